import { Fraction } from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { iFonster } from './klockslag.ts';
import { brak, decimal, exakt, tolkaTal, visaMinuter, visaTimmar } from './tal.ts';

const f = (t: string) => tolkaTal(t)!;

test.each([['52/12', '13/3'], ['4,3', '43/10'], ['4.3', '43/10'], ['30/7', '30/7'], ['105', '105'], ['-1/2', '-1/2'], [' 2 ', '2']])('”%s” läses som %s', (text, ut) => {
  expect(exakt(f(text))).toBe(ut);
});

test.each(['', 'fyra', '1/0', '1/-2', '4,3,2', '1e5', '0x10', 'Infinity', '1 000'])('”%s” är inget tal', (text) => {
  expect(tolkaTal(text)).toBeNull();
});

describe('tal ur filer och formulär', () => {
  test.each([[22.5, '45/2'], [1191.5903, '11915903/10000'], [26663.434, '13331717/500'], [33.333333, '33333333/1000000'], [105, '105']])('%s är just det decimaltalet', (tal, ut) => {
    expect(exakt(brak(tal))).toBe(ut);
  });
  test.each([[1 / 3, '1/3'], [15 / 7, '15/7'], [52 / 12, '13/3']])('%s var en kvot och blir den igen', (tal, ut) => {
    expect(exakt(brak(tal))).toBe(ut);
  });
});

describe('visning, halva uppåt', () => {
  test.each([['2645/3', '881,67'], ['470', '470'], ['2535', '2\u{a0}535'], ['1234567,891', '1\u{a0}234\u{a0}567,89'], ['1/8', '0,13'], ['-130/3', '\u{2212}43,33'], ['1/1000', '0'], ['-1/1000', '0'], ['9,995', '10']])('%s visas %s', (tal, ut) => {
    expect(decimal(f(tal))).toBe(ut);
  });

  test.each([['470', '7 h 50 min'], ['129', '2 h 09 min'], ['900/7', '2 h 09 min'], ['2645/3', '14 h 42 min'], ['119,5', '2 h 00 min'], ['-130/3', '\u{2212}0 h 43 min'], ['0', '0 h 00 min']])('%s minuter är %s', (tal, ut) => {
    expect(visaTimmar(f(tal))).toBe(ut);
  });

  test('saknas är aldrig 0', () => {
    expect([visaMinuter(null), visaTimmar(null)]).toEqual(['saknas', 'saknas']);
    expect(visaMinuter(new Fraction(45, 2))).toBe('22,5 min');
  });
});

test.each([['21:59', false], ['22:00', true], ['00:00', true], ['06:59', true], ['07:00', false]])('klockan %s är natt (22–07): %s', (klockan, inne) => {
  expect(iFonster(klockan, { fran: '22:00', till: '07:00' })).toBe(inne);
});
