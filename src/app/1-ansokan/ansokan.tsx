import { Heading } from '@digdir/designsystemet-react';
import { AnsoktaInsatser } from './ansokta-insatser.tsx';
import { Ankomst } from './ankomst.tsx';
import { Bekraftelse } from './bekraftelse.tsx';
import { Foretradare } from './foretradare.tsx';
import { InledUtredning } from './inled-utredning.tsx';
import { Person } from './person.tsx';
import { Samtycken } from './samtycken.tsx';

/** Step 1: what arrived, when, about whom, and what was asked for, one insats at a time. */
export default function Ansokan() {
  return (
    <div className="stapel" data-avser="steg:ansokan">
      <Heading level={2} id="steg-rubrik" className="steg-rubrik">Ansökan</Heading>
      <Ankomst />
      <Person />
      <AnsoktaInsatser />
      <Foretradare />
      <Samtycken />
      <Bekraftelse />
      <InledUtredning />
    </div>
  );
}
