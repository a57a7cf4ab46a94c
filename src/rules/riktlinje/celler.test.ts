import { describe, expect, test } from 'vitest';
import { antal, jaNej, val } from '../../../tests/fixtures/riktlinje/bygg.ts';
import { celler } from './celler.ts';

describe('svaren på en fråga delas i celler som raderna skiljer åt', () => {
  test('ja och nej skiljs åt först när någon rad gör det', () => {
    expect(celler(jaNej('a'), ['ja']).prov).toEqual(['ja', 'nej']);
    expect(celler(jaNej('a'), []).prov).toEqual(['ja']);
  });

  test('alternativ som behandlas lika hör till samma cell', () => {
    const c = celler(val('a', 'x', 'y', 'z'), [['x', 'y']]);
    expect(c.prov).toEqual(['x', 'z']);
    expect(c.cellFor('y')).toBe(c.cellFor('x'));
  });

  const taltabell: readonly [namn: string, grupper: readonly (readonly number[])[], mer: Parameters<typeof antal>[1]][] = [
    ['under 3, minst 3', [[-100, 2.999], [3, 7]], {}],
    ['bara tal inom frågans gränser', [[0, 2.5], [3, 5]], { minst: 0, hogst: 5 }],
    ['heltal', [[0, 2], [3, 5]], { minst: 0, hogst: 5, heltal: true }],
  ];
  test.each(taltabell)('tal: %s', (_namn, grupper, mer) => {
    const c = celler(antal('a', mer), [{ under: 3 }, { minst: 3 }]);
    expect(c.prov).toHaveLength(2);
    expect(grupper.map((tal) => new Set(tal.map(c.cellFor)).size)).toEqual([1, 1]);
    expect(c.cellFor(grupper[0]![0]!)).not.toBe(c.cellFor(grupper[1]![0]!));
  });

  test('mellan högst 2 och minst 3 finns ett glapp, men inte för heltal', () => {
    expect(celler(antal('a'), [{ hogst: 2 }, { minst: 3 }]).prov).toHaveLength(3);
    expect(celler(antal('a', { heltal: true }), [{ hogst: 2 }, { minst: 3 }]).prov).toHaveLength(2);
  });

  test.each([['antal utan tal', antal('a'), 'tre'], ['utanför gränsen', antal('a', { hogst: 5 }), 6], ['inte heltal', antal('a', { heltal: true }), 1.5], ['okänt alternativ', val('a', 'x', 'y'), 'z'], ['tal på en ja/nej-fråga', jaNej('a'), 1]])(
    'ett svar som inte kan besvara frågan hör till ingen cell: %s',
    (_namn, fraga, varde) => expect(celler(fraga, ['x', { minst: 1 }]).cellFor(varde)).toBe(-1),
  );

  test('varje cells prov hör till sin egen cell', () => {
    const c = celler(antal('a', { minst: 0 }), [2, { over: 4, hogst: 6 }, [1, 3]]);
    expect(c.prov.map(c.cellFor)).toEqual(c.prov.map((_, i) => i));
  });
});
