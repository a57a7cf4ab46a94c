import { describe, expect, test } from 'vitest';
import type { Listrad } from '@rules/arende/listrad.ts';
import { listrad } from '../../../tests/ui/listrader.ts';
import { FLIKAR, type Flik, underFlik, valj } from './urval.ts';

const IDAG = '2026-11-23';
const beslut = (dag: string) => ({ dag, vad: 'Beslut' });

interface Scenario {
  readonly fall: string;
  readonly rad: Partial<Listrad>;
  readonly visasUnder: readonly Flik[];
}

/** Under which tabs a case is found. Every case is under Alla. */
const SCENARIER: readonly Scenario[] = [
  { fall: 'pågår och ingen väntas', rad: {}, visasUnder: ['oppna', 'vantarPaMig'] },
  { fall: 'ansökan har just kommit', rad: { status: 'ansokan' }, visasUnder: ['oppna', 'vantarPaMig'] },
  { fall: 'är klart för beslut', rad: { status: 'klarForBeslut' }, visasUnder: ['oppna', 'vantarPaMig'] },
  { fall: 'personen har underlaget och tid att svara', rad: { status: 'vantarYttrande', nastaFrist: { dag: '2026-12-01', vad: 'Svar på kommunicering' } }, visasUnder: ['oppna'] },
  { fall: 'tiden att svara går ut i dag', rad: { status: 'vantarYttrande', sedan: { fran: '2026-11-24', status: 'klarForBeslut' } }, visasUnder: ['oppna'] },
  { fall: 'tiden att svara gick ut i går', rad: { status: 'vantarYttrande', sedan: { fran: IDAG, status: 'klarForBeslut' } }, visasUnder: ['oppna', 'vantarPaMig'] },
  { fall: 'personen ska lämna uppgifter inför nämnden', rad: { status: 'vantarNamnden' }, visasUnder: ['oppna'] },
  { fall: 'väntar på läkarintyg utan bestämd dag', rad: { vantarPa: 'Läkarintyg' }, visasUnder: ['oppna'] },
  { fall: 'väntar på läkarintyg till i morgon', rad: { vantarPa: 'Läkarintyg', vantarTill: '2026-11-24' }, visasUnder: ['oppna'] },
  { fall: 'dagen som väntan gällde är inne', rad: { vantarPa: 'Läkarintyg', vantarTill: IDAG }, visasUnder: ['oppna', 'vantarPaMig'] },
  { fall: 'dagen som väntan gällde har gått', rad: { vantarPa: 'Läkarintyg', vantarTill: '2026-11-20' }, visasUnder: ['oppna', 'vantarPaMig'] },
  { fall: 'beslutsdagen har gått', rad: { nastaFrist: beslut('2026-11-22') }, visasUnder: ['oppna', 'vantarPaMig', 'forsenade'] },
  { fall: 'beslutsdagen är i dag', rad: { nastaFrist: beslut(IDAG) }, visasUnder: ['oppna', 'vantarPaMig'] },
  { fall: 'beslutsdagen har gått medan ärendet väntar på andra', rad: { nastaFrist: beslut('2026-11-22'), vantarPa: 'Läkarintyg' }, visasUnder: ['oppna', 'forsenade'] },
  { fall: 'beslut är fattat och skickat', rad: { status: 'beslutat' }, visasUnder: [] },
  { fall: 'beslut är fattat i dag men inte skickat', rad: { status: 'beslutat', nastaFrist: { dag: IDAG, vad: 'Skicka beslutet' } }, visasUnder: ['oppna', 'vantarPaMig'] },
  { fall: 'ansökan är återtagen, fast en dag har gått', rad: { status: 'atertaget', nastaFrist: beslut('2026-11-01') }, visasUnder: [] },
  { fall: 'ärendet är avskrivet', rad: { status: 'avskrivet' }, visasUnder: [] },
  { fall: 'ansökan är avvisad', rad: { status: 'avvisat' }, visasUnder: [] },
];

describe('flikarna', () => {
  test.each(SCENARIER)('ett ärende där $fall', ({ rad, visasUnder }) => {
    const hittas = FLIKAR.map(({ id }) => id).filter((flik) => underFlik(listrad(rad), flik, IDAG));
    expect(hittas).toEqual([...visasUnder, 'alla']);
  });
});

describe('ordningen', () => {
  const namnen = (rader: readonly Partial<Listrad>[]) => valj(rader.map(listrad), { flik: 'alla', sok: '' }, IDAG).map((r) => r.namn);

  test('närmaste dag först, de utan dag sist', () => {
    expect(
      namnen([
        { namn: 'Utan dag' },
        { namn: 'Nästa vecka', nastaFrist: beslut('2026-11-30') },
        { namn: 'Försenad', nastaFrist: beslut('2026-11-02') },
        { namn: 'I morgon', nastaFrist: beslut('2026-11-24') },
      ]),
    ).toEqual(['Försenad', 'I morgon', 'Nästa vecka', 'Utan dag']);
  });

  test('vid samma dag kommer det senast ändrade först', () => {
    expect(
      namnen([
        { namn: 'Gammal', nastaFrist: beslut('2026-11-30'), andrad: '2026-11-20T08:00:00Z' },
        { namn: 'Ny', nastaFrist: beslut('2026-11-30'), andrad: '2026-11-23T08:00:00Z' },
      ]),
    ).toEqual(['Ny', 'Gammal']);
  });
});

describe('sökningen', () => {
  const MAJBRITT = { namn: 'Maj-Britt Alm', personnummer: '18900101-9802', arendenummer: 'VON-EX 2026/0417', vantarPa: 'Läkarintyg' };
  const STEN = { namn: 'Sten Åkerlöf', personnummer: '18900102-9819', arendenummer: 'VON-EX 2026/0388' };
  const SOKNINGAR: readonly (readonly [skrivet: string, hittar: readonly string[]])[] = [
    ['', ['Maj-Britt Alm', 'Sten Åkerlöf']],
    ['   ', ['Maj-Britt Alm', 'Sten Åkerlöf']],
    ['alm', ['Maj-Britt Alm']],
    ['maj br', ['Maj-Britt Alm']],
    ['akerlof', ['Sten Åkerlöf']],
    ['18900102', ['Sten Åkerlöf']],
    ['900101-9802', ['Maj-Britt Alm']],
    ['2026/0388', ['Sten Åkerlöf']],
    ['läkarintyg', []],
    ['utredning', []],
    ['kerlöf', []],
  ];
  test.each(SOKNINGAR)('”%s” hittar %j', (sok, hittar) => {
    expect(valj([MAJBRITT, STEN].map(listrad), { flik: 'alla', sok }, IDAG).map((r) => r.namn)).toEqual(hittar);
  });

  test('gäller inom den valda fliken', () => {
    expect(valj([listrad({ ...MAJBRITT, status: 'beslutat' })], { flik: 'oppna', sok: 'alm' }, IDAG)).toEqual([]);
  });
});
