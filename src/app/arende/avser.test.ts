import { describe, expect, test } from 'vitest';
import { avserFran } from './avser.ts';

function falt(html: string): Element {
  document.body.innerHTML = html;
  const element = document.querySelector('input');
  if (!element) throw new Error('Provet saknar ett fält.');
  return element;
}

/** What the right column follows, read from the nearest region around the field. */
const FALL: readonly (readonly [fall: string, html: string, avser: Record<string, string>])[] = [
  ['ett fält i ett steg', '<div data-avser="steg:utredning"><input /></div>', { steg: 'utredning' }],
  ['ett fält om en insats', '<div data-avser="insats:stad"><input /></div>', { insats: 'stad' }],
  ['en av riktlinjens frågor', '<fieldset data-avser="insats:stad steg:behov fraga:stadBehov"><input /></fieldset>', { insats: 'stad', steg: 'behov', fraga: 'stadBehov' }],
  ['den närmaste av flera', '<div data-avser="steg:bedomning"><div data-avser="insats:dusch steg:sjalv"><input /></div></div>', { insats: 'dusch', steg: 'sjalv' }],
  ['ett fält som säger det själv', '<div data-avser="steg:utredning"><input data-avser="insats:tvatt" /></div>', { insats: 'tvatt' }],
  ['ett fält utan sammanhang', '<div><input /></div>', {}],
  ['ett tomt sammanhang', '<div data-avser=""><input /></div>', {}],
  ['extra mellanrum', '<div data-avser=" insats:stad   steg:behov "><input /></div>', { insats: 'stad', steg: 'behov' }],
];

describe('vad fältet i fokus gäller', () => {
  test.each(FALL)('%s', (_, html, avser) => {
    expect(avserFran(falt(html))).toEqual(avser);
  });

  test('något som inte är ett element gäller ingenting', () => {
    expect(avserFran(window)).toEqual({});
  });
});
