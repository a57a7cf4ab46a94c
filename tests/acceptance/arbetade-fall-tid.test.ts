import { describe, expect, test } from 'vitest';
import { berakna, type Beviljad, type Tidsberakning } from '@rules/schablon/berakna.ts';
import type { Schablonfakta } from '@rules/schablon/fakta.ts';
import { jamforVersioner } from '@rules/schablon/jamfor-versioner.ts';
import { decimal, tolkaTal, visaTimmar } from '@rules/schablon/tal.ts';
import { tillPer, tillfallenPer } from '@rules/schablon/tillfallen.ts';
import { VARNINGSKODER } from '@rules/schablon/varning.ts';
import { schablonFor } from '@rules/schablon/version.ts';
import type { Period } from '@rules/period.ts';
import { schablonfil } from '../fixtures/schablonfiler.ts';
import arbetade from './worked-cases.json' with { type: 'json' };

/** The hand-computed cases as they stand in worked-cases.json: minutes exact under every month factor, and the schablon's warnings. */
type Fall = (typeof arbetade.fall)[number];
interface Rad { insats: string; norm_id?: string; minuter_per_tillfälle: number | null; minuter_per_vecka?: number | null; minuter_per_år?: number; tillfällen: { antal: number; period: string } }
interface Manad { minuter: number; timmar: number; timmar_minuter: string }
interface Forvantat { minuter_per_vecka_återkommande: number | null; minuter_per_månad_fast?: number | null; minuter_per_år_fast?: number | null; per_månad: Record<string, Manad> | null }

const PERIOD: Record<string, Omit<Period, 'antal'>> = { vecka: { perN: 1, enhet: 'vecka' }, 'varannan vecka': { perN: 2, enhet: 'vecka' }, 'var tredje vecka': { perN: 3, enhet: 'vecka' }, år: { perN: 1, enhet: 'ar' } };
const period = ({ antal, period: text }: Rad['tillfällen']): Period => ({ antal, ...PERIOD[text]! });

const beviljat = (rader: readonly Rad[]): Beviljad[] => rader.map((r) => ({ insats: r.norm_id ?? 'stad', tillfallen: period(r.tillfällen) }));
const fallet = (id: string): Fall => arbetade.fall.find((f) => f.id === id)!;
const kodlista = (koder: readonly string[]) => [...new Set(koder)].toSorted();
/** FÖRSTAHANDSVAL and AVSLAG_UNDANTAG are raised by the riktlinje. */
const schablonensKoder = (fall: Fall) => kodlista(fall.varningar.map((v) => v.kod).filter((k) => Object.hasOwn(VARNINGSKODER, k)));

const svenskt = (tal: number): string => String(tal).replace('.', ',');

/** Sums under every month factor of the case, as they would be shown. */
const summor = (rakna: (faktor: string) => Tidsberakning, f: Forvantat) =>
  Object.keys(f.per_månad!).map((faktor) => {
    const ut = rakna(faktor);
    const { minuter, timmar } = ut.perManad!;
    return [faktor, ut.minuterPerVecka?.valueOf(), ut.minuterPerManadFast?.valueOf(), ut.minuterPerArFast?.valueOf(), decimal(minuter).replace('\u{a0}', ''), decimal(timmar), visaTimmar(minuter)];
  });
const vantadeSummor = (f: Forvantat) =>
  Object.entries(f.per_månad!).map(([faktor, m]) => [faktor, f.minuter_per_vecka_återkommande, f.minuter_per_månad_fast, f.minuter_per_år_fast, svenskt(m.minuter), svenskt(m.timmar), m.timmar_minuter]);

