/** "städning, tvätt och inköp". */
export const uppraknat = (delar: readonly string[], bindeord = 'och'): string =>
  delar.length < 2 ? delar.join('') : `${delar.slice(0, -1).join(', ')} ${bindeord} ${delar.at(-1)}`;

/** First letter small, so that a name can stand inside a sentence; abbreviations such as "SIP" keep theirs. */
export const litenBokstav = (text: string): string => (/^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));
export const storBokstav = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A typed text as a sentence: trimmed, with a full stop when it has no end mark. Empty stays empty. */
export function mening(text: string): string {
  const ren = text.trim();
  return ren === '' || /[.!?…:”"]$/.test(ren) ? ren : `${ren}.`;
}

/** "1 vecka", "3 veckor". */
export const antal = (n: number, ental: string, flertal: string): string => `${n} ${n === 1 ? ental : flertal}`;
