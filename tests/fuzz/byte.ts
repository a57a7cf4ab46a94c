import type { Slump } from './slump.ts';

export type Bytes = Uint8Array<ArrayBuffer>;
/** A change and its name, so that a failure can say what was done. */
export interface Andring<T> {
  readonly namn: string;
  readonly gor: (fil: T, s: Slump, annan: T) => T;
}

const ihop = (...delar: readonly Uint8Array[]): Bytes => {
  const hel = new Uint8Array(delar.reduce((n, d) => n + d.length, 0));
  let plats = 0;
  for (const del of delar) {
    hel.set(del, plats);
    plats += del.length;
  }
  return hel;
};
const bytes = (text: string): Bytes => new TextEncoder().encode(text);
const plats = (fil: Bytes, s: Slump) => s.heltal(0, fil.length);

/** Byte order marks, half a surrogate, a byte that is no UTF-8, NUL, line separators, the Kelvin sign. */
const UDDA: readonly Bytes[] = [
  new Uint8Array([0xef, 0xbb, 0xbf]), new Uint8Array([0xff, 0xfe]), new Uint8Array([0xfe, 0xff]), new Uint8Array([0xed, 0xa0, 0x80]), new Uint8Array([0xff]), new Uint8Array([0]),
  bytes('\u2028'), bytes('\u212A'), bytes('\u202E'), bytes('\r'), bytes('\u0085'), bytes('\t'),
];
const MARKEN = ['"', "'", '{', '}', '[', ']', ',', ':', '\n', '\\', '&a ', '*a', '<<: *a', '!!js/function ', '|', '>', '---\n', '#', '%', '__proto__', '1e999', '-', '\\ud800', '\\u0000'].map(bytes);

/** Changes that know nothing of what the file means. */
export const BYTEANDRINGAR: readonly Andring<Bytes>[] = [
  {
    namn: 'vända bitar',
    gor(fil, s) {
      const ny = Uint8Array.from(fil);
      for (let i = s.heltal(1, 8); i > 0 && ny.length > 0; i -= 1) ny[s.heltal(0, ny.length - 1)]! ^= 1 << s.heltal(0, 7);
      return ny;
    },
  },
  { namn: 'slumpade bytes inskjutna', gor: (fil, s) => { const i = plats(fil, s); return ihop(fil.slice(0, i), Uint8Array.from({ length: s.heltal(1, 16) }, () => s.heltal(0, 255)), fil.slice(i)); } },
  { namn: 'ett stycke borta', gor: (fil, s) => { const i = plats(fil, s); return ihop(fil.slice(0, i), fil.slice(i + s.heltal(1, 64))); } },
  { namn: 'avhuggen', gor: (fil, s) => fil.slice(0, plats(fil, s)) },
  { namn: 'början borta', gor: (fil, s) => fil.slice(plats(fil, s)) },
  { namn: 'två filer hopsatta', gor: (fil, s, annan) => ihop(fil.slice(0, plats(fil, s)), annan.slice(plats(annan, s))) },
  { namn: 'ett stycke flera gånger', gor: (fil, s) => { const [i, n] = [plats(fil, s), s.heltal(1, 400)]; return ihop(fil.slice(0, i), ...Array.from({ length: s.heltal(1, 20) }, () => fil.slice(i, i + n)), fil.slice(i)); } },
  { namn: 'två stycken i omvänd ordning', gor: (fil, s) => { const [i, j, k] = [plats(fil, s), plats(fil, s), plats(fil, s)].toSorted((a, b) => a - b) as [number, number, number]; return ihop(fil.slice(0, i), fil.slice(j, k), fil.slice(i, j), fil.slice(k)); } },
  { namn: 'udda tecken inskjutna', gor: (fil, s) => { const i = s.ibland(0.3) ? 0 : plats(fil, s); return ihop(fil.slice(0, i), s.val(UDDA), fil.slice(i)); } },
  { namn: 'skiljetecken inskjutna', gor: (fil, s) => { const i = plats(fil, s); return ihop(fil.slice(0, i), s.val(MARKEN), fil.slice(i)); } },
  { namn: 'UTF-16', gor: (fil) => { const text = new TextDecoder().decode(fil); return ihop(new Uint8Array([0xff, 0xfe]), new Uint8Array(Uint16Array.from(text, (t) => t.charCodeAt(0)).buffer)); } },
];
