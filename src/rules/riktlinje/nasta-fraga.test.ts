import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insats, jaNej, rad, val } from '../../../tests/fixtures/riktlinje/bygg.ts';
import { facitNastaFraga } from '../../../tests/fixtures/riktlinje/facit.ts';
import { fullbok, slumpfall, slumpinsats } from '../../../tests/fixtures/riktlinje/slump.ts';
import type { Fraga } from './format.ts';
import { kompilera } from './kompilera.ts';
import { irrelevanta, kvarvarandeFragor, nastaFraga } from './nasta-fraga.ts';
import { OKLART, type Svarsbok, svarsbokAv } from './svar.ts';
import { utvardera } from './utvardera.ts';

const dusch = kompilera(
  insats(
    [jaNej('klararSjalv'), val('vemHjalper', 'ingen', 'partner', 'barn'), jaNej('hjalpmedelRacker'), jaNej('onskarInte')],
    [
      rad('sjalv', { klararSjalv: 'ja' }, { utgangspunkt: 'ejBifall' }),
      rad('hjalpmedel', { hjalpmedelRacker: 'ja' }, { utgangspunkt: 'ejBifall' }),
      rad('delvis', { vemHjalper: ['partner', 'barn'] }, { utgangspunkt: 'delvis' }),
      rad('bifall', {}),
    ],
  ),
);

describe('nästa fråga är den första som ännu kan ändra utfallet', { timeout: 30_000 }, () => {
  const tabell: readonly [namn: string, bok: Svarsbok, fraga: string | null, irrelevant: readonly string[]][] = [
    ['börjar från början', {}, 'klararSjalv', []],
    ['avgjort: inget mer frågas', svarsbokAv({ klararSjalv: 'ja' }), null, []],
    ['frågeordningen gäller, inte radordningen', svarsbokAv({ klararSjalv: 'nej' }), 'vemHjalper', []],
    ['en fråga som ingen rad använder ställs aldrig', svarsbokAv({ klararSjalv: 'nej', vemHjalper: 'ingen', hjalpmedelRacker: 'nej' }), null, []],
    ['ett oklart svar är frågat; raden stannar och inget annat kan ändra det', { klararSjalv: OKLART }, null, []],
    ['ett oklart svar längre ned hindrar inte frågan före', { ...svarsbokAv({ klararSjalv: 'nej' }), vemHjalper: OKLART }, 'hjalpmedelRacker', []],
    ['ett senare svar kan göra en tidigare fråga onödig', svarsbokAv({ klararSjalv: 'nej', hjalpmedelRacker: 'ja' }), null, []],
    ['svar som inte längre spelar roll pekas ut', svarsbokAv({ klararSjalv: 'ja', vemHjalper: 'barn', onskarInte: 'ja' }), null, ['vemHjalper', 'onskarInte']],
  ];
  test.each(tabell)('%s', (_namn, bok, fraga, irrelevant) => {
    expect(nastaFraga(dusch, bok)?.id ?? null).toBe(fraga);
    expect(irrelevanta(dusch, bok)).toEqual(irrelevant);
  });

  test('kvarvarande frågor är de som ännu kan komma', () => {
    expect(kvarvarandeFragor(dusch, {}).map((f) => f.id)).toEqual(['klararSjalv', 'vemHjalper', 'hjalpmedelRacker']);
  });

  test('en fråga som båda utfallen av en annan gör onödig ställs inte, fast en rad nämner den', () => {
    const k = kompilera(insats([jaNej('a'), jaNej('b')], [rad('r', { nagon: [{ a: 'ja', b: 'ja' }, { a: 'nej', b: 'ja' }] }), rad('s', {})]));
    expect(nastaFraga(k, {})?.id).toBe('b');
    expect(utvardera(k, svarsbokAv({ b: 'ja' }))).toMatchObject({ slag: 'traff', rad: 'r' });
  });

  test('samma nästa fråga som facit', () => {
    fc.assert(
      fc.property(slumpfall, ({ insats: i, bok }) => {
        expect(nastaFraga(kompilera(i), bok)?.id ?? null).toBe(facitNastaFraga(i, bok));
      }),
      { numRuns: 400 },
    );
  });

  test('frågas det inte mer är utfallet avgjort, eller så beror det på ett oklart svar', () => {
    fc.assert(
      fc.property(slumpfall, ({ insats: i, bok }) => {
        const k = kompilera(i);
        const u = utvardera(k, bok);
        const vantar = u.slag === 'stannar' && u.beror.some((id) => !bok[id]);
        const oklart = u.slag === 'stannar' && u.oklara.length > 0;
        expect(nastaFraga(k, bok) ? vantar : oklart || u.slag !== 'stannar').toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('den som bara svarar på det som frågas når samma rad som den som svarar på allt', () => {
    const medFull = slumpinsats.chain((i) => fullbok(i.fragor as Fraga[]).map((full) => ({ k: kompilera(i), full })));
    fc.assert(
      fc.property(medFull, ({ k, full }) => {
        const bok: Record<string, Svarsbok[string]> = {};
        for (let fraga = nastaFraga(k, bok); fraga; fraga = nastaFraga(k, bok)) bok[fraga.id] = full[fraga.id]!;
        expect(utvardera(k, bok)).toEqual(utvardera(k, full));
        expect(irrelevanta(k, bok)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('att stryka det som inte längre spelar roll ändrar varken utfall eller nästa fråga', () => {
    fc.assert(
      fc.property(slumpfall, ({ insats: i, bok }) => {
        const k = kompilera(i);
        const strukna = new Set(irrelevanta(k, bok));
        const kvar = Object.fromEntries(Object.entries(bok).filter(([id]) => !strukna.has(id)));
        expect(utvardera(k, kvar)).toEqual(utvardera(k, bok));
        expect(nastaFraga(k, kvar)).toEqual(nastaFraga(k, bok));
      }),
      { numRuns: 1000 },
    );
  });
});
