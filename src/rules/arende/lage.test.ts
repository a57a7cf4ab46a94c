import { describe, expect, test } from 'vitest';
import { type Fall, majBritt, sten } from '../../../tests/fixtures/arende.ts';
import { aktuellaInsatser, allaStallningstaganden, kommuniceringBehovs, statusFor } from './lage.ts';
import { type Arende, signeringSchema } from './schema.ts';
import { STATUSAR, STATUSNAMN, type Status } from './status.ts';

const IDAG = '2026-11-18';
const FRYST = { nar: '2026-11-18T14:00:00Z', motor: 'prov', lagutgava: 'sol2025' as const, versioner: {}, underlag: {}, texter: [], tid: null };
const TOM_STEG = { behov: '', sjalv: '', annatSatt: '', skaligt: '' };
const ATERTAGEN = { dag: '2026-11-12', hur: 'Ringde och sa att sonen hjälper till.' };
const skal = (kod: string, falt: string) => signeringSchema.parse({ kod, falt, skal: 'Nämnden sammanträder först i januari.', nar: '2026-11-18T09:00:00Z', vem: 'Disa Ek' });

const tidigare = (forsamras: 'ja' | 'nej'): Arende['beslut']['tidigare'][number] => ({ id: 't1', insatsId: 'stad', dag: '2025-10-01', slag: 'tillsVidare', till: null, forbehall: '', forsamras, behandlasSomForsamring: null, grund: null, andringHos: null });

/** No stand taken: neither words nor outcome. */
const oprovad = (fall: Fall) => fall.bedom({ steg: TOM_STEG, stallningstagande: { utfall: null, mening: '' } });
/** Asks to be heard; Sten was sent the material and his time to answer ended 17 November. */
const villTala = (fall: Fall) => fall.andra({ kommunicering: { villTalaInforNamnden: 'ja' } });
const svarSenast = (dag: string) => sten().andra({ kommunicering: { svarSenast: dag } });

