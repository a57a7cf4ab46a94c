const MARKEN = /\p{M}/gu;

/** Without capitals, å ä ö and other marks, so that ”Frågor” and ”fragor” are the same word. */
const slat = (ord: string): string => ord.normalize('NFD').replace(MARKEN, '').toLowerCase();

/** How many letters must be added, removed or changed to make one word the other (Levenshtein). */
function avstand(a: string, b: string): number {
  let rad = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const ny = [i];
    for (let j = 1; j <= b.length; j += 1) ny.push(Math.min(rad[j]! + 1, ny[j - 1]! + 1, rad[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    rad = ny;
  }
  return rad[b.length]!;
}

/** Longer than any word that has a meaning here: nobody mistypes that far. */
const LANGST_ORD = 100;

/** The candidate that a mistyped word most likely meant, or null when none is close. */
export function menade(ord: string, kandidater: readonly string[]): string | null {
  if (ord.length > LANGST_ORD) return null;
  const matt = kandidater.map((k) => ({ k, d: avstand(slat(ord), slat(k)) })).toSorted((a, b) => a.d - b.d);
  const [basta] = matt;
  return basta && basta.d <= Math.max(1, Math.floor(ord.length / 3)) ? basta.k : null;
}

const LANGST_I_FEL = 40;

/** A value as it is quoted in an error sentence. */
export function citera(varde: unknown): string {
  // What a group holds may be endless, or answer String with an exception.
  const text = Array.isArray(varde) ? '[…]' : typeof varde === 'object' && varde !== null ? '{…}' : String(varde);
  return `”${text.length > LANGST_I_FEL ? `${text.slice(0, LANGST_I_FEL)}…` : text}”`;
}

/** ”a, b eller c”. */
export function uppraknat(ord: readonly string[], sist: 'eller' | 'och' = 'eller'): string {
  return ord.length < 2 ? (ord[0] ?? '') : `${ord.slice(0, -1).join(', ')} ${sist} ${ord.at(-1)}`;
}
