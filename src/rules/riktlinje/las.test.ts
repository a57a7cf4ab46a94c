import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { insats, jaNej, rad, riktlinje } from '../../../tests/fixtures/riktlinje/bygg.ts';
import { slumpinsats } from '../../../tests/fixtures/riktlinje/slump.ts';
import { platstext } from '../formatfel.ts';
import { lasDelegation, lasKommun, lasRiktlinje, lasTillampning } from './las.ts';

const ROT = new URL('../../../guidelines/', import.meta.url);
const LASARE = { riktlinje: lasRiktlinje, tillampning: lasTillampning, delegation: lasDelegation, kommun: lasKommun };
const filer = readdirSync(ROT, { recursive: true, encoding: 'utf8' }).filter((fil) => fil.endsWith('.yaml')).map((fil) => ({ fil, slag: (/([a-z]+)[^/]*\.yaml$/.exec(fil)?.[1] ?? '') as keyof typeof LASARE }));

describe('levererade dokument', () => {
  test.each(filer)('$fil läses, skrivs och läses till samma sak', ({ fil, slag }) => {
    const forsta = LASARE[slag](parse(readFileSync(new URL(fil, ROT), 'utf8')));
    expect(forsta.ok ? [] : forsta.fel).toEqual([]);
    expect(LASARE[slag](parse(stringify(forsta.ok ? forsta.varde : null)))).toEqual(forsta);
  });
});

/** Words that YAML could take for something else when they are printed: booleans, numbers, dates, comments, several lines. */
const knepigt = fc.oneof(fc.constantFrom('ja', 'no', 'null', '0123', '1e3', '2025-07-01', '- rad', '# inte en kommentar', 'a: b', '"citat"', '{namn}', 'två\nrader', 'åäö  ', '½ § ”x”', '12:30'), fc.string({ minLength: 1, maxLength: 20 })).map((t) => `ord ${t}`);
const dag = fc.option(fc.constantFrom('2021-10-01', '2024-02-29', '2027-01-01'));
const beslutad = fc.record({ av: knepigt, dag });
const valfritt = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined });
/** Keys that are absent in a document are absent when it is read again. */
const utanTomma = (v: unknown): unknown => JSON.parse(JSON.stringify(v));

const FORMAT: { readonly [slag in Exclude<keyof typeof LASARE, 'riktlinje'>]: fc.Arbitrary<unknown> } = {
  tillampning: fc.record({
    format: fc.constant('likvard-tillampning/1'), id: knepigt, kommun: knepigt, namn: knepigt, uppdiktad: fc.boolean(), beslutad, giltigFran: dag,
    stod: fc.array(fc.record({ id: knepigt, insats: knepigt, steg: valfritt(fc.constantFrom('behov', 'beslut')), fraga: valfritt(knepigt), text: knepigt }), { maxLength: 3 }),
    svar: fc.array(fc.record({ fraga: knepigt, svar: knepigt, insats: valfritt(knepigt) }), { maxLength: 2 }),
    checklistor: fc.array(fc.record({ id: knepigt, namn: knepigt, steg: knepigt, punkter: fc.array(knepigt, { minLength: 1, maxLength: 3 }) }), { maxLength: 2 }),
    formuleringar: fc.array(fc.record({ id: knepigt, till: fc.constantFrom('motivering', 'forbehall'), insats: valfritt(fc.array(knepigt, { maxLength: 2 })), utfall: valfritt(fc.uniqueArray(fc.constantFrom('bifall', 'delvis', 'avslag'))), namn: knepigt, text: knepigt }), { maxLength: 3 }),
    stoddokument: fc.array(fc.record({ namn: knepigt, version: knepigt, steg: valfritt(knepigt) }), { maxLength: 2 }),
  }),
  delegation: fc.record({
    format: fc.constant('likvard-delegation/1'), id: knepigt, kommun: knepigt, namn: knepigt, uppdiktad: fc.boolean(), beslutad, giltigFran: dag,
    minManaderAnstalld: valfritt(fc.nat(60)), reservRoll: valfritt(knepigt),
    rader: fc.array(fc.record({ roll: knepigt, insatser: fc.oneof(fc.constant('alla'), fc.array(knepigt, { maxLength: 3 })), maxTimmarPerManad: valfritt(fc.integer({ min: 1, max: 400 }).map((n) => n / 4)), maxManader: valfritt(fc.integer({ min: 1, max: 60 })), avslag: fc.boolean(), omprovning: fc.boolean() }), { maxLength: 4 }),
  }),
  // Names and address lines are trimmed when they are read, so they are trimmed here.
  kommun: fc.record({
    format: fc.constant('likvard-kommun/1'), id: fc.constant('ekby'), namn: knepigt, uppdiktad: fc.boolean(),
    namnd: knepigt.map((t) => t.trim()), forvaltning: knepigt.map((t) => t.trim()), forvaltningsratt: knepigt.map((t) => t.trim()), adress: fc.option(fc.array(knepigt.map((t) => t.trim()), { minLength: 1, maxLength: 4 })),
    epost: valfritt(knepigt), telefon: valfritt(knepigt), undertecknas: fc.boolean(), gallringsundantag: fc.boolean(), minoritetssprak: fc.array(knepigt, { maxLength: 2 }),
    utforare: fc.array(fc.record({ id: knepigt, namn: knepigt, regi: fc.constantFrom('egen', 'privat') }), { maxLength: 2 }),
    par: fc.array(fc.record({ riktlinje: knepigt, schablon: fc.option(knepigt), tillampning: fc.option(knepigt), delegation: fc.option(knepigt), slag: fc.constantFrom('skarp', 'demo'), namn: valfritt(knepigt) }), { maxLength: 2 }),
  }),
};

