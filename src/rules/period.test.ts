import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Period, arPaNatten, periodSchema, periodText, tillfallenPerEnhet, tillfallenPerVecka } from './period.ts';

const enheter = ['dag', 'vecka', 'manad', 'ar'] as const;
const perioder = fc.record({ antal: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(0.5, 1.5, 2.25)), perN: fc.integer({ min: 1, max: 60 }), enhet: fc.constantFrom(...enheter) });

describe('hur ofta, i ord', () => {
  test.each([
    [1, 1, 'dag', 'varje dag'],
    [1, 2, 'dag', 'varannan dag'],
    [2, 1, 'dag', '2 gånger per dag'],
    [1, 1, 'vecka', 'varje vecka'],
    [1, 2, 'vecka', 'varannan vecka'],
    [1, 3, 'vecka', 'var tredje vecka'],
    [1, 6, 'vecka', 'var sjätte vecka'],
    [1, 13, 'vecka', 'var 13:e vecka'],
    [1, 22, 'vecka', 'var 22:a vecka'],
    [2, 1, 'vecka', '2 gånger per vecka'],
    [7, 1, 'vecka', '7 gånger per vecka'],
    [0.5, 1, 'vecka', '0,5 gånger per vecka'],
    [3, 2, 'vecka', '3 gånger varannan vecka'],
    [1, 1, 'manad', 'en gång per månad'],
    [2, 1, 'manad', '2 gånger per månad'],
    [1, 2, 'manad', 'varannan månad'],
    [2, 3, 'manad', '2 gånger var tredje månad'],
    [1, 1, 'ar', 'en gång per år'],
    [4, 1, 'ar', '4 gånger per år'],
    [1, 2, 'ar', 'vartannat år'],
    [1, 3, 'ar', 'vart tredje år'],
    [2, 5, 'ar', '2 gånger vart femte år'],
  ] as const)('%d på %d %s: %s', (antal, perN, enhet, text) => expect(periodText({ antal, perN, enhet })).toBe(text));

  test.each([
    [1, 1, 'dag', 'varje natt'],
    [2, 1, 'dag', '2 gånger per natt'],
    [1, 2, 'dag', 'varannan natt'],
    [2, 1, 'vecka', '2 gånger per vecka'],
  ] as const)('på natten, %d på %d %s: %s', (antal, perN, enhet, text) => expect(periodText({ antal, perN, enhet }, true)).toBe(text));

  test.each([
    ['tillsyn_natt', null, true],
    ['natthjalp', null, true],
    ['tillsyn_dag', null, false],
    ['tillsyn', { fran: '23:00', till: '07:00' }, true],
    ['tillsyn', { fran: '01:00', till: '05:00' }, true],
    ['tillsyn', { fran: '07:00', till: '22:00' }, false],
    ['tillsyn', { fran: '22:00', till: '23:00' }, false],
    ['tillsyn_natt', { fran: '20:00', till: '06:00' }, false],
    ['tillsyn_natt', { fran: '23:30', till: '23:40' }, true],
    ['kvallshjalp', { fran: '21:00', till: '21:30' }, false],
    ['natthjalp', { fran: '14:00', till: '14:10' }, false],
  ] as const)('%s, %o: natt %s', (insatsId, klockslag, natt) => expect(arPaNatten(insatsId, klockslag)).toBe(natt));

  test('två olika perioder får aldrig samma ord', () => {
    fc.assert(
      fc.property(perioder, perioder, (a, b) => {
        expect(periodText(a) === periodText(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});

describe('gånger per vecka, exakt', () => {
  test.each([
    ['varje dag', { antal: 1, perN: 1, enhet: 'dag' }, '7'],
    ['varannan dag', { antal: 1, perN: 2, enhet: 'dag' }, '7/2'],
    ['var tredje vecka', { antal: 1, perN: 3, enhet: 'vecka' }, '1/3'],
    ['halvannan gång i veckan', { antal: 1.5, perN: 1, enhet: 'vecka' }, '3/2'],
    ['per månad: räknas inte i veckor', { antal: 1, perN: 1, enhet: 'manad' }, undefined],
    ['per år: räknas inte i veckor', { antal: 1, perN: 1, enhet: 'ar' }, undefined],
  ] as const)('%s', (_namn, period, brak) => expect(tillfallenPerVecka(period)?.toFraction()).toBe(brak));

  test('perN tillfällen av en period ger hela antalet tillbaka', () => {
    fc.assert(
      fc.property(perioder, (p) => {
        expect(tillfallenPerEnhet(p).mul(p.perN).valueOf()).toBe(p.antal);
      }),
    );
  });
});

describe('läst och skriven', () => {
  test('läst, skriven och läst igen är samma period', () => {
    fc.assert(
      fc.property(perioder, (p) => {
        const last: Period = periodSchema.parse(p);
        expect(periodSchema.parse(JSON.parse(JSON.stringify(last)))).toEqual(p);
      }),
    );
  });

  test.each([
    ['noll gånger', { antal: 0, perN: 1, enhet: 'vecka' }, 'Antal tillfällen ska vara större än 0.'],
    ['minus', { antal: -1, perN: 1, enhet: 'vecka' }, 'Antal tillfällen ska vara större än 0.'],
    ['text', { antal: 'två', perN: 1, enhet: 'vecka' }, 'Antal tillfällen ska vara ett tal, till exempel 1.'],
    ['inte ett tal', { antal: Number.NaN, perN: 1, enhet: 'vecka' }, 'Antal tillfällen ska vara ett tal, till exempel 1.'],
    ['en och en halv vecka', { antal: 1, perN: 1.5, enhet: 'vecka' }, 'perN ska vara ett heltal, till exempel 2 för varannan vecka.'],
    ['var nollte vecka', { antal: 1, perN: 0, enhet: 'vecka' }, 'perN ska vara minst 1.'],
    ['okänd enhet', { antal: 1, perN: 1, enhet: 'kvartal' }, 'Enhet ska vara dag, vecka, manad eller ar.'],
  ])('%s läses inte', (_namn, period, mening) => expect(periodSchema.safeParse(period).error?.issues[0]?.message).toBe(mening));
});
