import { describe, expect, test } from 'vitest';
import { type Styrka, bedomStyrka } from './bedom-styrka.ts';

const FALL: readonly (readonly [fras: string, hogst: Styrka, minst: Styrka])[] = [
  ['lösenord123456', 0, 0],
  ['sommar vinter', 1, 0],
  ['hemtjänsten123', 1, 0],
  ['Sommar2026 sommar', 2, 0],
  ['password password', 1, 0],
  ['jag älskar dig', 2, 0],
  ['qwertyuiopasdf', 1, 0],
  ['blåbär lykta nordan skvaltkvarn', 4, 4],
  ['gul ångbåt över stilla vatten', 4, 4],
];

describe('hur svår en lösenfras är att gissa för den som har datorn', () => {
  test.each(FALL)('%s: högst %i, minst %i', (fras, hogst, minst) => {
    const styrka = bedomStyrka(fras);
    expect(styrka).toBeLessThanOrEqual(hogst);
    expect(styrka).toBeGreaterThanOrEqual(minst);
  });
});
