import { describe, expect, test } from 'vitest';
import { schablonfil } from '../../../tests/fixtures/schablonfiler.ts';
import { radbeskrivningar } from './beskriv.ts';
import { schablonskillnad } from './diff.ts';
import type { Schablon } from './format.ts';
import { type LopandeBeslut, jamforVersioner } from './jamfor-versioner.ts';
import { schablonFor } from './version.ts';

const EX21 = schablonfil('exempelkommun/2021-10-01');
const EX25 = schablonfil('exempelkommun/2025-07-01');
const EX27 = schablonfil('exempelkommun/2027-01-01');
const varannan = { antal: 1, perN: 2, enhet: 'vecka' } as const;
const beslut = (mer: Partial<LopandeBeslut> = {}): LopandeBeslut => ({
  beslutsdag: '2024-03-01', schablonId: EX21.id, beviljat: [{ insats: 'stad', tillfallen: varannan }], fakta: { hushall: 'ensamboende', antalRum: 4 }, tidsbegransat: false, omprovningsforbehall: false, ...mer,
});
const jamfor = (mer: Partial<LopandeBeslut> = {}, versioner: Schablon[] = [EX21, EX25, EX27], dag = '2026-01-01') => jamforVersioner({ beslut: beslut(mer), versioner, dag })!;
const koder = (j: ReturnType<typeof jamfor>) => j.varningar.map((v) => v.kod);

describe('ett pågående beslut och en ny version', () => {
  test('mindre tid och glesare norm: beslutet står', () => {
    const j = jamfor();
    expect(koder(j)).toEqual(['NY_VERSION', 'PÅGÅENDE_BESLUT']);
    expect(j.senare).toEqual({ id: EX25.id, giltigFran: '2025-07-01' });
    expect(j.varningar[0]!.mening).toBe('Beslutet 2024-03-01 använde exempelkommun/2021-10-01: 238,33 min per månad. exempelkommun/2025-07-01 gäller från 2025-07-01 och ger 195 min per månad.');
  });

  test('tidsbegränsat: gäller till sin sista dag, och behovet prövas före ändring', () => {
    expect(jamfor({ tidsbegransat: true }).varningar[1]!.mening).toContain('gäller som det är till sin sista dag');
  });

  test('förbehåll: gäller tills det omprövas', () => {
    expect(jamfor({ omprovningsforbehall: true }).varningar[1]!.mening).toContain('tills det omprövas enligt förbehållet');
  });

  test('mer tid i den nya: sägs, men inget skydd behövs', () => {
    const mer = { beviljat: [{ insats: 'dusch', tillfallen: varannan }] };
    const langre: Schablon = { ...EX25, rader: EX25.rader.map((r) => (r.insats === 'dusch' ? { ...r, nivaer: [], minuter: 50, normalFrekvens: undefined } : r)) };
    expect(koder(jamfor(mer, [EX21, langre]))).toEqual(['NY_VERSION']);
  });

  test('samma tid: ingenting sägs', () => {
    expect(koder(jamfor({ beviljat: [{ insats: 'middagshjalp', tillfallen: varannan }] }))).toEqual([]);
  });

  test('den nya saknar siffran: jämförs inte som 0', () => {
    const j = jamfor({ beviljat: [{ insats: 'dusch', tillfallen: varannan }] });
    expect(j.skillnadPerManad).toBeNull();
    expect(koder(j)).toEqual([]);
  });

  test('innan den nya börjat gälla sägs ingenting, och utkast räknas inte', () => {
    expect(jamfor({}, [EX21, EX25, EX27], '2025-06-30').senare).toBeNull();
    expect(jamfor({ beslutsdag: '2026-01-01', schablonId: EX25.id }, [EX21, EX25, EX27], '2027-06-01').senare).toBeNull();
  });

  test('en tabell för avgift efterträder inte en för beslut', () => {
    const versioner = ['sollentuna/okant', 'sollentuna/2017-07-15', 'sollentuna/2024-01-01'].map(schablonfil);
    const j = jamforVersioner({ beslut: beslut({ beslutsdag: '2016-01-01', schablonId: 'sollentuna/okant', beviljat: [{ insats: 'inkop', tillfallen: { antal: 2, perN: 1, enhet: 'vecka' } }] }), versioner, dag: '2024-06-01' })!;
    expect(j.senare?.id).toBe('sollentuna/2017-07-15');
    expect(koder(j)).toEqual(['NY_VERSION', 'PÅGÅENDE_BESLUT']);
    expect(schablonFor(versioner, 'sollentuna', 'avgift', '2024-06-01')).toMatchObject({ ok: true, version: { id: 'sollentuna/2024-01-01' } });
  });

  test('beslutets egen version saknas: ingen jämförelse', () => {
    expect(jamforVersioner({ beslut: beslut(), versioner: [EX25], dag: '2026-01-01' })).toBeNull();
  });
});

