import { rimlig } from '@rules/datum.ts';
import { datumIOrd, veckodag } from '@rules/lag/dagar.ts';
import { sistaDagOverklaga } from '@rules/lag/slutdag.ts';
import { Del } from '../_delat/del.tsx';
import { Datumfalt, JaNej, Textruta } from '../_delat/falt.tsx';
import { Formular } from '../_delat/formular.tsx';
import { Tillagg } from '../_delat/tillagg.tsx';
import { oppnaFynd } from '../arende/fynd.ts';
import { Fyndlista } from '../arende/fyndpanel.tsx';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';

/** What is written when the beslut is made. */
const EFTERAT = /^beslut\.(expedierat|delfaende|rattelse)/;

/** When the beslut was sent, and when the person fick del av it: from that day the time to appeal is counted (44 § FL). */
export function Underrattelse({ onHoppa }: { readonly onHoppa: (falt: string) => void }) {
  const kvar = oppnaFynd(useArende().granskning).filter((f) => EFTERAT.test(f.falt));
  return (
    <>
      <Del rubrik="Underrättelse om beslutet" ingress="Tiden för att överklaga räknas från den dag personen fick del av beslutet (44 § FL)." falt="beslut.expedierat">
        <div className="tva">
          <Datumfalt namn="beslut.expedierat" etikett="Beslutet skickades" efterBeslut />
          <Datumfalt namn="beslut.delfaende" etikett="Personen fick del av beslutet" hjalp="Lämna tomt när dagen inte är känd" efterBeslut />
        </div>
        <SistaDag />
        <Fyndlista rubrik="Kvar att göra" fynd={kvar} onHoppa={onHoppa} />
      </Del>
      <Rattelse />
    </>
  );
}

/** The day the appeal must have arrived, once it can be known: counted from a day that is neither before the beslut nor still to come. */
function SistaDag() {
  const { dag, delfaende } = useArende().arende.beslut;
  const idag = useTjanster().idag();
  const fran = rimlig(delfaende);
  if (fran === null || dag === null || fran < dag || fran > idag) return null;
  const sista = sistaDagOverklaga(fran);
  return <p role="status">Sista dag att överklaga: <strong>{veckodag(sista)} den {datumIOrd(sista)}</strong></p>;
}

/** An obvious slip may be put right (36 § FL). What changes the content is omprövning, and never done here. */
function Rattelse() {
  const { idag } = useTjanster();
  return (
    <Formular className="kort ej-utskrift">
      <Tillagg
        namn="beslut.rattelse"
        rubrik="Rätta ett skrivfel i beslutet"
        hjalp="Bara uppenbara skrivfel, räknefel och liknande får rättas (36 § FL). Texten här är frusen: gör rättelsen i verksamhetssystemet och anteckna den här."
        laggTill="Anteckna en rättelse"
        taBort="Ta bort rättelsen"
        nytt={() => ({ dag: idag(), vad: '', andrarInnehall: null })}
        efterBeslut
      >
        <Datumfalt namn="beslut.rattelse.dag" etikett="Rättades den" efterBeslut />
        <Textruta namn="beslut.rattelse.vad" etikett="Vad som stod, och vad som ska stå" visas="akt" rader={2} efterBeslut />
        <JaNej namn="beslut.rattelse.andrarInnehall" etikett="Ändrar rättelsen vad beslutet innebär?" hjalp="Då är det ingen rättelse. Ompröva beslutet i stället." efterBeslut />
      </Tillagg>
    </Formular>
  );
}