const tvattstuga: Schablonfakta = { hushall: 'ensamboende', tvattmaskin: 'iFastigheten' };
const fall: { id: string; schablon: string; fakta: Schablonfakta; ansokt: string[]; tidigare?: string }[] = [
  { id: 'K01', schablon: 'kristianstad/okant', fakta: tvattstuga, ansokt: ['stad', 'tvatt', 'inkop', 'fonsterputs'] },
  { id: 'K02', schablon: 'kristianstad/okant', fakta: tvattstuga, ansokt: ['morgonhjalp', 'baddning', 'stad', 'tvatt', 'inkop', 'fonsterputs'], tidigare: 'K01' },
  { id: 'K05', schablon: 'kristianstad/okant', fakta: { hushall: 'ensamboende', tvattmaskin: 'iBostaden' }, ansokt: ['baddning', 'disk_sopor', 'stad', 'tvatt', 'inkop'] },
  { id: 'K08', schablon: 'kristianstad/okant', fakta: { hushall: 'ensamboende', antalBarn: 2 }, ansokt: ['morgonhjalp', 'barn', 'stad', 'inkop'] },
];

describe.each(fall)('$id', ({ id, schablon, fakta, ansokt, tidigare }) => {
  const { beviljat: rader, förväntat } = fallet(id) as unknown as { beviljat: Rad[]; förväntat: Forvantat };
  const rakna = (faktor: string) =>
    berakna({ schablon: schablonfil(schablon), fakta, ansokt, beviljat: beviljat(rader), manadsfaktor: tolkaTal(faktor)!, ...(tidigare ? { tidigare: { beviljat: beviljat(fallet(tidigare).beviljat) } } : {}) });

  test('summor under alla tre månadsfaktorer', () => {
    expect(summor(rakna, förväntat)).toEqual(vantadeSummor(förväntat));
  });

  test('varje rads minuter', () => {
    const ut = rakna('52/12');
    const vantat = rader.map((r) => [r.minuter_per_tillfälle, ...(r.minuter_per_år === undefined ? ['vecka', r.minuter_per_vecka] : ['ar', r.minuter_per_år])]);
    expect(ut.rader.map((r) => [r.schablonminuter?.valueOf(), r.tid?.per, r.tid?.minuter.valueOf()])).toEqual(vantat);
  });

  test('varningarna är just de väntade', () => {
    expect(kodlista(rakna('52/12').varningar.map((v) => v.kod))).toEqual(schablonensKoder(fallet(id)));
  });
});

test('K02 säger varför städtiden sjunker och vad bäddningen ryms i', () => {
  const fraga = fall.find((f) => f.id === 'K02')!;
  const { varningar } = berakna({ schablon: schablonfil(fraga.schablon), fakta: fraga.fakta, ansokt: fraga.ansokt, beviljat: beviljat(fallet('K02').beviljat), tidigare: { beviljat: beviljat(fallet('K01').beviljat) } });
  expect(varningar.map((v) => v.mening)).toEqual(['Bäddning ryms i morgonhjälp och får ingen egen tid.', 'Städning: 90 min → 70 min, eftersom omvårdnad har tillkommit.']);
});

test('K04: riktlinjen har inga minuter, så ingen summa är 0', () => {
  const k04 = fallet('K04') as unknown as { beviljat: Rad[]; också_beviljat: Rad[] };
  const ut = berakna({ schablon: schablonfil('botkyrka/2025-07-01'), fakta: { hushall: 'sammanboende' }, beviljat: [...beviljat(k04.beviljat), { insats: 'dusch', tillfallen: period(k04.också_beviljat[0]!.tillfällen) }] });
  expect([ut.minuterPerVecka, ut.minuterPerManadFast, ut.minuterPerArFast, ut.perManad, ut.personaltidPerVecka]).toEqual([null, null, null, null, null]);
  expect(ut.rader.map((r) => [r.lage, r.tid, r.minuterPerTillfalle])).toEqual([['saknas', null, null], ['saknas', null, null]]);
  expect(ut.kantDelsumma.saknas).toEqual(['tillsyn_natt', 'dusch']);
  expect(kodlista(ut.varningar.map((v) => v.kod))).toEqual(schablonensKoder(fallet('K04')));
});

