import { Fraction } from 'fraction.js';
import type { Schablonfakta } from './fakta.ts';
import type { Schablon } from './format.ts';

/** How many share the household's time: the given number, else two for sammanboende, else one. */
export const antalDelar = (fakta: Schablonfakta): number => fakta.delasMellan ?? (fakta.hushall === 'sammanboende' ? 2 : 1);

/**
 * The household's minutes split in parts that add up to the whole. Exact equal parts, or whole steps with the remainder to the last.
 * @param minuter the household's min/tillfälle
 */
export function dela(minuter: Fraction, antal: number, delning: Schablon['delning']): Fraction[] {
  if (delning.bokforing === 'helaPaDenForsta') return Array.from({ length: antal }, (_, i) => (i === 0 ? minuter : new Fraction(0)));
  const lika = minuter.div(antal);
  const del = delning.stegMinuter === undefined ? lika : lika.div(delning.stegMinuter).floor().mul(delning.stegMinuter);
  return Array.from({ length: antal }, (_, i) => (i === antal - 1 ? minuter.sub(del.mul(antal - 1)) : del));
}
