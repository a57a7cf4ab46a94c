import * as fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { levererat } from '../../../tests/fixtures/arenden/verkliga.ts';
import { arende as fall, beviljad } from '../../../tests/fixtures/texter/fall.ts';
import type { Period } from '../period.ts';
import { besvarat, svarsbokAv } from '../riktlinje/svar.ts';
import { arendebild } from './bild.ts';
import { tomBedomning } from './nytt.ts';
import { type Arende, arendeSchema } from './schema.ts';
import { omfattningSchema } from './schema/bedomning.ts';

const gangPer = (antal: number, perN: number, enhet: Period['enhet']): Period => ({ antal, perN, enhet });

/** Worked case K01: a woman of 84 who lives alone, manages her personal care, and is granted four service insatser. */
const K01: Arende = {
  ...fall([
    ['stad', beviljad(gangPer(1, 2, 'vecka'), 'Hon får ont i ryggen av att dammsuga.')],
    ['tvatt', beviljad(gangPer(1, 2, 'vecka'), 'Hon orkar inte bära tvätten i trappan.')],
    ['inkop', beviljad(gangPer(1, 1, 'vecka'), 'Hon orkar inte bära hem varor.')],
    ['fonsterputs', beviljad(gangPer(1, 1, 'ar'), 'Hon kan inte stå på stege.')],
  ]),
  gemensammaSvar: svarsbokAv({ hushall: 'ensamboende', tvattmaskin: 'iFastigheten' }),
};
const EXEMPEL = levererat('exempelkommun/2025-07-01', 'kristianstad/okant');
const bild = (arende: Arende, regelverk = EXEMPEL) => arendebild(arende, regelverk);
const medSvar = (svar: Record<string, string | number>): Arende => ({ ...K01, gemensammaSvar: { ...K01.gemensammaSvar, ...svarsbokAv(svar) } });
const bedom = (arende: Arende, id: string, andring: Partial<Arende['bedomningar'][string]>): Arende => ({ ...arende, bedomningar: { ...arende.bedomningar, [id]: { ...(arende.bedomningar[id] ?? tomBedomning()), ...andring } } });

describe('K01 som ärende: Exempelkommunens riktlinje med Kristianstads schablontider', () => {
  test('105 minuter i veckan och 180 om året, 470 i månaden', () => {
    const { tid } = bild(K01);
    expect([tid?.minuterPerVecka, tid?.minuterPerArFast, tid?.perManad?.minuter].map((n) => n?.toFraction())).toEqual(['105', '180', '470']);
    expect(tid?.rader.map((r) => [r.id, r.insats, r.minuterPerTillfalle?.toFraction(), r.tid?.minuter.toFraction(), r.tid?.per])).toEqual([
      ['a1', 'stad', '90', '45', 'vecka'],
      ['a2', 'tvatt', '30', '15', 'vecka'],
      ['a3', 'inkop', '45', '45', 'vecka'],
      ['a4', 'fonsterputs', undefined, '180', 'ar'],
    ]);
    expect(tid?.varningar).toEqual([]);
  });

  test.each([
    ['tvättmaskin i bostaden', medSvar({ tvattmaskin: 'iBostaden' }), '100'],
    ['tvätten avslås', bedom(K01, 'a2', { stallningstagande: { ...tomBedomning().stallningstagande, utfall: 'avslag' } }), '90'],
    ['inköpen återtas', { ...K01, ansoktaInsatser: K01.ansoktaInsatser.map((a) => (a.id === 'a3' ? { ...a, atertagen: { dag: null, hur: '' } } : a)) }, '60'],
    ['var tvättmaskinen finns är inte frågat: minuterna saknas, de är inte 0', { ...K01, gemensammaSvar: {} }, undefined],
  ])('%s: %s', (_namn, arende, minuter) => expect(bild(arende).tid?.minuterPerVecka?.toFraction()).toBe(minuter));

  test('utan schablontider finns inga minuter, men allt annat', () => {
    const utan = bild(K01, { ...EXEMPEL, schablon: null });
    expect([utan.tid, utan.beviljade.length, utan.insatser.length]).toEqual([null, 4, 4]);
  });

  test('Botkyrkas riktlinje har inga tider: varje minut saknas', () => {
    const { tid } = bild(K01, levererat('botkyrka/2025-07-01', 'botkyrka/2025-07-01'));
    expect([tid?.minuterPerVecka, tid?.perManad, [...new Set(tid?.rader.map((r) => r.minuterPerTillfalle))]]).toEqual([null, null, [null]]);
  });
});

