import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { innehallshash, kanonisk } from './hash.ts';

const sha256 = (text: string) => Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));

describe('kanonisk JSON', () => {
  test('nycklarnas ordning spelar ingen roll, listors gör det', () => {
    expect(kanonisk({ b: 1, a: [2, 1] })).toBe('{"a":[2,1],"b":1}');
    expect(kanonisk({ a: [2, 1], b: 1 })).toBe('{"a":[2,1],"b":1}');
  });

  test('samma innehåll ger samma hash, annat innehåll en annan', async () => {
    const hash = await innehallshash({ b: 1, a: 'å' }, sha256);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await innehallshash({ a: 'å', b: 1 }, sha256)).toBe(hash);
    expect(await innehallshash({ a: 'a', b: 1 }, sha256)).not.toBe(hash);
  });

  test('texten går att läsa tillbaka till samma värde', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (varde) => {
        expect(JSON.parse(kanonisk(varde))).toEqual(JSON.parse(JSON.stringify(varde)));
      }),
    );
  });

  test('det som inte finns i JSON vägras', () => {
    expect(() => kanonisk(undefined)).toThrow(TypeError);
  });
});
