/** Where one sentence ends and the next begins: a full stop before a capital, or a new paragraph or list item. "4 kap. 1 §" is not an end. */
const GRANS = /[.!?]["”')]?\s+(?=["”'(]?\p{Lu})|\n\s*\n|\n(?=\s*(?:[-•–]|\p{Lu}))/gu;

/** The sentence that a position in a text stands in. */
export function meningVid(text: string, position: number): string {
  let fran = 0;
  for (const grans of text.matchAll(GRANS)) {
    const slut = grans.index + grans[0].length;
    if (slut > position) return text.slice(fran, slut).trim();
    fran = slut;
  }
  return text.slice(fran).trim();
}

const TIDIGARE = [
  /(?<!\p{L})(?:tidigare|äldre|gamla|förra|dåvarande|upphävda|ursprungliga)\s+(?:beslut|lag|lydelse|socialtjänstlag|SoL)/iu,
  /(?<!\p{L})(?:då gällande|före den 1 juli 2025)/iu,
  /(?<!\p{L})beslut\p{L}*[^.]{0,40}?\s(?:200[2-9]|201\d|202[0-4])(?![\d:])/iu,
];

/** True when a sentence speaks of an earlier beslut or the earlier law, where old words and old sections are right. */
export const avserTidigareBeslut = (mening: string): boolean => TIDIGARE.some((monster) => monster.test(mening));
