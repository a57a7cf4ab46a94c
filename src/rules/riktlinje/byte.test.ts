import { describe, expect, test } from 'vitest';
import { insats, rad, riktlinje } from '../../../tests/fixtures/riktlinje/bygg.ts';
import { overgangsmening, styrandeRiktlinje } from './byte.ts';

const version = (dag: string | null, mer: Record<string, unknown> = {}) => riktlinje([insats([], [rad('r', {})])], { id: `provby/${dag ?? 'okant'}`, giltigFran: dag, ...mer });
const v2021 = version('2021-10-01', { lagutgava: 'sol2001' });
const v2025 = version('2025-07-01', { overgang: 'vidUppfoljning' });
const utkast = version('2027-01-01', { status: 'utkast' });
const alla = [utkast, v2025, v2021];

describe('vilken riktlinje som styr ett beslut', () => {
  const tabell: readonly [namn: string, pinnad: typeof v2021, beslutsdag: string, slag: string, id: string | null][] = [
    ['ankomst och beslut under samma version', v2025, '2026-03-01', 'samma', 'provby/2025-07-01'],
    ['ansökan före bytet, beslut dagen före', v2021, '2025-06-30', 'samma', 'provby/2021-10-01'],
    ['ansökan före bytet, beslut första dagen', v2021, '2025-07-01', 'byte', 'provby/2025-07-01'],
    ['ett utkast styr aldrig ett beslut', utkast, '2027-02-01', 'byte', 'provby/2025-07-01'],
    ['före den första versionen gäller ingen', v2021, '2020-01-01', 'saknas', null],
    ['en riktlinje utan datum väljs bara för hand', version(null), '2025-07-01', 'valdForHand', 'provby/okant'],
  ];
  test.each(tabell)('%s', (_namn, pinnad, dag, slag, id) => {
    const svar = styrandeRiktlinje(alla, pinnad, dag);
    expect([svar.slag, svar.slag === 'saknas' ? null : svar.riktlinje.id]).toEqual([slag, id]);
  });

  test('ett byte säger från vad, till vad och vad som händer med löpande beslut', () => {
    const svar = styrandeRiktlinje(alla, v2021, '2025-08-01');
    expect(svar.slag === 'byte' ? svar.mening : '').toBe(
      'Ärendet följer provby/2021-10-01, men vid ett beslut 2025-08-01 är det provby/2025-07-01 som vägleder. Riktlinje för ett test gäller nya beslut från och med 2025-07-01. Löpande beslut prövas mot den nya riktlinjen när de följs upp.',
    );
  });

  test('varje slags övergång har sin mening', () => {
    const meningar = ['nyaBeslut', 'vidUppfoljning', 'successivt'].map((overgang) => overgangsmening(version('2025-07-01', { overgang })));
    expect(new Set(meningar).size).toBe(3);
  });
});
