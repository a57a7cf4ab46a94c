import { describe, expect, test } from 'vitest';
import { INSATSER, SCHABLON, byt } from '../../../tests/fixtures/cli/filer.ts';
import { iMapp, likvard, svar } from '../../../tests/fixtures/cli/kor-likvard.ts';
import type { Tidssvar } from './svar.ts';

const vecka = (antal: number, perN = 1) => ({ antal, perN, enhet: 'vecka' });
const tid = (schablon: string, indata: object, flaggor: readonly string[] = [], idag?: string): Tidssvar =>
  svar(['tid', `schablons/${schablon}.yaml`, '-', ...flaggor], { stdin: JSON.stringify(indata), idag }) as Tidssvar;
const koder = (ut: Tidssvar) => ut.varningar.map((v) => v.kod);

test('svaret har just de nycklar som är lovade, och varningarna bara kod och mening', () => {
  const ut = tid('kristianstad/okant', { beviljat: [{ insats: 'barn', tillfallen: vecka(7) }], fakta: { antalBarn: 2 } });
  expect(Object.keys(ut)).toEqual(['minuterPerVecka', 'minuterPerManadFast', 'minuterPerArFast', 'perManad', 'personaltidPerVecka', 'rader', 'varningar']);
  expect(ut.varningar.map((v) => Object.keys(v))).toEqual([['kod', 'mening']]);
  expect(ut.rader[0]?.spar.map((s) => s.slag)).toEqual(['rad', 'barn', 'tillfallen']);
});

test.each([['52/12', '2600/3'], ['4,3', '860'], ['4.3', '860'], ['30/7', '6000/7']])('månadsfaktorn %s ger exakt %s minuter', (faktor, minuter) => {
  expect(tid('kristianstad/okant', { beviljat: [{ insats: 'inkop', tillfallen: vecka(40, 9) }] }, ['--manadsfaktor', faktor]).perManad?.minuter).toBe(minuter);
});

test('utan flagga används schablonens egen faktor, och den sägs', () => {
  const { fel, ut } = likvard(['tid', 'schablons/kristianstad/okant.yaml', '-'], { stdin: INSATSER });
  expect((JSON.parse(ut) as Tidssvar).perManad?.minuter).toBe('195');
  expect(fel).toEqual(['kristianstad/okant saknar datum. Kontrollera själv att den gäller.', 'Kristianstads schablontider för hemtjänstinsatser. Veckor per månad: 52/12, antaget tills kommunen har bestämt.']);
});

test('en okänd insats ger saknas i stället för fel, och summan blir null', () => {
  const ut = tid('kristianstad/okant', { fakta: { hushall: 'ensamboende' }, beviljat: [{ insats: 'hittepa', tillfallen: vecka(1) }, { insats: 'inkop', tillfallen: vecka(1) }] });
  expect([ut.minuterPerVecka, ut.minuterPerManadFast, ut.minuterPerArFast, ut.perManad, ut.personaltidPerVecka]).toEqual([null, null, null, null, null]);
  expect(ut.rader.map((r) => [r.insats, r.lage])).toEqual([['hittepa', 'saknas'], ['inkop', 'raknad']]);
  expect(koder(ut)).toEqual(['MINUTER_SAKNAS']);
});

test.each([
  ['nacka/okant', ['nacka/okant saknar datum. Kontrollera själv att den gäller.']],
  ['exempelkommun/2027-01-01', ['exempelkommun/2027-01-01 är uppdiktad.', 'exempelkommun/2027-01-01 är ett utkast och styr inga beslut.']],
  ['kungsbacka/2022-02-01', []],
])('det man behöver veta om %s sägs först', (id, meningar) => {
  expect(likvard(['tid', `schablons/${id}.yaml`, '-'], { stdin: '{"beviljat": []}' }).fel.slice(0, -1)).toEqual(meningar);
});

test('en insats med stavfel får ett förslag på stderr', () => {
  const { fel, kod } = likvard(['tid', 'schablons/kristianstad/okant.yaml', '-'], { stdin: JSON.stringify({ beviljat: [{ insats: 'stadd', tillfallen: vecka(1) }, { insats: 'inkop', tillfallen: vecka(1) }] }) });
  expect([kod, fel.at(-1)]).toEqual([0, 'kristianstad/okant har ingen rad för ”stadd”. Menade du stad?']);
});

test('inget beviljat ger noll minuter, inte saknas', () => {
  expect(tid('kristianstad/okant', { beviljat: [] })).toMatchObject({ minuterPerVecka: '0', perManad: { minuter: '0', timmar: '0' }, rader: [], varningar: [] });
});

