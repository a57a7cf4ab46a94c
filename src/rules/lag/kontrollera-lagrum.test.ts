import { describe, expect, test } from 'vitest';
import { anvandIStallet, kontrolleraLagrum } from './kontrollera-lagrum.ts';
import { YNGRE } from './lagrum-data-ovriga.ts';
import { allaLagrum } from './lagrum.ts';

describe('kontroll av ett lagrum för en beslutsdag', () => {
  test.each([
    ['sol2025:11:1', '2025-07-01'],
    ['sol2001:4:1', '2025-06-30'],
    ['fl:32', '2018-07-01'],
    ['fb:11:4', '2010-01-01'],
    ['kl:13:5', '2025-07-01'],
  ])('%s duger %s', (id, dag) => {
    expect(kontrolleraLagrum(id, dag)).toEqual({ ok: true, id });
  });

  test('upphävt lagrum nekas och det rätta namnges', () => {
    expect(kontrolleraLagrum('sol2001:4:1', '2025-07-01')).toEqual({
      ok: false,
      ratt: 'sol2025:11:1',
      fel: '4 kap. 1 § SoL (2001:453) gällde till och med den 30 juni 2025 och kan inte användas i ett beslut den 1 juli 2025. Använd 11 kap. 1 § SoL (2025:400) (rätten till insatser för personliga behov). Gäller det något annat kan rätt lagrum vara 12 kap. 1 § SoL (2025:400) (rätten till ekonomiskt bistånd).',
    });
  });

  test('lagrum som inte gäller än nekas och det äldre namnges', () => {
    expect(kontrolleraLagrum('sol2025:11:1', '2025-06-30')).toEqual({
      ok: false,
      ratt: 'sol2001:4:1',
      fel: '11 kap. 1 § SoL (2025:400) gäller först från den 1 juli 2025 och kan inte användas i ett beslut den 30 juni 2025. Använd 4 kap. 1 § SoL (2001:453) (rätten till bistånd).',
    });
  });

  test.each([
    ['ny regel utan motsvarighet', 'sol2025:14:9', '2025-06-30', /^14 kap. 9 § SoL \(2025:400\) gäller först .* Välj ett annat lagrum ur listan\.$/],
    ['lag som inte trätt i kraft', 'fl:32', '2018-06-30', /^32 § FL \(2017:900\) gäller först från den 1 juli 2018/],
    ['okänt id', 'sol2025:99:9', '2025-07-01', /^Lagrummet ”sol2025:99:9” finns inte i Likvärds lista/],
    ['tomt', '', '2025-07-01', /finns inte i Likvärds lista/],
    ['arvet från objekt räknas inte', 'constructor', '2025-07-01', /finns inte i Likvärds lista/],
  ])('%s nekas utan förslag', (_, id, dag, mening) => {
    const svar = kontrolleraLagrum(id, dag);
    expect(svar).toEqual({ ok: false, fel: expect.stringMatching(mening) as string });
  });

  test('på brytdagen byter precis socialtjänstlagens lagrum giltighet', () => {
    for (const { id, lag } of allaLagrum().filter((l) => !Object.hasOwn(YNGRE, l.id))) {
      const fore = kontrolleraLagrum(id, '2025-06-30').ok;
      const efter = kontrolleraLagrum(id, '2025-07-01').ok;
      const vantat = lag === 'sol2001' ? [true, false] : lag === 'sol2025' || lag === 'sof' ? [false, true] : [true, true];
      expect([id, fore, efter]).toEqual([id, ...vantat]);
    }
  });

  test('ett stycke som är yngre än sin lag gäller från sin egen dag, och paragrafen från lagens', () => {
    expect(kontrolleraLagrum('fl:33:st4', '2025-07-01')).toMatchObject({ ok: false, fel: expect.stringContaining('33 § fjärde stycket FL (2017:900) gäller först från den 2 juli 2025') });
    expect(kontrolleraLagrum('fl:33:st4', '2025-07-02').ok).toBe(true);
    expect(kontrolleraLagrum('fl:33', '2025-07-01').ok).toBe(true);
  });

  test('en dag som inte finns eller är för tidig är ett fel, inte ett svar', () => {
    expect(() => kontrolleraLagrum('fl:32', '2025-02-30')).toThrow(/finns inte/);
    expect(() => kontrolleraLagrum('okänt', '1999-01-01')).toThrow(/kan inte pröva/);
  });

  test('rådet utan motsvarighet ber om ett annat val', () => {
    expect(anvandIStallet([])).toBe('Välj ett annat lagrum ur listan.');
    expect(anvandIStallet(['fl:32'])).toBe('Använd 32 § FL (2017:900) (motivering av beslut).');
  });
});
