import { describe, expect, test } from 'vitest';
import { majBritt } from '../../../tests/fixtures/arende.ts';
import { skrivskydd } from './skrivskydd.ts';

const FRYST = { nar: '2026-11-18T14:00:00Z', motor: 'prov', lagutgava: 'sol2025' as const, versioner: {}, underlag: {}, texter: [], tid: null };
const oppet = majBritt();
const beslutat = majBritt().andra({ fryst: FRYST });

describe('D10: ett fattat beslut skrivs inte över', () => {
  test.each([
    ['ärendet är öppet', oppet, oppet.andra({ person: { namn: 'Annan' } }), true],
    ['beslutet fattas', oppet, beslutat, true],
    ['beslutet försvinner: den andra fliken hade inte hunnit läsa det', beslutat, oppet, false],
    ['ett annat beslut', beslutat, beslutat.andra({ fryst: { ...FRYST, nar: '2026-11-18T14:05:00Z' } }), false],
    ['ett ord i utredningen', beslutat, beslutat.andra({ ansokan: { ord: 'Något annat.' } }), false],
    ['en annan beslutsfattare', beslutat, beslutat.andra({ beslut: { beslutsfattare: 'Någon annan' } }), false],
    ['när beslutet skickades', beslutat, beslutat.andra({ beslut: { expedierat: '2026-11-19', delfaende: '2026-11-20' } }), true],
    ['en rättelse antecknas', beslutat, beslutat.andra({ beslut: { rattelse: { dag: '2026-11-19', vad: 'Ett skrivfel.', andrarInnehall: 'nej' } } }), true],
    ['läget nu, och vad som är fört över', beslutat, beslutat.andra({ laget: { lagetNu: 'Klart.' }, overforing: { kopierat: ['allmant/beslut'] } }), true],
    ['bara tiden för sparandet', beslutat, beslutat.andra({ andrad: '2026-11-30T10:00:00Z' }), true],
  ])('%s', (_namn, lagrat, nytt, far) => expect(skrivskydd(lagrat.arende, nytt.arende) === null).toBe(far));
});
