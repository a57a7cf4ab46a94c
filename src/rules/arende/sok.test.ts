import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TILLATNA_SOKNYCKLAR, arArendenummer, arNamn, matchar, sokNyckel } from './sok.ts';

const MAJ_BRITT = { namn: 'Maj-Britt Åkesson', personnummer: '18900101-9802', arendenummer: 'VON-2026-0417' };
const traffar = (sokt: string, rad: Record<string, unknown> = {}) => matchar(sokNyckel(sokt), { ...MAJ_BRITT, ...rad });

describe('D01: ärenden söks bara på namn, personnummer och ärendenummer', () => {
  test('inga andra nycklar finns', () => expect(TILLATNA_SOKNYCKLAR).toEqual(['namn', 'personnummer', 'arendenummer']));

  test.each([
    ['Maj-Britt', 'namn'],
    ['åkesson maj', 'namn'],
    ['demens', 'namn'],
    ['1890', 'personnummer'],
    ['900101-9802', 'personnummer'],
    ['189001019802', 'personnummer'],
    ['18900101 9802', 'personnummer'],
    ['VON-2026-0417', 'arendenummer'],
    ['417', 'arendenummer'],
    ['2026/14', 'arendenummer'],
  ])('”%s” läses som %s', (sokt, slag) => expect(sokNyckel(sokt).slag).toBe(slag));

  test.each([
    ['hela namnet', 'Maj-Britt Åkesson'],
    ['efternamnet först', 'Åkesson Maj'],
    ['början av efternamnet', 'åke'],
    ['utan prickar', 'akesson'],
    ['med annan accent', 'Àkesson'],
    ['andra delen av ett dubbelnamn', 'britt'],
    ['personnummer med bindestreck', '18900101-9802'],
    ['personnummer utan bindestreck', '189001019802'],
    ['utan sekel', '900101-9802'],
    ['fel sekel men samma nummer', '19900101-9802'],
    ['födelsedatum', '18900101'],
    ['hela ärendenumret', 'von-2026-0417'],
    ['slutet av ärendenumret', '0417'],
  ])('hittar på %s', (_, sokt) => expect(traffar(sokt)).toBe(true));

  test('hittar ett ärendenummer med bara siffror', () => expect(traffar('20260417', { arendenummer: '20260417' })).toBe(true));
  test('hittar ett namn med ö från ett utan', () => expect(traffar('ost', { namn: 'Bo Öst' })).toBe(true));

  test.each(['', '   ', '-', 'Britta', 'esson', '1234', '0101', '900102-9802', 'VON-2025'])('hittar inte på ”%s”', (sokt) => expect(traffar(sokt)).toBe(false));

  test('en diagnos, en insats eller fri text i ärendets övriga fält går aldrig att söka fram', () => {
    const resten = { status: 'utredning', vantarPa: 'demens, insulin och städning', diagnos: 'demens', insats: 'stad', anteckning: 'fallrisk i trappan' };
    for (const ord of ['demens', 'insulin', 'städning', 'stad', 'fallrisk', 'trappan', 'utredning']) expect(traffar(ord, resten)).toBe(false);
  });

  test('vad som än skrivs svarar sökningen bara på de tre fälten', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 30 }), constantFrom('demens', 'dusch två gånger', 'x'), (sokt, annat) => {
        expect(traffar(sokt, { vantarPa: annat, status: annat })).toBe(traffar(sokt));
      }),
    );
  });

  test('ett ärende utan namn, personnummer och ärendenummer hittas inte av något', () => {
    assert(
      property(string({ maxLength: 20 }), (sokt) => {
        expect(matchar(sokNyckel(sokt), { namn: '', personnummer: '', arendenummer: '' })).toBe(false);
      }),
    );
  });
});

describe('Vad som är ett namn och ett ärendenummer', () => {
  test.each(['Maj-Britt Alm', "O'Brien", 'J. R. Ek', 'Åsa af Ö', 'José Müller'])('”%s” är ett namn', (t) => expect(arNamn(t)).toBe(true));
  test.each(['Alm (demens)', 'Alm, städ', 'Alm 1942', 'Alm: ramlar', 'hon orkar inte gå ut själv längre nu'])('”%s” är mer än ett namn', (t) => expect(arNamn(t)).toBe(false));
  test.each(['2026-0417', 'VON 2026/14', 'HT-2026-113', 'ÄO.2026.4', '12'])('”%s” är ett ärendenummer', (t) => expect(arArendenummer(t)).toBe(true));
  test.each(['demens', 'städning 2026', 'dusch och tvätt 2', 'nr', 'a 1 b 2 c 3'])('”%s” är mer än ett ärendenummer', (t) => expect(arArendenummer(t)).toBe(false));
});
