import { PAHOPP } from '../fixtures/pahopp.ts';
import type { Andring } from './byte.ts';
import type { Slump } from './slump.ts';

/** Changes that know the file is JSON, or YAML, which JSON is too. They work on the value, or on its text where the value could not hold the fault. */

type Nod = Record<string | number, unknown>;
const arNod = (v: unknown): v is Nod => typeof v === 'object' && v !== null;

/** A random place in the document: the group, and its key. */
function nagonstans(rot: unknown, s: Slump): [Nod, string | number] | null {
  let har: unknown = rot;
  let svar: [Nod, string | number] | null = null;
  while (arNod(har) && Object.keys(har).length > 0 && !(svar && s.ibland(0.2))) {
    const nyckel: string | number = Array.isArray(har) ? s.heltal(0, har.length - 1) : s.val(Object.keys(har));
    svar = [har, nyckel];
    har = har[nyckel];
  }
  return svar;
}

const NYCKLAR = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', '', '0', ' ', 'ö'.repeat(300), 'id', 'version', 'format'];
const djupt = (niva: number): unknown => {
  let v: unknown = 1;
  for (let i = 0; i < niva; i += 1) v = i % 2 ? [v] : { a: v };
  return v;
};

/** Values of every wrong kind. Sizes are such that ten thousand files take minutes; the largest are tried once each in bomber.ts. */
export const vardet = (s: Slump): unknown =>
  s.val<() => unknown>([
    () => null, () => true, () => 0, () => -1, () => 1.5, () => 1e308, () => -1e-300, () => Number.MAX_SAFE_INTEGER + 2, () => '', () => ' ', () => 'x', () => [], () => ({}), () => [[]], () => [null],
    () => '2025-02-30', () => '0000-00-00', () => '9999-12-31', () => '2025-07-01T99:00:00Z', () => '18900101-9802', () => '\uD800', () => 'a\u0000b', () => '\uFEFF', () => '\u202Eavslag', () => '1/0', () => '52/0',
    () => s.val(PAHOPP), () => s.val(NYCKLAR), () => 'å'.repeat(s.heltal(1, 20_000)), () => '('.repeat(s.heltal(1, 5000)), () => djupt(s.heltal(1, 300)),
    () => ({ toString: 1, valueOf: 2 }), () => ({ toJSON: 'nej' }), () => JSON.parse('{"then":1}') as unknown, () => ({ length: 1e9 }), () => JSON.parse('{"__proto__":{"ok":true}}') as unknown, () => ({ constructor: { prototype: { x: 1 } } }),
    () => Array.from({ length: s.heltal(1, 2000) }, (_, i) => i), () => Object.fromEntries(Array.from({ length: s.heltal(1, 2000) }, (_, i) => [`k${i}`, i])),
  ])();

type Vardeandring = Andring<unknown>;
const pa = (namn: string, gor: (grupp: Nod, nyckel: string | number, s: Slump, annan: unknown) => void): Vardeandring => ({
  namn,
  gor(rot, s, annan) {
    const traff = nagonstans(rot, s);
    if (traff) gor(...traff, s, annan);
    return rot;
  },
});

export const VARDEANDRINGAR: readonly Vardeandring[] = [
  pa('fel slag', (g, n, s) => void (g[n] = vardet(s))),
  pa('fel slag igen', (g, n, s) => void (g[n] = vardet(s))),
  pa('nyckel borta', (g, n) => void (Array.isArray(g) ? g.splice(Number(n), 1) : delete g[n])),
  pa('nyckel omdöpt', (g, n, s) => void (Array.isArray(g) || Object.defineProperty(g, s.val(NYCKLAR), { value: g[n], enumerable: true, configurable: true, writable: true }))),
  pa('okänd nyckel', (g, _, s) => void (Array.isArray(g) || Object.defineProperty(g, s.val(NYCKLAR), { value: vardet(s), enumerable: true, configurable: true, writable: true }))),
  pa('rad flera gånger', (g, n, s) => { if (Array.isArray(g)) for (let i = s.heltal(1, 50); i > 0; i -= 1) g.push(g[Number(n)]); }),
  pa('ett stycke ur en annan fil', (g, n, s, annan) => { const traff = nagonstans(annan, s); if (traff) g[n] = traff[0][traff[1]]; }),
  pa('hela dokumentet inuti sig själv', (g, n, _, annan) => void (g[n] = annan)),
  { namn: 'hela dokumentet utbytt', gor: (_, s) => vardet(s) },
];

/** What only the text can hold: two keys of the same name, endless nesting, numbers that no number can be, aliases. */
export const TEXTANDRINGAR: readonly Andring<string>[] = [
  { namn: 'nyckel två gånger', gor: (text) => text.replace(/("[^"]+"): *("[^"]*"|\d+)/, '$1: $2, $1: $2') },
  { namn: 'prototypnyckel', gor: (text, s) => text.replace(/"([a-z]+)":/, s.ibland(0.5) ? '"__proto__":' : '"constructor":') },
  { namn: 'omöjligt tal', gor: (text, s) => text.replace(/: *(\d+|"[^"]*")/, `: ${s.val(['1e999', '-0', '9'.repeat(400), '0x10', '.inf', '.nan', '1_000', '0.1e-400', '012', '1,5'])}`) },
  { namn: 'halvt surrogat', gor: (text) => text.replace(/": *"/, '": "\\ud800') },
  { namn: 'djup nästling', gor: (text, s) => text.replace(/: *("[^"]*"|\d+)/, () => `: ${'['.repeat(s.heltal(100, 20_000))}`) },
  { namn: 'sluten djup nästling', gor: (text, s) => { const n = s.heltal(10, 3000); return text.replace(/: *("[^"]*"|\d+)/, () => `: ${'['.repeat(n)}${']'.repeat(n)}`); } },
  { namn: 'alias i alias', gor: (text) => `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((n, i, alla) => `${n}: &${n} [${Array(9).fill(`*${alla[i - 1] ?? 'a'}`).join(',')}]`).join('\n')}\n${text}` },
  { namn: 'främmande tagg', gor: (text, s) => text.replace(/: *("|\d)/, `: ${s.val(['!!js/function', '!!binary', '!!set', '!!python/object:os.system', '!egen', '!<tag:x>'])} $1`) },
  { namn: 'många nycklar', gor: (text, s) => text.replace('{', () => `{${Array.from({ length: s.heltal(100, 4000) }, (_, i) => `"n${i}":1`).join(',')},`) },
  { namn: 'lång nyckel', gor: (text, s) => text.replace('{', () => `{"${'k'.repeat(s.heltal(1000, 50_000))}":1,`) },
  { namn: 'två dokument', gor: (text, _, annan) => `${text}\n---\n${annan}` },
  { namn: 'kommentarer', gor: (text, s) => `${'#'.repeat(s.heltal(1, 2000))}\n${text}\n/* */ // x` },
];
