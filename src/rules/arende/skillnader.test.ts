import { describe, expect, test } from 'vitest';
import { textskillnader } from './skillnader.ts';

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
