import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insats, jaNej, rad, riktlinje } from '../../../tests/fixtures/riktlinje/bygg.ts';
import { levererade } from '../../../tests/fixtures/riktlinje/levererade.ts';
import { slumpinsats } from '../../../tests/fixtures/riktlinje/slump.ts';
import { diffRiktlinje } from './diff.ts';

const fragor = [{ ...jaNej('a'), text: 'Klarar hen det själv?' }];
const gammal = riktlinje([insats(fragor, [rad('r1', { a: 'ja' }), rad('r2', {})], { ingar: ['Damma'], normalOmfattning: { tillfallen: { antal: 1, perN: 2, enhet: 'vecka' }, text: 'Varannan vecka.' } })], { parametrar: { beslutInomDagar: 14 } });
const ny = (andring: Parameters<typeof insats>[2], rader = [rad('r1', { a: 'ja' }), rad('r2', {})], mer: Record<string, unknown> = {}) =>
  riktlinje([insats(fragor, rader, { ingar: ['Damma'], normalOmfattning: { tillfallen: { antal: 1, perN: 2, enhet: 'vecka' }, text: 'Varannan vecka.' }, ...andring })], { parametrar: { beslutInomDagar: 14 }, ...mer });

describe('skillnaden mellan två versioner', () => {
  const i = (...plats: string[]) => ['insatser', 'stad', ...plats];
  const tabell: readonly [namn: string, efter: ReturnType<typeof ny>, skillnader: unknown[]][] = [
    ['ingen', ny({}), []],
    ['en parameter', ny({}, undefined, { parametrar: { beslutInomDagar: 10 } }), [{ plats: ['parametrar', 'beslutInomDagar'], slag: 'andras', fore: '14', efter: '10' }]],
    ['en omfattning', ny({ normalOmfattning: { tillfallen: { antal: 1, perN: 3, enhet: 'vecka' }, text: 'Varannan vecka.' } }), [{ plats: i('normalOmfattning', 'tillfallen'), slag: 'andras', fore: 'varannan vecka', efter: 'var tredje vecka' }]],
    ['ett villkor, i ord', ny({}, [rad('r1', { a: 'nej' }), rad('r2', {})]), [{ plats: i('kriterier', 'r1', 'nar'), slag: 'andras', fore: 'när svaret är ja på ”Klarar hen det själv?”', efter: 'när svaret är nej på ”Klarar hen det själv?”' }]],
    ['en ny rad', ny({}, [rad('r1', { a: 'ja' }), rad('r3', { a: 'nej' }), rad('r2', {})]), [{ plats: i('kriterier', 'r3'), slag: 'tillkommer', fore: null, efter: 'Skälet i rad r3.' }]],
    ['en rad som utgår', ny({}, [rad('r2', {})]), [{ plats: i('kriterier', 'r1'), slag: 'utgar', fore: 'Skälet i rad r1.', efter: null }]],
    ['radernas ordning avgör, så den räknas', ny({}, [rad('r2', {}), rad('r1', { a: 'ja' })]), [{ plats: i('kriterier'), slag: 'ordning', fore: 'r1, r2', efter: 'r2, r1' }]],
    ['en punkt i en lista', ny({ ingar: ['Damma', 'Dammsuga'] }), [{ plats: i('ingar', 'Dammsuga'), slag: 'tillkommer', fore: null, efter: 'Dammsuga' }]],
  ];
  test.each(tabell)('%s', (_namn, efter, skillnader) => expect(diffRiktlinje(gammal, efter)).toEqual(skillnader));

  test('en insats som tillkommer och en som utgår', () => {
    const andra = riktlinje([insats(fragor, [rad('r1', {})], { id: 'tvatt', namn: 'Tvätt' })], { parametrar: { beslutInomDagar: 14 } });
    expect(diffRiktlinje(gammal, andra)).toEqual([
      { plats: ['insatser', 'tvatt'], slag: 'tillkommer', fore: null, efter: 'Tvätt' },
      { plats: ['insatser', 'stad'], slag: 'utgar', fore: 'Städning', efter: null },
    ]);
  });

  test('ingen levererad riktlinje skiljer sig från sig själv, och två olika skiljer sig', () => {
    expect(levererade.flatMap(({ riktlinje: r }) => diffRiktlinje(r, structuredClone(r)))).toEqual([]);
    const par = levererade.flatMap(({ riktlinje: a }) => levererade.filter(({ riktlinje: b }) => b.id !== a.id).map(({ riktlinje: b }) => diffRiktlinje(a, b).length));
    expect(par.filter((antal) => antal === 0)).toEqual([]);
  });

  test('åt andra hållet byter tillkommer och utgår plats', () => {
    const slag = (a: ReturnType<typeof riktlinje>, b: ReturnType<typeof riktlinje>, s: string) => diffRiktlinje(a, b).filter((d) => d.slag === s).map((d) => d.plats.join('/')).toSorted();
    fc.assert(
      fc.property(slumpinsats, slumpinsats, (x, y) => {
        const [a, b] = [riktlinje([x]), riktlinje([y])];
        expect(slag(a, b, 'tillkommer')).toEqual(slag(b, a, 'utgar'));
        expect(slag(a, b, 'andras')).toEqual(slag(b, a, 'andras'));
      }),
    );
  });
});
