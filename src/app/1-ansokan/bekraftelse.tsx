import { Details } from '@digdir/designsystemet-react';
import { useMemo } from 'react';
import { skrivBekraftelse } from '@rules/text/bekraftelse.ts';
import { Datumfalt } from '../_delat/falt.tsx';
import { Dokumentvy } from '../_delat/dokumentvy.tsx';
import { Utmatning } from '../_delat/utmatning.tsx';
import { useUnderlag } from '../arende/session.tsx';

/** Letter to the person that the ansökan has arrived, with the information on minoritetsspråk (8 kap. 9 § SoL). */
export function Bekraftelse() {
  const underlag = useUnderlag();
  const brev = useMemo(() => skrivBekraftelse(underlag), [underlag]);
  return (
    <Details className="kort-flik">
      <Details.Summary>Bekräftelse till personen</Details.Summary>
      <Details.Content className="stapel">
        <Utmatning dokument={brev} />
        <Datumfalt namn="ansokan.bekraftelseSand" etikett="Skickad" />
        <Dokumentvy dokument={brev} />
      </Details.Content>
    </Details>
  );
}
