import { describe, expect, test } from 'vitest';
import { type Andring, K01, K04, andrad, arende, beviljad, underlag, vecka } from '../../../tests/fixtures/texter/fall.ts';
import type { Arende } from '../arende/schema.ts';
import { skrivBekraftelse } from './bekraftelse.ts';
import { skrivBeslut } from './beslut.ts';
import { type Dokument, luckor } from './dokument.ts';
import { skrivKommunicering } from './kommunicering.ts';
import { skrivMinutforklaring } from './minutforklaring.ts';
import { skrivSammanfattning } from './sammanfattning.ts';
import { sektionTillText, tillText } from './som-text.ts';
import { skrivUtredning, skrivUtredningTillPersonen } from './utredning.ts';

const TILL_PERSONEN = [skrivBekraftelse, skrivKommunicering, skrivUtredningTillPersonen, skrivBeslut, skrivSammanfattning, skrivMinutforklaring];
const tillPersonen = (fall: Arende): readonly Dokument[] => TILL_PERSONEN.map((skriv) => skriv(underlag(fall)));
const med = (andring: Andring<Arende>) => andrad(K01, andring);
const del = (d: Dokument, id: string): string => {
  const sektion = d.sektioner.find((s) => s.id === id);
  return sektion ? sektionTillText(sektion) : '';
};

describe('brevhuvudet', () => {
  test.each(tillPersonen(K01).map((d) => [d.id, d] as const))('%s: nämnd, kommun och adress, dag och ärendenummer, och vem det är till', (_, d) => {
    expect(d.huvud).toEqual({ avsandare: ['Omsorgsnämnden', 'Spätsunda kommun', 'Box 1', '000 00 Spätsunda'], uppgifter: [['Datum: 22 november 2026'], ['Ärendenummer: 2026-0417']], arendenummer: '2026-0417' });
    expect(d.mottagare).toEqual([['Maj-Britt Alm'], ['Strandvägen 3'], ['000 00 Spätsunda']]);
  });

  test('akten har inget brevhuvud', () => {
    expect(skrivUtredning(underlag(K01))).toMatchObject({ till: 'akt', mottagare: [] });
    expect(skrivUtredning(underlag(K01)).huvud).toBeUndefined();
  });

  test('utan beslutsdag är dagen en lucka i beslutet, och utelämnas där lagen inte kräver den', () => {
    const utan = underlag(med({ beslut: { dag: null } }));
    expect(skrivBeslut(utan).huvud?.uppgifter[0]).toEqual(['Datum: ', { slag: 'lucka', falt: 'beslut.dag', ledtext: 'beslutsdag' }]);
    expect(skrivSammanfattning(utan).huvud?.uppgifter).toEqual([['Ärendenummer: 2026-0417']]);
    expect(skrivKommunicering(utan).huvud?.uppgifter[0]).toEqual(['Datum: 22 november 2026']);
  });

  test('ett brev har den dag det skickades', () => {
    expect(skrivBekraftelse(underlag(med({ ansokan: { bekraftelseSand: '2026-11-04' } }))).huvud?.uppgifter[0]).toEqual(['Datum: 4 november 2026']);
  });

  test('utan ärendenummer och postadress står bara det som finns', () => {
    const u = underlag(med({ arendenummer: '' }));
    expect(skrivBeslut({ ...u, regelverk: { ...u.regelverk, kommun: { ...u.regelverk.kommun, adress: null } } }).huvud).toEqual({ avsandare: ['Omsorgsnämnden', 'Spätsunda kommun'], uppgifter: [['Datum: 22 november 2026']], arendenummer: null });
  });

  test('hur man överklagar börjar på ett eget blad, och inget annat gör det', () => {
    expect(tillPersonen(K01).flatMap((d) => d.sektioner.filter((s) => s.nySida).map((s) => s.id))).toEqual(['overklagande']);
  });
});

