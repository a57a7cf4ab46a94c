import type { Fraga } from '@rules/riktlinje/format.ts';
import { kompilera } from '@rules/riktlinje/kompilera.ts';
import { nastaFraga } from '@rules/riktlinje/nasta-fraga.ts';
import { OKLART, type Svar, type Svarsbok, besvarat, svarsbokAv } from '@rules/riktlinje/svar.ts';
import { utvardera } from '@rules/riktlinje/utvardera.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { antal, insats, jaNej, rad, val } from '../../../tests/fixtures/riktlinje/bygg.ts';
import { tillstand } from '../../../tests/fixtures/riktlinje/genomgang.ts';
import { fullbok, provvarden, slumpfall, slumpinsats } from '../../../tests/fixtures/riktlinje/slump.ts';
import { type Bedomningshandelse, bedomningsmaskin } from './maskin.ts';

const inkop = insats(
  ['hushall', jaNej('kanBestalla'), antal('ganger', { minst: 1, hogst: 7 })],
  [
    rad('digitalt', { kanBestalla: 'ja' }, { utgangspunkt: 'ejBifall' }),
    rad('hushallet', { hushall: 'sammanboende' }, { utgangspunkt: 'oppen' }),
    rad('oftare', { ganger: { over: 1 } }, { utgangspunkt: 'delvis' }),
    rad('veckovis', {}),
  ],
);
const delade = [val('hushall', 'ensam', 'sammanboende')];
const maskin = bedomningsmaskin(inkop, delade);

function kor(bok: Svarsbok, ...handelser: Bedomningshandelse[]): { tillstand: string; svarsbok: Svarsbok } {
  const aktor = createActor(maskin, { input: { svarsbok: bok } }).start();
  handelser.forEach((h) => aktor.send(h));
  const lage = aktor.getSnapshot();
  return { tillstand: tillstand(lage.value), svarsbok: lage.context.svarsbok };
}

describe('bedömningsmaskinen ställer en fråga i taget', () => {
  const svara = (varde: string | number): Bedomningshandelse => ({ type: 'SVARA', varde });
  const tabell: readonly [namn: string, bok: Svarsbok, handelser: Bedomningshandelse[], vantat: string][] = [
    ['börjar med första frågan', {}, [], 'fraga.hushall'],
    ['börjar där svaren leder', svarsbokAv({ hushall: 'ensam', kanBestalla: 'nej' }), [], 'fraga.ganger'],
    ['frågar inte det som är avgjort', {}, [svara('sammanboende'), svara('nej')], 'traff.hushallet'],
    ['hela vägen', {}, [svara('ensam'), svara('nej'), svara(2)], 'traff.oftare'],
    ['ett oklart svar stannar på raden', {}, [svara('ensam'), { type: 'OKLART', not: 'Ringer dottern' }], 'stannar.digitalt'],
    ['ett svar utanför alternativen tas inte emot', {}, [svara('kanske')], 'fraga.hushall'],
    ['ett tal utanför gränserna tas inte emot', svarsbokAv({ hushall: 'ensam', kanBestalla: 'nej' }), [svara(8)], 'fraga.ganger'],
    ['ångra: svaret ändras och resten finns kvar', svarsbokAv({ hushall: 'ensam', kanBestalla: 'ja', ganger: 1 }), [{ type: 'ANGRA', fraga: 'kanBestalla', svar: besvarat('nej') }], 'traff.veckovis'],
    ['ångra: svaret tas tillbaka', svarsbokAv({ hushall: 'ensam', kanBestalla: 'ja' }), [{ type: 'ANGRA', fraga: 'kanBestalla', svar: null }], 'fraga.kanBestalla'],
    ['ångra en fråga som inte finns gör inget', {}, [{ type: 'ANGRA', fraga: 'borta', svar: OKLART }], 'fraga.hushall'],
  ];
  test.each(tabell)('%s', (_namn, bok, handelser, vantat) => expect(kor(bok, ...handelser).tillstand).toBe(vantat));

  test('inga svar går förlorade när en fråga slutar spela roll', () => {
    const bok = svarsbokAv({ hushall: 'sammanboende', kanBestalla: 'nej', ganger: 3 });
    expect(kor(bok, { type: 'ANGRA', fraga: 'kanBestalla', svar: besvarat('ja') }).svarsbok).toEqual({ ...bok, kanBestalla: besvarat('ja') });
  });

  test('anteckningen till ett oklart svar sparas', () => {
    expect(kor({}, { type: 'OKLART', not: 'Ringer dottern' }).svarsbok).toEqual({ hushall: { status: 'oklart', not: 'Ringer dottern' } });
  });

  test('en tabell utan frågor är avgjord från början, och en lucka sägs öppet', () => {
    const start = (i: typeof inkop) => tillstand(createActor(bedomningsmaskin(i), { input: { svarsbok: {} } }).start().getSnapshot().value);
    expect(start(insats([], [rad('alltid', {})]))).toBe('traff.alltid');
    expect(start(insats([], [rad('aldrig', { inte: {} })]))).toBe('ingenRad');
  });
});

