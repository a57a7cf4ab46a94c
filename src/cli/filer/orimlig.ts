/** Deeper than any document needs, and far less deep than what makes the parser work for seconds before it gives up. */
const DJUPAST = 200;
/** The longest riktlinje has about 6,000 lines. */
const FLEST_RADER = 40_000;

const FOR_DJUP = 'Filen är nästlad för djupt. Minska antalet nivåer.';
const FOR_LANG = 'Filen har för många rader. Dela upp den, eller ta bort det som inte hör dit.';

/** Groups within one another on one line, without a bracket: `- - - -`. */
const STRECKRAD = new RegExp(`^ *(?:[-?:] +){${DJUPAST}}`, 'm');

/** Why a text is not worth parsing: made by a fault or on purpose, it would only keep the computer busy. Looks at the signs alone, and takes a moment. */
export function orimlig(text: string): string | null {
  let [rader, djup] = [1, 0];
  for (let i = 0; i < text.length; i += 1) {
    const tecken = text[i];
    if (tecken === '\n') rader += 1;
    else if (tecken === '[' || tecken === '{') djup += 1;
    else if ((tecken === ']' || tecken === '}') && djup > 0) djup -= 1;
    if (djup > DJUPAST) return FOR_DJUP;
    if (rader > FLEST_RADER) return FOR_LANG;
  }
  return STRECKRAD.test(text) ? FOR_DJUP : null;
}
