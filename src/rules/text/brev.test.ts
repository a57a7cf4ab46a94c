import { describe, expect, test } from 'vitest';
import { K01, K04, K08, RIKTLINJE, SPATSUNDA, andrad, arende, bedomning, underlag } from '../../../tests/fixtures/texter/fall.ts';
import type { Arende } from '../arende/schema.ts';
import { skrivBekraftelse } from './bekraftelse.ts';
import { skrivBlankett } from './blankett.ts';
import { type Dokument, luckor } from './dokument.ts';
import { skrivKommunicering } from './kommunicering.ts';
import { skrivMinutforklaring } from './minutforklaring.ts';
import { sektionTillText, tillText } from './som-text.ts';

const del = (dokument: Dokument, id: string) => {
  const sektion = dokument.sektioner.find((s) => s.id === id);
  return sektion ? sektionTillText(sektion) : '';
};

describe('bekräftelse på ansökan', () => {
  const brev = (regelverk = {}, fall: Arende = K01) => skrivBekraftelse(underlag(fall, regelverk));

  test('säger när ansökan kom och vad den gäller', () => {
    expect(del(brev(), 'ansokan')).toContain('Din ansökan kom in den 3 november 2026. Du har ansökt om:\n\n- städning\n- tvätt');
  });

  test('ger kommunens egna tider bara när kommunen har några', () => {
    expect(del(brev(), 'nu')).toContain('Du ska bli kontaktad inom 5 arbetsdagar.');
    expect(del(brev(), 'nu')).toContain('Kommunens mål är att du får beslut inom 14 dagar.');
    expect(del(brev({ riktlinje: { ...RIKTLINJE, parametrar: {} } }), 'nu')).not.toMatch(/arbetsdag|Kommunens mål/);
  });

  test('berättar om rätten att begära att ärendet avgörs efter sex månader', () => {
    expect(del(brev(), 'nu')).toMatch(/sex månader.*fyra veckor/);
  });

  test.each([
    ['utan förvaltningsområde', [], [/be om .* finska, jiddisch, meänkieli, romani chib eller samiska\. Då ska du erbjudas det, om kommunen har personal/], [/förvaltningsområde/]],
    ['förvaltningsområde för finska', ['finska'], [/förvaltningsområde för finska\..* personal som kan finska\. Då ska du erbjudas det\./, /personal som kan jiddisch, meänkieli, romani chib eller samiska\. Då ska du erbjudas det, om/], []],
    ['förvaltningsområde för två språk', ['Finska', 'meänkieli'], [/förvaltningsområde för finska och meänkieli/, /jiddisch, romani chib eller samiska/], []],
  ] as const)('information om minoritetsspråk: %s', (_, minoritetssprak, finns, saknas) => {
    const text = del(brev({ kommun: { ...SPATSUNDA, minoritetssprak: [...minoritetssprak] } }), 'minoritetssprak').replaceAll('\n', ' ');
    for (const monster of finns) expect(text).toMatch(monster);
    for (const monster of saknas) expect(text).not.toMatch(monster);
  });

  test('alla fem språken nämns alltid', () => {
    for (const minoritetssprak of [[], ['finska'], ['finska', 'meänkieli', 'samiska']])
      for (const sprak of ['finska', 'jiddisch', 'meänkieli', 'romani chib', 'samiska']) expect(del(brev({ kommun: { ...SPATSUNDA, minoritetssprak } }), 'minoritetssprak')).toContain(sprak);
  });

  test('utan ankomstdag finns en lucka', () => {
    expect(luckor(brev({}, andrad(K01, { ansokan: { ankomstdag: null } }))).map((l) => l.falt)).toEqual(['ansokan.ankomstdag']);
  });
});

describe('brev med underlaget före beslut', () => {
  const brev = (andring: Parameters<typeof andrad<Arende>>[1] = {}, regelverk = {}) => skrivKommunicering(underlag(andrad(K04, andring), regelverk));

  test('har förslaget per insats, sista dag att svara och rätten att tala inför nämnden', () => {
    const dokument = brev({ kommunicering: { svarSenast: '2026-12-04' } });
    expect(del(dokument, 'underlag')).toContain('- Städning: ansökan avslås\n- Laga mat: ansökan avslås\n- Dusch: ansökan beviljas');
    expect(del(dokument, 'svara')).toContain('Vi behöver ditt svar senast den 4 december 2026.');
    expect(del(dokument, 'muntligt')).toContain('Du har rätt att lämna uppgifter muntligt inför nämnden, om det inte finns särskilda skäl mot det. Säg till före svarsdagen om du vill det. Det står i 14 kap. 8 § SoL (2025:400).');
    expect(luckor(dokument)).toEqual([]);
  });

  test('utan svarsdag finns en lucka', () => {
    expect(luckor(brev()).map((l) => l.falt)).toEqual(['kommunicering.svarSenast']);
  });

  test('enligt den äldre lagen nämns dess paragraf', () => {
    expect(del(brev({}, { lagutgava: 'sol2001' }), 'muntligt')).toContain('11 kap. 9 § SoL (2001:453)');
  });

  test('den som saknar uppdrag att företräda får inte brevet', () => {
    const grannen = [{ id: 'f', namn: 'Grannen Olle', roll: 'annan', omfattning: '', styrkt: '', telefon: '' }] as const;
    expect(brev({ foretradare: [...grannen], kommunicering: { till: ['enskilde', 'foretradare'] } }).mottagare).toHaveLength(3);
  });

  test('företrädaren står med som mottagare när brevet också går dit', () => {
    const foretradare = [{ id: 'f', namn: 'Karin Ask', roll: 'godMan', omfattning: '', styrkt: '', telefon: '' }] as const;
    expect(brev({ foretradare: [...foretradare], kommunicering: { till: ['enskilde', 'foretradare'] } }).mottagare.at(-1)).toEqual(['Också till: Karin Ask (god man)']);
    expect(brev({ foretradare: [...foretradare], kommunicering: { till: ['enskilde'] } }).mottagare).toHaveLength(3);
  });
});

