import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { majBritt } from '../../../tests/fixtures/arende.ts';
import { listradFor } from '../arende/listrad.ts';
import type { Arende } from '../arende/schema.ts';
import { tillText } from '../text/som-text.ts';
import { checklista } from './checklista.ts';
import { bevaras, gallringFran, senasteAnteckning } from './gallring.ts';
import { kvittoFor, skrivKvitto } from './kvitto.ts';
import { efterVarning, farRaderasSjalvt, raderingslage } from './radering.ts';
import { stubbeFor } from './stubbe.ts';

const FRYST = { nar: '2026-11-18T14:00:00Z', motor: 'prov', lagutgava: 'sol2025' as const, versioner: { riktlinje: { id: 'lillvik/2025-07-01', hash: 'abc' } }, underlag: {}, texter: [{ id: 'beslut', ord: 'Maj-Britt Alm' }], tid: null };
const OVERFORT = { dag: '2026-11-20', vem: 'Disa Ek', system: 'allmant', bekraftat: ['beslut', 'utredning'], raderas: '2026-12-20' };
const REGISTRERAT = { dag: '2026-11-19', vem: 'Disa Ek', system: 'allmant', arendenummer: 'VON 2026/17' };
const beslutat = majBritt().andra({ fryst: FRYST, arendenummer: 'VON 2026/17' });
const overfort = beslutat.andra({ overforing: { registrerat: REGISTRERAT, overfort: OVERFORT } });
const NU = '2026-12-20T08:00:00Z';
const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex');

describe('checklistan frågar bara efter det som finns i ärendet', () => {
  const punkter = (f: { readonly arende: Arende }) => checklista(f.arende).map(({ id }) => id);
  test('ett beslut', () => expect(punkter(beslutat)).toEqual(expect.arrayContaining(['beslut', 'utredning', 'brev', 'underrattelse'])));
  test.each([
    ['samtycken', beslutat.andra({ samtycken: [{ id: 'm1', avser: 'inhamta', mottagare: '', omfattning: '', dag: null, hur: '', formaga: '', aterkallat: null }] })],
    ['skydd', beslutat.andra({ person: { skyddadeUppgifter: 'sekretessmarkering' } })],
    ['svar', beslutat.andra({ kommunicering: { svar: { dag: '2026-11-10', text: 'Nej.', bemott: '' } } })],
    ['rattelse', beslutat.andra({ beslut: { rattelse: { dag: '2026-11-19', vad: 'x', andrarInnehall: 'nej' } } })],
    ['laget', beslutat.andra({ laget: { lovat: 'Ringer.' } })],
    ['avslut', majBritt().andra({ avslut: { slag: 'avskrivning', orsak: 'flytt', dag: '2026-11-15', skal: '', hur: '' } })],
  ])('%s', (id, fall) => expect([punkter(fall).includes(id), punkter(majBritt().andra({ utredning: { samtal: [] } })).includes(id)]).toEqual([true, false]));
});

describe('när ett ärende raderas här', () => {
  const { parametrar } = overfort.underlag().regelverk.riktlinje;
  const rad = listradFor(overfort.arende, parametrar, '2026-11-20');
  const lage = (idag: string) => {
    const { snart, forfallna } = raderingslage([rad], idag);
    return [snart.map(({ om }) => om), forfallna.map(({ om }) => om)];
  };
  test('dagen står i listraden först när ärendet är överfört', () => {
    expect(rad.raderas).toBe('2026-12-20');
    expect('raderas' in listradFor(beslutat.arende, parametrar, '2026-11-20')).toBe(false);
  });

  test.each([
    ['åtta dagar före', '2026-12-12', [[], []]],
    ['sju dagar före', '2026-12-13', [[7], []]],
    ['dagen före', '2026-12-19', [[1], []]],
    ['på dagen', '2026-12-20', [[], [0]]],
    ['en vecka senare', '2026-12-27', [[], [-7]]],
  ])('%s', (_namn, idag, vantat) => expect(lage(idag)).toEqual(vantat));

  test.each([
    ['ingen har varnats', {}, '2026-12-20', false],
    ['varnad först i dag', { [rad.id]: '2026-12-20' }, '2026-12-20', false],
    ['varnad en tidigare dag', { [rad.id]: '2026-12-15' }, '2026-12-20', true],
    ['varnad, men dagen har inte kommit', { [rad.id]: '2026-12-15' }, '2026-12-19', false],
  ])('av sig självt: %s', (_namn, varningar, idag, far) => {
    const { snart, forfallna } = raderingslage([rad], idag);
    expect([...snart, ...forfallna].some((r) => farRaderasSjalvt(r, varningar, idag))).toBe(far);
  });

  test('den första varningens dag står kvar, och det som inte längre ska raderas glöms', () => {
    const varnad = efterVarning(raderingslage([rad], '2026-12-14'), { annat: '2026-01-01' }, '2026-12-14');
    expect(varnad).toEqual({ [rad.id]: '2026-12-14' });
    expect(efterVarning(raderingslage([rad], '2026-12-16'), varnad, '2026-12-16')).toEqual(varnad);
    expect(efterVarning(raderingslage([], '2026-12-16'), varnad, '2026-12-16')).toEqual({});
  });
});

