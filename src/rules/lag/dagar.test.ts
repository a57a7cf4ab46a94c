import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dagarMellan, datumIOrd, kravDatum, plusDagar, plusManader, plusVeckor, veckodag } from './dagar.ts';
import { langsamKalender } from './langsam-kalender.test-hjalp.ts';

const KALENDER = langsamKalender(2040);
const index = fc.nat(KALENDER.length - 1);
const VECKODAGAR = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];

describe('dagräkning', () => {
  test.each([
    ['en dag framåt', () => plusDagar('2025-06-30', 1), '2025-07-01'],
    ['bakåt över årsskifte', () => plusDagar('2026-01-01', -1), '2025-12-31'],
    ['skottdag', () => plusDagar('2028-02-28', 1), '2028-02-29'],
    ['sommartidens början flyttar ingen dag', () => plusDagar('2025-03-29', 2), '2025-03-31'],
    ['tre veckor slutar samma veckodag', () => plusVeckor('2025-09-03', 3), '2025-09-24'],
    ['månad, samma tal', () => plusManader('2025-01-15', 6), '2025-07-15'],
    ['månad utan motsvarande dag slutar sista dagen', () => plusManader('2025-08-31', 6), '2026-02-28'],
    ['månad utan motsvarande dag, skottår', () => plusManader('2027-11-30', 3), '2028-02-29'],
    ['tre månader är inte 90 dagar', () => plusManader('2026-02-01', 3), '2026-05-01'],
    ['år från skottdagen', () => plusManader('2028-02-29', 12), '2029-02-28'],
  ])('%s', (_, rakna, vantat) => {
    expect(rakna()).toBe(vantat);
  });

  test('dagar mellan räknas åt båda hållen', () => {
    expect(dagarMellan('2025-06-30', '2025-07-02')).toBe(2);
    expect(dagarMellan('2025-07-02', '2025-06-30')).toBe(-2);
    expect(dagarMellan('2025-07-02', '2025-07-02')).toBe(0);
  });

  test('datum skrivs i ord', () => {
    expect(datumIOrd('2025-07-01')).toBe('1 juli 2025');
    expect(datumIOrd('2026-12-24')).toBe('24 december 2026');
  });

  test.each(['2025-02-29', '2025-13-01', '2025-04-31', '2025-00-10', '1 juli', '', '2025-7-1', '2025-07-01T10:00'])('datumet ”%s” finns inte och nekas på svenska', (dag) => {
    expect(() => plusDagar(dag, 1)).toThrow(/finns inte. Skriv ett datum som år-månad-dag/);
    expect(() => plusManader(dag, 1)).toThrow(/finns inte/);
    expect(() => veckodag(dag)).toThrow(/finns inte/);
    expect(() => dagarMellan('2025-01-01', dag)).toThrow(/finns inte/);
    expect(() => kravDatum(dag)).toThrow(/finns inte/);
  });

  test('halva dagar och år efter 9999 nekas', () => {
    expect(() => plusDagar('2025-01-01', 1.5)).toThrow(/helt antal/);
    expect(() => plusManader('2025-01-01', Number.NaN)).toThrow(/helt antal/);
    expect(() => plusDagar('9999-12-31', 1)).toThrow(/utanför de år/);
  });
});

describe('mot en kalender som bara räknar', () => {
  test('plusDagar ger samma dag', () => {
    fc.assert(
      fc.property(index, index, (a, b) => {
        expect(plusDagar(KALENDER[a]!.dag, b - a)).toBe(KALENDER[b]!.dag);
      }),
    );
  });

  test('dagarMellan är avståndet i kalendern', () => {
    fc.assert(
      fc.property(index, index, (a, b) => {
        expect(dagarMellan(KALENDER[a]!.dag, KALENDER[b]!.dag)).toBe(b - a);
      }),
    );
  });

  test('veckodagen stämmer varje dag 2000–2040', () => {
    expect(KALENDER.filter((k) => veckodag(k.dag) !== VECKODAGAR[k.veckodag])).toEqual([]);
  });

  test('plusManader ger samma dagnummer, annars månadens sista dag', () => {
    const dagarI = new Map<string, number>();
    for (const { dag } of KALENDER) dagarI.set(dag.slice(0, 7), Number(dag.slice(8)));
    fc.assert(
      fc.property(fc.nat(365 * 30), fc.nat(60), (i, manader) => {
        const fran = KALENDER[i]!.dag;
        const nummer = Number(fran.slice(0, 4)) * 12 + Number(fran.slice(5, 7)) - 1 + manader;
        const manad = `${Math.floor(nummer / 12)}-${String((nummer % 12) + 1).padStart(2, '0')}`;
        const dag = Math.min(Number(fran.slice(8)), dagarI.get(manad)!);
        expect(plusManader(fran, manader)).toBe(`${manad}-${String(dag).padStart(2, '0')}`);
      }),
    );
  });
});
