import { describe, expect, test } from 'vitest';
import { bedomningFor, fyllFranSnabbnotering, nyttArende, tomBedomning } from './nytt.ts';
import { arendeSchema } from './schema.ts';
import { type Snabbnotering, snabbnoteringSchema } from './schema/ansokan.ts';

const TOMT = nyttArende({ id: 'x', nu: '2026-11-09T08:00:00Z', kommun: 'exempelkommun', versioner: { riktlinje: 'exempelkommun/2025-07-01', schablon: null, tillampning: null, delegation: null }, handlaggare: 'Disa Ek' });
const notering = (andring: Partial<Snabbnotering>): Snabbnotering =>
  snabbnoteringSchema.parse({ id: 'n1', skapad: '2026-11-09T08:00:00Z', dag: '2026-11-09', kanal: 'telefon', ringer: 'Ingeborg Falk', ord: 'Jag orkar inte städa.', ringTillbaka: '0000-44 55 66', mottagenAv: 'Disa Ek', ...andring });

describe('ett nytt ärende', () => {
  test('har varje fält, och inget besvarat', () => {
    expect(TOMT).toMatchObject({ version: 1, slag: 'skarp', handlaggare: 'Disa Ek', skapad: '2026-11-09T08:00:00Z', andrad: '2026-11-09T08:00:00Z', ansoktaInsatser: [], bedomningar: {}, gemensammaSvar: {}, fryst: null, avslut: null });
    expect(arendeSchema.parse(TOMT)).toEqual(TOMT);
  });

  test('en bedömning som inte är påbörjad är tom', () => expect(bedomningFor(TOMT, 'a1')).toEqual(tomBedomning()));
});

describe('en snabbnotering blir en ansökan', () => {
  test.each([
    ['den enskilde ringer', {}, { namn: 'Ingeborg Falk', telefon: '0000-44 55 66' }, 'enskilde'],
    ['den enskilde ringer, och namnet står på båda ställena', { galler: 'Ingeborg Falk' }, { namn: 'Ingeborg Falk', telefon: '0000-44 55 66' }, 'enskilde'],
    ['en anhörig ringer: det är ingen ansökan från den enskilde', { relation: 'anhorig', ringer: 'Eva', galler: 'Ingeborg Falk' }, { namn: 'Ingeborg Falk', telefon: '' }, 'annan'],
    ['en anhörig ringer utan att säga om vem', { relation: 'anhorig', ringer: 'Eva' }, { namn: '', telefon: '' }, 'annan'],
    ['god man ringer', { relation: 'foretradare', ringer: 'Rune', galler: 'Ingeborg Falk' }, { namn: 'Ingeborg Falk', telefon: '' }, 'foretradare'],
    ['vården ringer', { relation: 'vard', ringer: 'Avdelning 4', galler: 'Ingeborg Falk' }, { namn: 'Ingeborg Falk', telefon: '' }, 'annan'],
  ] as const)('%s', (_namn, andring, person, sokande) => {
    const arende = fyllFranSnabbnotering(TOMT, notering(andring));
    expect([arende.person, arende.ansokan.sokande]).toMatchObject([person, sokande]);
  });

  test.each([
    ['telefon', true],
    ['besok', true],
    ['brev', false],
    ['epost', false],
  ] as const)('ord, dag och väg in följer med: %s', (kanal, muntlig) => {
    expect(fyllFranSnabbnotering(TOMT, notering({ kanal })).ansokan).toMatchObject({ ankomstdag: '2026-11-09', kanal, muntlig, mottagenAv: 'Disa Ek', mottagenDag: '2026-11-09', ord: 'Jag orkar inte städa.' });
  });

  test.each([
    ['den enskilde', {}],
    ['god man', { relation: 'foretradare', ringer: 'Rune', galler: 'Ingeborg Falk' }],
  ] as const)('%s ringer: orden är ansökans', (_namn, andring) => {
    const arende = fyllFranSnabbnotering(TOMT, notering(andring));
    expect([arende.ansokan.ord, arende.utredning.uppgifter]).toEqual(['Jag orkar inte städa.', []]);
  });

  test.each([
    ['anhorig', 'Eva', 'Eva, anhörig'],
    ['vard', 'Avdelning 4', 'Avdelning 4, vården'],
    ['utforare', '', 'utföraren'],
    ['annan', 'Grannen Ulf', 'Grannen Ulf'],
    ['annan', '', 'den som ringde'],
  ] as const)('%s ringer: orden är en uppgift från den som ringde, inte den enskildes egna', (relation, ringer, kalla) => {
    const arende = fyllFranSnabbnotering(TOMT, notering({ relation, ringer, galler: 'Ingeborg Falk', ord: 'Hon har ramlat i köket.' }));
    expect(arende.ansokan.ord).toBe('');
    expect(arende.utredning.uppgifter).toMatchObject([{ id: 'n1', slag: 'annan', text: 'Hon har ramlat i köket.', kalla, dag: '2026-11-09', livsomrade: null, samtyckeId: null, lagstod: 'lämnad utan att kommunen frågade, 27 § FL' }]);
    expect(arende.laget.lovat).toBe(`Ring tillbaka: ${kalla}, 0000-44 55 66`);
    expect(arendeSchema.parse(arende)).toEqual(arende);
  });

  test('den som ringer för någon annan utan ord och nummer lämnar inget efter sig', () => {
    const arende = fyllFranSnabbnotering(TOMT, notering({ relation: 'anhorig', ringer: 'Eva', ord: ' ', ringTillbaka: '' }));
    expect([arende.utredning.uppgifter, arende.laget]).toEqual([[], TOMT.laget]);
  });

  test('den enskildes eget nummer är personens, inte något lovat', () => expect(fyllFranSnabbnotering(TOMT, notering({})).laget).toEqual(TOMT.laget));

  test('företrädarens nummer tappas inte bort', () => {
    expect(fyllFranSnabbnotering(TOMT, notering({ relation: 'foretradare', ringer: 'Rune', galler: 'Ingeborg Falk' })).laget.lovat).toBe('Ring tillbaka: Rune, företrädare, 0000-44 55 66');
  });
});
