import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDagar } from '@rules/lag/dagar.ts';
import { arHel, tolkaDag } from './tolka-dag.ts';

const IDAG = '2026-11-23';

describe('ett datum som man skriver det', () => {
  test.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-1-5', '2026-01-05'],
    ['20261123', '2026-11-23'],
    ['261123', '2026-11-23'],
    ['26-11-23', '2026-11-23'],
    ['231123', '2023-11-23'],
    ['23/11', '2026-11-23'],
    ['3/1', '2027-01-03'],
    ['28/6', '2026-06-28'],
    ['23/11 2025', '2025-11-23'],
    ['23/11-25', null],
    ['23/11/25', '2025-11-23'],
    ['23.11.2025', '2025-11-23'],
    ['23 nov', '2026-11-23'],
    ['den 1 juli 2025', '2025-07-01'],
    [' I dag ', '2026-11-23'],
    ['i går', '2026-11-22'],
    ['imorgon', '2026-11-24'],
    ['29/2', null],
    ['29/2 2028', '2028-02-29'],
    ['2026-13-01', null],
    ['2026-02-30', null],
    ['31/11', null],
    ['0002-11-03', null],
    ['3026-11-03', null],
    ['12345', null],
    ['snart', null],
    ['23 foo', null],
    ['', null],
  ])('”%s” är %s', (text, dag) => {
    expect(tolkaDag(text, IDAG)).toBe(dag);
  });

  test('utan år menas den närmaste dagen: i januari är 28/12 förra årets', () => {
    expect(tolkaDag('28/12', '2027-01-04')).toBe('2026-12-28');
  });

  test('varje dag som visas läses tillbaka som sig själv', () => {
    assert(property(integer({ min: -30_000, max: 25_000 }), (n) => {
      const dag = plusDagar(IDAG, n);
      expect(tolkaDag(dag, IDAG)).toBe(dag);
      expect(arHel(dag)).toBe(true);
    }));
  });
});
