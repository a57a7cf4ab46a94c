import { Details } from '@digdir/designsystemet-react';
import { Datumfalt, Textruta } from '../_delat/falt.tsx';

/** For whoever takes over: where it stands, what is promised, what is waited for. */
export function Lagetnu() {
  return (
    <Details className="kort-flik" data-falt="laget">
      <Details.Summary>Läget nu, lovat, väntar på</Details.Summary>
      <Details.Content className="stapel">
        <Textruta namn="laget.lagetNu" etikett="Läget nu" rader={2} />
        <Textruta namn="laget.lovat" etikett="Lovat" rader={2} />
        <Textruta namn="laget.vantarPa" etikett="Väntar på" rader={1} />
        <Datumfalt namn="laget.vantarTill" etikett="Väntar till" />
      </Details.Content>
    </Details>
  );
}
