import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { antal, insats, jaNej, rad, val } from '../../../tests/fixtures/riktlinje/bygg.ts';
import { facitUtfall } from '../../../tests/fixtures/riktlinje/facit.ts';
import { fullbok, slumpfall } from '../../../tests/fixtures/riktlinje/slump.ts';
import { InsatsForSammanflatad, kompilera } from './kompilera.ts';
import { prova } from './provning.ts';
import { OKLART, type Svarsbok, besvarat, svarsbokAv } from './svar.ts';
import { type Utvardering, utvardera } from './utvardera.ts';
import type { Fraga } from './format.ts';

const kort = (u: Utvardering): string => (u.slag === 'ingenRad' ? 'traff ingen' : `${u.slag} ${u.rad}`);

const stad = kompilera(
  insats(
    [jaNej('klararSjalv'), val('hushall', 'ensam', 'sammanboende'), jaNej('hushalletKan'), antal('rum', { minst: 1, heltal: true })],
    [
      rad('sjalv', { klararSjalv: 'ja' }, { utgangspunkt: 'ejBifall', provaIndividuellt: ['Hur ser en dålig dag ut?'] }),
      rad('hushallet', { hushall: 'sammanboende', hushalletKan: 'ja' }, { utgangspunkt: 'ejBifall', nastaSteg: 'annanVag', varningar: [{ kod: 'FÖRSTAHANDSVAL', mening: 'Pröva först.' }] }),
      rad('storre', { rum: { over: 3 } }, { utgangspunkt: 'delvis' }),
      rad('bifall', {}),
    ],
  ),
);

describe('beslutstabellen: rader i ordning, första träff', () => {
  const tabell: readonly [namn: string, bok: Svarsbok, utfall: string][] = [
    ['inget är frågat', {}, 'stannar sjalv'],
    ['första raden räcker', svarsbokAv({ klararSjalv: 'ja' }), 'traff sjalv'],
    ['oklart svar stannar på raden', { klararSjalv: OKLART }, 'stannar sjalv'],
    ['ensamboende: hushållets förmåga behövs inte', svarsbokAv({ klararSjalv: 'nej', hushall: 'ensam', rum: 2 }), 'traff bifall'],
    ['oklart som inte spelar roll stannar inte', { ...svarsbokAv({ klararSjalv: 'nej', hushall: 'ensam', rum: 2 }), hushalletKan: OKLART }, 'traff bifall'],
    ['ett oklart hushåll stannar', { ...svarsbokAv({ klararSjalv: 'nej', hushalletKan: 'ja', rum: 2 }), hushall: OKLART }, 'stannar hushallet'],
    ['större bostad', svarsbokAv({ klararSjalv: 'nej', hushall: 'ensam', rum: 4 }), 'traff storre'],
    ['ett svar som inte finns bland alternativen räknas som ej frågat', svarsbokAv({ klararSjalv: 'nej', hushall: 'kollektiv', rum: 4 }), 'stannar hushallet'],
  ];
  test.each(tabell)('%s', (_namn, bok, utfall) => expect(kort(utvardera(stad, bok))).toBe(utfall));

  test('träffen bär radens skäl, källa, nästa steg, varningar och de svar den vilar på', () => {
    const bok = svarsbokAv({ klararSjalv: 'nej', hushall: 'sammanboende', hushalletKan: 'ja', rum: 5 });
    expect(utvardera(stad, bok)).toEqual({
      slag: 'traff',
      rad: 'hushallet',
      utgangspunkt: 'ejBifall',
      skal: 'Skälet i rad hushallet.',
      kalla: 'a1',
      nastaSteg: 'annanVag',
      provaIndividuellt: [],
      varningar: [{ kod: 'FÖRSTAHANDSVAL', mening: 'Pröva först.' }],
      anvandaSvar: svarsbokAv({ klararSjalv: 'nej', hushall: 'sammanboende', hushalletKan: 'ja' }),
    });
  });

  test('ett stopp säger vilka frågor raden beror på och vilka som är oklara', () => {
    expect(utvardera(stad, { klararSjalv: besvarat('nej'), hushalletKan: OKLART })).toEqual({ slag: 'stannar', rad: 'hushallet', beror: ['hushall', 'hushalletKan'], oklara: ['hushalletKan'] });
  });

  test('finns ingen rad sägs det', () => {
    const utanSlut = kompilera(insats([jaNej('a')], [rad('r', { a: 'ja' })]));
    expect(utvardera(utanSlut, svarsbokAv({ a: 'nej' }))).toEqual({ slag: 'ingenRad', anvandaSvar: svarsbokAv({ a: 'nej' }) });
  });

  test('ett villkor på en fråga som inte finns stannar, det gissas inte', () => {
    const fel = kompilera(insats([jaNej('a')], [rad('r', { a: 'ja', borta: 'ja' }), rad('s', {})]));
    expect(utvardera(fel, svarsbokAv({ a: 'ja', borta: 'ja' }))).toMatchObject({ slag: 'stannar', rad: 'r', beror: ['borta'] });
    expect(kort(utvardera(fel, svarsbokAv({ a: 'nej' })))).toBe('traff s');
  });

  test('en tabell som inte går att pröva sägs ifrån med en mening', () => {
    const fragor = Array.from({ length: 40 }, (_, i) => jaNej(`f${i}`));
    const nagon = Array.from({ length: 20 }, (_, i) => ({ [`f${i}`]: 'ja', [`f${i + 20}`]: 'ja' }));
    expect(() => kompilera(insats(fragor, [rad('r', { nagon })]))).toThrow(InsatsForSammanflatad);
  });
});

