import { Button, Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { hamtadSkarm } from '../_delat/hamtad-skarm.tsx';
import { Anhorigstod } from './anhorigstod.tsx';
import { EgenSyn } from './egen-syn.tsx';
import { Hushall } from './hushall.tsx';
import { Livsomraden } from './livsomraden.tsx';
import { Osorterade } from './osorterade.tsx';
import { Samtal } from './samtal.tsx';
import { SarskildaFragor } from './sarskilda-fragor.tsx';
import { Tidsfrister } from './tidsfrister.tsx';
import { Utskriftsval } from './utskriftsval.tsx';

const Blankett = hamtadSkarm(() => import('./blankett.tsx'), <p className="dov" role="status">Skriver blanketten …</p>);

/** Step 2: the conversations first, then what they say, livsområde by livsområde. */
export default function Utredning() {
  const [blankett, setBlankett] = useState(false);
  return (
    <div className="stapel" data-avser="steg:utredning">
      <div className="rad">
        <Heading level={2} id="steg-rubrik" className="steg-rubrik vaxer">Utredning</Heading>
        <Button type="button" variant="secondary" data-size="sm" className="ej-utskrift" aria-expanded={blankett} onClick={() => setBlankett(!blankett)}>
          {blankett ? 'Tillbaka till utredningen' : 'Blankett till hembesöket'}
        </Button>
      </div>
      {blankett ? (
        <>
          <Utskriftsval />
          <Blankett />
        </>
      ) : (
        <>
          <Samtal />
          <EgenSyn />
          <Osorterade />
          <Livsomraden />
          <Hushall />
          <Anhorigstod />
          <SarskildaFragor />
          <Tidsfrister />
        </>
      )}
    </div>
  );
}
