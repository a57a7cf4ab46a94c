import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDagar, veckodag } from './dagar.ts';
import { arHelgdag, arVardagEnligt1930, helgdagarFor, helgdagsnamn, ledigDag, paskdagen } from './helgdagar.ts';
import { langsamKalender } from './langsam-kalender.test-hjalp.ts';
import type { Kalenderdag } from './langsam-kalender.test-hjalp.ts';

/** The paschal full moon by golden number and epact (the church's tables), then the Sunday after it: another road than the code's. */
function paskEnligtEpakt(ar: number, kalender: readonly Kalenderdag[]): string {
  const gyllental = (ar % 19) + 1;
  const sekel = Math.floor(ar / 100) + 1;
  const solrattelse = Math.floor((3 * sekel) / 4) - 12;
  const manrattelse = Math.floor((8 * sekel + 5) / 25) - 5;
  let epakt = (11 * gyllental + 20 + manrattelse - solrattelse) % 30;
  if ((epakt === 25 && gyllental > 11) || epakt === 24) epakt += 1;
  const marsdag = 44 - epakt < 21 ? 74 - epakt : 44 - epakt;
  const forstaMars = kalender.findIndex((k) => k.dag === `${ar}-03-01`);
  const efterFullmanen = kalender.slice(forstaMars + marsdag);
  return efterFullmanen.find((k) => k.veckodag === 6)!.dag;
}

const KALENDER = langsamKalender(2100);

/** Every public holiday of a year, found by walking the calendar day by day and asking the text of the law. */
function helgdagarEnligtLagtexten(ar: number): { dag: string; namn: string }[] {
  const iAr = KALENDER.filter((k) => k.dag.startsWith(String(ar))).map((k, i) => ({ ...k, i, datum: k.dag.slice(5) }));
  const pask = iAr.findIndex((k) => k.dag === paskEnligtEpakt(ar, KALENDER));
  const efterPask = (veckodagen: number, nummer: number) => iAr.filter((k) => k.i > pask && k.veckodag === veckodagen)[nummer - 1]!.i;
  const langfredag = iAr.findLastIndex((k) => k.i < pask && k.veckodag === 4);
  const [himmelsfard, pingst] = [efterPask(3, 6), efterPask(6, 7)];
  const villkor: [namn: string, traffar: (k: (typeof iAr)[number]) => boolean][] = [
    ['nyårsdagen', (k) => k.datum === '01-01'],
    ['trettondedag jul', (k) => k.datum === '01-06'],
    ['långfredagen', (k) => k.i === langfredag],
    ['påskdagen', (k) => k.i === pask],
    ['annandag påsk', (k) => k.i === pask + 1],
    ['Kristi himmelsfärdsdag', (k) => k.i === himmelsfard],
    ['pingstdagen', (k) => k.i === pingst],
    ['första maj', (k) => k.datum === '05-01'],
    ['nationaldagen', (k) => k.datum === '06-06'],
    ['midsommardagen', (k) => k.veckodag === 5 && k.datum >= '06-20' && k.datum <= '06-26'],
    ['alla helgons dag', (k) => k.veckodag === 5 && k.datum >= '10-31' && k.datum <= '11-06'],
    ['juldagen', (k) => k.datum === '12-25'],
    ['annandag jul', (k) => k.datum === '12-26'],
  ];
  return iAr.flatMap((k) => villkor.filter(([, traffar]) => traffar(k)).map(([namn]) => ({ dag: k.dag, namn })));
}

const sorterade = (dagar: readonly { dag: string; namn: string }[]) => dagar.map((d) => `${d.dag} ${d.namn}`).sort();