describe('utvärderingen mot facit: alla sätt som det okända kan falla ut prövas', { timeout: 30_000 }, () => {
  const kompilerat = slumpfall.map(({ insats: i, bok }) => ({ insats: i, bok, k: kompilera(i) }));

  test('samma utfall som facit', () => {
    fc.assert(
      fc.property(kompilerat, ({ insats: i, bok, k }) => {
        expect(kort(utvardera(k, bok))).toBe(facitUtfall(i, bok));
      }),
      { numRuns: 1500 },
    );
  });

  test('samma svar ger samma utvärdering, också av en ny kompilering', () => {
    fc.assert(
      fc.property(kompilerat, ({ insats: i, bok, k }) => {
        expect(utvardera(kompilera(i), bok)).toEqual(utvardera(k, { ...bok }));
      }),
    );
  });

  test('rad för rad med Kleenes logik: ett ja efter bara nej ger samma rad', () => {
    fc.assert(
      fc.property(kompilerat, ({ insats: i, bok, k }) => {
        const forsta = i.kriterier.find((r) => prova(r.nar, bok) !== 'nej');
        fc.pre(forsta !== undefined && prova(forsta.nar, bok) === 'ja');
        expect(kort(utvardera(k, bok))).toBe(`traff ${forsta?.id}`);
      }),
    );
  });

  test('en träff står fast när de okända frågorna besvaras', () => {
    const medFler = kompilerat.chain((fall) => fullbok(fall.insats.fragor as Fraga[]).map((full) => ({ ...fall, full })));
    fc.assert(
      fc.property(medFler, ({ bok, k, full }) => {
        const fore = utvardera(k, bok);
        fc.pre(fore.slag === 'traff');
        const besvarade = Object.fromEntries(Object.entries(bok).filter(([, s]) => s.status === 'besvarad'));
        expect(kort(utvardera(k, { ...full, ...besvarade }))).toBe(kort(fore));
      }),
      { numRuns: 500 },
    );
  });

  test('de använda svaren räcker för utfallet', () => {
    fc.assert(
      fc.property(kompilerat, ({ bok, k }) => {
        const u = utvardera(k, bok);
        fc.pre(u.slag !== 'stannar');
        expect(kort(utvardera(k, u.anvandaSvar))).toBe(kort(u));
      }),
    );
  });
});
