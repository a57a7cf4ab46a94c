import { describe, expect, test } from 'vitest';
import { LILLVIK, majBritt } from '../../../tests/fixtures/arende.ts';
import { besvarat, OKLART, type Svar } from '../riktlinje/svar.ts';
import { nyttArende } from './nytt.ts';
import { besvaraFraga } from './svara.ts';

const RIKTLINJE = { ...LILLVIK.gallande, fragor: [{ id: 'hushall', steg: 'annatSatt', text: 'Hur bor du?', varfor: 'Avgör.', typ: 'val', alternativ: [{ varde: 'ensam', text: 'Ensam' }] }] } as unknown as typeof LILLVIK.gallande;
const svara = (fraga: string, svar: Svar | null, ansoktId = 'a1', arende = majBritt().arende) => besvaraFraga(arende, RIKTLINJE, ansoktId, fraga, svar);

describe('en fråga besvaras på ett ställe', () => {
  test('en gemensam fråga gäller hela ärendet', () => {
    const arende = svara('hushall', besvarat('ensam'));
    expect([arende.gemensammaSvar, arende.bedomningar['a1']?.svar]).toEqual([{ hushall: besvarat('ensam') }, { orkarDammsuga: besvarat('nej') }]);
  });

  test('insatsens egen fråga gäller bara den insatsen', () => {
    const arende = svara('orkarDammsuga', besvarat('ja'), 'a2');
    expect([arende.gemensammaSvar, arende.bedomningar['a2']?.svar, arende.bedomningar['a1']?.svar]).toEqual([{}, { orkarDammsuga: besvarat('ja') }, { orkarDammsuga: besvarat('nej') }]);
  });

  test('den första frågan i en bedömning som inte är påbörjad', () => {
    const tomt = nyttArende({ id: 'x', nu: '2026-11-02T08:00:00Z', kommun: 'lillvik', versioner: { riktlinje: LILLVIK.gallande.id, schablon: null, tillampning: null, delegation: null }, handlaggare: '' });
    expect(svara('orkarDammsuga', besvarat('ja'), 'a1', tomt).bedomningar['a1']).toMatchObject({ svar: { orkarDammsuga: besvarat('ja') }, stallningstagande: { utfall: null } });
  });
});

describe('svarets tre lägen', () => {
  test.each([
    ['besvarad', besvarat('nej'), { a: besvarat('ja'), b: besvarat('nej') }],
    ['oklar', OKLART, { a: besvarat('ja'), b: OKLART }],
    ['oklar med en anteckning', { status: 'oklart', not: 'Ringer dottern' }, { a: besvarat('ja'), b: { status: 'oklart', not: 'Ringer dottern' } }],
    ['oklar med en tom anteckning', { status: 'oklart', not: '' }, { a: besvarat('ja'), b: OKLART }],
    ['svaret tas tillbaka: frågan är ofrågad, inte nej', null, { a: besvarat('ja') }],
  ] as const)('%s', (_namn, svar, bok) => {
    const med = svara('b', besvarat('kanske'), 'a1', majBritt().bedom({ svar: { a: besvarat('ja') } }).arende);
    const { orkarDammsuga: _, ...kvar } = svara('b', svar, 'a1', med).bedomningar['a1']?.svar ?? {};
    expect(kvar).toEqual(bok);
  });

  test('inget annat i ärendet ändras', () => {
    const fore = majBritt().arende;
    const { bedomningar: _a, ...efter } = svara('orkarDammsuga', besvarat('ja'));
    const { bedomningar: _b, ...ofore } = fore;
    expect(efter).toEqual(ofore);
    expect(fore).toEqual(majBritt().arende);
  });
});
