import type { Insatsbild } from '@rules/arende/bild.ts';
import { Flerval } from '../_delat/flerval.tsx';
import { GRUNDER } from './ord.ts';

/** On what ground of 11 kap. 1 § the part is not granted. Income, private firms and the riktlinje are not grounds. */
export const Avslagsgrunder = ({ bild: { ansokt } }: { readonly bild: Insatsbild }) => (
  <Flerval
    namn={`bedomningar.${ansokt.id}.stallningstagande.grunder`}
    etikett="Grund för det som inte beviljas"
    hjalp="Inkomst, RUT och privata företag får inte vara grund (11 kap. 2 § SoL). En riktlinje är heller ingen grund."
    alternativ={GRUNDER}
  />
);
