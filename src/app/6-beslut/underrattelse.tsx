import { Del } from '../_delat/del.tsx';
import { Datumfalt } from '../_delat/falt.tsx';

/** When the beslut was sent, and when the person fick del av it: from that day the time to appeal is counted (44 § FL). */
export const Underrattelse = () => (
  <Del rubrik="Underrättelse om beslutet" ingress="Tiden för att överklaga räknas från den dag personen fick del av beslutet (44 § FL)." falt="beslut.expedierat">
    <div className="tva">
      <Datumfalt namn="beslut.expedierat" etikett="Beslutet skickades" efterBeslut />
      <Datumfalt namn="beslut.delfaende" etikett="Personen fick del av beslutet" hjalp="Lämna tomt när dagen inte är känd" efterBeslut />
    </div>
  </Del>
);