test('enligt den äldre lagen lovar bekräftelsen inget om minoritetsspråk: den bjuder in till en fråga', () => {
  expect(del(skrivBekraftelse(underlag(K01, { lagutgava: 'sol2001' })), 'minoritetssprak')).toBe('Omsorg på ditt språk\n\nTalar du finska, jiddisch, meänkieli, romani chib eller samiska? Fråga oss om du kan få omsorg på ditt språk.');
});

describe('blankett till hembesöket', () => {
  const blankett = (fall: Arende) => skrivBlankett(underlag(fall));

  test('rader att skriva på där en ansökt insats hör hemma, och en ruta för vart och ett av de övriga livsområdena', () => {
    const { sektioner } = blankett(K01);
    const rader = sektioner.filter((s) => s.id.startsWith('livsomrade-')).map((s) => [s.rubrik, s.stycken.flatMap((st) => (st.slag === 'skrivrader' ? [st.antal] : []))]);
    expect(rader).toEqual([['Hemliv', [4, 4]]]);
    const ovriga = del(blankett(K01), 'livsomraden-ovriga').split('\n').filter((rad) => rad.startsWith('- '));
    expect(ovriga).toHaveLength(10);
    expect(ovriga[0]).toBe('- Lärande och att tillämpa kunskap: ☐ inget behov framkommit  ☐ något har framkommit, se Övrigt');
  });

  test('ställer de frågor som kan spela roll, en gång var, med rutor att kryssa i', () => {
    const fall = arende([['stad', bedomning({})], ['tvatt', bedomning({})]]);
    expect(del(blankett(fall), 'fragor-gemensamma')).toContain('- Var finns tvättmaskinen? ☐ i bostaden  ☐ i fastigheten  ☐ oklart');
    expect(del(blankett(fall), 'fragor-a1')).toContain('- Orkar du dammsuga? ☐ ja  ☐ nej  ☐ oklart');
    expect(tillText(blankett(fall)).match(/tvättmaskinen\?/g)).toHaveLength(1);
  });

  test.each([
    ['besvarad', { status: 'besvarad', varde: 'iBostaden' }, false],
    ['oklar', { status: 'oklart' }, true],
  ] as const)('en %s fråga', (_, tvattmaskin, finns) => {
    const fall = arende([['tvatt', bedomning({})]], { gemensammaSvar: { tvattmaskin } });
    expect(del(blankett(fall), 'fragor-gemensamma') !== '').toBe(finns);
  });

  test('utan ansökta insatser finns bara livsområden och rader', () => {
    const idn = blankett(arende([])).sektioner.map((s) => s.id);
    expect(idn.filter((id) => id.startsWith('fragor'))).toEqual([]);
    expect(idn).toEqual(['samtal', 'livsomraden-ovriga', 'ovrigt']);
    expect(del(blankett(arende([])), 'livsomraden-ovriga').match(/☐ inget behov/g)).toHaveLength(11);
  });

  test('allt stannar i akten', () => {
    expect(blankett(K01).sektioner.every((s) => s.till === 'akt')).toBe(true);
  });
});

describe('minutförklaring', () => {
  const forklaring = (fall: Arende) => skrivMinutforklaring(underlag(fall));

  test('från schablonens rad till tid, utan det som är skrivet om personen', () => {
    const text = del(forklaring(K01), 'rad-a1');
    expect(text).not.toMatch(/Behov|Maj-Britt|#/);
    expect(text).toBe(`Städning

- Städning, bara service: 90 minuter per gång.
- 90 minuter, varannan vecka: 45 minuter per vecka.

Det blir 45 minuter per vecka.

Källa: raden Städning (bara service).`);
    expect(del(forklaring(K01), 'varifran')).toContain('Tiderna kommer ur Schablontider i Spätsunda, som gäller från den 1 juli 2025.');
  });

  test('inga förkortningar i något av det som räknas', () => {
    for (const fall of [K01, K04, K08]) expect(tillText(forklaring(fall))).not.toMatch(/\d min\b|\d h\b|tillfälle/);
  });

  test('summan förklaras', () => {
    expect(del(forklaring(K01), 'summa')).toContain('470 minuter per månad, 7 timmar och 50 minuter (7,83 timmar).');
  });

  test('en tid som saknas är inte noll, och uppmaningar till handläggaren följer inte med', () => {
    const text = tillText(forklaring(K04));
    expect(text).toContain('Tiden saknas. Saknas betyder inte noll: du får ändå hjälpen i den omfattning som står i beslutet.');
    expect(text).toContain('Tiden går inte att räkna ihop');
    expect(text).not.toContain('tills du har bedömt');
  });

  test('utan schablon finns ingen tid att förklara', () => {
    expect(skrivMinutforklaring(underlag(K01, { schablon: null })).sektioner.map((s) => s.id)).toEqual(['summa']);
  });
});
