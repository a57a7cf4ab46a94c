import { BESLUTSLAGRUM, type LagrumId, arLagrum } from '../lag/lagrum.ts';
import type { Lagutgava } from '../lag/utgava.ts';
import type { Insatsbild } from './bild.ts';

/**
 * The provisions that the beslut on one insats rests on: those chosen in the case, otherwise what follows from the insats under the law of
 * the beslutsdag. Null stands for one that is not in the verified list. What goes beyond the right is tried as a right first, so a refusal
 * of it is a refusal under both and can be appealed as such (SoL 2025:400 11 kap. 1 och 4 §§, 35 kap. 1 §).
 */
export function beslutslagrum({ bedomning, insats }: Insatsbild, lagutgava: Lagutgava): readonly (LagrumId | null)[] {
  if (bedomning.lagrum.length > 0) return bedomning.lagrum.map((id) => (arLagrum(id) ? id : null));
  const { ratt, befogenhet } = BESLUTSLAGRUM[lagutgava];
  if (insats?.lagrum !== 'befogenhet') return [ratt];
  const { utfall } = bedomning.stallningstagande;
  return utfall === 'avslag' || utfall === 'delvis' ? [ratt, befogenhet] : [befogenhet];
}

/** True when the beslut rests on the power to grant more than the right (11 kap. 4 § SoL), alone or together with the right. */
export const rorBefogenhet = (bild: Insatsbild, lagutgava: Lagutgava): boolean => beslutslagrum(bild, lagutgava).includes(BESLUTSLAGRUM[lagutgava].befogenhet);

/** True when the beslut rests on that power alone, so that only laglighetsprövning is open. */
export const arBefogenhet = (bild: Insatsbild, lagutgava: Lagutgava): boolean => rorBefogenhet(bild, lagutgava) && !beslutslagrum(bild, lagutgava).includes(BESLUTSLAGRUM[lagutgava].ratt);
