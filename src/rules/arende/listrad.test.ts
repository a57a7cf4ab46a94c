import { describe, expect, test } from 'vitest';
import { majBritt, sten } from '../../../tests/fixtures/arende.ts';
import { statusIDag } from './dagslage.ts';
import { listradFor } from './listrad.ts';
import { statusFor } from './lage.ts';

const LOKALA = { kontaktInomArbetsdagar: 5, beslutInomDagar: 14 };

describe('raden i Mina ärenden', () => {
  test('har det som listan visar', () => {
    const { arende } = majBritt().andra({ laget: { vantarPa: 'Svar från vårdcentralen', vantarTill: '2026-11-25' } });
    expect(listradFor(arende, LOKALA, '2026-11-18')).toEqual({
      version: 1,
      id: 'fall',
      namn: 'Maj-Britt Alm',
      personnummer: '189001019802',
      arendenummer: 'VON-2026-0417',
      slag: 'skarp',
      kommun: 'lillvik',
      status: 'klarForBeslut',
      sedan: null,
      ankomstdag: '2026-11-09',
      nastaFrist: { dag: '2026-11-23', vad: 'Beslut' },
      vantarPa: 'Svar från vårdcentralen',
      vantarTill: '2026-11-25',
      andrad: '2026-11-09T08:00:00Z',
    });
  });

  test('säger inget om vad personen har ansökt om, behöver eller nekas', () => {
    const rad = JSON.stringify(listradFor(sten().arende, LOKALA, '2026-11-18')).toLowerCase();
    expect(['städ', 'stad', 'dammsuger', 'avslag', 'bifall', 'hemliv'].filter((ord) => rad.includes(ord))).toEqual([]);
  });

  test.each([
    ['ett tomt ärende', { person: { namn: '', personnummer: '' }, ansokan: { ankomstdag: null }, utredning: { inledd: null } }, { namn: '', status: 'ansokan', ankomstdag: null, nastaFrist: null }],
    ['ett halvskrivet årtal stoppar inte sparandet', { ansokan: { ankomstdag: '0020-11-09' } }, { ankomstdag: '0020-11-09', nastaFrist: null }],
  ])('%s', (_namn, andring, vantat) => expect(listradFor(majBritt().andra(andring).arende, LOKALA, '2026-11-18')).toMatchObject(vantat));
});

describe('raden sparas en gång, men dagar går', () => {
  const vantar = sten().andra({ kommunicering: { svarSenast: '2026-11-25' } });
  test.each([
    ['svarstiden löper: väntar till och med sista dagen', vantar],
    ['personen vill tala inför nämnden: det väntar ingen dag in', vantar.andra({ kommunicering: { villTalaInforNamnden: 'ja' } })],
    ['svaret har kommit', vantar.andra({ kommunicering: { svar: { dag: '2026-11-18', text: 'Nej', bemott: '' } } })],
    ['sista dagen är inte ifylld', vantar.andra({ kommunicering: { svarSenast: null } })],
    ['årtalet är halvskrivet', vantar.andra({ kommunicering: { svarSenast: '0020-11-25' } })],
  ])('%s', (_namn, { arende }) => {
    const rad = listradFor(arende, LOKALA, '2026-11-18');
    const dagar = ['2026-11-18', '2026-11-25', '2026-11-26', '2027-01-15'];
    expect(dagar.map((dag) => statusIDag(rad, dag))).toEqual(dagar.map((dag) => statusFor(arende, dag)));
  });
});
