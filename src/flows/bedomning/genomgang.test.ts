import { type KompileradInsats, kompilera } from '@rules/riktlinje/kompilera.ts';
import { nastaFraga } from '@rules/riktlinje/nasta-fraga.ts';
import { utvardera } from '@rules/riktlinje/utvardera.ts';
import type { Svarsbok } from '@rules/riktlinje/svar.ts';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { gaIgenom, overgangarI } from '../../../tests/fixtures/riktlinje/genomgang.ts';
import { slumpinsats } from '../../../tests/fixtures/riktlinje/slump.ts';
import { levererade } from '../../../tests/fixtures/riktlinje/levererade.ts';

/** What the rules say without a machine. */
function enligtReglerna(k: KompileradInsats, bok: Svarsbok): string {
  const fraga = nastaFraga(k, bok);
  const utfall = utvardera(k, bok);
  if (fraga) return `fraga.${fraga.id}`;
  return utfall.slag === 'ingenRad' ? 'ingenRad' : `${utfall.slag}.${utfall.rad}`;
}

const mangd = (text: Iterable<string>) => [...new Set(text)].toSorted();
const rapport: string[] = [];

test('det finns riktlinjer att gå igenom', () => {
  expect(levererade.length).toBeGreaterThan(0);
});

test('också för slumpade insatser nås allt som maskinen anger, och inget annat', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(slumpinsats, (insats) => {
      const g = gaIgenom(insats, []);
      fc.pre(g.steg.length > 0);
      expect(mangd(g.steg.flatMap((s) => [s.fran, s.till]))).toEqual(mangd(g.deklareradeTillstand));
      expect(mangd(g.steg.flatMap(overgangarI))).toEqual(mangd(g.deklareradeOvergangar));
    }),
    { numRuns: 60 },
  );
});

describe.each(levererade)('varje tillstånd, övergång, rad och utfall nås: $fil', ({ fil, riktlinje }) => {
  const summa = { insatser: 0, rader: 0, iYaml: 0, tillstand: 0, overgangar: 0, lagen: 0, steg: 0 };
  afterAll(() => {
    rapport.push(`${fil}: ${summa.insatser} insatser, ${summa.rader} av ${summa.iYaml} rader, ${summa.tillstand} tillstånd, ${summa.overgangar} övergångar, ${summa.lagen} lägen, ${summa.steg} steg`);
    if (rapport.length === levererade.length) console.log(rapport.join('\n'));
  });

  test.each(riktlinje.insatser)('$id', (insats) => {
    const g = gaIgenom(insats, riktlinje.fragor);
    const k = kompilera(insats, riktlinje.fragor);
    const nadda = mangd(g.steg.flatMap((s) => [s.fran, s.till]));
    const rader = insats.kriterier.filter((rad) => nadda.includes(`traff.${rad.id}`));

    expect(nadda).toEqual(mangd(g.deklareradeTillstand));
    expect(mangd(g.steg.flatMap(overgangarI))).toEqual(mangd(g.deklareradeOvergangar));
    expect(rader.map((r) => r.id)).toEqual(insats.kriterier.map((r) => r.id));
    expect(mangd(rader.map((r) => r.utgangspunkt))).toEqual(mangd(insats.kriterier.map((r) => r.utgangspunkt)));
    expect(nadda.filter((n) => n.startsWith('fraga.'))).toEqual(mangd(insats.fragor.map((f) => `fraga.${typeof f === 'string' ? f : f.id}`)));
    expect(g.steg.filter((s) => s.till !== enligtReglerna(k, s.lage.context.svarsbok))).toEqual([]);

    summa.insatser += 1;
    summa.rader += rader.length;
    summa.iYaml += insats.kriterier.length;
    summa.tillstand += nadda.length;
    summa.overgangar += g.deklareradeOvergangar.length;
    summa.lagen += g.lagen;
    summa.steg += g.steg.length;
  });
});
