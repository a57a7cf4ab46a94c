import { Fraction } from 'fraction.js';
import { describe, expect, test } from 'vitest';
import type { Bedomsvar } from '../../src/cli/bedom/kommando.ts';
import type { Tidssvar } from '../../src/cli/tid/svar.ts';
import type { Period } from '@rules/period.ts';
import { lasSchablon } from '@rules/schablon/las.ts';
import { schablonFor } from '@rules/schablon/version.ts';
import { decimal, tolkaTal, visaTimmar } from '@rules/schablon/tal.ts';
import { versionFor } from '@rules/version.ts';
import { SCHABLONFILER, lasYaml } from '../fixtures/schablonfiler.ts';
import { levererade } from '../fixtures/riktlinje/levererade.ts';
import { svar } from '../fixtures/cli/kor-likvard.ts';
import { SVAR, svarsfil } from './arbetade-fall-svar.ts';
import arbetade from './worked-cases.json' with { type: 'json' };

/** The seven hand-computed cases, whole, through the command as a user runs it: minutes, warnings and outcome. */
interface Rad { readonly norm_id?: string; readonly minuter_per_tillfälle: number | null; readonly tillfällen: { readonly antal: number; readonly period: string } }
interface Manad { readonly minuter: number; readonly timmar: number; readonly timmar_minuter: string }
interface Forvantat {
  readonly minuter_per_vecka_återkommande: number | null;
  readonly minuter_per_månad_fast?: number | null;
  readonly minuter_per_år_fast?: number | null;
  readonly per_månad: Readonly<Record<string, Manad>> | null;
}
interface Fall { readonly id: string; readonly titel: string; readonly beviljat: readonly Rad[]; readonly varningar: readonly { kod: string }[]; readonly förväntat: Forvantat; readonly riktlinje_utfall: string }
const fallet = (id: string): Fall => arbetade.fall.find((f) => f.id === id) as unknown as Fall;

const PERIOD: Readonly<Record<string, Omit<Period, 'antal'>>> = { vecka: { perN: 1, enhet: 'vecka' }, 'varannan vecka': { perN: 2, enhet: 'vecka' }, 'var tredje vecka': { perN: 3, enhet: 'vecka' }, år: { perN: 1, enhet: 'ar' } };
const beviljat = (rader: readonly Rad[]) => rader.map((r) => ({ insats: r.norm_id ?? 'stad', tillfallen: { antal: r.tillfällen.antal, ...PERIOD[r.tillfällen.period]! } }));

const tid = (schablon: string, indata: object, ...flaggor: string[]): Tidssvar => svar(['tid', `schablons/${schablon}.yaml`, '-', ...flaggor], { stdin: JSON.stringify(indata) }) as Tidssvar;
const bedom = (id: string): Bedomsvar => svar(['bedom', SVAR[id]!.riktlinje, '-'], { stdin: svarsfil(SVAR[id]!) }) as Bedomsvar;
const koder = (...svaren: readonly { readonly varningar: readonly { readonly kod: string }[] }[]) => [...new Set(svaren.flatMap((s) => s.varningar.map((v) => v.kod)))].toSorted();
const vantadeKoder = (id: string, dessutom: readonly string[] = []) => [...new Set([...fallet(id).varningar.map((v) => v.kod), ...dessutom])].toSorted();

/** Minutes, hours and hours-and-minutes as they are shown, from the exact answer. */
const visade = ({ perManad }: Tidssvar): Manad => {
  const tal = (text: string) => Number(decimal(new Fraction(text)).replace('\u{a0}', '').replace(',', '.'));
  return { minuter: tal(perManad!.minuter), timmar: tal(perManad!.timmar), timmar_minuter: visaTimmar(new Fraction(perManad!.minuter)) };
};

/** The month counted from the hand-computed weekly, monthly and yearly minutes, exactly. */
const exaktManad = (f: Forvantat, faktor: string): string =>
  new Fraction(f.minuter_per_vecka_återkommande!).mul(tolkaTal(faktor)!).add(f.minuter_per_månad_fast!).add(new Fraction(f.minuter_per_år_fast!).div(12)).toFraction();

const FAKTORER = arbetade.månadsfaktor.alternativ;
type Rakna = (...flaggor: string[]) => Tidssvar;
/** Minutes of vecka, fixed manad and fixed ar, the month exactly and as shown: one row per month factor. */
const minuter = (rakna: Rakna) =>
  FAKTORER.map((faktor) => {
    const ut = rakna('--manadsfaktor', faktor);
    return [faktor, ut.minuterPerVecka, ut.minuterPerManadFast, ut.minuterPerArFast, ut.perManad?.minuter, visade(ut)];
  });
