import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arDatum, rimlig } from './datum.ts';
import { datumSchema, tidpunktSchema } from './datumschema.ts';

describe('ett datum som finns', () => {
  test.each([
    ['vanlig dag', '2025-07-01', true],
    ['skottdag', '2024-02-29', true],
    ['29 februari ett vanligt år', '2025-02-29', false],
    ['sekelår som inte är skottår', '1900-02-29', false],
    ['sekelår som är skottår', '2000-02-29', true],
    ['31 april', '2025-04-31', false],
    ['månad 13', '2025-13-01', false],
    ['månad 0', '2025-00-10', false],
    ['dag 0', '2025-01-00', false],
    ['utan nollor', '2025-7-1', false],
    ['svenskt med snedstreck', '1/7 2025', false],
    ['tidpunkt', '2025-07-01T10:00:00Z', false],
    ['radbrytning efter', '2025-07-01\n', false],
    ['andra siffror än våra', '٢٠٢٥-٠٧-٠١', false],
    ['tomt', '', false],
  ])('%s: %s', (_namn, text, finns) => expect(arDatum(text)).toBe(finns));

  test('stämmer med kalendern för alla dagar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (ar, manad, dag) => {
        const text = `${String(ar).padStart(4, '0')}-${String(manad).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
        const kalender = new Date(`${text}T00:00:00Z`);
        expect(arDatum(text)).toBe(!Number.isNaN(kalender.getTime()) && kalender.toISOString().startsWith(text));
      }),
    );
  });

  test('ett datum som inte finns sägs med vad som ska skrivas', () => {
    expect(datumSchema.safeParse('2025-02-29').error?.issues[0]?.message).toBe('Datumet "2025-02-29" finns inte. Skriv ett datum som år-månad-dag, till exempel 2025-07-01.');
  });
});

describe('ett år som ett ärende kan handla om', () => {
  test.each([
    ['inte ifyllt', null, null],
    ['halvskrivet årtal', '0002-11-03', null],
    ['före lagen om helgdagar', '2004-12-31', null],
    ['första dagen', '2005-01-01', '2005-01-01'],
    ['i dag', '2026-11-18', '2026-11-18'],
    ['sista dagen', '2099-12-31', '2099-12-31'],
    ['för långt fram', '2100-01-01', null],
  ])('%s', (_namn, dag, vantat) => expect(rimlig(dag)).toBe(vantat));
});

test('en tidpunkt har alltid tidszon', () => {
  expect(['2025-07-01T10:42:00Z', '2025-07-01T10:42:00+02:00', '2025-07-01T10:42:00', '2025-07-01'].map((t) => tidpunktSchema.safeParse(t).success)).toEqual([true, true, false, false]);
});