describe('läsa, skriva och läsa igen ger samma dokument, vilka ord det än har', () => {
  test.each(Object.entries(FORMAT))('%s', (slag, dokument) => {
    fc.assert(
      fc.property(dokument.map(utanTomma), (d) => {
        const las = LASARE[slag as keyof typeof FORMAT];
        expect(las(d)).toEqual({ ok: true, varde: d });
        expect(las(parse(stringify(d)))).toEqual({ ok: true, varde: d });
      }),
      { numRuns: 100 },
    );
  });
});

describe('en riktlinje läses', () => {
  const giltig = riktlinje([insats([jaNej('a')], [rad('r', { a: 'ja' })])]);
  const stad = giltig.insatser[0];
  const med = (andring: object) => ({ ...giltig, insatser: [{ ...stad, ...andring }] });

  test('läsa, skriva och läsa igen ger samma riktlinje, också för slumpade villkor', () => {
    fc.assert(
      fc.property(slumpinsats, (i) => {
        const r = riktlinje([i]);
        expect(lasRiktlinje(parse(stringify(r)))).toEqual({ ok: true, varde: r });
      }),
      { numRuns: 50 },
    );
  });

  const tabell: readonly [namn: string, dokument: unknown, plats: string, mening: string][] = [
    ['fel format', { ...giltig, format: 'annat/1' }, 'format', 'Första raden ska vara ”format: likvard-riktlinje/1”.'],
    ['datum som inte finns', { ...giltig, giltigFran: '2025-02-30' }, 'giltigFran', 'Datumet "2025-02-30" finns inte. Skriv ett datum som år-månad-dag, till exempel 2025-07-01.'],
    ['okänd nyckel i en insats', med({ kriterer: [] }), 'insatser › stad › kriterer', 'Nyckeln ”kriterer” är okänd. Menade du ”kriterier”?'],
    ['fråga utan varför', med({ fragor: [{ ...jaNej('a'), varfor: undefined }] }), 'insatser › stad › fragor › a › varfor', '”varfor” saknas.'],
    ['val utan alternativ', med({ fragor: [{ ...jaNej('a'), typ: 'val' }] }), 'insatser › stad › fragor › a › alternativ', 'Frågan ”a” är ett val men saknar alternativ. Lägg till minst två under alternativ.'],
    ['gränser åt fel håll', med({ fragor: [{ ...jaNej('a'), typ: 'antal', minst: 3, hogst: 1 }] }), 'insatser › stad › fragor › a › hogst', 'Frågan ”a” kan inte besvaras: minst (3) är större än högst (1).'],
    ['villkor som inte är ett värde', med({ kriterier: [{ ...rad('r', {}), nar: { a: { ungefar: 3 } } }] }), 'insatser › stad › kriterier › r › nar › a', 'Villkoret för ”a” ska vara ett värde, en lista av värden eller gränser (minst, hogst, over, under).'],
    ['ja i stället för ett slag', med({ kriterier: [{ ...rad('r', {}), utgangspunkt: 'avslag' }] }), 'insatser › stad › kriterier › r › utgangspunkt', '”utgangspunkt” ska vara bifall, delvis, ejBifall eller oppen, inte ”avslag”.'],
    ['inga avsnitt', { ...giltig, avsnitt: [] }, 'avsnitt', '”avsnitt” ska ha minst 1 rad.'],
    ['för djupt nästlat', med({ kriterier: [{ ...rad('r', {}), nar: Array.from({ length: 7 }).reduce<object>((inre) => ({ inte: inre }), { a: 'ja' }) }] }), `insatser › stad › kriterier › r › nar › ${Array.from({ length: 6 }, () => 'inte').join(' › ')}`, 'Villkoret är nästlat djupare än 6 nivåer. Dela upp raden.'],
  ];
  test.each(tabell)('%s', (_namn, dokument, plats, mening) => {
    const last = lasRiktlinje(dokument);
    expect(last.ok ? [] : last.fel.map((f) => [platstext(dokument, f.path), f.mening])).toEqual([[plats, mening]]);
  });
});
