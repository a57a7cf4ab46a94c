import type { Minuter, Per } from './format-delar.ts';
import { brak, decimal, visaMinuter } from './tal.ts';

/** What the minutes are counted on, in words. */
export const PER_ORD: Readonly<Record<Per, string>> = { tillfalle: 'per tillfälle', dag: 'per dag', vecka: 'per vecka', manad: 'per månad', ar: 'per år' };

/** A figure of the schablon in words: "70 min", "30 till 45 min", or "saknas" when the source gives none. */
export const minutord = (m: Minuter): string =>
  m !== null && typeof m === 'object' ? `${decimal(brak(m.min))} till ${decimal(brak(m.max))} min` : visaMinuter(m === null ? null : brak(m));