describe('maskinen och reglerna är överens', { timeout: 30_000 }, () => {
  const enligtReglerna = (k: ReturnType<typeof kompilera>, bok: Svarsbok) => {
    const [fraga, utfall] = [nastaFraga(k, bok), utvardera(k, bok)];
    return fraga ? `fraga.${fraga.id}` : utfall.slag === 'ingenRad' ? 'ingenRad' : `${utfall.slag}.${utfall.rad}`;
  };
  const slumpandring = (fragor: readonly Fraga[]) =>
    fc.constantFrom(...fragor).chain((f) => fc.record({ fraga: fc.constant(f.id), svar: fc.constantFrom<Svar | null>(null, OKLART, ...provvarden(f).map(besvarat)) }));

  test('för slumpade insatser, svar och ändringar, steg för steg', () => {
    const fall = slumpfall.chain((f) => fc.record({ fall: fc.constant(f), andringar: fc.array(slumpandring(f.insats.fragor as Fraga[]), { maxLength: 6 }) }));
    fc.assert(
      fc.property(fall, ({ fall: { insats: i, bok }, andringar }) => {
        const k = kompilera(i);
        const aktor = createActor(bedomningsmaskin(i), { input: { svarsbok: bok } }).start();
        const vantad: Record<string, Svar> = { ...bok };
        expect(tillstand(aktor.getSnapshot().value)).toBe(enligtReglerna(k, vantad));
        for (const { fraga, svar } of andringar) {
          aktor.send({ type: 'ANGRA', fraga, svar });
          delete vantad[fraga];
          if (svar) vantad[fraga] = svar;
          expect(aktor.getSnapshot().context.svarsbok).toEqual(vantad);
          expect(tillstand(aktor.getSnapshot().value)).toBe(enligtReglerna(k, vantad));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('den som svarar på maskinens frågor kommer till samma rad som tabellen ger för alla svar', () => {
    const fall = slumpinsats.chain((i) => fullbok(i.fragor as Fraga[]).map((full) => ({ i, full })));
    fc.assert(
      fc.property(fall, ({ i, full }) => {
        const k = kompilera(i);
        const aktor = createActor(bedomningsmaskin(i), { input: { svarsbok: {} } }).start();
        for (let fraga = nastaFraga(k, {}); fraga; fraga = nastaFraga(k, aktor.getSnapshot().context.svarsbok)) {
          const givet = full[fraga.id];
          expect(tillstand(aktor.getSnapshot().value)).toBe(`fraga.${fraga.id}`);
          aktor.send({ type: 'SVARA', varde: givet?.status === 'besvarad' ? givet.varde : '' });
        }
        expect(tillstand(aktor.getSnapshot().value)).toBe(enligtReglerna(k, full));
      }),
      { numRuns: 200 },
    );
  });
});
