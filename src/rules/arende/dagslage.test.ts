import { describe, expect, test } from 'vitest';
import { narhet } from './dagslage.ts';

describe('hur nära en dag är', () => {
  test.each([
    ['i går', -1, 'forsenad'],
    ['i dag', 0, 'idag'],
    ['i morgon', 1, 'snart'],
    ['om tre dagar', 3, 'snart'],
    ['om fyra dagar', 4, 'senare'],
  ])('%s', (_namn, dagar, ord) => expect(narhet(dagar)).toBe(ord));
});
