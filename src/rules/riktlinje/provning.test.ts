import { describe, expect, test } from 'vitest';
import { type Provning, okandaFragor, prova } from './provning.ts';
import { OKLART, type Svarsbok, besvarat, svarsbokAv } from './svar.ts';
import type { Villkor } from './villkor.ts';

const tvaSvar = { ...svarsbokAv({ a: 'ja', antal: 3 }), oklar: OKLART };

describe('ett villkor prövas mot svaren', () => {
  const tabell: readonly [namn: string, villkor: Villkor, bok: Svarsbok, provning: Provning, okanda: readonly string[]][] = [
    ['tomt villkor gäller alltid', {}, {}, 'ja', []],
    ['rätt svar', { a: 'ja' }, tvaSvar, 'ja', []],
    ['annat svar', { a: 'nej' }, tvaSvar, 'nej', []],
    ['inte frågat än är varken ja eller nej', { b: 'ja' }, tvaSvar, 'okant', ['b']],
    ['oklart svar är inte nej', { oklar: 'nej' }, tvaSvar, 'okant', ['oklar']],
    ['ett av flera värden', { a: ['nej', 'ja'] }, tvaSvar, 'ja', []],
    ['minst räknar med gränsen', { antal: { minst: 3 } }, tvaSvar, 'ja', []],
    ['over räknar inte med gränsen', { antal: { over: 3 } }, tvaSvar, 'nej', []],
    ['hogst räknar med gränsen', { antal: { hogst: 3 } }, tvaSvar, 'ja', []],
    ['under räknar inte med gränsen', { antal: { under: 3 } }, tvaSvar, 'nej', []],
    ['spann', { antal: { minst: 2, under: 4 } }, tvaSvar, 'ja', []],
    ['gräns mot ett svar som inte är ett tal', { a: { minst: 1 } }, tvaSvar, 'nej', []],
    ['alla: ett nej avgör fast resten är okänt', { alla: [{ b: 'ja' }, { a: 'nej' }] }, tvaSvar, 'nej', []],
    ['alla: okänt när inget är nej', { alla: [{ b: 'ja' }, { a: 'ja' }] }, tvaSvar, 'okant', ['b']],
    ['nagon: ett ja avgör fast resten är okänt', { nagon: [{ b: 'ja' }, { a: 'ja' }] }, tvaSvar, 'ja', []],
    ['nagon: okänt när inget är ja', { nagon: [{ b: 'ja' }, { a: 'nej' }, { oklar: 'ja' }] }, tvaSvar, 'okant', ['b', 'oklar']],
    ['inte vänder', { inte: { a: 'ja' } }, tvaSvar, 'nej', []],
    ['inte av okänt är okänt', { inte: { b: 'ja' } }, tvaSvar, 'okant', ['b']],
    ['flera delar läses som och', { a: 'ja', antal: { over: 2 }, inte: { oklar: 'ja' } }, tvaSvar, 'okant', ['oklar']],
    ['samma fråga nämns en gång', { nagon: [{ b: 'ja' }, { alla: [{ b: 'nej' }, { a: 'ja' }] }] }, tvaSvar, 'okant', ['b']],
  ];

  test.each(tabell)('%s', (_namn, villkor, bok, provning, okanda) => {
    expect(prova(villkor, bok)).toBe(provning);
    expect(okandaFragor(villkor, bok)).toEqual(okanda);
  });

  test('ett svar utan betydelse ändrar inget', () => {
    expect(prova({ a: 'ja' }, { ...tvaSvar, annat: besvarat('ja') })).toBe('ja');
  });
});
