/**
 * What a text heuristic says about a text. It only ever warns: no finding that blocks rests on how something is worded.
 * `ord` are the words that gave the hit, as written, so that the screen can mark them.
 */
export interface Textfynd {
  readonly traff: boolean;
  /** Why, in words that can follow "Texten …". Empty when there is no hit. */
  readonly skal: string;
  readonly ord: readonly string[];
}

export const INGEN_TRAFF: Textfynd = { traff: false, skal: '', ord: [] };
export const traff = (skal: string, ord: readonly string[]): Textfynd => ({ traff: true, skal, ord: [...new Set(ord)] });

/** A pattern of whole words: Swedish letters count as letters (`\b` does not know å, ä and ö). Any case unless `exakt`. */
export const helaOrd = (monster: string, exakt = false): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${monster})(?![\\p{L}\\d])`, exakt ? 'gu' : 'giu');

export const hittade = (monster: RegExp, text: string): string[] => [...text.matchAll(monster)].map((m) => m[0]);
export const finns = (monster: RegExp, text: string): boolean => text.search(monster) >= 0;

/** Abbreviations whose full stop does not end a sentence. */
const FORKORTNING = /(?<!\p{L})(?:bl|t|ex|m|a|dvs|ca|kl|nr|p|g|fr|o|enl|ev|resp|osv|st|kap|max|min|dr)\.$/iu;

/** The sentences of a text. A full stop after an abbreviation or between digits does not end one; a line break does. */
export function meningar(text: string): string[] {
  const ut: string[] = [];
  for (const stycke of text.split(/\n+/)) {
    let mening = '';
    for (const del of stycke.split(/(?<=[.!?…]["”’)]?)\s+/u)) {
      mening = mening === '' ? del : `${mening} ${del}`;
      if (FORKORTNING.test(mening)) continue;
      ut.push(mening.trim());
      mening = '';
    }
    ut.push(mening.trim());
  }
  return ut.filter((m) => m !== '');
}

/** The text without what stands in quotation marks: the person's own words are never weighed as the assessor's. */
export const utanCitat = (text: string): string => text.replace(/["”“„»][^"”“„»«]*["”“«]/gu, ' ').replace(/(?<!\p{L})['’‘][^'’‘]{3,}['’‘](?!\p{L})/gu, ' ');

export const antalOrd = (text: string): number => text.match(/[\p{L}\d][\p{L}\d:.,/-]*/gu)?.length ?? 0;