const vantadeMinuter = (f: Forvantat) =>
  FAKTORER.map((faktor) => [faktor, String(f.minuter_per_vecka_återkommande), String(f.minuter_per_månad_fast), String(f.minuter_per_år_fast), exaktManad(f, faktor), f.per_månad![faktor]]);

/** Exempelkommunen's riktlinje with Kristianstad's figures, as the demonstration pairs them. `dessutom`: warnings of a riktlinje that the case was not written for. */
const kristianstad: readonly { id: string; fakta: object; ansokt: readonly string[]; tidigare?: string; dessutom: readonly string[]; annanVag: readonly string[] }[] = [
  { id: 'K01', fakta: { hushall: 'ensamboende', tvattmaskin: 'iFastigheten' }, ansokt: ['stad', 'tvatt', 'inkop', 'fonsterputs'], dessutom: ['FÖRSTAHANDSVAL'], annanVag: [] },
  { id: 'K02', fakta: { hushall: 'ensamboende', tvattmaskin: 'iFastigheten' }, ansokt: ['morgonhjalp', 'baddning', 'stad', 'tvatt', 'inkop', 'fonsterputs'], tidigare: 'K01', dessutom: ['FÖRSTAHANDSVAL'], annanVag: ['baddning'] },
  { id: 'K05', fakta: { hushall: 'ensamboende', tvattmaskin: 'iBostaden' }, ansokt: ['baddning', 'disk_sopor', 'stad', 'tvatt', 'inkop'], dessutom: ['FÖRSTAHANDSVAL'], annanVag: ['baddning', 'disk_sopor'] },
  { id: 'K08', fakta: { hushall: 'ensamboende', antalBarn: 2 }, ansokt: ['morgonhjalp', 'barn', 'stad', 'inkop'], dessutom: ['FÖRSTAHANDSVAL'], annanVag: [] },
];

describe.each(kristianstad)('$id', ({ id, fakta, ansokt, tidigare, dessutom, annanVag }) => {
  const fall = fallet(id);
  const rakna = (...flaggor: string[]) =>
    tid('kristianstad/okant', { fakta, ansokt, beviljat: beviljat(fall.beviljat), ...(tidigare ? { tidigare: { beviljat: beviljat(fallet(tidigare).beviljat) } } : {}) }, ...flaggor);

  test('minuterna stämmer exakt under alla tre månadsfaktorer', () => expect(minuter(rakna)).toEqual(vantadeMinuter(fall.förväntat)));

  test('utfallet är fallets', () => {
    const ut = bedom(id);
    expect(ut.utfall).toBe(fall.riktlinje_utfall);
    expect(ut.annanVag).toEqual(annanVag);
  });

  test('varningarna är fallets, och de som riktlinjen själv har', () => expect(koder(rakna(), bedom(id))).toEqual(vantadeKoder(id, dessutom)));
});

describe('K04', () => {
  const dusch = { insats: 'dusch', tillfallen: { antal: 2, perN: 1, enhet: 'vecka' } };
  const rakna = () => tid('botkyrka/2025-07-01', { fakta: { hushall: 'sammanboende' }, beviljat: [...beviljat(fallet('K04').beviljat), dusch] });

  test('minuter och timmar är null, inte 0', () => {
    const { rader, varningar, ...summor } = rakna();
    expect(summor).toEqual({ minuterPerVecka: null, minuterPerManadFast: null, minuterPerArFast: null, perManad: null, personaltidPerVecka: null });
    expect(rader.map((r) => [r.insats, r.tid])).toEqual([['tillsyn_natt', null], ['dusch', null]]);
    expect(varningar).not.toEqual([]);
  });

  test('delavslag: det som faller inom hushållsgemenskapen ges inte, personlig vård och tillsyn ges', () => {
    const ut = bedom('K04');
    expect(ut.utfall).toBe(fallet('K04').riktlinje_utfall);
    expect(Object.entries(ut.insatser).map(([insats, s]) => [insats, s.utgangspunkt])).toEqual([['stad', 'ejBifall'], ['tvatt', 'ejBifall'], ['matlagning', 'ejBifall'], ['dusch', 'bifall'], ['tillsyn_natt', 'bifall']]);
  });

  test('varningarna är fallets', () => expect(koder(rakna(), bedom('K04'))).toEqual(vantadeKoder('K04')));
});