describe('gallringen, som upplysning', () => {
  test('fem år efter den sista anteckningen, klart nästa år', () => expect(gallringFran('2026-11-20')).toEqual({ tidigast: '2031-11-20', klart: '2032-12-31' }));
  test('skottdagen', () => expect(gallringFran('2028-02-29').tidigast).toBe('2033-02-28'));
  test.each([['1940-01-05', 'fodelsedag'], ['1940-12-15', 'fodelsedag'], ['1940-06-25', 'fodelsedag'], ['1940-01-06', null], [null, null]])('född %s', (fodd, vantat) => expect(bevaras(fodd, { gallringsundantag: false })).toBe(vantat));
  test('hela området', () => expect(bevaras('1940-01-06', { gallringsundantag: true })).toBe('omrade'));
  test('den senaste dag som ärendet känner till', () => {
    expect(senasteAnteckning(beslutat.andra({ andrad: '2026-11-18T10:00:00Z', beslut: { expedierat: '2026-11-19', delfaende: '2026-11-23' } }).arende)).toBe('2026-11-23');
    expect(senasteAnteckning(overfort.andra({ andrad: '2026-11-01T10:00:00Z' }).arende)).toBe('2026-11-20');
  });
});

describe('det som stannar', () => {
  const stubbe = stubbeFor(overfort.arende, overfort.underlag().regelverk, NU);

  test('stubben har dagarna och numret', () => {
    expect(stubbe).toMatchObject({ slag: 'stubbe', arendeId: overfort.arende.id, arendenummer: 'VON 2026/17', system: 'allmant', overford: '2026-11-20', raderad: NU, beslutsdag: overfort.arende.beslut.dag, bevaras: null });
    expect(stubbe?.insatser).toHaveLength(1);
  });

  test('en tidsbegränsning har sin sista dag, ett avslag finns inte med', () => {
    const f = overfort.bedom({ giltighet: { slag: 'tidsbegransat', till: '2027-05-31', skal: 'Tränar.' } });
    expect(stubbeFor(f.arende, f.underlag().regelverk, NU)?.insatser[0]).toMatchObject({ slag: 'tidsbegransat', till: '2027-05-31' });
    const nej = overfort.bedom({ stallningstagande: { utfall: 'avslag' } });
    expect(stubbeFor(nej.arende, nej.underlag().regelverk, NU)?.insatser).toEqual([]);
  });

  test('varken stubbe eller kvitto innan det är överfört', async () => {
    expect(stubbeFor(beslutat.arende, beslutat.underlag().regelverk, NU)).toBeNull();
    expect(await kvittoFor(beslutat.arende, { raderad: NU, handelser: 3, noteringar: 0, sha256 })).toBeNull();
  });

  test('kvittot har summan av varje fryst text, och samma text ger samma summa', async () => {
    const k = await kvittoFor(overfort.arende, { raderad: NU, handelser: 3, noteringar: 1, sha256 });
    expect(k?.texter).toEqual([{ id: 'beslut', sha256: await sha256('{"id":"beslut","ord":"Maj-Britt Alm"}') }]);
    expect(k).toMatchObject({ bekraftat: 2, raderat: { handelser: 3, noteringar: 1 }, versioner: FRYST.versioner });
  });

  /** Every word and number in the case that says who it is about or what was written. */
  const personligt = [overfort.arende.person.namn, overfort.arende.person.personnummer, 'Alm', ...overfort.arende.utredning.uppgifter.map((u) => u.text), overfort.arende.handlaggare, 'Disa'].filter((ord) => ord !== '');

  test('stubben har inget namn, inget personnummer, ingen insats och inga ord', () => {
    const text = JSON.stringify(stubbe);
    for (const ord of [...personligt, 'stad']) expect(text).not.toContain(ord);
  });

  test('kvittot har inga personuppgifter, inte heller ärendets nummer', async () => {
    const k = await kvittoFor(overfort.arende, { raderad: NU, handelser: 3, noteringar: 0, sha256 });
    if (!k) throw new Error('Kvittot saknas.');
    const text = JSON.stringify(k) + tillText(skrivKvitto(k, 'Annat system', '2026-12-20 09:00'));
    for (const ord of [...personligt, 'VON 2026/17']) expect(text).not.toContain(ord);
    expect(text).toContain(await sha256('{"id":"beslut","ord":"Maj-Britt Alm"}'));
  });
});
