import type { Insatsbild } from '@rules/arende/bild.ts';
import { levnadsord } from '@rules/text/lagrum.ts';
import { Flerval } from '../_delat/flerval.tsx';
import { useLagrum } from '../_delat/lagrum.ts';
import { useArende } from '../arende/session.tsx';
import { GRUNDER } from './ord.ts';

/** On what ground the part is not granted. Income, private firms and the riktlinje are not grounds. */
export function Avslagsgrunder({ bild: { ansokt } }: { readonly bild: Insatsbild }) {
  const { lagutgava } = useArende().regelverk;
  const ekonomi = useLagrum('sol2025:11:2');
  const over = { varde: 'overSkaliga', text: `Mer än vad ${levnadsord(lagutgava)} kräver` };
  return (
    <Flerval
      namn={`bedomningar.${ansokt.id}.stallningstagande.grunder`}
      etikett="Grund för det som inte beviljas"
      hjalp={`Inkomst, RUT och privata företag får inte vara grund när avgiften är reglerad i lag${ekonomi}. En riktlinje är heller ingen grund.`}
      alternativ={[...GRUNDER, over]}
    />
  );
}
