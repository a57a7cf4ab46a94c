import { meningVid } from './mening.ts';

/** A word that should be another one, found in a text. */
export interface Ordfynd {
  /** The words as they stand. */
  readonly ord: string;
  /** What to write instead, in its base form. */
  readonly forslag: string;
  /** Why, and what to do. */
  readonly mening: string;
  /** Index of the first character in the text. */
  readonly position: number;
}

/** One row of a word table. `monster` needs the flags g and u. */
export interface Ordrad {
  readonly monster: RegExp;
  readonly forslag: string;
  /** Why, as the sentence after the found words, e.g. "heter insats från den 1 juli 2025." */
  readonly varfor: string;
  /** False when the word is right in this sentence. */
  readonly galler?: (mening: string, ord: string) => boolean;
}

const overlappar = (a: Ordfynd, b: Ordfynd) => a.position < b.position + b.ord.length && b.position < a.position + a.ord.length;

/** All finds of a table in a text, in order. Where rows overlap the earlier row wins, so longer phrases stand first in a table. */
export function sokOrd<R extends Ordrad>(text: string, rader: readonly R[]): (Ordfynd & { readonly rad: R })[] {
  const funna: (Ordfynd & { rad: R })[] = [];
  // Text pasted from Word has hard spaces and broken lines inside phrases; one character for one keeps the positions.
  const jamn = text.replaceAll(/\s/gu, ' ');
  for (const rad of rader)
    for (const traff of jamn.matchAll(rad.monster)) {
      const [ord] = traff;
      const fynd = { ord, forslag: rad.forslag, mening: `”${ord}” ${rad.varfor} Skriv ”${rad.forslag}”.`, position: traff.index, rad };
      if ((rad.galler?.(meningVid(text, traff.index), ord) ?? true) && !funna.some((f) => overlappar(f, fynd))) funna.push(fynd);
    }
  return funna.sort((a, b) => a.position - b.position);
}
