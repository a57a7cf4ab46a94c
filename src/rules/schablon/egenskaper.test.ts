import * as fc from 'fast-check';
import { Fraction } from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { schablonfil } from '../../../tests/fixtures/schablonfiler.ts';
import { berakna } from './berakna.ts';
import { dela } from './delning.ts';
import type { Schablonfakta } from './fakta.ts';
import type { Schablon } from './format.ts';
import type { Beviljad } from './indata.ts';
import { tillJson } from './json.ts';
import { lasSchablon } from './las.ts';
import { exakt, franExakt } from './tal.ts';

const EX = schablonfil('exempelkommun/2025-07-01');
const SCHABLONER = [EX, schablonfil('exempelkommun/2021-10-01'), schablonfil('kristianstad/okant')];

const period = fc.record({ antal: fc.integer({ min: 1, max: 21 }), perN: fc.integer({ min: 1, max: 4 }), enhet: fc.constantFrom('dag', 'vecka', 'manad', 'ar') });
const valfri = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined });

const fakta: fc.Arbitrary<Schablonfakta> = fc.record({
  hushall: valfri(fc.constantFrom('ensamboende', 'sammanboende')),
  delasMellan: valfri(fc.integer({ min: 1, max: 4 })),
  antalRum: valfri(fc.integer({ min: 1, max: 6 })),
  antalBarn: valfri(fc.integer({ min: 0, max: 3 })),
  tvattmaskin: valfri(fc.constantFrom('iBostaden', 'iFastigheten', 'saknas')),
});

/** Only keys that are set, as they come from a file. */
const utanTomma = <T extends object>(o: T): T => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as T;

const beviljadI = (schablon: Schablon): fc.Arbitrary<Beviljad> =>
  fc.constantFrom(...schablon.rader).chain((rad) =>
    fc
      .record({
        insats: fc.constant(rad.insats),
        tillfallen: period,
        niva: rad.nivaer.length > 0 ? valfri(fc.constantFrom(...rad.nivaer.map((n) => n.id))) : fc.constant(undefined),
        variant: rad.varianter.length > 0 ? valfri(fc.constantFrom(...rad.varianter.map((v) => v.id))) : fc.constant(undefined),
        dubbelbemanning: valfri(fc.boolean()),
        valdaMinuter: valfri(fc.integer({ min: 1, max: 240 })),
        tid: valfri(fc.record({ minuterPerTillfalle: fc.integer({ min: 0, max: 90 }), orsak: fc.constant('annat'), motivering: fc.constant('x') })),
      })
      .map(utanTomma),
  );

/** An insats that the schablon has no row for: missing, or with minutes that the handläggare has judged. */
const utanRad: fc.Arbitrary<Beviljad> = fc.record({ insats: fc.constant('hittepa'), tillfallen: period, valdaMinuter: valfri(fc.integer({ min: 1, max: 240 })), kategori: valfri(fc.constantFrom('service', 'omvardnad')) }).map(utanTomma);

const fraga = fc.constantFrom(...SCHABLONER).chain((schablon) => fc.record({ schablon: fc.constant(schablon), fakta: fakta.map(utanTomma), beviljat: fc.array(fc.oneof({ weight: 9, arbitrary: beviljadI(schablon) }, { weight: 1, arbitrary: utanRad }), { maxLength: 12 }) }));

const manad = (f: Parameters<typeof berakna>[0]) => berakna(f).kantDelsumma.perManad.minuter;

