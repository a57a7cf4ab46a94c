import { expect, test } from 'vitest';
import { trangtMening } from './utrymme.ts';

test.each([
  [70, /full till 70 procent/],
  [99.9, /full till 99 procent/],
])('%s procent använt sägs', (usage, vantat) => {
  expect(trangtMening({ usage, quota: 100 })).toMatch(vantat);
});

test('under 70 procent sägs inget', () => {
  expect(trangtMening({ usage: 69.9, quota: 100 })).toBeNull();
});

test('en webbläsare som inte svarar varnar inte', () => {
  expect(trangtMening({})).toBeNull();
  expect(trangtMening({ usage: 5, quota: 0 })).toBeNull();
});
