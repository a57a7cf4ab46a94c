import { Fraction } from 'fraction.js';
import type { Summor, Tidsberakning } from './resultat.ts';
import { exakt } from './tal.ts';

/** A value where every exact number has become text: "105", else "2645/3". */
export type Jsonform<T> = T extends Fraction ? string : T extends readonly (infer U)[] ? Jsonform<U>[] : T extends object ? { -readonly [K in keyof T]: Jsonform<T[K]> } : T;

function form(varde: unknown): unknown {
  if (varde instanceof Fraction) return exakt(varde);
  if (Array.isArray(varde)) return varde.map(form);
  if (varde === null || typeof varde !== 'object') return varde;
  return Object.fromEntries(Object.entries(varde).map(([k, v]) => [k, form(v)]));
}

/** The calculation as JSON: the same shape, exact numbers as text. This is what a beslut freezes and the command prints. */
export const tillJson = <T extends Tidsberakning | Summor>(berakning: T): Jsonform<T> => form(berakning) as Jsonform<T>;
