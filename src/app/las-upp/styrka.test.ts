import { describe, expect, test } from 'vitest';
import { MINSTA_LOSENFRAS } from '@storage/valv/losenfras.ts';
import { MINSTA_LANGD, bristILosenfras } from './styrka.ts';

/** What is said of a lösenfras: null when it is good enough. */
const FALL: readonly (readonly [fall: string, fras: string, sags: RegExp | null])[] = [
  ['tom', '', /minst 12 tecken/],
  ['elva tecken', 'blåbär lykt', /minst 12 tecken/],
  ['elva tecken och mellanslag runt om', '   blåbär lykt   ', /minst 12 tecken/],
  ['tolv tecken', 'blåbär lykta', null],
  ['samma tecken om och om igen', 'aaaaaaaaaaaaaaaa', /upprepar samma tecken/],
  ['fem olika tecken', 'abcdeabcdeabcde', /upprepar samma tecken/],
  ['samma bokstav stor och liten', 'aAaAbBbBcCcCdDdD', /upprepar samma tecken/],
  ['fyra ord', 'blåbär lykta nordan skvaltkvarn', null],
];

describe('en svag lösenfras', () => {
  test.each(FALL)('%s', (_, fras, sags) => {
    const brist = bristILosenfras(fras);
    expect(sags === null ? brist === null : sags.test(brist ?? '')).toBe(true);
  });

  test('skärmen kräver aldrig mindre än vad valvet gör', () => {
    expect(MINSTA_LANGD).toBeGreaterThanOrEqual(MINSTA_LOSENFRAS);
  });
});
