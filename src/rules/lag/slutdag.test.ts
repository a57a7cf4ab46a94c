import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dagarMellan, plusDagar, veckodag } from './dagar.ts';
import { arHelgdag, arVardagEnligt1930 } from './helgdagar.ts';
import { nastaVardag, plusArbetsdagar, sistaDagOverklaga, slutdag, slutdagMedSkal } from './slutdag.ts';
import type { Tidsenhet } from './slutdag.ts';

const dag = fc.nat(365 * 40).map((n) => plusDagar('2010-01-01', n));

describe('slutdag', () => {
  test.each<[string, string, number, Tidsenhet, boolean, string]>([
    ['tre veckor från en onsdag slutar en onsdag', '2025-09-03', 3, 'vecka', true, '2025-09-24'],
    ['tre veckor från en lördag flyttas till måndag', '2025-09-06', 3, 'vecka', true, '2025-09-29'],
    ['utan flytt ligger den kvar på lördagen', '2025-09-06', 3, 'vecka', false, '2025-09-27'],
    ['midsommarafton flyttar över helgen', '2026-05-29', 3, 'vecka', true, '2026-06-22'],
    ['julafton på torsdag flyttar till måndag', '2026-12-03', 3, 'vecka', true, '2026-12-28'],
    ['nyårsafton flyttar förbi nyårsdagen', '2025-12-10', 3, 'vecka', true, '2026-01-02'],
    ['skärtorsdag är vardag och flyttas inte', '2026-03-12', 3, 'vecka', true, '2026-04-02'],
    ['långfredagen flyttar till tisdag', '2026-03-13', 3, 'vecka', true, '2026-04-07'],
    ['nationaldagen på fredag flyttar till måndag', '2025-05-16', 3, 'vecka', true, '2025-06-09'],
    ['fyra veckor', '2025-10-01', 4, 'vecka', true, '2025-10-29'],
    ['sex månader, samma tal', '2025-01-31', 6, 'manad', false, '2025-07-31'],
    ['sex månader utan motsvarande dag', '2025-08-31', 6, 'manad', false, '2026-02-28'],
    ['samma, flyttad från lördag', '2025-08-31', 6, 'manad', true, '2026-03-02'],
    ['ett år', '2024-02-29', 1, 'ar', false, '2025-02-28'],
    ['tio dagar räknas från dagen efter', '2025-10-01', 10, 'dag', false, '2025-10-11'],
    ['tre arbetsdagar över en helg', '2025-10-03', 3, 'arbetsdag', false, '2025-10-08'],
    ['fem arbetsdagar över jul och nyår', '2025-12-22', 5, 'arbetsdag', false, '2026-01-05'],
  ])('%s', (_, fran, antal, enhet, flyttas, vantat) => {
    expect(slutdag({ fran, antal, enhet, flyttas })).toBe(vantat);
  });

  test('skälet säger vilken dag det var och vart den flyttas', () => {
    expect(slutdagMedSkal({ fran: '2026-05-29', antal: 3, enhet: 'vecka', flyttas: true })).toEqual({
      raknad: '2026-06-19',
      dag: '2026-06-22',
      skal: '19 juni 2026 är midsommarafton. Därför är måndag 22 juni 2026 sista dag.',
    });
    expect(slutdagMedSkal({ fran: '2025-09-06', antal: 3, enhet: 'vecka', flyttas: true }).skal).toBe('27 september 2025 är en lördag. Därför är måndag 29 september 2025 sista dag.');
    expect(slutdagMedSkal({ fran: '2025-09-03', antal: 3, enhet: 'vecka', flyttas: true }).skal).toBeNull();
  });

  test.each([0, -1, 1.5, Number.NaN])('en tid på %d nekas', (antal) => {
    expect(() => slutdag({ fran: '2025-01-01', antal, enhet: 'dag', flyttas: false })).toThrow(/går inte att räkna ut/);
  });

  test('en dag som inte finns nekas', () => {
    expect(() => slutdag({ fran: '2025-02-30', antal: 3, enhet: 'vecka', flyttas: true })).toThrow(/finns inte/);
    expect(() => plusArbetsdagar('2025-02-30', 0)).toThrow(/finns inte/);
    expect(() => plusArbetsdagar('2025-02-28', 0.5)).toThrow(/helt antal/);
  });
});

describe('överklagandetid', () => {
  test.each([
    ['vanlig vecka', '2025-09-10', '2025-10-01'],
    ['fick del av beslutet en helgdag', '2026-01-06', '2026-01-27'],
    ['tredje veckan slutar första maj, en fredag', '2026-04-10', '2026-05-04'],
    ['tredje veckan slutar Kristi himmelsfärdsdag', '2026-04-23', '2026-05-15'],
    ['tredje veckan slutar juldagen, en fredag', '2026-12-04', '2026-12-28'],
    ['tredje veckan slutar julafton före en lång helg', '2025-12-03', '2025-12-29'],
  ])('%s', (_, delfaende, sista) => {
    expect(sistaDagOverklaga(delfaende)).toBe(sista);
  });
});

describe('egenskaper', () => {
  test('en flyttad slutdag är aldrig helg, lördag eller afton', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 60 }), fc.constantFrom<Tidsenhet>('dag', 'vecka', 'manad', 'ar', 'arbetsdag'), (fran, antal, enhet) => {
        const slut = slutdag({ fran, antal: enhet === 'ar' ? (antal % 10) + 1 : antal, enhet, flyttas: true });
        expect(arVardagEnligt1930(slut)).toBe(true);
        expect(arHelgdag(slut)).toBe(false);
      }),
    );
  });

  test('flytten går framåt, och alla dagar som hoppas över är lediga', () => {
    fc.assert(
      fc.property(dag, (d) => {
        const slut = nastaVardag(d);
        const steg = dagarMellan(d, slut);
        expect(steg).toBeGreaterThanOrEqual(0);
        for (let i = 0; i < steg; i += 1) expect(arVardagEnligt1930(plusDagar(d, i))).toBe(false);
      }),
    );
  });

  test('veckor slutar på samma veckodag när inget flyttas', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 100 }), (fran, antal) => {
        expect(veckodag(slutdag({ fran, antal, enhet: 'vecka', flyttas: false }))).toBe(veckodag(fran));
      }),
    );
  });

  test('plusArbetsdagar lämnar precis så många vardagar bakom sig', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: -40, max: 40 }), (fran, antal) => {
        const till = plusArbetsdagar(fran, antal);
        const [a, b] = antal < 0 ? [till, plusDagar(fran, -1)] : [plusDagar(fran, 1), till];
        let vardagar = 0;
        for (let d = a; d <= b; d = plusDagar(d, 1)) if (arVardagEnligt1930(d)) vardagar += 1;
        expect(vardagar).toBe(Math.abs(antal));
        expect(antal === 0 ? till : arVardagEnligt1930(till)).toBe(antal === 0 ? fran : true);
      }),
    );
  });

  test('överklagandetiden är minst 21 dagar och högst 21 + 5', () => {
    fc.assert(
      fc.property(dag, (d) => {
        const dagar = dagarMellan(d, sistaDagOverklaga(d));
        expect(dagar >= 21 && dagar <= 26).toBe(true);
      }),
    );
  });
});
