import { useMemo } from 'react';
import { skrivKommunicering } from '@rules/text/kommunicering.ts';
import { skrivUtredningTillPersonen } from '@rules/text/utredning.ts';
import { Brevdel } from '../_delat/brevdel.tsx';
import { Dokumentvy } from '../_delat/dokumentvy.tsx';
import { Utmatning } from '../_delat/utmatning.tsx';
import { useUnderlag } from '../arende/session.tsx';

/** The letter and the material that goes with it. What stays in the akt is left out. */
export const Kommuniceringsbrev = () => (
  <>
    <Brevdel rubrik="Brevet till personen">{() => <Brev />}</Brevdel>
    <Brevdel rubrik="Underlaget som följer med: utredningen till personen">{() => <Underlag />}</Brevdel>
  </>
);

function Brev() {
  const underlag = useUnderlag();
  const brev = useMemo(() => skrivKommunicering(underlag), [underlag]);
  return (
    <>
      <Utmatning dokument={brev} />
      <Dokumentvy dokument={brev} />
    </>
  );
}

function Underlag() {
  const underlag = useUnderlag();
  const utredning = useMemo(() => skrivUtredningTillPersonen(underlag), [underlag]);
  return (
    <>
      <Utmatning dokument={utredning} />
      <Dokumentvy dokument={utredning} />
    </>
  );
}
