import { describe, expect, test } from 'vitest';
import { K01, TILLAMPNING, arende, bedomning, beviljad, underlag, vecka } from '../../../tests/fixtures/texter/fall.ts';
import type { Insatsbild } from '../arende/bild.ts';
import type { Arende } from '../arende/schema.ts';
import { fackvarden, fyllFack, fyllForRedigering, valjFormuleringar } from './formulering.ts';
import { lucka } from './skriv.ts';

const forsta = (fall: Arende) => {
  const u = underlag(fall);
  return { u, bild: u.bild.insatser[0] as Insatsbild };
};
const fyll = (fall: Arende, text: string) => {
  const { u, bild } = forsta(fall);
  return fyllFack(text, fackvarden(u, bild), 'a1', 'bedomningar.a1.motivering.text');
};
const TOM = arende([['okand', bedomning({})]]);
const TIDSGRANS = arende([['stad', beviljad(vecka(1, 2), 'm', { giltighet: { slag: 'tidsbegransat', till: '2027-05-31', skal: 'Höften opereras i vår.' } })]]);
const KAMERA = arende([['tillsyn_natt', bedomning({ provadeSatt: [{ sattId: 'kamera', utfall: 'tillgodoser', vem: 'nattpatrullen', tillgangligt: 'ja' }, { sattId: 'eget', utfall: 'tillgodoserDelvis', vem: 'Grannen Ulla', tillgangligt: 'ja' }, { sattId: 'eget', utfall: 'vagrat', vem: 'Larm', tillgangligt: 'ja' }] })]]);

describe('luckor i en formulering fylls från ärendet', () => {
  test.each([
    ['{namn}', K01, 'Maj-Britt Alm'],
    ['{insats}', K01, 'städning'],
    ['{omfattning}', K01, 'varannan vecka'],
    ['{tid}', K01, '90 minuter per gång'],
    ['{fran}', K01, 'den 1 december 2026'],
    ['{till}', TIDSGRANS, 'den 31 maj 2027'],
    ['{skal}', TIDSGRANS, 'Höften opereras i vår'],
    ['{behov}', K01, 'Maj-Britt orkar inte göra det själv'],
    ['{annatSatt}', K01, 'Ingen annan i närheten kan hjälpa till'],
    ['{annatSatt}', KAMERA, 'trygghetskamera (nattpatrullen) och Grannen Ulla'],
    ['Från {fran}: {insats}.', K01, 'Från den 1 december 2026: städning.'],
    ['Utan luckor.', K01, 'Utan luckor.'],
  ] as const)('%s', (text, fall, vantat) => {
    expect(fyll(fall, text)).toEqual([vantat]);
  });
});

describe('det som saknas blir en lucka med vägen dit', () => {
  test.each([
    ['{namn}', 'person.namn'],
    ['{insats}', 'ansoktaInsatser.a1.benamning'],
    ['{omfattning}', 'bedomningar.a1.omfattning.tillfallen'],
    ['{tid}', 'bedomningar.a1.omfattning.valdaMinuter'],
    ['{fran}', 'bedomningar.a1.giltighet.fran'],
    ['{till}', 'bedomningar.a1.giltighet.till'],
    ['{skal}', 'bedomningar.a1.giltighet.skal'],
    ['{behov}', 'bedomningar.a1.steg.behov'],
    ['{annatSatt}', 'bedomningar.a1.steg.annatSatt'],
    ['{finnsInte}', 'bedomningar.a1.motivering.text'],
    ['{}', 'bedomningar.a1.motivering.text'],
    ['{toString}', 'bedomningar.a1.motivering.text'],
  ] as const)('%s', (text, falt) => {
    expect(fyll(TOM, text)).toEqual([expect.objectContaining({ slag: 'lucka', falt })]);
  });

  test('i en text om hela beslutet leder en insats lucka till texten själv', () => {
    const { u, bild } = forsta(TOM);
    expect(fyllFack('{omfattning}', fackvarden(u, bild), null, 'beslut.egnaTexter.beslut')).toEqual([lucka('beslut.egnaTexter.beslut', 'hur ofta hjälpen ges')]);
  });
});

test('i ett fält som ska skrivas vidare står en ofylld lucka kvar', () => {
  const { u, bild } = forsta(TOM);
  expect(fyllForRedigering('{namn} får {insats}. {finnsInte}', { ...fackvarden(u, bild), namn: 'Maj-Britt' })).toBe('Maj-Britt får {insats}. {finnsInte}');
});

describe('formuleringar att börja från', () => {
  const namn = (insats: string, till: Parameters<typeof valjFormuleringar>[1], utfall: 'bifall' | 'avslag' | null) =>
    valjFormuleringar(TILLAMPNING, till, forsta(arende([[insats, bedomning({ stallningstagande: { utfall } })]])).bild).map((f) => f.id);

  test.each([
    ['insatsens egen kommer först', namn('stad', 'motivering', 'bifall'), ['stadBifall', 'allmanBifall']],
    ['en annan insats får bara de allmänna', namn('tvatt', 'motivering', 'bifall'), ['allmanBifall']],
    ['bara de som passar utfallet', namn('stad', 'motivering', 'avslag'), ['allmanAvslag']],
    ['alla så länge inget utfall är valt', namn('stad', 'motivering', null), ['stadBifall', 'allmanBifall', 'allmanAvslag']],
    ['bara de som hör till stället', namn('stad', 'tidsbegransning', 'bifall'), ['tidsgrans']],
  ])('%s', (_, funna, vantade) => {
    expect(funna).toEqual(vantade);
  });

  test('utan tillämpningsanvisningar finns inga', () => {
    expect(valjFormuleringar(null, 'motivering', forsta(K01).bild)).toEqual([]);
  });
});
