import { describe, expect, test } from 'vitest';
import { arDatum } from '../datum.ts';
import { LAGAR } from './lagar.ts';
import { allaLagrum, arLagrum, BESLUTSLAGRUM, lagrumFor, skrivLagrum } from './lagrum.ts';
import type { LagrumId } from './lagrum.ts';
import { lagutgavaFor } from './utgava.ts';

describe('så skrivs lagrum', () => {
  test.each<[LagrumId, string]>([
    ['sol2025:11:1', '11 kap. 1 § SoL (2025:400)'],
    ['sol2001:4:1', '4 kap. 1 § SoL (2001:453)'],
    ['sol2001:2a:1', '2 a kap. 1 § SoL (2001:453)'],
    ['sol2001:16:6f', '16 kap. 6 f § SoL (2001:453)'],
    ['sol2001:4:1:st3', '4 kap. 1 § tredje stycket SoL (2001:453)'],
    ['sol2025:35:1:p9', '35 kap. 1 § punkt 9 SoL (2025:400)'],
    ['fl:25', '25 § FL (2017:900)'],
    ['fl:37:st2:p1', '37 § andra stycket punkt 1 FL (2017:900)'],
    ['osl:26:1', '26 kap. 1 § OSL (2009:400)'],
    ['osl:26:9c', '26 kap. 9 c § OSL (2009:400)'],
    ['sof:11:2', '11 kap. 2 § SoF (2025:468)'],
    ['solpul:9', '9 § SoLPuL (2001:454)'],
    ['solpul:7a', '7 a § SoLPuL (2001:454)'],
    ['fb:11:4', '11 kap. 4 § FB (1949:381)'],
    ['kl:6:28', '6 kap. 28 § KL (2017:725)'],
    ['lag1930-173:2', '2 § lagen (1930:173) om beräkning av lagstadgad tid'],
    ['lag2022-1250:2', '2 § lagen (2022:1250) om egenvård'],
  ])('%s', (id, text) => {
    expect(skrivLagrum(id)).toBe(text);
  });
});

describe('den slutna listan', () => {
  const alla = allaLagrum();

  test('varje id är unikt och har ett ämne med egna ord', () => {
    expect(new Set(alla.map((l) => l.id)).size).toBe(alla.length);
    expect(alla.filter((l) => l.amne.length < 5 || /[.]$/.test(l.amne))).toEqual([]);
  });

  test('inga två lagrum skrivs likadant', () => {
    expect(new Set(alla.map((l) => skrivLagrum(l.id))).size).toBe(alla.length);
  });

  test('kapitel finns precis i de lagar som har kapitel, och alla nummer är nummer', () => {
    for (const { id, lag, kapitel, paragraf } of alla) {
      expect(`${id} ${kapitel !== null}`).toBe(`${id} ${LAGAR[lag].kapitel}`);
      expect(`${id} ${paragraf}`).toMatch(/ \d{1,2}( [a-z])?$/);
      expect(`${id} ${kapitel ?? '0'}`).toMatch(/ \d{1,2}( [a-z])?$/);
    }
  });

  test('giltighetstiderna är riktiga datum, och bara SoL 2001:453 har slutat gälla', () => {
    for (const { giltigFran, giltigTill } of alla) expect([giltigFran, giltigTill].every((d) => d === null || arDatum(d))).toBe(true);
    expect(new Set(alla.filter((l) => l.giltigTill !== null).map((l) => l.lag))).toEqual(new Set(['sol2001']));
  });

  test('okända lagrum är inte lagrum', () => {
    for (const x of ['sol2025:99:1', 'sol2025:11', '', 'toString', '__proto__', null, 4, { id: 'fl:25' }]) expect(arLagrum(x)).toBe(false);
    expect(arLagrum('fl:25')).toBe(true);
    expect(() => lagrumFor('sol2025:99:1' as LagrumId)).toThrow(/finns inte i Likvärds lista/);
  });

  test('uppgifterna om ett lagrum', () => {
    expect(lagrumFor('sol2001:4:2b')).toEqual({ id: 'sol2001:4:2b', lag: 'sol2001', kapitel: '4', paragraf: '2 b', stycke: null, punkt: null, amne: 'fast omsorgskontakt', giltigFran: '2002-01-01', giltigTill: '2025-06-30' });
  });

  test('beslutets lagrum gäller i den egna utgåvan', () => {
    for (const utgava of ['sol2001', 'sol2025'] as const)
      for (const id of Object.values(BESLUTSLAGRUM[utgava])) {
        const { lag, giltigFran } = lagrumFor(id);
        expect(lag).toBe(utgava);
        expect(lagutgavaFor(giltigFran!)).toBe(utgava);
      }
  });
});