describe('K11: två versioner', () => {
  const versioner = [schablonfil('kungsbacka/okant'), schablonfil('kungsbacka/2022-02-01')];
  const k11 = fallet('K11') as unknown as { beviljat: Rad[]; förväntat: Forvantat; beslutsdatum: string; andra_version: { beslutsdatum: string; beviljat: Rad[]; förväntat: Forvantat } };
  const rakna = (schablon: string, rader: Rad[]) => (faktor: string) => berakna({ schablon: schablonfil(schablon), fakta: { hushall: 'ensamboende' }, beviljat: beviljat(rader), manadsfaktor: tolkaTal(faktor)! });
  const beslut = { schablonId: 'kungsbacka/okant', beviljat: beviljat(k11.beviljat), tidsbegransat: false, omprovningsforbehall: false };

  test('den tidigare versionen', () => {
    expect(summor(rakna('kungsbacka/okant', k11.beviljat), k11.förväntat)).toEqual(vantadeSummor(k11.förväntat));
  });

  test('den senare versionen', () => {
    const { beviljat: rader, förväntat } = k11.andra_version;
    expect(summor(rakna('kungsbacka/2022-02-01', rader), förväntat)).toEqual(vantadeSummor(förväntat));
  });

  test('beslutsdagen avgör: den odaterade versionen väljs bara för hand', () => {
    const fore = schablonFor(versioner, 'kungsbacka', 'beslut', k11.beslutsdatum);
    expect(fore).toMatchObject({ ok: false, fel: { kod: 'FÖRE_FÖRSTA', datum: ['2022-01-20', '2022-02-01'] } });
    expect(schablonFor(versioner, 'kungsbacka', 'beslut', k11.andra_version.beslutsdatum)).toMatchObject({ ok: true, version: { id: 'kungsbacka/2022-02-01' } });
  });

  test('det pågående beslutet jämförs, men ingen sänkning föreslås', () => {
    const j = jamforVersioner({ beslut: { ...beslut, beslutsdag: k11.beslutsdatum }, versioner, dag: '2022-02-10' })!;
    expect(kodlista(j.varningar.map((v) => v.kod))).toEqual(schablonensKoder(fallet('K11')));
    expect(decimal(j.skillnadPerManad!)).toBe('−43,33');
    expect(j.varningar.map((v) => v.mening).join(' ')).toContain('RÅ 2000 ref. 16');
  });

  test('ett beslut som redan följer den nya versionen varnar inte', () => {
    const j = jamforVersioner({ beslut: { ...beslut, schablonId: 'kungsbacka/2022-02-01', beslutsdag: k11.andra_version.beslutsdatum }, versioner, dag: '2022-03-01' })!;
    expect([j.senare, j.varningar]).toEqual([null, []]);
  });
});

test('X13: ett tidsobegränsat beslut utan förbehåll står kvar när normen glesas ut', () => {
  const x13 = fallet('X13') as unknown as { beviljat: Rad[]; förväntat: { tillfällen_per_år: number; om_sänkt_felaktigt: string } };
  const versioner = [schablonfil('goteborg/1996-07-01'), schablonfil('goteborg/1998-02-01')];
  const given = beviljat(x13.beviljat);
  const j = jamforVersioner({ beslut: { beslutsdag: '1996-07-01', schablonId: 'goteborg/1996-07-01', beviljat: given, tidsbegransat: false, omprovningsforbehall: false }, versioner, dag: '1998-02-01' })!;
  expect(kodlista(j.varningar.map((v) => v.kod))).toEqual(schablonensKoder(fallet('X13')));
  expect(j.nu.perManad).toBeNull();
  expect(j.skillnadPerManad).toBeNull();
  const faktor = tolkaTal('52/12')!;
  expect(tillfallenPer(given[0]!.tillfallen!, 'ar', faktor).equals(x13.förväntat.tillfällen_per_år)).toBe(true);
  expect(decimal(tillfallenPer(versioner[1]!.rader[0]!.normalFrekvens!, 'ar', faktor))).toBe(x13.förväntat.om_sänkt_felaktigt);
  expect(decimal(tillPer({ minuter: tolkaTal('26')!, per: 'ar' }, 'vecka', faktor))).toBe('0,5');
});

test('alla fall i filen är prövade här', () => {
  expect(arbetade.fall.map((f) => f.id)).toEqual(['K01', 'K02', 'K04', 'K05', 'K08', 'K11', 'X13']);
});
