import { describe, expect, test } from 'vitest';
import { RIKTLINJE, SVAR } from '../../../tests/fixtures/cli/filer.ts';
import { iMapp, likvard, svar } from '../../../tests/fixtures/cli/kor-likvard.ts';
import type { Bedomsvar } from './kommando.ts';
import { type Samlat, samlatUtfall } from './utfall.ts';

const BOTKYRKA = 'guidelines/botkyrka/riktlinje-2025-07-01.yaml';
const NYA = 'guidelines/exempelkommun/riktlinje-2025-07-01.yaml';
const bedom = (riktlinje: string, indata: object): Bedomsvar => svar(['bedom', riktlinje, '-'], { stdin: JSON.stringify(indata) }) as Bedomsvar;

const DUSCH = { dusch_behov: 'ja', dusch_formaga: 'delar', dusch_hjalpmedel_racker: 'nej', dusch_omfattning: 'ja' };

describe('Botkyrkas förstahandsval ska ha prövats, och det ska synas', () => {
  const ledsagning = { ledsagning_behov: 'ja', ledsagning_andamal: 'uppraknat', ledsagning_sjalv: 'nej' };
  const matlada = { matdistribution_behov: 'ja', matdistribution_sjalv: 'nej', hushall: 'ensamboende', matdistribution_tarEmot: 'ja' };
  test.each([
    ['ledsagning när sjukresa och färdtjänst inte räcker', 'ledsagning', { ...ledsagning, ledsagning_resaRacker: 'nej', ledsagning_synskada: 'nej', ledsagning_under65: 'nej' }, 'bifall'],
    ['ledsagning för den som är under 65 år', 'ledsagning', { ...ledsagning, ledsagning_resaRacker: 'nej', ledsagning_synskada: 'nej', ledsagning_under65: 'ja' }, 'bifall'],
    ['ledsagning när färdtjänsten räcker', 'ledsagning', { ...ledsagning, ledsagning_resaRacker: 'ja' }, 'ejBifall'],
    ['matlåda när hjälp med måltider inte räcker', 'matdistribution', { ...matlada, matdistribution_maltidRacker: 'nej' }, 'bifall'],
    ['matlåda när hjälp med måltider räcker', 'matdistribution', { ...matlada, matdistribution_maltidRacker: 'ja' }, 'oppen'],
  ])('%s', (_, insats, svaren, utgangspunkt) => {
    const ut = bedom(BOTKYRKA, { insats, svar: svaren });
    expect([ut.insatser[insats]?.utgangspunkt, ut.varningar.map((v) => v.kod)]).toEqual([utgangspunkt, ['FÖRSTAHANDSVAL']]);
  });
});

test('svaret citerar raden och källan med nummer och rubrik', () => {
  const { insatser, utfall } = bedom(BOTKYRKA, { insatser: { dusch: DUSCH } });
  expect(utfall).toBe('bifall');
  expect(insatser['dusch']).toMatchObject({ utgangspunkt: 'bifall', rad: 'botkyrka/2025-07-01#dusch.dusch_delar', kalla: { nummer: '3.7.1', rubrik: 'Att tvätta sig/utföra kroppsvård' }, nastaFraga: null, beror: [] });
});

test('kortformen för en insats ger samma svar som den långa', () => {
  expect(bedom(BOTKYRKA, { insats: 'dusch', svar: DUSCH })).toEqual(bedom(BOTKYRKA, { insatser: { dusch: DUSCH } }));
});

describe('inte ställd, oklart och besvarad är tre olika saker', () => {
  const med = (formaga: object) => bedom(BOTKYRKA, { insats: 'dusch', svar: { dusch_behov: 'ja', ...formaga } }).insatser['dusch'];

  test('en fråga som inte är ställd är nästa fråga', () => {
    expect(med({})).toMatchObject({ utgangspunkt: null, nastaFraga: { id: 'dusch_formaga', svar: ['klarar', 'medNagonNara', 'delar', 'inte'] }, beror: ['dusch_formaga'], oklara: [] });
  });
  test.each([['null', null], ['status oklart', { status: 'oklart' }], ['status oklart med not', { status: 'oklart', not: 'Hon vet inte.' }]])('oklart skrivs %s, stannar och frågas inte igen', (_, oklart) => {
    expect(med({ dusch_formaga: oklart })).toMatchObject({ utgangspunkt: null, nastaFraga: null, beror: ['dusch_formaga'], oklara: ['dusch_formaga'] });
  });
  test('det lagrade svaret går också', () => {
    expect(med({ dusch_formaga: { status: 'besvarad', varde: 'klarar' } })).toMatchObject({ utgangspunkt: 'ejBifall' });
  });
});

