import type { Fraga } from './format.ts';
import type { Varde } from './villkor.ts';

/** Asked, but the answer is not clear yet. `not` says why, in the assessor's words. */
export interface OklartSvar {
  readonly status: 'oklart';
  readonly not?: string | undefined;
}
export interface BesvaratSvar {
  readonly status: 'besvarad';
  readonly varde: Varde;
}

/** Three states, since "not asked yet" is not "no": absent from the book = unasked, `oklart`, or `besvarad` with its value. */
export type Svar = OklartSvar | BesvaratSvar;

/** Question id → answer. A question that is not in the book is unasked. */
export type Svarsbok = Readonly<Record<string, Svar>>;

export const OKLART: Svar = { status: 'oklart' };
export const besvarat = (varde: Varde): Svar => ({ status: 'besvarad', varde });

/** A book of plain values, as in a riktlinje's `exempel` or a JSON file of answers. */
export const svarsbokAv = (varden: Readonly<Record<string, Varde>>): Svarsbok =>
  Object.fromEntries(Object.entries(varden).map(([fraga, varde]) => [fraga, besvarat(varde)]));

const antalFel = (fraga: Fraga, varde: Varde): string | null => {
  if (typeof varde !== 'number' || !Number.isFinite(varde)) return 'Svara med ett tal.';
  if (fraga.heltal && !Number.isInteger(varde)) return 'Svara med ett heltal.';
  if (fraga.minst !== undefined && varde < fraga.minst) return `Talet ska vara minst ${fraga.minst}.`;
  if (fraga.hogst !== undefined && varde > fraga.hogst) return `Talet ska vara högst ${fraga.hogst}.`;
  return null;
};

/** The codes a `jaNej` or `val` question can be answered with, in the order they are shown; null for `antal`. */
export function svarskoder(fraga: Fraga): readonly string[] | null {
  if (fraga.typ === 'antal') return null;
  return fraga.typ === 'jaNej' ? ['ja', 'nej'] : (fraga.alternativ ?? []).map((a) => a.varde);
}

/**
 * Why a value cannot answer the question, as a sentence; null when it can.
 * A value that cannot answer (an alternative that no longer exists, a number out of bounds) counts as unasked everywhere.
 */
export function svarsfel(fraga: Fraga, varde: Varde): string | null {
  const koder = svarskoder(fraga);
  if (koder === null) return antalFel(fraga, varde);
  return typeof varde === 'string' && koder.includes(varde) ? null : 'Svaret finns inte bland frågans alternativ. Välj ett av dem.';
}
