import { Alert, Heading } from '@digdir/designsystemet-react';
import { kommuniceringBehovs } from '@rules/arende/lage.ts';
import { useArende } from '../arende/session.tsx';
import { Horande } from './horande.tsx';
import { Sandning } from './sandning.tsx';
import { Undantag } from './undantag.tsx';
import { Yttrande } from './yttrande.tsx';

/** Step 5: the person sees the material and may answer before the beslut (25 § FL, 14 kap. 8 § SoL). */
export default function Kommunicering() {
  const { arende } = useArende();
  const behovs = kommuniceringBehovs(arende);
  return (
    <div className="stapel" data-avser="steg:kommunicering">
      <Heading level={2} id="steg-rubrik" className="steg-rubrik">Kommunicering</Heading>
      <Alert data-color="info">
        {behovs
          ? 'Innan du beslutar ska personen få ta del av underlaget och kunna yttra sig inom en bestämd tid.'
          : 'Allt som personen ansökt om beviljas, eller så är ett undantag angivet. Kommunicering kan då vara uppenbart obehövlig. Innehåller beslutet en tidsgräns eller ett förbehåll som personen inte bett om behöver underlaget ändå kommuniceras.'}
      </Alert>
      <Sandning />
      <Yttrande />
      <Horande />
      <Undantag />
    </div>
  );
}