describe('K11', () => {
  const fall = fallet('K11') as Fall & { readonly beslutsdatum: string; readonly andra_version: Pick<Fall, 'beviljat' | 'förväntat'> & { readonly beslutsdatum: string } };
  const versioner = SCHABLONFILER.filter((id) => id.startsWith('kungsbacka/')).map((id) => {
    const last = lasSchablon(lasYaml(id));
    if (!last.ok) throw new Error(id);
    return last.varde;
  });
  const pagaende = { beslutsdag: fall.beslutsdatum };
  const rakna = (schablon: string, rader: readonly Rad[], mer: object = {}) => (...flaggor: string[]) => tid(schablon, { beviljat: beviljat(rader), ...mer }, ...flaggor);

  test('beslutsdagen avgör vilken version som gäller, och den odaterade väljs bara för hand', () => {
    expect(schablonFor(versioner, 'kungsbacka', 'beslut', fall.andra_version.beslutsdatum)).toMatchObject({ ok: true, version: { id: 'kungsbacka/2022-02-01' } });
    expect(schablonFor(versioner, 'kungsbacka', 'beslut', fall.beslutsdatum)).toMatchObject({ ok: false, fel: { kod: 'FÖRE_FÖRSTA' } });
  });

  test('minuterna för beslutet i januari', () => expect(minuter(rakna('kungsbacka/okant', fall.beviljat, { pagaende }))).toEqual(vantadeMinuter(fall.förväntat)));
  test('minuterna för beslutet i februari', () => expect(minuter(rakna('kungsbacka/2022-02-01', fall.andra_version.beviljat))).toEqual(vantadeMinuter(fall.andra_version.förväntat)));
  test('varningarna är fallets, också när ingen har sagt att ett beslut pågår', () => {
    expect(koder(rakna('kungsbacka/okant', fall.beviljat, { pagaende })())).toEqual(vantadeKoder('K11'));
    expect(koder(rakna('kungsbacka/okant', fall.beviljat)())).toEqual(vantadeKoder('K11'));
    expect(koder(rakna('kungsbacka/2022-02-01', fall.andra_version.beviljat)())).toEqual([]);
  });

  test('utfallet prövas under den riktlinje som gällde på beslutsdagen', () => {
    const riktlinjer = levererade.map((l) => l.riktlinje).filter((r) => r.kommun === 'exempelkommun');
    expect(versionFor(riktlinjer, fall.beslutsdatum)).toMatchObject({ ok: true, version: { id: 'exempelkommun/2021-10-01' } });
    const ut = bedom('K11');
    expect([ut.riktlinje, ut.utfall]).toEqual(['exempelkommun/2021-10-01', fall.riktlinje_utfall]);
  });
});

describe('X13', () => {
  const fall = fallet('X13');
  const indata = { beviljat: beviljat(fall.beviljat), pagaende: { beslutsdag: '1996-07-01', tidsbegransat: false, omprovningsforbehall: false } };

  test('det gamla beslutet står: ingen sänkning föreslås', () => {
    const ut = tid('goteborg/1996-07-01', indata);
    expect(fall.riktlinje_utfall).toContain('gamla beslutet står');
    expect(ut.rader.map((r) => r.tillfallen)).toEqual([{ antal: 1, perN: 2, enhet: 'vecka' }]);
    expect(ut.varningar.find((v) => v.kod === 'PÅGÅENDE_BESLUT')?.mening).toMatch(/får inte sänkas av besparingsskäl.*RÅ 2000 ref\. 16.*Låt det stå/);
    expect([ut.minuterPerVecka, ut.perManad]).toEqual([fall.förväntat.minuter_per_vecka_återkommande, fall.förväntat.per_månad]);
  });

  test('varningarna är fallets, och att källan saknar minuter', () => expect(koder(tid('goteborg/1996-07-01', indata))).toEqual(vantadeKoder('X13', ['MINUTER_SAKNAS'])));
  test('beslut på nytt samma dag som den nya normen varnar inte', () => expect(koder(tid('goteborg/1998-02-01', { beviljat: indata.beviljat }))).not.toContain('PÅGÅENDE_BESLUT'));
});

test('alla fall i filen är prövade här', () => {
  expect(arbetade.fall.map((f) => f.id)).toEqual(['K01', 'K02', 'K04', 'K05', 'K08', 'K11', 'X13']);
});
