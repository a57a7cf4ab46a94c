import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Logghuvud, type Loggpost, TOM_LOGG, loggId, loggNr, loggOmfang, nyLoggpost, provaKedja } from './handelselogg.ts';

const A = '4b1f0c52-7f0e-4a43-9d4e-1f7a7c1f2a10';
const B = 'c0ffee00-7f0e-4a43-9d4e-1f7a7c1f2a10';

async function kedja(arende: string, antal: number): Promise<{ poster: Loggpost[]; huvud: Logghuvud }> {
  const poster: Loggpost[] = [];
  let huvud = TOM_LOGG;
  for (let i = 0; i < antal; i += 1) {
    const post = await nyLoggpost(arende, huvud, i + 1, { slag: 'andrat', plats: i });
    poster.push(post);
    huvud = { antal: post.nr, hash: post.hash };
  }
  return { poster, huvud };
}
const byt = (poster: readonly Loggpost[], i: number, andring: Partial<Loggpost>) => poster.map((p, j) => (i === j ? { ...p, ...andring } : p));

describe('händelseloggens kedja', () => {
  test.each([0, 1, 5])('%i händelser är hela', async (antal) => {
    const { poster, huvud } = await kedja(A, antal);
    expect(await provaKedja(A, poster, huvud)).toEqual({ hel: true });
  });

  test.each<[string, number, (poster: Loggpost[]) => (Loggpost | null)[]]>([
    ['ändrad händelse', 3, (p) => byt(p, 2, { handelse: { slag: 'annat' } })],
    ['ändrad revision', 3, (p) => byt(p, 2, { rev: 9 })],
    ['ändrad hash', 3, (p) => byt(p, 2, { hash: '0'.repeat(64) })],
    ['struken händelse', 3, (p) => p.filter((_, i) => i !== 2)],
    ['struken första', 1, (p) => p.slice(1)],
    ['omkastade', 2, (p) => [p[0], p[2], p[1], p[3], p[4]] as Loggpost[]],
    ['dubblerad', 3, (p) => [...p.slice(0, 2), ...p.slice(1)]],
    ['oläslig', 4, (p) => p.map((post, i) => (i === 3 ? null : post))],
    ['avklippt i slutet', 5, (p) => p.slice(0, 4)],
    ['tömd', 1, () => []],
  ])('%s märks, vid händelse %i', async (_, nr, andra) => {
    const { poster, huvud } = await kedja(A, 5);
    expect(await provaKedja(A, andra(poster), huvud)).toMatchObject({ hel: false, brott: { nr, mening: expect.stringMatching(/^Loggen är inte hel: .+\.$/) as string } });
  });

  test('en händelse för mycket i slutet märks: ärendet är äldre än sin logg', async () => {
    const { poster } = await kedja(A, 5);
    const { huvud } = await kedja(A, 4);
    expect(await provaKedja(A, poster, huvud)).toMatchObject({ hel: false, brott: { nr: 5 } });
  });

  test('en händelse ur en annan gren av samma ärende märks, fast den är hel för sig', async () => {
    const { poster, huvud } = await kedja(A, 3);
    const gren = await nyLoggpost(A, { antal: 1, hash: poster[0]?.hash ?? '' }, 2, { slag: 'en annan dag' });
    expect(await provaKedja(A, poster.with(1, gren), huvud)).toMatchObject({ hel: false, brott: { nr: 3 } });
  });

  test('ett annat ärendes logg passar inte', async () => {
    const { poster, huvud } = await kedja(B, 2);
    expect(await provaKedja(A, poster, huvud)).toMatchObject({ hel: false, brott: { nr: 1 } });
  });

  test('nycklarnas ordning på hashen spelar ingen roll (kanonisk JSON)', async () => {
    const post = await nyLoggpost(A, TOM_LOGG, 1, { a: 1, b: 2 });
    expect(await nyLoggpost(A, TOM_LOGG, 1, { b: 2, a: 1 })).toEqual(post);
  });

  test('varje ändring av en godtycklig kedja märks', async () => {
    const { poster, huvud } = await kedja(A, 12);
    const andring = fc.oneof(
      fc.nat(11).map((i) => poster.toSpliced(i, 1)),
      fc.tuple(fc.nat(11), fc.string()).map(([i, ord]) => byt(poster, i, { handelse: ord })),
      fc.tuple(fc.nat(11), fc.nat(11)).filter(([i, j]) => i !== j).map(([i, j]) => poster.with(i, poster[j] as Loggpost)),
      fc.shuffledSubarray(poster).filter((p) => p.length < 12 || p.some((post, i) => post !== poster[i])),
    );
    await fc.assert(
      fc.asyncProperty(andring, async (andrade) => {
        expect((await provaKedja(A, andrade, huvud)).hel).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('nycklarna sorteras som talen och skiljer ärenden åt', () => {
    const idn = [1, 2, 9, 10, 99_999_999].map((nr) => loggId(A, nr));
    expect(idn.toSorted()).toEqual(idn);
    expect(idn.map(loggNr)).toEqual([1, 2, 9, 10, 99_999_999]);
    const [fran, till] = loggOmfang(A);
    expect(idn.every((id) => fran < id && id < till)).toBe(true);
    expect([loggId(B, 1)].every((id) => fran < id && id < till)).toBe(false);
  });
});