describe('riktlinjens del av bilden', () => {
  const forsta = (arende: Arende) => {
    const { utvardering, nastaFraga } = bild(arende).insatser[0]!;
    return [utvardering?.slag, utvardering && 'rad' in utvardering ? utvardering.rad : null, nastaFraga?.id ?? null];
  };
  const svarat = (egna: Record<string, string | number>, gemensamma: Record<string, string | number>) =>
    bedom({ ...K01, gemensammaSvar: svarsbokAv(gemensamma) }, 'a1', { svar: svarsbokAv(egna) });

  test.each([
    ['inget är besvarat: första frågan', svarat({}, {}), ['stannar', 'ingetBehov', 'stadBehov']],
    ['inget behov: raden träffar och inget mer frågas', svarat({ stadBehov: 'nej' }, {}), ['traff', 'ingetBehov', null]],
    ['egna och gemensamma svar räknas ihop', svarat({ stadBehov: 'ja', stadSjalv: 'inget' }, { hushall: 'sammanboende', andraVuxnaKlarar: 'ja', barnIHushallet: 'nej' }), ['traff', 'hushalletKlarar', null]],
    ['nästa fråga beror på vad som är svarat', svarat({ stadBehov: 'ja', stadSjalv: 'inget' }, { hushall: 'ensamboende' }), ['stannar', 'losesAnnars', 'stadLosesAnnars']],
  ])('%s', (_namn, arende, vantat) => expect(forsta(arende)).toEqual(vantat));

  test('en insats som riktlinjen inte har prövas utan utgångspunkt', () => {
    const arende = { ...K01, ansoktaInsatser: [{ ...K01.ansoktaInsatser[0]!, insatsId: 'snoskottning' }] };
    expect(bild(arende).insatser[0]).toMatchObject({ insats: null, utvardering: null, nastaFraga: null });
  });

  test('insatserna står i den ordning de ansöktes, också de som avslås', () => {
    const arende = bedom(K01, 'a1', { stallningstagande: { ...tomBedomning().stallningstagande, utfall: 'avslag' } });
    expect([bild(arende).insatser, bild(arende).beviljade].map((lista) => lista.map((i) => i.ansokt.id))).toEqual([['a1', 'a2', 'a3', 'a4'], ['a2', 'a3', 'a4']]);
  });
});

describe('bilden räknas ut', () => {
  test('samma ärende ger samma bild, och ärendet rörs inte', () => {
    const fore = structuredClone(K01);
    expect(bild(K01)).toEqual(bild(structuredClone(K01)));
    expect(K01).toEqual(fore);
  });

  test('insatsernas ordning i ärendet ändrar ingen summa', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(K01.ansoktaInsatser, { minLength: 4 }), (ansoktaInsatser) => {
        expect(bild({ ...K01, ansoktaInsatser }).tid?.minuterPerVecka?.equals(new Fraction(105))).toBe(true);
      }),
      { numRuns: 24 },
    );
  });

  test('halvskrivna uppgifter om omfattning kraschar aldrig, och ger aldrig minus', () => {
    const halvskrivet = fc.record({
      tillfallen: fc.option(fc.record({ antal: fc.constantFrom(0.5, 1, 7, 1000), perN: fc.constantFrom(1, 2, 60), enhet: fc.constantFrom('dag', 'vecka', 'manad', 'ar') })),
      niva: fc.option(fc.string()),
      variant: fc.option(fc.constantFrom('endastService', 'medOmvardnad', 'finnsInte', '')),
      dubbelbemanning: fc.boolean(),
      klockslag: fc.option(fc.record({ fran: fc.constantFrom('', '8', '22:00', '99:99'), till: fc.constantFrom('', '06:00') })),
      valdaMinuter: fc.option(fc.constantFrom(0, 1, 12.5, 100_000)),
      tidsavsteg: fc.option(fc.record({ minuter: fc.option(fc.constantFrom(0, 45, 0.25)), orsak: fc.option(fc.constantFrom('halsa', 'boende')), motivering: fc.constantFrom('', ' ', 'Trappor.') })),
    });
    fc.assert(
      fc.property(fc.constantFrom('a1', 'a2', 'a3', 'a4'), halvskrivet, fc.dictionary(fc.constantFrom('antalRum', 'tvattmaskin', 'hushall', 'alder'), fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }))), (id, ord, svar) => {
        const arende = arendeSchema.parse({ ...bedom(K01, id, { omfattning: omfattningSchema.parse(ord) }), gemensammaSvar: Object.fromEntries(Object.entries(svar).map(([n, v]) => [n, besvarat(v)])) });
        expect(bild(arende).tid?.kantDelsumma.minuterPerVecka.compare(0)).not.toBe(-1);
      }),
      { numRuns: 200 },
    );
  });
});
