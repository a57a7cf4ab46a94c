import { describe, expect, test } from 'vitest';
import { ARENDE, PROVBY, byt } from '../../../tests/fixtures/cli/filer.ts';
import { iMapp, likvard, svar } from '../../../tests/fixtures/cli/kor-likvard.ts';
import type { Arendesvar } from './svar.ts';

const arende = (text: string, ...flaggor: string[]): Arendesvar => svar(['arende', '-', '--dag', '2026-11-20', ...flaggor], { stdin: text }) as Arendesvar;

describe('övningsärendet K01', () => {
  const ut = arende(ARENDE);

  test('status och frister härleds', () => {
    expect([ut.status, ut.statusnamn, ut.lagutgava, ut.demo]).toEqual(['bedomning', 'Bedömning', 'sol2025', true]);
    expect(ut.frister).toEqual([{ dag: '2026-11-10', vad: 'Första kontakt' }, { dag: '2026-11-17', vad: 'Beslut' }]);
  });

  test('utgångspunkt, ställningstagande och nästa fråga per ansökt insats', () => {
    expect(Object.entries(ut.insatser).map(([id, i]) => [id, i.insats, i.stallningstagande, i.utgangspunkt, i.nastaFraga?.id ?? null, i.oklara])).toEqual([
      ['a1', 'stad', 'bifall', 'bifall', null, []],
      ['a2', 'inkop', 'bifall', null, null, ['inkopSjalv']],
      ['a3', 'tvatt', null, null, 'tvattBehov', []],
    ]);
  });

  test('minuterna räknas på det som är beviljat', () => {
    expect([ut.tid?.minuterPerVecka, ut.tid?.perManad, ut.tid?.rader.map((r) => r.id)]).toEqual(['90', { minuter: '390', timmar: '13/2' }, ['a1', 'a2']]);
  });

  test('fynden delas i det som hindrar och det att tänka på', () => {
    expect(ut.hindrar).toContain('U24');
    expect(ut.fynd.filter((f) => f.niva === 'B').length).toBe(ut.steg.reduce((s, { ratta }) => s + ratta, 0));
    expect(ut.fynd.length).toBe(ut.steg.reduce((s, { ratta, tankPa }) => s + ratta + tankPa, 0));
  });
});

test('ett personnummer med fel kontrollsiffra stoppar inte, men sägs', () => {
  const ut = arende(byt(ARENDE, '"namn": "Maj-Britt Alm"', '"namn": "Maj-Britt Alm", "personnummer": "18900101-9803"'));
  expect(ut.fynd.find((f) => f.falt === 'person.personnummer')?.mening).toContain('kontrollsiffran');
});

test('en annan riktlinje på beslutsdagen sägs, och ärendet flyttas inte', () => {
  const aldre = byt(ARENDE, '"riktlinje": "exempelkommun/2025-07-01"', '"riktlinje": "exempelkommun/2021-10-01"');
  const { ut, fel } = likvard(['arende', '-', '--dag', '2026-11-20'], { stdin: aldre });
  expect((JSON.parse(ut) as Arendesvar).styrande).toMatchObject({ slag: 'byte', riktlinje: 'exempelkommun/2025-07-01' });
  expect(fel[0]).toContain('vid ett beslut 2026-11-20 är det exempelkommun/2025-07-01 som vägleder');
});

test('lagen följer beslutsdagen, inte dagen då man tittar', () => {
  expect(arende(byt(ARENDE, '"gemensammaSvar"', '"beslut": { "dag": "2025-06-30" },\n  "gemensammaSvar"')).lagutgava).toBe('sol2001');
});

test('utan schablontider finns ingen tid', () => {
  expect(arende(byt(ARENDE, '"schablon": "kristianstad/okant"', '"schablon": null')).tid).toBeNull();
});

test('fält som den här versionen inte känner till gör inget', () => {
  expect(arende(byt(ARENDE, '"kommun": "exempelkommun",', '"kommun": "exempelkommun", "framtida": { "falt": 1 },')).status).toBe('bedomning');
});

/** Documents are never exchanged for others: what is missing is said. */
const SAKNAS: readonly (readonly [vad: string, fran: string, till: string, mening: string])[] = [
  ['riktlinjen finns inte', '"riktlinje": "exempelkommun/2025-07-01"', '"riktlinje": "exempelkommun/2030-01-01"', 'Ärendet följer riktlinje exempelkommun/2030-01-01, som inte finns här (guidelines/exempelkommun/riktlinje-2030-01-01.yaml).'],
  ['schablontiderna finns inte', '"schablon": "kristianstad/okant"', '"schablon": "kristianstad/2030-01-01"', 'Ärendet följer schablon kristianstad/2030-01-01, som inte finns här'],
  ['ett id som är en sökväg', '"schablon": "kristianstad/okant"', '"schablon": "../../../etc/hosts"', 'Ärendet följer schablon ../../../etc/hosts, som inte finns här.'],
  ['ett beslut före den äldsta lagen', '"gemensammaSvar"', '"beslut": { "dag": "1996-07-01" },\n  "gemensammaSvar"', 'Likvärd kan inte pröva ett beslut från den 1 juli 1996.'],
];
test.each(SAKNAS)('%s', (_, fran, till, mening) => {
  const { kod, ut, fel } = likvard(['arende', '-', '--dag', '2026-11-20'], { stdin: byt(ARENDE, fran, till) });
  expect([kod, ut]).toEqual([2, '']);
  expect(fel.join('\n')).toContain(mening);
});

test('en kommun som bara finns på disken räcker', () => {
  const provby = byt(ARENDE.replaceAll('exempelkommun', 'provby'), 'kristianstad/okant', 'provby/2025-07-01');
  iMapp({ ...PROVBY, 'a.json': provby }, (cwd) => {
    expect((svar(['arende', 'a.json', '--dag', '2026-11-20'], { cwd }) as Arendesvar).styrande).toMatchObject({ slag: 'samma', riktlinje: 'provby/2025-07-01' });
  });
});
