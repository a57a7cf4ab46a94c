import type { Insatsbild } from '../arende/bild.ts';
import { BESLUTSLAGRUM, type LagrumId, arLagrum } from '../lag/lagrum.ts';
import { skrivLagrumslista } from '../lag/lagrumslista.ts';
import type { Lagutgava } from '../lag/utgava.ts';
import type { Text } from './dokument.ts';
import { lucka } from './skriv.ts';

/** The provisions that the beslut on one insats rests on: those chosen in the case, otherwise what follows from the insats under the law of the beslutsdag. */
export function beslutslagrum({ bedomning, insats }: Insatsbild, lagutgava: Lagutgava): readonly (LagrumId | null)[] {
  if (bedomning.lagrum.length === 0) return [BESLUTSLAGRUM[lagutgava][insats?.lagrum ?? 'ratt']];
  return bedomning.lagrum.map((id) => (arLagrum(id) ? id : null));
}

/** True when the beslut rests on the power to grant more than the right (11 kap. 4 § SoL), so that only laglighetsprövning is open. */
export function arBefogenhet(bild: Insatsbild, lagutgava: Lagutgava): boolean {
  const { ratt, befogenhet } = BESLUTSLAGRUM[lagutgava];
  const valda = beslutslagrum(bild, lagutgava);
  return valda.includes(befogenhet) && !valda.includes(ratt);
}

/** The citations as printed, or a lucka when one of them is not in the verified list. */
export function lagrumstext(bild: Insatsbild, lagutgava: Lagutgava): Text {
  const valda = beslutslagrum(bild, lagutgava);
  const kanda = valda.filter((id) => id !== null);
  return kanda.length === valda.length ? [skrivLagrumslista(kanda)] : [lucka(`bedomningar.${bild.ansokt.id}.lagrum`, 'lagrum ur listan')];
}

/** The standard of the insatser in the words of the law of the beslutsdag: the old term ended with SoL 2001:453. */
export const levnadsord = (lagutgava: Lagutgava): string => (lagutgava === 'sol2025' ? 'skäliga levnadsförhållanden' : 'skälig levnadsnivå');
