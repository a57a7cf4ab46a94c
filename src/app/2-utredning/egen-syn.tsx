import { Del } from '../_delat/del.tsx';
import { Textruta } from '../_delat/falt.tsx';

/** What the person thinks and wants, in the person's own words (10 kap. 3 § SoL). */
export const EgenSyn = () => (
  <Del rubrik="Personens egen syn" falt="utredning.sarskilda.egenSyn">
    <Textruta namn="utredning.sarskilda.egenSyn" etikett="Hur personen själv ser på sin situation och vad hen vill" visas="utredning" rader={3} />
  </Del>
);
