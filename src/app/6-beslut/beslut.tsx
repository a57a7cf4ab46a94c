import { Heading } from '@digdir/designsystemet-react';
import { hamtadSkarm } from '../_delat/hamtad-skarm.tsx';
import type { Stegprops } from '../arende/steg.ts';
import { useArende } from '../arende/session.tsx';
import { Avskrivning } from './avskrivning.tsx';
import { Beslutsuppgifter } from './beslutsuppgifter.tsx';
import { Fatta } from './fatta.tsx';
import { ForOver } from './for-over.tsx';
import { Forhandsvisning } from './forhandsvisning.tsx';
import { TidigareBeslut } from './tidigare-beslut.tsx';
import { Underrattelse } from './underrattelse.tsx';
import { Versionsvarning } from './versionsvarning.tsx';

const Overforing = hamtadSkarm(() => import('../7-overforing/overforing.tsx'));

/** Step 6: who decides and when, the texts as they will read, and the beslut itself. */
export default function Beslut({ del, onHoppa }: Stegprops) {
  const { arende, last } = useArende();
  if (del === 'overfor') return <Overforing />;
  return (
    <div className="stapel" data-avser="steg:beslut">
      <Heading level={2} id="steg-rubrik" className="steg-rubrik">Beslut</Heading>
      {!last && <Versionsvarning />}
      {!last && <Beslutsuppgifter />}
      {!last && <TidigareBeslut />}
      {/* A case that ended without beslut i sak has no beslut to read, copy or print. */}
      {arende.avslut && <Avskrivning />}
      {!arende.avslut && <Forhandsvisning onHoppa={onHoppa} />}
      {!arende.avslut && <Fatta onHoppa={onHoppa} />}
      {last && <ForOver />}
      {arende.fryst && <Underrattelse onHoppa={onHoppa} />}
    </div>
  );
}
