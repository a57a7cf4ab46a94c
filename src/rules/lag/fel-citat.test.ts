import { describe, expect, test } from 'vitest';
import { felCitat } from './fel-citat.ts';
import { finnsISol2025 } from './fel-citat-data.ts';
import { allaLagrum, skrivLagrum } from './lagrum.ts';
import type { LagrumId } from './lagrum.ts';

const NY = '2025-09-01';
const GAMMAL = '2024-03-01';
const rattning = (text: string, dag: string) => felCitat(text, dag).map((f) => f.ratt);

describe('kända fel i omlopp', () => {
  test.each<[string, string, LagrumId]>([
    ['anhörigstöd', 'Av 13 kapitlet 8 § SoL framgår att nämnden ska erbjuda stöd till den som vårdar en närstående.', 'sol2025:13:9'],
    ['yttersta ansvar', 'Enligt 29 kapitlet 1 § SoL har kommunen det yttersta ansvaret.', 'sol2025:4:1'],
    ['individuell plan', 'En individuell plan upprättas enligt 3 f § HSL.', 'hsl:16:4'],
    ['överklagande av avgift', 'Avgiftsbeslutet får överklagas enligt 32 kap. 1 § SoL.', 'sol2025:35:1:p9'],
    ['rätten till insats', 'Hemtjänst beviljas enligt 4 kap. 1 § SoL.', 'sol2025:11:1'],
    ['fast omsorgskontakt', 'Fast omsorgskontakt enligt 4 kap. 2 b § SoL.', 'sol2025:10:7'],
    ['värdegrund', 'Värdegrunden i 5 kap. 4 § socialtjänstlagen.', 'sol2025:2:3'],
    ['individuell plan, gamla numret', 'SIP enligt 2 kap. 7 § SoL.', 'sol2025:10:8'],
  ])('%s', (_, text, ratt) => {
    expect(rattning(text, NY)).toEqual([ratt]);
  });

  test.each([
    ['13 kap. 8 § SoL om våldsutövare', 'Insatser till den som utsätter närstående för våld ges enligt 13 kap. 8 § SoL.'],
    ['29 kap. 1 § SoL om bosättningskommun', 'Enligt 29 kap. 1 § SoL ansvarar bosättningskommunen.'],
    ['32 kap. 1 § SoL om avgift', 'Avgift tas ut enligt 32 kap. 1 § SoL.'],
    ['4 kap. 1 § SoL om yttersta ansvar', 'Alla omfattas av kommunens yttersta ansvar (4 kap. 1 § SoL).'],
    ['16 kap. 4 § HSL', 'Planen upprättas enligt 16 kap. 4 § HSL.'],
  ])('%s är rätt', (_, text) => {
    expect(felCitat(text, NY)).toEqual([]);
  });
});

describe('gamla nummer efter den 1 juli 2025', () => {
  test.each<[string, LagrumId]>([
    ['Beslut enligt 4 kap. 1 § SoL (2001:453).', 'sol2025:11:1'],
    ['enligt 4 kap. 1 §', 'sol2025:11:1'],
    ['Hemvårdsbidrag beviljas enligt 4 kap. 2 § SoL.', 'sol2025:11:4'],
    ['Utredning inleds enligt 11 kap. 1 § SoL.', 'sol2025:14:2'],
    ['Åtgärderna dokumenteras enligt 11 kap. 5 § SoL.', 'sol2025:14:3'],
    ['Hon vill tala inför nämnden enligt 11 kap. 9 § SoL.', 'sol2025:14:8'],
    ['Beslutet kan överklagas enligt 16 kap. 3 § SoL.', 'sol2025:35:1'],
    ['Akten gallras enligt 12 kap. 1 § SoL.', 'sol2025:16:1'],
    ['Lex Sarah, 14 kap. 3 § SoL.', 'sol2025:27:2'],
    ['Rapport enligt 16 kap. 6 f § SoL.', 'sol2025:34:1'],
    ['Beslutanderätten är delegerad enligt 10 kap. 4 § SoL.', 'sol2025:30:5'],
    ['Avgift enligt 8 kap. 5 § SoL.', 'sol2025:32:6'],
    ['Minoritetsspråk enligt 5 kap. 6 § SoL.', 'sol2025:8:5'],
    ['SoL 3:6', 'sol2025:8:1'],
  ])('%s', (text, ratt) => {
    expect(rattning(text, NY)).toEqual([ratt]);
  });

  test.each([
    'Hemtjänst beviljas enligt 11 kap. 1 § SoL.',
    'Insatsen ges utan behovsprövning enligt 11 kap. 5 § SoL.',
    'Ekonomiskt bistånd prövas enligt 12 kap. 1 § SoL.',
    'Särskilt boende enligt 8 kap. 4 § SoL är för äldre.',
    'Beslutet motiveras enligt 32 § FL och kommuniceras enligt 25 § FL.',
    'Det tidigare beslutet fattades enligt 4 kap. 1 § SoL (2001:453).',
    'Beslutet från den 3 mars 2024 gällde städ enligt 4 kap. 1 § SoL.',
    'Hon har rätt till insatser enligt 11 kap. 1 § SoL, och en utredning inleddes samma dag.',
    'Se 6 kap. 38 § och 9 § LSS.',
    'Ordföranden beslutar enligt 6 kap. 39 §.',
    'Uppsökande verksamhet enligt 6 kap. 3 § SoL.',
  ])('rätt: %s', (text) => {
    expect(felCitat(text, NY)).toEqual([]);
  });
});

