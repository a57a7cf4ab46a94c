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