test('--allt visar också känd delsumma och månadsfaktor', () => {
  const ut = tid('kristianstad/okant', { beviljat: [{ insats: 'hittepa', tillfallen: vecka(1) }, { insats: 'inkop', tillfallen: vecka(1) }] }, ['--allt']);
  expect(ut).toMatchObject({ minuterPerVecka: null, kantDelsumma: { minuterPerVecka: '45', saknas: ['hittepa'] }, manadsfaktor: { varde: '13/3', kalla: 'antagen' } });
});

describe('en nyare version bredvid', () => {
  const stad = { beviljat: [{ insats: 'stad', tillfallen: vecka(1, 3) }] };
  const pagaende = (mer: object) => ({ ...stad, pagaende: { beslutsdag: '2022-01-20', ...mer } });
  const mening = (ut: Tidssvar, kod: string) => ut.varningar.find((v) => v.kod === kod)?.mening;

  test('sägs, utan att påstå att ett beslut pågår', () => {
    const ut = tid('kungsbacka/okant', stad);
    expect(koder(ut)).toEqual(['NY_VERSION', 'PÅGÅENDE_BESLUT']);
    expect(mening(ut, 'NY_VERSION')).toBe('kungsbacka/okant ger 173,33 min per månad. kungsbacka/2022-02-01, som gäller från 2022-02-01, ger 130 min per månad.');
    expect(mening(ut, 'PÅGÅENDE_BESLUT')).toMatch(/^kungsbacka\/2022-02-01 ger mindre\. Ett pågående beslut som inte är tidsbegränsat/);
  });
  test('ändrar aldrig minuterna', () => expect(tid('kungsbacka/okant', stad).minuterPerVecka).toBe('40'));
  test('sägs inte innan den gäller', () => expect(koder(tid('kungsbacka/okant', stad, ['--dag', '2022-01-31']))).toEqual([]));
  test('sägs från och med första dagen', () => expect(koder(tid('kungsbacka/okant', stad, ['--dag', '2022-02-01']))).toEqual(['NY_VERSION', 'PÅGÅENDE_BESLUT']));
  test('sägs inte för den senaste versionen', () => expect(koder(tid('kungsbacka/2022-02-01', stad))).toEqual([]));
  test('ett utkast räknas inte', () => expect(koder(tid('exempelkommun/2025-07-01', stad, [], '2027-06-01'))).not.toContain('NY_VERSION'));
  test('ett beslut utan förbehåll ska stå', () => expect(mening(tid('kungsbacka/okant', pagaende({})), 'PÅGÅENDE_BESLUT')).toContain('Låt det stå.'));
  test('ett tidsbegränsat beslut gäller till sin sista dag', () => expect(mening(tid('kungsbacka/okant', pagaende({ tidsbegransat: true })), 'PÅGÅENDE_BESLUT')).toContain('till sin sista dag'));
  test('ett beslut som redan följer den nya varnas inte', () => expect(koder(tid('kungsbacka/2022-02-01', { ...stad, pagaende: { beslutsdag: '2022-02-10' } }))).toEqual([]));

  test.each([
    ['okant', '2022-01-31', []],
    ['okant', '2022-02-10', ['Den 2022-02-10 gällde kungsbacka/2022-02-01, inte kungsbacka/okant. Ett beslut följer den version som gällde på beslutsdagen.']],
    ['2022-02-01', '2022-02-01', []],
    ['2022-02-01', '2022-01-31', ['kungsbacka/2022-02-01 började gälla 2022-02-01, efter beslutsdagen 2022-01-31. Ett beslut följer den version som gällde på beslutsdagen.']],
  ])('kungsbacka/%s och ett beslut %s: rätt version eller inte', (version, beslutsdag, meningar) => {
    const ut = tid(`kungsbacka/${version}`, { ...stad, pagaende: { beslutsdag } });
    expect(ut.varningar.filter((v) => v.kod === 'FEL_VERSION').map((v) => v.mening)).toEqual(meningar);
  });

  test('en trasig fil bredvid hindrar inte räkningen', () => {
    iMapp({ 's/okant.yaml': byt(byt(SCHABLON, 'id: provby/2025-07-01', 'id: provby/okant'), 'giltigFran: 2025-07-01', 'giltigFran: null'), 's/2025-07-01.yaml': 'trasig: [', 'i.json': INSATSER }, (cwd) => {
      expect(likvard(['tid', 's/okant.yaml', 'i.json'], { cwd }).kod).toBe(0);
    });
  });
});