describe('nya nummer före den 1 juli 2025', () => {
  test.each<[string, LagrumId]>([
    ['Hemtjänst beviljas enligt 11 kap. 1 § SoL.', 'sol2001:4:1'],
    ['Beslut enligt 11 kap. 1 § SoL (2025:400).', 'sol2001:4:1'],
    ['Beslutet kan överklagas enligt 35 kap. 1 § SoL.', 'sol2001:16:3:st1'],
    ['Hemvårdsbidrag beviljas enligt 11 kap. 4 § SoL.', 'sol2001:4:2'],
    ['Anhörigstöd enligt 13 kap. 9 § SoL.', 'sol2001:5:10'],
    ['Fast omsorgskontakt enligt 10 kap. 7 § SoL.', 'sol2001:4:2b'],
  ])('%s', (text, ratt) => {
    expect(rattning(text, GAMMAL)).toEqual([ratt]);
  });

  test.each(['Hemtjänst beviljas enligt 4 kap. 1 § SoL.', 'Utredning inleds enligt 11 kap. 1 § SoL.', 'Beslutet kan överklagas enligt 16 kap. 3 § SoL.', 'Avgift enligt 8 kap. 5 § SoL.'])('rätt: %s', (text) => {
    expect(felCitat(text, GAMMAL)).toEqual([]);
  });
});

describe('hur säkert felet är', () => {
  test.each([
    ['numret finns inte i lagen', '4 kap. 2 b § SoL', true],
    ['fel utgåva är utskriven', '4 kap. 1 § SoL (2001:453)', true],
    ['numret finns men meningen tyder på något annat', 'Hemtjänst beviljas enligt 4 kap. 1 § SoL', false],
    ['ingen lag är nämnd', 'enligt 4 kap. 2 b §', false],
    ['kommunens välkända fel', 'Enligt 29 kap. 1 § SoL har kommunen det yttersta ansvaret', false],
  ])('%s', (_, text, sakert) => {
    expect(felCitat(text, NY).map((f) => f.sakert)).toEqual([sakert]);
  });
});

describe('meningarna', () => {
  test('säger vad numret handlar om och vad som ska stå', () => {
    const text = 'Hon beviljas hemtjänst enligt 4 kap. 1 § SoL.';
    expect(felCitat(text, NY)).toEqual([
      {
        citat: '4 kap. 1 § SoL',
        fran: text.indexOf('4 kap'),
        till: text.length - 1,
        ratt: 'sol2025:11:1',
        sakert: false,
        mening:
          '”4 kap. 1 § SoL” handlar i SoL (2025:400) om kommunens yttersta ansvar. Använd 11 kap. 1 § SoL (2025:400) (rätten till insatser för personliga behov). Gäller det något annat kan rätt lagrum vara 12 kap. 1 § SoL (2025:400) (rätten till ekonomiskt bistånd).',
      },
    ]);
  });

  test('ett lagrum som id prövas på dagen', () => {
    expect(felCitat('sol2025:11:1', NY)).toEqual([]);
    expect(felCitat('sol2001:4:1', NY)).toMatchObject([{ citat: 'sol2001:4:1', ratt: 'sol2025:11:1', sakert: true }]);
    expect(felCitat('sol2025:14:9', GAMMAL)).toMatchObject([{ ratt: null, sakert: true }]);
  });

  test('lag som inte trätt i kraft nämns', () => {
    expect(felCitat('Kommuniceras enligt 25 § FL.', '2018-06-30')).toMatchObject([{ ratt: null, mening: expect.stringContaining('gäller först från den 1 juli 2018') as string }]);
  });
});

describe('egenskaper', () => {
  test('inget lagrum ur SoL 2001:453, utskrivet med utgåva, slipper igenom efter brytdagen, och rätt lagrum är ur nya lagen', () => {
    for (const { id } of allaLagrum().filter((l) => l.lag === 'sol2001')) {
      const [fel] = felCitat(`Se ${skrivLagrum(id)}.`, NY);
      expect([id, fel?.sakert, fel?.ratt?.startsWith('sol2025:')]).toEqual([id, true, true]);
    }
  });

  test('inget lagrum ur SoL 2025:400, utskrivet med utgåva och utan sammanhang, anmärks efter brytdagen, utom de två som oftast blir fel', () => {
    const anmarkta = allaLagrum().filter((l) => l.lag === 'sol2025' && felCitat(`Se ${skrivLagrum(l.id)}.`, NY).length > 0);
    expect(anmarkta.map((l) => l.id)).toEqual(['sol2025:4:1']);
  });

  test('varje paragraf som listan har ur SoL 2025:400 ryms i lagens paragrafer', () => {
    for (const { id, kapitel, paragraf } of allaLagrum().filter((l) => l.lag === 'sol2025')) expect([id, finnsISol2025(kapitel!, paragraf.replace(' ', ''))]).toEqual([id, true]);
    expect(['8:4a', '11:7', '36:1', '4:2b', '0:1', '11:0', '2a:1'].map((n) => finnsISol2025(...(n.split(':') as [string, string])))).toEqual([true, false, false, false, false, false, false]);
  });
});
