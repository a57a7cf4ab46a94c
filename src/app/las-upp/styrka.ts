/** Shortest lösenfras: a sentence of a few words withstands guessing far better than a short password with signs. */
export const MINSTA_LANGD = 12;

/** What to do about a lösenfras that is too weak, or null when it is good enough. */
export function bristILosenfras(fras: string): string | null {
  const ren = fras.trim();
  if (ren.length < MINSTA_LANGD) return `Lösenfrasen behöver vara minst ${MINSTA_LANGD} tecken. Skriv gärna fyra ord som inte hör ihop.`;
  if (new Set(ren.toLowerCase()).size < 6) return 'Lösenfrasen upprepar samma tecken. Skriv gärna fyra ord som inte hör ihop.';
  return null;
}
