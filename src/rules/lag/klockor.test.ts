import { describe, expect, test } from 'vitest';
import type { Klocka, Parametrar } from './klocka.ts';
import { KLOCKOR } from './klockor-data.ts';
import { klockansSlut } from './klockor.ts';
import type { KlockId } from './klockor.ts';
import { arLagrum } from './lagrum.ts';

const LOKALA: Parametrar = { kontaktInomArbetsdagar: 5, beslutInomDagar: 14, kommuniceringDagar: 10, muntligBestallningVardagar: 3, delfaendeSaknasDagar: 14, overlamnandeArbetsdagar: 5 };

describe('när klockan går ut', () => {
  test.each<[string, KlockId, string, string]>([
    ['överklagande, tre veckor', 'overklagande', '2025-09-10', '2025-10-01'],
    ['överklagande, flyttat från midsommarafton', 'overklagande', '2026-05-29', '2026-06-22'],
    ['allmän part, från beslutsdagen', 'overklagandeAllmanPart', '2025-09-10', '2025-10-01'],
    ['laglighetsprövning, från anslaget', 'laglighetsprovning', '2025-12-03', '2025-12-29'],
    ['sex månader sedan ärendet inleddes', 'drojsmal', '2025-08-31', '2026-02-28'],
    ['sex månader flyttas inte från en söndag', 'drojsmal', '2025-08-01', '2026-02-01'],
    ['svar inom fyra veckor', 'drojsmalssvar', '2025-10-01', '2025-10-29'],
    ['svar inom fyra veckor, flyttat från annandag påsk', 'drojsmalssvar', '2026-03-09', '2026-04-07'],
    ['kontakt inom fem arbetsdagar', 'forstaKontakt', '2025-10-02', '2025-10-09'],
    ['beslut inom fjorton dagar ligger kvar på lördagen', 'beslut', '2025-10-04', '2025-10-18'],
    ['yttrande läggs på en vardag', 'yttrande', '2025-10-01', '2025-10-13'],
    ['beställning inom tre vardagar', 'muntligBestallning', '2025-10-03', '2025-10-08'],
    ['delfående saknas efter fjorton dagar', 'delfaende', '2025-10-01', '2025-10-15'],
    ['överlämnande inom fem arbetsdagar över julen', 'overlamnande', '2025-12-22', '2026-01-05'],
  ])('%s', (_, id, fran, vantat) => {
    expect(klockansSlut(id, fran, LOKALA)?.dag).toBe(vantat);
  });

  test.each<KlockId>(['ankomstdag', 'muntligUppgift', 'inledaUtredning', 'forsening', 'underrattelse', 'rattidsprovning'])('%s har bara lagens ord och inget slut', (id) => {
    expect(klockansSlut(id, '2025-10-01', LOKALA)).toBeNull();
  });

  test('en lokal tid som kommunen inte har satt ger inget slut, aldrig ett påhittat', () => {
    for (const id of ['forstaKontakt', 'beslut', 'yttrande', 'muntligBestallning', 'delfaende', 'overlamnande'] as const) expect(klockansSlut(id, '2025-10-01')).toBeNull();
  });

  test('skälet till en flytt följer med', () => {
    expect(klockansSlut('overklagande', '2026-05-29')).toMatchObject({ raknad: '2026-06-19', skal: expect.stringContaining('midsommarafton') as string });
  });

  test('dag som inte finns nekas', () => {
    expect(() => klockansSlut('overklagande', '2025-11-31')).toThrow(/finns inte/);
  });
});

describe('tabellen', () => {
  const klockor = Object.entries<Klocka>(KLOCKOR);

  test.each(klockor)('%s säger allt en klocka ska säga', (_, klocka) => {
    const { langd, flyttas, vardag, grund, sakerhet } = klocka;
    expect(grund.every(arLagrum)).toBe(true);
    expect([klocka.namn, klocka.raknasFran, klocka.forstaDag, klocka.foljd].every((t) => t.length > 3)).toBe(true);
    // What the law numbers rests on law; what the municipality numbers is local and never moved by law.
    expect(langd.slag === 'tal' ? sakerhet === 'V' && grund.length > 0 : true).toBe(true);
    expect(langd.slag === 'parameter' ? sakerhet === 'L' && flyttas !== 'lag1930-173' : true).toBe(true);
    // Whoever moves a day, or counts arbetsdagar, says what vardag means.
    expect(flyttas !== 'nej' || (langd.slag === 'parameter' && langd.enhet === 'arbetsdag') ? vardag !== null : true).toBe(true);
    expect(flyttas === 'lag1930-173').toBe(grund.includes('lag1930-173:2'));
  });

  test('lagens tal är de som står i lagen', () => {
    expect(klockor.flatMap(([id, { langd }]) => (langd.slag === 'tal' ? [[id, langd.antal, langd.enhet]] : []))).toEqual([
      ['drojsmal', 6, 'manad'],
      ['drojsmalssvar', 4, 'vecka'],
      ['overklagande', 3, 'vecka'],
      ['overklagandeAllmanPart', 3, 'vecka'],
      ['laglighetsprovning', 3, 'vecka'],
    ]);
  });
});
