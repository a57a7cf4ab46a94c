import { Details } from '@digdir/designsystemet-react';
import { useMemo } from 'react';
import { skrivKommunicering } from '@rules/text/kommunicering.ts';
import { Dokumentvy } from '../_delat/dokumentvy.tsx';
import { Utmatning } from '../_delat/utmatning.tsx';
import { useUnderlag } from '../arende/session.tsx';

/** The letter with the material, to copy, print or take as a file. */
export function Kommuniceringsbrev() {
  const underlag = useUnderlag();
  const brev = useMemo(() => skrivKommunicering(underlag), [underlag]);
  return (
    <Details className="infalld">
      <Details.Summary>Brevet till personen</Details.Summary>
      <Details.Content className="stapel">
        <Utmatning dokument={brev} />
        <Dokumentvy dokument={brev} />
      </Details.Content>
    </Details>
  );
}