describe('en uppgift som inte lämnas till personen', () => {
  const HEMLIG = { id: 'u9', slag: 'annan', livsomrade: 'trygghet', text: 'Grannfrun hörde xylofonbuller', samtalId: 's9', kalla: 'Grannfrun Petronella', dag: null, samtyckeId: null, lagstod: 'Paragrafenfyrtio', undantas: { skal: 'Petronella är rädd', hurAnda: 'Personen får veta att det varit oväsen' } } as const;
  const fall = med({
    utredning: {
      samtal: [...K01.utredning.samtal, { id: 's9', dag: '2026-11-08', satt: 'telefon', narvarande: 'Petronella och Disa Ek', tolk: null, anteckning: 'Petronella ringde om xylofonbuller' }],
      uppgifter: [...K01.utredning.uppgifter, HEMLIG],
    },
    bedomningar: { a1: { motivering: { text: 'Du behöver mer hjälp.', uppgifter: ['u9'] } } },
  });
  const ORD = /xylofon|petronella|grannfru|paragrafenfyrtio|oväsen|8 november/i;

  test.each(tillPersonen(fall).map((d) => [d.id, d] as const))('%s: inget av dess ord, inte vem som sa det eller att samtalet fanns', (_, d) => {
    expect(JSON.stringify(d)).not.toMatch(ORD);
  });

  test('akten har uppgiften, skälet, hur personen får veta det och samtalet', () => {
    const hela = skrivUtredning(underlag(fall));
    expect(del(hela, 'undantagna-uppgifter')).toBe(`Uppgifter som inte lämnas till personen

- Uppgift från någon annan, känsla av trygghet: Grannfrun hörde xylofonbuller. (Grannfrun Petronella, telefonsamtal den 8 november 2026, Paragrafenfyrtio) Skäl för att den inte lämnas: Petronella är rädd. Så får personen veta det som har betydelse: Personen får veta att det varit oväsen.`);
    expect(del(hela, 'undantagna-samtal')).toContain('Petronella och Disa Ek');
    expect(del(hela, 'samtal')).not.toContain('Petronella');
    expect(hela.sektioner.filter((s) => ORD.test(JSON.stringify(s))).every((s) => s.till === 'akt')).toBe(true);
  });

  test('utan skäl leder luckor i akten till fälten, och personen ser dem inte', () => {
    const utan = andrad(fall, { utredning: { uppgifter: [{ ...HEMLIG, undantas: { skal: '', hurAnda: ' ' } }] } });
    expect(luckor(skrivUtredning(underlag(utan))).map((l) => l.falt)).toEqual(['utredning.uppgifter.u9.undantas.skal', 'utredning.uppgifter.u9.undantas.hurAnda']);
    expect(tillPersonen(utan).flatMap(luckor).filter((l) => l.falt.startsWith('utredning'))).toEqual([]);
  });

  test('ett samtal som också har gett uppgifter som lämnas står kvar', () => {
    const bada = andrad(fall, { utredning: { uppgifter: [HEMLIG, { ...HEMLIG, id: 'u10', text: 'Hissen är trasig', undantas: null }] } });
    expect(del(skrivUtredningTillPersonen(underlag(bada)), 'samtal')).toContain('8 november');
  });
});

