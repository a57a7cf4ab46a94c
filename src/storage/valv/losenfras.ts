/** Shortest lösenfras, in characters. The data lies on the same disk as the wrapped key, so guessing must cost. */
export const MINSTA_LOSENFRAS = 12;

export const arForKort = (losenfras: string): boolean => losenfras.normalize('NFKC').length < MINSTA_LOSENFRAS;
