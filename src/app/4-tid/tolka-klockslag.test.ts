import { expect, test } from 'vitest';
import { tolkaKlockslag } from './tolka-klockslag.ts';

test.each([
  ['22:30', '22:30'],
  ['22.30', '22:30'],
  ['2230', '22:30'],
  ['730', '07:30'],
  ['7', '07:00'],
  [' kl 7 ', '07:00'],
  ['0', '00:00'],
  ['24', null],
  ['22:60', null],
  ['22:3', null],
  ['', null],
  ['på kvällen', null],
])('”%s” är %s', (text, klockslag) => {
  expect(tolkaKlockslag(text)).toBe(klockslag);
});
