import { Heading } from '@digdir/designsystemet-react';
import { AnsoktaInsatser } from './ansokta-insatser.tsx';
import { Ankomst } from './ankomst.tsx';
import { Bekraftelse } from './bekraftelse.tsx';
import { Foretradare } from './foretradare.tsx';
import { InledUtredning } from './inled-utredning.tsx';
import { Person } from './person.tsx';
import { Samtycken } from './samtycken.tsx';

/** Step 1 in the order of a call: about whom, what for, one insats at a time, then when it arrived and who may speak for the person. */
export default function Ansokan() {
  return (
    <div className="stapel" data-avser="steg:ansokan">
      <Heading level={2} id="steg-rubrik" className="steg-rubrik">Ansökan</Heading>
      <Person />
      <AnsoktaInsatser />
      <Ankomst />
      <Foretradare />
      <Samtycken />
      <Bekraftelse />
      <InledUtredning />
    </div>
  );
}
