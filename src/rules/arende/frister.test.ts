import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { majBritt, sten } from '../../../tests/fixtures/arende.ts';
import { arDatum } from '../datum.ts';
import { frister, nastaFrist, sistaDagAttOverklaga } from './frister.ts';
import type { Arende } from './schema.ts';

const FRYST = { nar: '2026-11-18T14:00:00Z', motor: 'prov', lagutgava: 'sol2025' as const, versioner: {}, underlag: {}, texter: [], tid: null };
const LOKALA = { kontaktInomArbetsdagar: 5, beslutInomDagar: 14 };
const nytt = (ankomstdag: string | null): Arende => majBritt().andra({ ansokan: { ankomstdag, forstaKontakt: null }, utredning: { samtal: [] } }).arende;
const visa = (arende: Arende, parametrar = {}) => frister(arende, parametrar).map((f) => `${f.dag} ${f.vad}`);

describe('första kontakt inom fem arbetsdagar', () => {
  test.each([
    ['måndag: hela veckan räknas', '2026-11-09', '2026-11-16'],
    ['onsdag: helgen räknas inte', '2026-11-11', '2026-11-18'],
    ['lördag', '2026-11-07', '2026-11-13'],
    ['fredag före alla helgons dag', '2026-10-30', '2026-11-06'],
    ['över jul, nyår och trettondagen', '2026-12-22', '2027-01-04'],
    ['över påsk', '2026-04-01', '2026-04-10'],
    ['över midsommar', '2026-06-17', '2026-06-25'],
  ])('%s: %s ger %s', (_namn, ankom, senast) => expect(visa(nytt(ankom), { kontaktInomArbetsdagar: 5 })).toEqual([`${senast} Första kontakt`]));

  test.each([
    ['den är antecknad', majBritt().andra({ utredning: { samtal: [] } }).arende],
    ['ett samtal har ägt rum', majBritt().andra({ ansokan: { forstaKontakt: null } }).arende],
  ])('är klar när %s', (_namn, arende) => expect(visa(arende, { kontaktInomArbetsdagar: 5 })).toEqual([]));

  test('ett samtal före ansökan räknas inte', () => {
    const { arende } = majBritt().andra({ ansokan: { forstaKontakt: null }, utredning: { samtal: majBritt().arende.utredning.samtal.map((s) => ({ ...s, dag: '2026-11-08' })) } });
    expect(visa(arende, { kontaktInomArbetsdagar: 5 })).toEqual(['2026-11-16 Första kontakt']);
  });
});

describe('övriga dagar att hålla', () => {
  const drojsmal = (inkom: string | null, besvarad: string | null = null) => majBritt().andra({ utredning: { drojsmal: [{ id: 'd1', inkom, besvarad, svar: null, muntlig: false }] } }).arende;
  test.each([
    ['beslut inom kommunens tid, räknad i dagar', nytt('2026-11-09'), { beslutInomDagar: 14 }, ['2026-11-23 Beslut']],
    ['kommunens tid flyttas inte av en helg', nytt('2026-12-12'), { beslutInomDagar: 14 }, ['2026-12-26 Beslut']],
    ['utan kommunala tider finns inga', nytt('2026-11-09'), {}, []],
    ['ankomstdagen är inte ifylld', nytt(null), LOKALA, []],
    ['årtalet är halvskrivet', nytt('0002-11-09'), LOKALA, []],
    ['svar på kommunicering', sten().arende, {}, ['2026-11-17 Svar på kommunicering']],
    ['svaret har kommit', sten().andra({ kommunicering: { svar: { dag: '2026-11-16', text: 'Nej', bemott: '' } } }).arende, {}, []],
    ['personen avstår', sten().andra({ kommunicering: { avstatt: { dag: '2026-11-16', hur: 'Sa det' } } }).arende, {}, []],
    ['underlaget är inte skickat', sten().andra({ kommunicering: { sand: null } }).arende, {}, []],
    ['begäran om avgörande: fyra veckor, samma veckodag', drojsmal('2026-11-04'), {}, ['2026-12-02 Svar på begäran om avgörande (12 § FL)']],
    ['fyra veckor till juldagen flyttas till närmaste vardag', drojsmal('2026-11-27'), {}, ['2026-12-28 Svar på begäran om avgörande (12 § FL)']],
    ['begäran är besvarad', drojsmal('2026-11-04', '2026-11-20'), {}, []],
    ['begäran utan dag', drojsmal(null), {}, []],
    ['beslutet är fattat men inte skickat', majBritt().andra({ fryst: FRYST, beslut: { dag: '2026-11-18', expedierat: null } }).arende, LOKALA, ['2026-11-18 Skicka beslutet']],
    ['beslutet är fattat och skickat', majBritt().andra({ fryst: FRYST, beslut: { dag: '2026-11-18', expedierat: '2026-11-18' } }).arende, LOKALA, []],
    ['avslutat ärende', majBritt().andra({ avslut: { slag: 'atertagande', orsak: null, dag: null, skal: '', hur: '' } }).arende, LOKALA, []],
  ])('%s', (_namn, arende, parametrar, dagar) => expect(visa(arende, parametrar)).toEqual(dagar));

  test('närmaste dagen först', () => {
    const arende = { ...nytt('2026-11-09'), kommunicering: sten().arende.kommunicering };
    expect(visa(arende, LOKALA)).toEqual(['2026-11-16 Första kontakt', '2026-11-17 Svar på kommunicering', '2026-11-23 Beslut']);
    expect(nastaFrist(arende, LOKALA)).toEqual({ dag: '2026-11-16', vad: 'Första kontakt' });
    expect(nastaFrist(nytt('2026-11-09'), {})).toBeNull();
  });

  test('vilka datum som än står i ärendet blir det en lista i ordning', () => {
    const dag = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10)).filter(arDatum);
    fc.assert(
      fc.property(dag, dag, dag, (ankom, svarSenast, inkom) => {
        const bas = drojsmal(inkom);
        const dagar = frister({ ...bas, ansokan: { ...nytt(ankom).ansokan }, kommunicering: { ...bas.kommunicering, sand: ankom, svarSenast } }, LOKALA).map((f) => f.dag);
        expect(dagar).toEqual(dagar.toSorted());
      }),
    );
  });
});

describe('sista dag att överklaga', () => {
  test.each([
    ['tre veckor från den dag personen fick del av beslutet', '2026-11-18', '2026-11-20', '2026-12-11'],
    ['flyttas från julafton till nästa vardag', '2026-11-18', '2026-12-03', '2026-12-28'],
    ['samma dag som beslutet', '2026-11-18', '2026-11-18', '2026-12-09'],
    ['okänd dag', '2026-11-18', null, null],
    ['före beslutet', '2026-11-18', '2026-11-17', null],
    ['halvskrivet årtal', null, '0002-11-20', null],
  ])('%s', (_namn, dag, delfaende, vantat) => expect(sistaDagAttOverklaga(majBritt().andra({ beslut: { dag, delfaende } }).arende)).toBe(vantat));
});
