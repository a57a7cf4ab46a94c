import { describe, expect, test } from 'vitest';
import type { Arende } from './schema.ts';
import { beslutetLiggerFast, textskillnader } from './skillnader.ts';

describe('skillnader mellan två flikars texter', () => {
  test('bara det som skiljer, med var det står', () => {
    const mina = { andrad: '1', person: { namn: 'Maj-Britt' }, rader: [{ id: 'a', text: 'ett' }] };
    const deras = { andrad: '2', person: { namn: 'Maj-Britt' }, rader: [{ id: 'a', text: 'två' }, { id: 'b', text: 'ny' }] };
    expect(textskillnader(mina, deras)).toEqual([
      { falt: 'rader.0.text', mina: 'ett', deras: 'två' },
      { falt: 'rader.1.id', mina: '', deras: 'b' },
      { falt: 'rader.1.text', mina: '', deras: 'ny' },
    ]);
  });

  test('lika texter ger ingen skillnad, inte heller tomt mot inget', () => {
    expect(textskillnader({ a: '', b: null }, { a: null, b: '' })).toEqual([]);
  });
});

describe('D10: ett fattat beslut skrivs aldrig över av en annan flik', () => {
  const beslut = (text: string) => ({ fryst: { text } as unknown as Arende['fryst'] });
  test.each([
    ['beslutat där, inte här', { fryst: null }, beslut('bifall'), true],
    ['beslutat här, inte där', beslut('bifall'), { fryst: null }, false],
    ['samma beslut på båda ställena', beslut('bifall'), beslut('bifall'), false],
    ['olika beslut', beslut('bifall'), beslut('avslag'), true],
    ['borttaget där', { fryst: null }, null, false],
  ])('%s', (_, mina, deras, fast) => {
    expect(beslutetLiggerFast(mina, deras)).toBe(fast);
  });
});
