import { describe, expect, test } from 'vitest';
import { majBritt } from '../../../tests/fixtures/arende.ts';
import { arendeSchema } from './schema.ts';
import { beslutSchema } from './schema/beslut.ts';
import { FASTA, FASTA_I_BESLUT, medSkrivskydd, skrivskydd } from './skrivskydd.ts';

const FRYST = { nar: '2026-11-18T14:00:00Z', motor: 'prov', lagutgava: 'sol2025' as const, versioner: {}, underlag: {}, texter: [], tid: null };
const oppet = majBritt();
const beslutat = majBritt().andra({ fryst: FRYST });

describe('D10: ett fattat beslut skrivs inte över av den som väljer sina egna ord', () => {
  test.each([
    ['ärendet är öppet i båda', oppet, oppet.andra({ person: { namn: 'Annan' } }), true],
    ['beslutet fattas här', oppet, beslutat, true],
    ['beslutet är fattat i den andra fliken', beslutat, oppet, false],
    ['båda har fattat beslut', beslutat, beslutat.andra({ fryst: { ...FRYST, nar: '2026-11-18T14:05:00Z' } }), false],
    ['samma beslut, och olika dagar för när det skickades', beslutat, beslutat.andra({ beslut: { expedierat: '2026-11-19' } }), true],
  ])('%s', (_namn, lagrat, nytt, far) => expect(skrivskydd(lagrat.arende, nytt.arende) === null).toBe(far));
});

describe('D10: det som sparas över ett fattat beslut ändrar inget av det', () => {
  const spara = (nytt: ReturnType<typeof majBritt>) => medSkrivskydd(beslutat.arende, nytt.arende);
  test.each([
    ['utan beslut', oppet],
    ['ett ord i ansökan', beslutat.andra({ ansokan: { ord: 'Något annat.' } })],
    ['en annan beslutsfattare', beslutat.andra({ beslut: { beslutsfattare: 'Någon annan' } })],
    ['ett annat utfall', beslutat.bedom({ stallningstagande: { utfall: 'avslag' } })],
  ])('%s', (_namn, nytt) => expect(spara(nytt)).toEqual(beslutat.arende));

  test('det som hör till tiden efter beslutet sparas', () => {
    const efter = { beslut: { expedierat: '2026-11-19', delfaende: '2026-11-20', rattelse: { dag: '2026-11-19', vad: 'Ett skrivfel.', andrarInnehall: 'nej' as const } }, laget: { lagetNu: 'Klart.' }, overforing: { kopierat: ['allmant/beslut'] }, andrad: '2026-11-30T10:00:00Z' };
    expect(spara(beslutat.andra({ ...efter, ansokan: { ord: 'Något annat.' } }))).toEqual(beslutat.andra(efter).arende);
  });

  test('ett öppet ärende sparas som det är', () => expect(medSkrivskydd(oppet.arende, beslutat.arende)).toBe(beslutat.arende));

  test('varje nyckel är antingen fast eller hör till tiden efter beslutet: en ny nyckel ska föras till endera', () => {
    const efterat = (nycklar: readonly string[], fasta: readonly string[]) => nycklar.filter((n) => !fasta.includes(n));
    expect(efterat(Object.keys(arendeSchema.shape), FASTA)).toEqual(['andrad', 'beslut', 'overforing', 'utkast', 'laget']);
    expect(efterat(Object.keys(beslutSchema.shape), FASTA_I_BESLUT)).toEqual(['expedierat', 'delfaende', 'rattelse']);
  });
});
