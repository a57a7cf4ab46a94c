import { Details } from '@digdir/designsystemet-react';
import { Datumfalt, Textruta } from '../_delat/falt.tsx';
import { Formular } from '../_delat/formular.tsx';

/** For whoever takes over: where it stands, what is promised, what is waited for. */
export function Lagetnu() {
  return (
    <Details className="kort-flik" data-falt="laget">
      <Details.Summary>Läget nu, lovat, väntar på</Details.Summary>
      <Details.Content>
        <Formular>
        <Textruta namn="laget.lagetNu" etikett="Läget nu" rader={2} />
        <Textruta namn="laget.lovat" etikett="Lovat" rader={2} />
        <Textruta namn="laget.vantarPa" etikett="Väntar på" rader={1} />
        <Datumfalt namn="laget.vantarTill" etikett="Väntar till" />
        </Formular>
      </Details.Content>
    </Details>
  );
}
