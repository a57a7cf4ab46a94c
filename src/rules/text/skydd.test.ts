import { assert, constantFrom, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { K01, andrad, underlag } from '../../../tests/fixtures/texter/fall.ts';
import type { Arende } from '../arende/schema.ts';
import { skrivBekraftelse } from './bekraftelse.ts';
import { skrivBeslut } from './beslut.ts';
import { skrivBlankett } from './blankett.ts';
import { skrivKommunicering } from './kommunicering.ts';
import { skrivMinutforklaring } from './minutforklaring.ts';
import { skrivSammanfattning } from './sammanfattning.ts';
import { tillText } from './som-text.ts';
import type { Textunderlag } from './underlag.ts';
import { skrivUtredning, skrivUtredningTillPersonen } from './utredning.ts';

const ALLA = [skrivUtredning, skrivUtredningTillPersonen, skrivBeslut, skrivSammanfattning, skrivBekraftelse, skrivKommunicering, skrivMinutforklaring, skrivBlankett];
const alltSkrivet = (u: Textunderlag): string => ALLA.map((skriv) => tillText(skriv(u))).join('\n');
const utanTecken = (text: string) => text.replace(/[\s,.\-–/()]/g, '').toLowerCase();

const gata = record({ namn: constantFrom('Storgatan', 'Norra Allén', 'Älvvägen', 'S:t Eriks gränd', 'By+väg'), nr: constantFrom('1', '12 B', '7') }).map((g) => `${g.namn} ${g.nr}`);
const adress = record({ gata, skilje: constantFrom('\n', ', ', ',\n'), ort: constantFrom('123 45 Ekby', '99999 Vik') }).map((a) => `${a.gata}${a.skilje}${a.ort}`);

/** Plants where the person lives in the person's fields and in every kind of free text. */
const planterat = (adressen: string, telefon: string, epost: string): Arende => {
  const hemligt = `Bor på ${adressen.replace(/[\n,]+\s*/g, ' ')} och nås på ${telefon} eller ${epost}.`;
  return andrad(K01, {
    person: { adress: adressen, telefon, epost, folkbokforingskommun: 'Gömslebo', vistelsekommun: 'Gömslebo', ansvarigKommun: 'Gömslebo', skyddadeUppgifter: 'skyddadFolkbokforing' },
    ansokan: { ord: hemligt },
    ansoktaInsatser: K01.ansoktaInsatser.map((a) => ({ ...a, onskan: hemligt })),
    hushall: { medlemmar: [{ id: 'h', namn: 'Bo', relation: hemligt, vuxen: true, formagaUtredd: 'ja', formaga: hemligt }] },
    anhorigstod: { gorIdag: hemligt },
    utredning: { uppgifter: K01.utredning.uppgifter.map((u) => ({ ...u, text: hemligt, kalla: hemligt })), sarskilda: { egenSyn: hemligt, valdFragat: 'ja', valdNotering: hemligt } },
    bedomningar: { a1: { steg: { behov: hemligt }, stallningstagande: { mening: hemligt }, motivering: { text: hemligt }, omfattning: { beskrivning: hemligt }, giltighet: { forbehall: hemligt } } },
    kommunicering: { svar: { dag: '2026-11-14', text: hemligt, bemott: hemligt } },
    beslut: { egnaTexter: { fragor: hemligt, 'sammanfattning-fraga': hemligt }, sammanfattning: hemligt },
  });
};

describe('skyddade personuppgifter röjs inte i någon text', () => {
  test('varken adress, telefon eller e-post, var de än har skrivits och hur de än är uppställda', () => {
    assert(
      property(adress, constantFrom('070-123 45 67', '08-12345'), string({ unit: constantFrom('a', 'b', '1'), minLength: 1, maxLength: 8 }).map((s) => `${s}@vik.example`), (adressen, telefon, epost) => {
        const text = utanTecken(alltSkrivet(underlag(planterat(adressen, telefon, epost))));
        const hemligt = [adressen, ...adressen.split(/[\n,]/), telefon, epost, 'Gömslebo'].map(utanTecken).filter((del) => del !== '');
        expect(hemligt.filter((del) => text.includes(del))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('utan skydd står adressen i brevhuvudet och i grunduppgifterna, och inget maskeras', () => {
    const text = alltSkrivet(underlag(andrad(planterat('Storgatan 1\n123 45 Ekby', '070-123 45 67', 'a@vik.example'), { person: { skyddadeUppgifter: 'ingen' } })));
    expect(text).toContain('Storgatan 1\n123 45 Ekby');
    expect(text).toContain('Adress: Storgatan 1, 123 45 Ekby');
    expect(text).not.toContain('[skyddad uppgift]');
  });

  test.each(['sekretessmarkering', 'skyddadFolkbokforing', 'fingerade'] as const)('%s: brevet har namn men ingen adress', (skyddadeUppgifter) => {
    const brev = skrivBeslut(underlag(andrad(K01, { person: { skyddadeUppgifter } })));
    expect(brev.mottagare).toEqual([['Maj-Britt Alm']]);
    expect(brev.hantering).toMatch(/Skicka inte texten som ett vanligt brev/);
    expect(tillText(brev)).not.toContain('vanligt brev');
  });

  test.each([
    ['samma postnummer och ort som nämnden', 'Storgatan 1\n000 00 Spätsunda'],
    ['hela adressen är nämndens egen', 'Box 1\n000 00 Spätsunda'],
    ['bara orten', 'Spätsunda'],
    ['bara kommunens namn', 'Spätsunda kommun'],
  ])('kommunens egna rader döljs aldrig: %s', (_namn, adressen) => {
    const brev = skrivBeslut(underlag(andrad(planterat(adressen, '000-00 00 00', 'omsorg@spatsunda.example'), { ansokan: { ord: '' }, beslut: { egnaTexter: { fragor: '' } } })));
    const hit = brev.sektioner.find((s) => s.id === 'overklagande')?.stycken.map((s) => JSON.stringify(s)).join(' ') ?? '';
    expect(hit).toContain('Omsorgsnämnden\\nBox 1\\n000 00 Spätsunda');
    expect(hit).not.toContain('[skyddad uppgift]');
    expect(brev.huvud?.avsandare).toEqual(['Omsorgsnämnden', 'Spätsunda kommun', 'Box 1', '000 00 Spätsunda']);
    expect(tillText(brev)).toContain('Telefon: 000-00 00 00');
  });

  test('delar personen gata eller postnummer med nämnden döljs det ändå i det som är skrivet om personen', () => {
    const hosNamnden = alltSkrivet(underlag(andrad(K01, { person: { adress: 'Box 1\n000 00 Spätsunda', skyddadeUppgifter: 'sekretessmarkering' }, utredning: { sarskilda: { egenSyn: 'Jag hämtar posten i Box 1.' } } })));
    expect(hosNamnden).toContain('Jag hämtar posten i [skyddad uppgift].');
    const text = alltSkrivet(underlag(andrad(K01, { person: { adress: 'Storgatan 1\n000 00 Spätsunda', skyddadeUppgifter: 'sekretessmarkering' }, utredning: { sarskilda: { egenSyn: 'Jag trivs på 000 00 Spätsunda.' } } })));
    expect(text).toContain('Jag trivs på [skyddad uppgift].');
  });

  test('det maskerade syns, så att den som skriver kan rätta det', () => {
    expect(alltSkrivet(underlag(planterat('Storgatan 1', '070-123 45 67', 'a@vik.example')))).toContain('Bor på [skyddad uppgift] och nås på [skyddad uppgift] eller [skyddad uppgift].');
  });

  test('ett tomt eller mycket kort fält maskerar inte vanliga ord', () => {
    const text = alltSkrivet(underlag(andrad(K01, { person: { adress: 'du', telefon: '', epost: '', skyddadeUppgifter: 'fingerade' } })));
    expect(text).not.toContain('[skyddad uppgift]');
  });
});

test('blanketten till hembesöket bär varken namn, personnummer eller adress', () => {
  const text = tillText(skrivBlankett(underlag(K01)));
  expect(text).not.toMatch(/Alm|18900101|Strandvägen/);
  expect(text).toContain('2026-0417');
});