const TABELL: readonly (readonly [namn: string, fall: Fall, status: Status])[] = [
  ['utredningen är inte inledd', majBritt().andra({ utredning: { inledd: null } }), 'ansokan'],
  ['bara inledd', oprovad(majBritt()), 'utredning'],
  ['inledd utan någon ansökt insats', majBritt().andra({ ansoktaInsatser: [] }), 'utredning'],
  ['alla ansökta insatser återtagna', majBritt().andra({ ansoktaInsatser: majBritt().arende.ansoktaInsatser.map((a) => ({ ...a, atertagen: ATERTAGEN })) }), 'utredning'],
  ['ett ord i första steget', oprovad(majBritt()).bedom({ steg: { behov: 'Golven.' } }), 'bedomning'],
  ['en nyckel i stegen som en nyare Likvärd har skrivit', oprovad(majBritt()).bedom({ steg: { tid: 5 } as object }), 'utredning'],
  ['bara mellanslag i stegen', oprovad(majBritt()).bedom({ steg: { behov: '  \n' } }), 'utredning'],
  ['utfall utan egen mening', majBritt().bedom({ stallningstagande: { mening: '' } }), 'bedomning'],
  ['utfallet är bara mellanslag till mening', majBritt().bedom({ stallningstagande: { mening: ' ' } }), 'bedomning'],
  ['en av två insatser saknar ställningstagande', majBritt().ansok('tvatt', { stallningstagande: { utfall: null, mening: '' } }), 'bedomning'],
  ['den som saknar ställningstagande är återtagen', majBritt().ansok('tvatt', { stallningstagande: { utfall: null, mening: '' } }).andra({ ansoktaInsatser: [...majBritt().arende.ansoktaInsatser, { id: 'a2', insatsId: 'tvatt', benamning: '', onskan: '', onskadOmfattning: null, atertagen: ATERTAGEN }] }), 'klarForBeslut'],
  ['allt beviljas: inget behöver kommuniceras', majBritt(), 'klarForBeslut'],
  ['avslag som inte är kommunicerat', sten().andra({ kommunicering: { sand: null } }), 'bedomning'],
  ['delvis bifall som inte är kommunicerat', majBritt().bedom({ stallningstagande: { utfall: 'delvis' } }), 'bedomning'],
  ['allt beviljas, men ett löpande beslut försämras', majBritt().andra({ beslut: { tidigare: [tidigare('ja')] } }), 'bedomning'],
  ['allt beviljas, och ett löpande beslut förbättras', majBritt().andra({ beslut: { tidigare: [tidigare('nej')] } }), 'klarForBeslut'],
  ['avslag med undantag från kommunicering', sten().andra({ kommunicering: { sand: null, undantag: 'omedelbart' } }), 'klarForBeslut'],
  ['avslag, och det skrivna skälet till att inte kommunicera', sten().andra({ kommunicering: { sand: null }, signeringar: [skal('K01', 'kommunicering.sand')] }), 'klarForBeslut'],
  ['ett skäl utan ord duger inte', sten().andra({ kommunicering: { sand: null }, signeringar: [{ ...skal('K01', 'kommunicering.sand'), skal: ' ' }] }), 'bedomning'],
  ['svarstiden har gått ut', sten(), 'klarForBeslut'],
  ['svarstiden går ut i dag', svarSenast(IDAG), 'vantarYttrande'],
  ['svarstiden går ut i morgon', svarSenast('2026-11-19'), 'vantarYttrande'],
  ['kommunicerat utan sista dag', sten().andra({ kommunicering: { svarSenast: null } }), 'vantarYttrande'],
  ['svaret har kommit', svarSenast('2026-11-25').andra({ kommunicering: { svar: { dag: IDAG, text: 'Jag håller inte med.', bemott: '' } } }), 'klarForBeslut'],
  ['personen avstår från att svara', svarSenast('2026-11-25').andra({ kommunicering: { avstatt: { dag: IDAG, hur: 'Sa det på telefon.' } } }), 'klarForBeslut'],
  ['skrivet skäl till att inte vänta', svarSenast('2026-11-25').andra({ signeringar: [skal('K03', 'beslut.dag')] }), 'klarForBeslut'],
  ['kommunicerat också när allt beviljas', majBritt().andra({ kommunicering: { sand: IDAG, svarSenast: '2026-11-30' } }), 'vantarYttrande'],
  ['vill lämna uppgifter inför nämnden', villTala(sten()), 'vantarNamnden'],
  ['vill tala inför nämnden medan svarstiden löper', villTala(svarSenast('2026-11-25')), 'vantarNamnden'],
  ['har lämnat sina uppgifter', villTala(sten()).andra({ kommunicering: { hord: true, horsDag: IDAG } }), 'klarForBeslut'],
  ['vill inte tala inför nämnden', sten().andra({ kommunicering: { villTalaInforNamnden: 'nej' } }), 'klarForBeslut'],
  ['särskilda skäl mot att höras, skrivna', villTala(sten()).andra({ signeringar: [skal('K03', 'kommunicering.hord')] }), 'klarForBeslut'],
  ['vill tala inför nämnden innan allt är prövat', oprovad(villTala(sten())), 'utredning'],
  ['vill tala inför nämnden innan underlaget är kommunicerat', villTala(sten()).andra({ kommunicering: { sand: null } }), 'bedomning'],
  ['ett ställningstagande tas tillbaka medan svarstiden löper', svarSenast('2026-11-25').bedom({ stallningstagande: { utfall: null } }), 'bedomning'],
  ['återtagen', majBritt().andra({ avslut: { slag: 'atertagande', orsak: null, dag: IDAG, skal: '', hur: 'Ringde' } }), 'atertaget'],
  ['avskriven', majBritt().andra({ avslut: { slag: 'avskrivning', orsak: 'flytt', dag: IDAG, skal: 'Flyttar', hur: '' } }), 'avskrivet'],
  ['avvisad', majBritt().andra({ avslut: { slag: 'avvisning', orsak: null, dag: IDAG, skal: 'Ingen fullmakt', hur: '' } }), 'avvisat'],
  ['avslutad innan utredningen inleddes', majBritt().andra({ utredning: { inledd: null }, avslut: { slag: 'atertagande', orsak: null, dag: IDAG, skal: '', hur: '' } }), 'atertaget'],
  ['beslutet är fattat', majBritt().andra({ fryst: FRYST }), 'beslutat'],
  ['beslutet är fattat: inget annat spelar roll', oprovad(villTala(majBritt())).andra({ fryst: FRYST }), 'beslutat'],
];

describe('fakta bestämmer läget', () => {
  test.each(TABELL)('%s', (_namn, fall, status) => expect(statusFor(fall.arende, IDAG)).toBe(status));

  test('tabellen har minst ett fall för varje läge', () => {
    expect(STATUSAR.filter((s) => !TABELL.some(([, , status]) => status === s))).toEqual([]);
  });

  test('varje läge har ett eget namn på svenska', () => {
    expect(new Set(Object.values(STATUSNAMN)).size).toBe(STATUSAR.length);
  });
});

test('läget beror på dagen bara genom svarstiden', () => {
  const arende = svarSenast('2026-11-25').arende;
  expect(['2026-11-24', '2026-11-25', '2026-11-26'].map((dag) => statusFor(arende, dag))).toEqual(['vantarYttrande', 'vantarYttrande', 'klarForBeslut']);
});

describe('det som läget vilar på', () => {
  const tva: Arende = majBritt().ansok('tvatt').arende;
  test('en återtagen insats räknas inte', () => {
    const arende = { ...tva, ansoktaInsatser: tva.ansoktaInsatser.map((a) => (a.id === 'a2' ? { ...a, atertagen: ATERTAGEN } : a)) };
    expect([aktuellaInsatser(tva), aktuellaInsatser(arende)].map((lista) => lista.map((a) => a.id))).toEqual([['a1', 'a2'], ['a1']]);
  });

  test.each([
    ['bifall till allt', tva, true, false],
    ['avslag', sten().arende, true, true],
    ['inget är ansökt', majBritt().andra({ ansoktaInsatser: [] }).arende, false, false],
    ['en insats är inte prövad', { ...tva, bedomningar: {} }, false, true],
  ] as const)('%s', (_namn, arende, alla, kommuniceras) => {
    expect([allaStallningstaganden(arende), kommuniceringBehovs(arende)]).toEqual([alla, kommuniceras]);
  });
});
