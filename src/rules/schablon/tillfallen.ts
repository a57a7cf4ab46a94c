import type { Fraction } from 'fraction.js';
import { type Period, tillfallenPerEnhet } from '../period.ts';
import type { Per } from './format-delar.ts';
import type { Summaperiod, Tid } from './resultat.ts';

/** Minutes of one period expressed per another. Weeks and months meet through the månadsfaktor (weeks per month). */
export function tillPer({ minuter, per }: Tid, till: Summaperiod, manadsfaktor: Fraction): Fraction {
  const perManad = per === 'vecka' ? minuter.mul(manadsfaktor) : per === 'ar' ? minuter.div(12) : minuter;
  if (per === till) return minuter;
  return till === 'manad' ? perManad : till === 'ar' ? perManad.mul(12) : perManad.div(manadsfaktor);
}

/** Occasions as an amount per vecka, manad or ar (a day is a seventh of a week). */
export function tillfallen(period: Period): Tid {
  const perEnhet = tillfallenPerEnhet(period);
  return period.enhet === 'dag' ? { minuter: perEnhet.mul(7), per: 'vecka' } : { minuter: perEnhet, per: period.enhet };
}

/** Occasions per `till`, e.g. every second week is 26 a year under the factor 52/12. */
export const tillfallenPer = (period: Period, till: Summaperiod, manadsfaktor: Fraction): Fraction => tillPer(tillfallen(period), till, manadsfaktor);

/** Days, weeks, months or years of a frame, as so many per vecka, manad or ar. */
const RAM = { dag: { antal: 7, per: 'vecka' }, vecka: { antal: 1, per: 'vecka' }, manad: { antal: 1, per: 'manad' }, ar: { antal: 1, per: 'ar' } } as const;

/**
 * Minutes times occasions. Minutes `per: tillfalle` follow every occasion. Minutes for a whole period (180 per year) are a frame: more
 * occasions do not raise it, and where there is less than one occasion a period, only the periods that have one are counted.
 * @returns null when the frequency is needed but not decided
 */
export function ganger(minuter: Fraction, per: Per, period: Period | null, manadsfaktor: Fraction): Tid | null {
  if (per === 'tillfalle') return period && raknaTillfallen(minuter, period);
  const { antal, per: ramper } = RAM[per];
  const glesare = period !== null && tillfallenPer(period, ramper, manadsfaktor).compare(antal) < 0;
  return glesare ? raknaTillfallen(minuter, period) : { minuter: minuter.mul(antal), per: ramper };
}

function raknaTillfallen(minuter: Fraction, period: Period): Tid {
  const antal = tillfallen(period);
  return { minuter: antal.minuter.mul(minuter), per: antal.per };
}