test('insatsens eget svar går före det gemensamma', () => {
  const stad = { stad_behov: 'ja', stad_formaga: 'inte', stad_merYta: 'nej', stad_hurOfta: 'varTredje' };
  const gemensamma = { hushall: 'sammanboende', andraVuxnaKlarar: 'ja', barnIHushallet: 'nej', egnaYtor: 'nej', sammanboendeBorta: 'nej' };
  expect(bedom(BOTKYRKA, { gemensamma, insatser: { stad } }).insatser['stad']?.utgangspunkt).toBe('ejBifall');
  expect(bedom(BOTKYRKA, { gemensamma, insatser: { stad: { ...stad, andraVuxnaKlarar: 'nej' } } }).insatser['stad']?.utgangspunkt).toBe('bifall');
});

test('en insats som riktlinjen inte har stoppar inte de andra', () => {
  const ut = bedom(BOTKYRKA, { insatser: { hittepa: { vad: 'ja' }, dusch: DUSCH } });
  expect(ut.insatser['hittepa']).toMatchObject({ utgangspunkt: null, rad: null, nastaFraga: null });
  expect([ut.utfall, ut.varningar.map((v) => v.kod)]).toEqual(['oppen', ['INSATS_SAKNAS']]);
});

test('varningen från flera insatser sägs en gång', () => {
  const hushall = { hushall: 'sammanboende', andraVuxnaKlarar: 'ja', barnIHushallet: 'nej', egnaYtor: 'nej', sammanboendeBorta: 'nej' };
  const ut = bedom(BOTKYRKA, { gemensamma: hushall, insatser: { stad: { stad_behov: 'ja', stad_formaga: 'inte' }, tvatt: { tvatt_behov: 'ja', tvatt_formaga: 'inte' } } });
  expect(new Set(ut.varningar.map((v) => v.mening)).size).toBe(ut.varningar.length);
  expect(ut.utfall).toBe('ejBifall');
});

test('det som ryms i en annan insats är nästa steg och inget eget utfall', () => {
  const ut = bedom(NYA, { insatser: { baddning: { baddSjalv: 'nej', baddMorgonhjalp: 'ja' }, morgonhjalp: { morgonMoment: 'flera', morgonSjalv: 'nej', morgonRacker: 'ja' } } });
  expect([ut.utfall, ut.annanVag, ut.insatser['baddning']?.nastaSteg]).toEqual(['bifall', ['baddning'], 'annanVag']);
});

test('en person beslutar, och en uppdiktad riktlinje eller ett utkast sägs vara det', () => {
  const { fel } = likvard(['bedom', 'guidelines/exempelkommun/riktlinje-2027-01-01.yaml', '-'], { stdin: '{"insatser": {}}' });
  expect(fel).toEqual(['exempelkommun/2027-01-01 är uppdiktad.', 'exempelkommun/2027-01-01 är ett utkast och styr inga beslut.', 'Det här är riktlinjens utgångspunkt. En person prövar varje behov för sig och beslutar.']);
});

test('samma svar ger samma resultat, tecken för tecken', () => {
  const kor = () => iMapp({ 'r.yaml': RIKTLINJE, 's.json': SVAR }, (cwd) => likvard(['bedom', 'r.yaml', 's.json'], { cwd }).ut);
  expect(kor()).toBe(kor());
});

type Slag = 'bifall' | 'delvis' | 'ejBifall' | 'oppen' | 'annanVag' | null;
const HELHET: readonly (readonly [vad: string, delar: readonly Slag[], utfall: Samlat])[] = [
  ['allt ges', ['bifall', 'bifall'], 'bifall'],
  ['inget ges', ['ejBifall', 'ejBifall'], 'ejBifall'],
  ['något ges och något inte', ['bifall', 'ejBifall'], 'delavslag'],
  ['en del av en insats ges', ['delvis'], 'delavslag'],
  ['en insats är inte avgjord', ['bifall', null], 'oppen'],
  ['en insats är öppen i riktlinjen', ['ejBifall', 'oppen'], 'oppen'],
  ['en insats ryms i en annan', ['bifall', 'annanVag'], 'bifall'],
  ['bara annan väg', ['annanVag'], 'oppen'],
  ['inga insatser', [], 'oppen'],
];
test.each(HELHET)('helheten: %s', (_, delar, utfall) => {
  expect(samlatUtfall(delar.map((d) => (d === 'annanVag' ? { utgangspunkt: 'oppen', nastaSteg: 'annanVag' } : { utgangspunkt: d, nastaSteg: null })))).toBe(utfall);
});