describe('beslutsfattarens namn', () => {
  const utan = (andring: Andring<Arende['beslut']> = {}) => med({ beslut: { namnUtelamnat: { skal: 'Hot om våld mot handläggaren' }, foredragande: 'Disa Ek', ...andring } });
  const UNDERRATTELSE = [skrivBeslut, skrivSammanfattning, skrivMinutforklaring];

  test('står med rad att skriva på i ett vanligt beslut', () => {
    expect(del(skrivBeslut(underlag(K01)), 'beslutsfattare')).toBe(`Vem som har beslutat

- Beslutsdag: 22 november 2026
- Beslutsfattare: Disa Ek, biståndshandläggare

${'_'.repeat(40)}
Disa Ek, biståndshandläggare`);
  });

  test('ingen rad att skriva på där kommunen inte undertecknar', () => {
    const u = underlag(K01);
    expect(del(skrivBeslut({ ...u, regelverk: { ...u.regelverk, kommun: { ...u.regelverk.kommun, undertecknas: false } } }), 'beslutsfattare')).not.toContain('____');
  });

  test('utelämnat: raden säger det med lagrum, och namnet finns ingenstans i det personen får', () => {
    const fall = andrad(utan(), { beslut: { sammanfattning: 'Jag, disa  ek, har beslutat. Enligt Disa Eks bedömning. Inte Disa Ekström.' } });
    const texter = UNDERRATTELSE.map((skriv) => tillText(skriv(underlag(fall)))).join('\n');
    expect(texter).not.toMatch(/disa\s+eks?\b(?!s?tr)/i);
    expect(texter).toContain('Jag, [namn utelämnat], har beslutat. Enligt [namn utelämnat] bedömning. Inte Disa Ekström.');
    expect(del(skrivBeslut(underlag(fall)), 'beslutsfattare')).toBe(`Vem som har beslutat

- Beslutsdag: 22 november 2026
- Beslutsfattarens namn är utelämnat med stöd av 33 § fjärde stycket FL (2017:900).`);
    expect(del(skrivBeslut(underlag(fall)), 'fragor')).toContain('Du kan kontakta omsorgsförvaltningen.');
  });

  test('utelämnat: akten visar namnet och skälet, och personen får inte den delen', () => {
    const akt = skrivUtredning(underlag(utan()));
    expect(del(akt, 'beslutsfattare')).toBe(`Vem som har beslutat

- Beslutsdag: 22 november 2026
- Beslutsfattare: Disa Ek, biståndshandläggare
- Föredragande: Disa Ek

Namnet är utelämnat i beslutet till personen med stöd av 33 § fjärde stycket FL (2017:900). Skäl: Hot om våld mot handläggaren.`);
    expect(del(skrivUtredningTillPersonen(underlag(utan())), 'beslutsfattare')).toBe('');
  });

  test('ett namn som saknas är en lucka i akten men aldrig i det personen får', () => {
    const fall = utan({ beslutsfattare: '', foredragande: 'ingen' });
    expect(luckor(skrivBeslut(underlag(fall)))).toEqual([]);
    expect(luckor(skrivUtredning(underlag(fall))).map((l) => l.falt)).toEqual(['beslut.beslutsfattare']);
  });

  test.each([
    ['2025-07-01', 'Beslutsfattare: Disa Ek'],
    ['2025-07-02', 'namn är utelämnat'],
  ])('ett beslut %s följer lagen den dagen', (dag, vantat) => {
    expect(del(skrivBeslut(underlag(utan({ dag }))), 'beslutsfattare')).toContain(vantat);
  });

  test.each([
    ['ingen', false],
    ['Ingen.', false],
    ['Bo Lind', true],
  ])('föredragande ”%s”: egen rad %s', (foredragande, finns) => {
    expect(del(skrivBeslut(underlag(med({ beslut: { foredragande } }))), 'beslutsfattare').includes('Föredragande')).toBe(finns);
  });
});

describe('avvikande mening', () => {
  test('står i beslutet direkt efter vem som har beslutat', () => {
    const d = skrivBeslut(underlag(med({ beslut: { avvikandeMening: 'Ledamoten Per Ask ville bevilja städning varje vecka.' } })));
    expect(d.sektioner[d.sektioner.findIndex((s) => s.id === 'beslutsfattare') + 1]?.id).toBe('avvikande-mening');
    expect(del(d, 'avvikande-mening')).toBe(`Avvikande mening

Alla som var med och beslutade var inte överens. Den här avvikande meningen är antecknad:

Ledamoten Per Ask ville bevilja städning varje vecka.`);
    expect(d.sektioner.find((s) => s.id === 'avvikande-mening')?.redigerbar).toBe(false);
  });

  test('finns inte när alla var överens', () => {
    expect(del(skrivBeslut(underlag(K04)), 'avvikande-mening')).toBe('');
  });
});

test('skyddade uppgifter: den som företräder personen nås inte heller genom texterna', () => {
  const fall = andrad(arende([['stad', beviljad(vecka(1), 'Ring god man på 070-999 88 77.')]]), { person: { namn: 'A', skyddadeUppgifter: 'sekretessmarkering' }, foretradare: [{ id: 'f', namn: 'Rut', roll: 'godMan', omfattning: '', styrkt: '', telefon: '0709998877' }] });
  expect(tillText(skrivBeslut(underlag(fall)))).toContain('Ring god man på [skyddad uppgift].');
});
