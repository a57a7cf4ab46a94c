import { describe, expect, test } from 'vitest';
import { minutfel, tolkaMinuter } from './tolka-minuter.ts';

describe('minuter som de skrivs', () => {
  test.each([
    ['45', 45],
    [' 7,5 ', 7.5],
    ['7.5', 7.5],
    ['', null],
  ])('”%s” går att spara', (text, minuter) => {
    expect(minutfel(text)).toBeNull();
    expect(tolkaMinuter(text)).toBe(minuter);
  });

  test.each([
    ['0', /fler än 0/],
    ['-5', /fler än 0/],
    ['−5', /fler än 0/],
    ['en kvart', /som ett tal/],
    ['1e3', /som ett tal/],
    ['45 min', /som ett tal/],
  ])('”%s” sparas inte, och det sägs varför', (text, fel) => {
    expect(minutfel(text)).toMatch(fel);
    expect(tolkaMinuter(text)).toBeNull();
  });
});