describe('påskdagen', () => {
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
    [2008, '2008-03-23'],
    [2038, '2038-04-25'],
  ])('%i', (ar, dag) => {
    expect(paskdagen(ar)).toBe(dag);
  });

  test('är söndagen efter fullmånen enligt epakttabellen, alla år 2000–2099', () => {
    for (let ar = 2000; ar < 2100; ar += 1) expect(paskdagen(ar)).toBe(paskEnligtEpakt(ar, KALENDER));
  });

  test('är alltid en söndag mellan 22 mars och 25 april', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (ar) => {
        const pask = paskdagen(ar);
        expect(veckodag(pask)).toBe('söndag');
        expect(pask.slice(5) >= '03-22' && pask.slice(5) <= '04-25').toBe(true);
      }),
    );
  });
});

describe('allmänna helgdagar', () => {
  test.each([2005, 2008, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2099])('%i är de som lagtexten ger, dag för dag', (ar) => {
    expect(sorterade(helgdagarFor(ar))).toEqual(sorterade(helgdagarEnligtLagtexten(ar)));
    expect(helgdagarFor(ar)).toHaveLength(13);
  });

  test('röda och vita dagar 2024–2030: helgdag är söndag eller namngiven dag, inget annat', () => {
    for (let ar = 2024; ar <= 2030; ar += 1) {
      const roda = new Set(helgdagarEnligtLagtexten(ar).map((h) => h.dag));
      for (const { dag, veckodag: v } of KALENDER.filter((k) => k.dag.startsWith(String(ar)))) expect(`${dag} ${arHelgdag(dag)}`).toBe(`${dag} ${v === 6 || roda.has(dag)}`);
    }
  });

  test.each([
    ['2026-06-06', 'nationaldagen'],
    ['2026-06-20', 'midsommardagen'],
    ['2026-10-31', 'alla helgons dag'],
    ['2026-05-14', 'Kristi himmelsfärdsdag'],
    ['2026-06-07', null],
    ['2026-06-19', null],
    ['2025-06-09', null],
  ])('%s heter %s', (dag, namn) => {
    expect(helgdagsnamn(dag)).toBe(namn);
  });

  test('år före 2005 nekas i stället för att gissas: lagen hade då annandag pingst och inte nationaldagen', () => {
    expect(() => helgdagarFor(2004)).toThrow(/år 2004 går inte att räkna ut/);
    expect(() => arHelgdag('2004-06-06')).not.toThrow(); // a Sunday is a helgdag whatever the year
    expect(() => arHelgdag('2004-05-31')).toThrow(/går inte att räkna ut/);
    expect(() => helgdagsnamn('2026-02-30')).toThrow(/finns inte/);
  });
});

describe('vardag enligt lagen (1930:173)', () => {
  test.each<[string, boolean, string | null, string]>([
    ['2026-06-18', true, null, 'torsdag'],
    ['2026-06-19', false, 'midsommarafton', 'fredag'],
    ['2026-06-20', false, 'midsommardagen', 'lördag'],
    ['2026-06-21', false, 'söndag', 'söndag'],
    ['2026-12-24', false, 'julafton', 'torsdag'],
    ['2026-12-31', false, 'nyårsafton', 'torsdag'],
    ['2026-01-05', true, null, 'trettondagsafton är vardag'],
    ['2026-04-02', true, null, 'skärtorsdag är vardag'],
    ['2026-04-04', false, 'lördag', 'påskafton är lördag'],
    ['2026-04-30', true, null, 'valborgsmässoafton är vardag'],
    ['2026-05-15', true, null, 'klämdag är vardag'],
    ['2025-06-06', false, 'nationaldagen', 'fredag'],
  ])('%s: %s (%s; %s)', (dag, vardag, skal) => {
    expect(arVardagEnligt1930(dag)).toBe(vardag);
    expect(ledigDag(dag)).toBe(skal);
  });

  test('det är aldrig mer än fem lediga dagar i rad', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 90 }), (n) => {
        const dag = plusDagar('2005-01-01', n);
        expect([0, 1, 2, 3, 4, 5].some((i) => arVardagEnligt1930(plusDagar(dag, i)))).toBe(true);
      }),
    );
  });
});
