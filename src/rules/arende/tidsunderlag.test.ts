import { describe, expect, test } from 'vitest';
import { levererat } from '../../../tests/fixtures/arenden/verkliga.ts';
import { arende as fall, beviljad } from '../../../tests/fixtures/texter/fall.ts';
import { besvarat, OKLART, type Svarsbok } from '../riktlinje/svar.ts';
import { arendebild } from './bild.ts';
import type { Arende } from './schema.ts';
import { beviljadInsats, schablonfakta } from './tidsunderlag.ts';

const REGLER = levererat('exempelkommun/2025-07-01', 'kristianstad/okant');
type Omfattning = Arende['bedomningar'][string]['omfattning'];
const bildAv = (omfattning: Partial<Omfattning>, insatsId = 'stad') => arendebild(fall([[insatsId, beviljad({ antal: 1, perN: 1, enhet: 'vecka' }, 'Behövs.', { omfattning })]]), REGLER);
const underlag = (omfattning: Partial<Omfattning>, insatsId?: string) => beviljadInsats(bildAv(omfattning, insatsId).insatser[0]!);
const minuter = (tidsavsteg: Omfattning['tidsavsteg']) => bildAv({ tidsavsteg }).tid?.minuterPerVecka?.toFraction();

describe('avsteg från schablontiden räknas först när det har minuter, orsak och skäl', () => {
  test.each([
    ['inget avsteg: schablonens 90 minuter', null, '90'],
    ['helt', { minuter: 120, orsak: 'boende', motivering: 'Trösklar i hela bostaden.' }, '120'],
    ['kortare tid än schablonen', { minuter: 45, orsak: 'mindreBehov', motivering: 'Hon städar köket själv.' }, '45'],
    ['noll minuter är ett svar', { minuter: 0, orsak: 'mindreBehov', motivering: 'Dottern städar den veckan.' }, '0'],
    ['minuter saknas', { minuter: null, orsak: 'boende', motivering: 'Trösklar.' }, '90'],
    ['orsak saknas', { minuter: 120, orsak: null, motivering: 'Trösklar.' }, '90'],
    ['skäl saknas', { minuter: 120, orsak: 'boende', motivering: '' }, '90'],
    ['skälet är bara mellanslag', { minuter: 120, orsak: 'boende', motivering: '  ' }, '90'],
  ] as const)('%s', (_namn, avsteg, vantat) => expect(minuter(avsteg)).toBe(vantat));
});

describe('vad beräkningen får veta om en beviljad insats', () => {
  test.each([
    ['behovet, ofta och kategorin', {}, 'stad', { id: 'a1', insats: 'stad', kategori: 'service', tillfallen: { antal: 1, perN: 1, enhet: 'vecka' } }],
    ['nivå och variant', { niva: 'full', variant: 'endastService' }, 'stad', { niva: 'full', variant: 'endastService' }],
    ['dubbelbemanning', { dubbelbemanning: true }, 'stad', { dubbelbemanning: true }],
    ['klockslag', { klockslag: { fran: '22:00', till: '06:00' } }, 'stad', { klockslag: { fran: '22:00', till: '06:00' } }],
    ['valda minuter', { valdaMinuter: 60 }, 'stad', { valdaMinuter: 60 }],
  ] as const)('%s', (_namn, omfattning, insatsId, vantat) => expect(underlag(omfattning, insatsId)).toMatchObject(vantat));

  test.each([
    ['dubbelbemanning som inte är vald', { dubbelbemanning: false }, 'dubbelbemanning'],
    ['halvskrivet klockslag', { klockslag: { fran: '22:0', till: '' } }, 'klockslag'],
    ['klockslag som inte finns', { klockslag: { fran: '25:00', till: '26:00' } }, 'klockslag'],
    ['valda minuter är noll', { valdaMinuter: 0 }, 'valdaMinuter'],
    ['tom nivå', { niva: '' }, 'niva'],
  ] as const)('%s följer inte med', (_namn, omfattning, nyckel) => expect(Object.keys(underlag(omfattning))).not.toContain(nyckel));

  test('hur ofta är inte bestämt än: tiden saknas', () => {
    expect([underlag({ tillfallen: null }).tillfallen, bildAv({ tillfallen: null }).tid?.minuterPerVecka]).toEqual([null, null]);
  });
});

describe('fakta till schablonen läses ur svaren', () => {
  test.each<[namn: string, svar: Svarsbok, fakta: object]>([
    ['besvarade frågor med faktats namn', { antalRum: besvarat(3), tvattmaskin: besvarat('iBostaden') }, { antalRum: 3, tvattmaskin: 'iBostaden' }],
    ['ofrågat', {}, {}],
    ['oklart är inte nej', { sangliggande: OKLART }, {}],
    ['andra frågor', { stadBehov: besvarat('ja') }, {}],
    ['ett alternativ som schablonen inte känner', { tvattmaskin: besvarat('iGrannhuset') }, {}],
    ['ett tal utanför gränserna', { antalRum: besvarat(0) }, {}],
    ['text där ett tal väntas', { antalRum: besvarat('tre') }, {}],
    ['ett halvt rum', { antalRum: besvarat(2.5) }, {}],
    ['namn som alla objekt har', { toString: besvarat('ja'), constructor: besvarat('ja') }, {}],
  ])('%s', (_namn, svar, fakta) => expect(schablonfakta(svar)).toEqual(fakta));
});