describe('skillnad rad för rad', () => {
  test('en version är lik sig själv', () => {
    expect(schablonskillnad(EX25, EX25)).toEqual({ fran: EX25.id, till: EX25.id, rader: [], ovrigt: [] });
  });

  test('ändrad siffra i Kungsbacka', () => {
    const d = schablonskillnad(schablonfil('kungsbacka/okant'), schablonfil('kungsbacka/2022-02-01'));
    expect(d.rader.map((r) => [r.slag, r.mening])).toEqual([['andrad', 'Städning: minuter 120 min → 90 min.']]);
  });

  test('ny och borttagen rad, båda vägar', () => {
    const [a, b] = [schablonfil('hoor/okant'), schablonfil('hoor/2017-12-21')];
    expect(schablonskillnad(a, b).rader.map((r) => [r.insats, r.slag])).toEqual([['stad', 'andrad'], ['dusch', 'andrad'], ['inkop', 'ny']]);
    expect(schablonskillnad(b, a).rader.map((r) => [r.insats, r.slag])).toContainEqual(['inkop', 'borttagen']);
  });

  test('varianter jämförs efter id, tak och totaltak utanför raderna', () => {
    const d = schablonskillnad(EX25, EX27);
    expect(d.rader.find((r) => r.insats === 'stad')!.falt).toContainEqual({ falt: 'varianter.medOmvardnad.minuter', fore: '70 min', efter: '50 min' });
    expect(d.ovrigt).toContainEqual({ falt: 'totaltak.genomgang.timmar', fore: '120', efter: '100' });
  });
});

describe('raden i ord', () => {
  test('varianter med villkor', () => {
    expect(radbeskrivningar(schablonfil('kristianstad/okant'), 'stad').slice(0, 2)).toEqual([
      { cite: 'kristianstad/okant#stad.medOmvardnad', namn: 'Städning, personen har både omvårdnad och service', minuter: '70 min per tillfälle', nar: 'någon omvårdnadsinsats är beviljad: ja' },
      { cite: 'kristianstad/okant#stad.endastService', namn: 'Städning, personen har bara service', minuter: '90 min per tillfälle', nar: 'bara serviceinsatser är beviljade: ja' },
    ]);
  });

  test.each([
    ['exempelkommun/2025-07-01', 'dusch', '20 min per tillfälle', 'nivån väljs för hand'],
    ['exempelkommun/2025-07-01', 'renbaddning', '10 min per tillfälle', 'bara när den inte ryms i städning eller tvätt'],
    ['exempelkommun/2025-07-01', 'trygghetslarm', 'mäts inte i hemtjänsttid', null],
    ['exempelkommun/2021-10-01', 'stad', '110 min per tillfälle', 'antal rum utöver kök: mer än 3'],
    ['nacka/okant', 'inkop', '30 till 45 min per tillfälle', null],
    ['botkyrka/2025-07-01', 'stad', null, null],
  ])('%s %s', (id, insats, minuter, nar) => {
    expect(radbeskrivningar(schablonfil(id), insats)[0]).toMatchObject({ minuter, nar });
  });

  test('en insats utan rad', () => {
    expect(radbeskrivningar(schablonfil('nacka/okant'), 'dusch')).toEqual([]);
  });
});