describe('egenskaper som alltid gäller', () => {
  test('summor och varningar beror inte på insatsernas ordning', () => {
    const medOrdning = fraga.chain((f) => fc.tuple(fc.constant(f), fc.shuffledSubarray([...f.beviljat], { minLength: f.beviljat.length })));
    fc.assert(
      fc.property(medOrdning, ([f, blandat]) => {
        const [a, b] = [tillJson(berakna(f)), tillJson(berakna({ ...f, beviljat: blandat }))];
        expect(b.kantDelsumma).toEqual({ ...a.kantDelsumma, saknas: expect.arrayContaining(a.kantDelsumma.saknas) });
        expect([b.perManad, b.minuterPerVecka, b.personaltidPerVecka, b.timband, b.ramar]).toEqual([a.perManad, a.minuterPerVecka, a.personaltidPerVecka, a.timband, a.ramar]);
        expect(b.varningar.map((v) => v.kod).toSorted()).toEqual(a.varningar.map((v) => v.kod).toSorted());
      }),
      { numRuns: 300 },
    );
  });

  test('radernas minuter läggs ihop till summorna, med och utan flera personal', () => {
    fc.assert(
      fc.property(fraga, (f) => {
        const { rader, kantDelsumma: s } = berakna(f);
        const lagg = (per: 'vecka' | 'manad' | 'ar', personal = false) =>
          rader.reduce((summa, r) => (r.raknas && r.tid?.per === per ? summa.add(r.tid.minuter.mul(personal ? r.bemanning : 1)) : summa), new Fraction(0));
        expect([lagg('vecka'), lagg('manad'), lagg('ar')].map(exakt)).toEqual([s.minuterPerVecka, s.minuterPerManadFast, s.minuterPerArFast].map(exakt));
        expect(exakt(lagg('vecka', true))).toBe(exakt(s.personaltidPerVecka));
        const { varde } = berakna(f).manadsfaktor;
        expect(exakt(s.perManad.minuter)).toBe(exakt(lagg('vecka').mul(varde).add(lagg('manad')).add(lagg('ar').div(12))));
        expect(exakt(s.perManad.timmar.mul(60))).toBe(exakt(s.perManad.minuter));
      }),
      { numRuns: 300 },
    );
  });

  test('delarna i en delad rad läggs ihop till hushållets tid', () => {
    fc.assert(
      fc.property(fraga, (f) => {
        const ensam = berakna({ ...f, fakta: { ...f.fakta, hushall: 'ensamboende', delasMellan: 1 } }).rader;
        const delade = berakna(f).rader.filter((r) => r.delar.length > 0);
        expect(delade.map((r) => exakt(r.delar.reduce((a, b) => a.add(b))))).toEqual(delade.map((r) => exakt(ensam[r.nr - 1]!.minuterUtanAvsteg!)));
      }),
      { numRuns: 300 },
    );
  });

  test('ett tak höjer aldrig en summa', () => {
    fc.assert(
      fc.property(fraga, (f) => {
        expect(manad(f).compare(manad({ ...f, schablon: { ...f.schablon, tak: [] } }))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  test('inget tak går att gå över utan avsteg', () => {
    const tak = { id: 'x', insatser: 'alla' as const, minuter: 100, per: 'vecka' as const, text: 'Ett tak.' };
    fc.assert(
      fc.property(fraga, (f) => {
        const utanAvsteg = f.beviljat.map(({ tid: _tid, ...b }) => b);
        const { minuterPerVecka, minuterPerManadFast, minuterPerArFast } = berakna({ ...f, beviljat: utanAvsteg, schablon: { ...f.schablon, tak: [tak], beviljadTid: 'kundtid' } }).kantDelsumma;
        const perVecka = minuterPerVecka.add(minuterPerManadFast.mul(3).div(13)).add(minuterPerArFast.div(52));
        expect(perVecka.compare(100)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  test('delningen bevarar hushållets tid', () => {
    const delning = fc.record({ bokforing: fc.constantFrom('likaDelar', 'helaPaDenForsta'), stegMinuter: valfri(fc.integer({ min: 1, max: 15 })), antaget: fc.boolean() });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }), delning, (taljare, namnare, antal, d) => {
        const hela = new Fraction(taljare).div(namnare);
        const delar = dela(hela, antal, utanTomma(d));
        expect(delar.reduce((a, b) => a.add(b)).equals(hela)).toBe(true);
        expect(delar.every((x) => x.compare(0) >= 0)).toBe(true);
      }),
    );
  });

  test('makars delar läggs ihop till vad en ensamboende får', () => {
    const delade = EX.rader.filter((r) => r.delas && r.minuter !== undefined && typeof r.minuter === 'number').map((r) => r.insats);
    fc.assert(
      fc.property(fc.constantFrom(...delade), period, fc.integer({ min: 2, max: 4 }), (insats, tillfallen, antal) => {
        const tid = (mer: Schablonfakta) => manad({ schablon: EX, fakta: mer, beviljat: [{ insats, tillfallen }] });
        const delar = Array.from({ length: antal }, (_, i) => tid({ hushall: 'sammanboende', delasMellan: antal, delNr: i + 1 }));
        expect(exakt(delar.reduce((a, b) => a.add(b)))).toBe(exakt(tid({ hushall: 'ensamboende' })));
      }),
    );
  });

  test('fler tillfällen ger aldrig mindre tid', () => {
    fc.assert(
      fc.property(fraga.filter((f) => f.beviljat.length > 0), fc.nat(), fc.integer({ min: 1, max: 10 }), (f, vilken, fler) => {
        const i = vilken % f.beviljat.length;
        const okat = f.beviljat.map((b, j) => (j === i && b.tillfallen ? { ...b, tillfallen: { ...b.tillfallen, antal: b.tillfallen.antal + fler } } : b));
        expect(manad({ ...f, beviljat: okat }).compare(manad(f))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  test('en summa finns precis när ingen rad saknar tid, och saknad tid är aldrig 0', () => {
    fc.assert(
      fc.property(fraga, (f) => {
        const ut = berakna(f);
        const saknas = ut.rader.some((r) => r.raknas && r.lage === 'saknas');
        expect(ut.perManad === null).toBe(saknas);
        expect(ut.rader.every((r) => (r.lage === 'raknad') === (r.tid !== null))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('samma fråga ger samma svar, och exakta tal överlever JSON', () => {
    fc.assert(
      fc.property(fraga, (f) => {
        const [a, b] = [tillJson(berakna(f)), tillJson(berakna(f))];
        expect(b).toEqual(a);
        expect(JSON.parse(JSON.stringify(a))).toEqual(a);
        expect(exakt(franExakt(a.kantDelsumma.perManad.minuter))).toBe(a.kantDelsumma.perManad.minuter);
      }),
    );
  });
});

describe('formatet', () => {
  const talet = fc.oneof(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 1800 }).map((x) => x / 4));
  const minuter = fc.oneof(fc.constant(null), talet, fc.tuple(talet, talet).filter(([a, b]) => a < b).map(([min, max]) => ({ min, max })));

  const id = fc.stringMatching(/^[a-z]{1,8}$/);
  const namn = fc.string({ unit: 'grapheme', minLength: 3, maxLength: 30 });
  const rad = (insats: string) =>
    fc.record({ insats: fc.constant(insats), namn, kategori: fc.constantFrom('service', 'omvardnad', 'social'), minuter, per: fc.constantFrom('tillfalle', 'dag', 'vecka', 'manad', 'ar'), normalFrekvens: period, delas: fc.boolean(), perBarn: fc.boolean() });
  const schablon = fc.uniqueArray(id, { maxLength: 8 }).chain((idn) => fc.tuple(...idn.map(rad))).map((rader) => ({
    format: 'likvard-schablon/1', id: 'prov/okant', kommun: 'prov', namn: 'En schablon', uppdiktad: true, status: 'antagen', schablontyp: 'beslut', giltigFran: null,
    manadsfaktor: { varde: '52/12', kalla: 'antagen' }, kallor: [{ id: 'k', namn: 'En källa', sakerhet: 'uppdiktad' }], rader,
  }));

  test('läst, skriven och läst igen är samma schablon', () => {
    fc.assert(
      fc.property(schablon, (s) => {
        const forst = lasSchablon(s);
        expect(forst.ok).toBe(true);
        const igen = lasSchablon(parse(stringify(forst.ok ? forst.varde : null)));
        expect(igen).toEqual(forst);
      }),
    );
  });
});
