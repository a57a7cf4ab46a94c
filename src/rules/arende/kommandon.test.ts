import { describe, expect, test } from 'vitest';
import { type Fall, majBritt, sten } from '../../../tests/fixtures/arende.ts';
import type { Fynd } from '../fynd.ts';
import { granska, hindrar } from './granska.ts';
import { checklista } from '../overforing/checklista.ts';
import { brister, hinder, type Kommando, type Kommandonamn, KOMMANDON, utfor } from './kommandon.ts';

const IDAG = '2026-11-18';
const FRYST = { nar: '2026-11-18T14:00:00Z', motor: 'prov', lagutgava: 'sol2025' as const, versioner: {}, underlag: {}, texter: [], tid: null };
const AVSLUT = { slag: 'atertagande' as const, orsak: null, dag: IDAG, skal: '', hur: 'Ringde.' };
const fynd = (kod: string, mening: string, falt = 'beslut.dag'): Fynd => ({ kod, niva: 'B', mening, falt, orsaker: [] });
const skal = ({ arende }: Fall, namn: Kommandonamn, hindrande: readonly Fynd[] = [], idag = IDAG) => hinder({ arende, hindrande, idag }, namn);

const ejInledd = majBritt().andra({ utredning: { inledd: null } });
const utanStallning = sten().bedom({ stallningstagande: { utfall: null, mening: '' } });
const ejSkickat = sten().andra({ kommunicering: { sand: null } });
const villTala = sten().andra({ kommunicering: { villTalaInforNamnden: 'ja' } });
const hord = villTala.andra({ kommunicering: { hord: true } });
const vantar = sten().andra({ kommunicering: { svarSenast: '2026-11-25' } });
const svarat = vantar.andra({ kommunicering: { svar: { dag: IDAG, text: 'Nej.', bemott: '' } } });
const avstatt = vantar.andra({ kommunicering: { avstatt: { dag: IDAG, hur: 'Sa det.' } } });

const beslutat = majBritt().andra({ fryst: FRYST });
const REGISTRERAT = { dag: IDAG, vem: 'Disa Ek', system: 'allmant', arendenummer: '2026-0417' };
const OVERFORT = { dag: IDAG, vem: 'Disa Ek', system: 'allmant', bekraftat: ['beslut'], raderas: '2026-12-18' };
const registrerat = beslutat.andra({ overforing: { registrerat: REGISTRERAT } });
const bekraftat = registrerat.andra({ overforing: { bekraftat: checklista(registrerat.arende).map(({ id }) => id) } });
const overfort = bekraftat.andra({ overforing: { overfort: OVERFORT } });
const EJ_FATTAT = 'Beslutet är inte fattat. För över ärendet när det är det.';
const ANGRA_FORST = 'Ärendet är antecknat som överfört. Ångra det först.';

const INLED = 'Inled utredningen först.';
const TABELL: readonly (readonly [kommando: Kommandonamn, namn: string, fall: Fall, skal: readonly string[]])[] = [
  ['INLED_UTREDNING', 'ansökan är registrerad', ejInledd, []],
  ['INLED_UTREDNING', 'ankomstdagen saknas', ejInledd.andra({ ansokan: { ankomstdag: null } }), ['Fyll i vilken dag ansökan kom in.']],
  ['INLED_UTREDNING', 'ingen insats är registrerad', ejInledd.andra({ ansoktaInsatser: [] }), ['Lägg till minst en ansökt insats.']],
  ['INLED_UTREDNING', 'båda saknas: båda sägs', ejInledd.andra({ ansokan: { ankomstdag: null }, ansoktaInsatser: [] }), ['Fyll i vilken dag ansökan kom in.', 'Lägg till minst en ansökt insats.']],
  ['INLED_UTREDNING', 'redan inledd', majBritt(), ['Utredningen är redan inledd.']],
  ['SKICKA_KOMMUNICERING', 'allt är prövat', ejSkickat, []],
  ['SKICKA_KOMMUNICERING', 'också när allt beviljas', majBritt(), []],
  ['SKICKA_KOMMUNICERING', 'ett ställningstagande saknas', utanStallning.andra({ kommunicering: { sand: null } }), ['Ta ställning till varje ansökt insats först, så att hela underlaget kommuniceras.']],
  ['SKICKA_KOMMUNICERING', 'redan skickat', sten(), ['Underlaget är redan skickat. Rätta uppgifterna om när och hur om de är fel.']],
  ['SKICKA_KOMMUNICERING', 'utredningen är inte inledd', ejInledd, [INLED]],
  ['REGISTRERA_YTTRANDE', 'personen svarar', vantar, []],
  ['REGISTRERA_YTTRANDE', 'personen svarar efter svarstiden', sten(), []],
  ['REGISTRERA_YTTRANDE', 'personen svarar fast hen avstod förut', avstatt, []],
  ['REGISTRERA_YTTRANDE', 'personen svarar medan bedömningen skrivs om', utanStallning, []],
  ['REGISTRERA_YTTRANDE', 'inget är skickat', ejSkickat, ['Underlaget är inte skickat till personen än.']],
  ['REGISTRERA_YTTRANDE', 'svaret skrivs inte över', svarat, ['Ett svar är redan registrerat. Skriv till i det.']],
  ['REGISTRERA_AVSTAR', 'personen avstår', vantar, []],
  ['REGISTRERA_AVSTAR', 'redan registrerat', avstatt, ['Det är redan registrerat att personen avstår.']],
  ['REGISTRERA_AVSTAR', 'personen har svarat', svarat, ['Personen har redan svarat.']],
  ['VILL_TALA_INFOR_NAMNDEN', 'när som helst under utredningen', utanStallning, []],
  ['VILL_TALA_INFOR_NAMNDEN', 'har sagt nej förut', sten().andra({ kommunicering: { villTalaInforNamnden: 'nej' } }), []],
  ['VILL_TALA_INFOR_NAMNDEN', 'redan noterat', villTala, ['Det är redan noterat att personen vill lämna uppgifter inför nämnden.']],
  ['VILL_TALA_INFOR_NAMNDEN', 'redan hörd', hord, ['Personen har redan lämnat sina uppgifter inför nämnden.']],
  ['VILL_TALA_INFOR_NAMNDEN', 'utredningen är inte inledd', ejInledd, [INLED]],
  ['VILL_INTE_TALA_INFOR_NAMNDEN', 'ångrar sig', villTala, []],
  ['VILL_INTE_TALA_INFOR_NAMNDEN', 'har inte velat', sten(), ['Det är inte noterat att personen vill lämna uppgifter inför nämnden.']],
  ['HORD_AV_NAMNDEN', 'väntar på nämnden', villTala, []],
  ['HORD_AV_NAMNDEN', 'redan hörd', hord, ['Det är inte noterat att personen vill lämna uppgifter inför nämnden.']],
  ['FATTA_BESLUT', 'allt beviljas', majBritt(), []],
  ['FATTA_BESLUT', 'avslag, svarstiden ute', sten(), []],
  ['FATTA_BESLUT', 'personen har svarat', svarat, []],
  ['FATTA_BESLUT', 'ett ställningstagande saknas', majBritt().bedom({ stallningstagande: { utfall: null } }), ['Ta ställning till varje ansökt insats, med en egen mening om vad som avgjorde.']],
  ['FATTA_BESLUT', 'inte kommunicerat', ejSkickat, ['Kommunicera underlaget, eller ange vilket undantag i 25 § förvaltningslagen som gäller.']],
  ['FATTA_BESLUT', 'väntar på nämnden', villTala, ['Personen vill lämna uppgifter muntligt inför nämnden. Vänta med beslutet tills det är gjort.']],
  ['FATTA_BESLUT', 'svarstiden löper', vantar, ['Personen har tid på sig att svara till och med 25 november 2026. Vänta med beslutet, eller registrera svaret eller att personen avstår.']],
  ['FATTA_BESLUT', 'sista dagen är tömd i formuläret', { ...sten(), arende: { ...sten().arende, kommunicering: { ...sten().arende.kommunicering, svarSenast: '' } } }, []],
  ['FATTA_BESLUT', 'svarstid utan sista dag', sten().andra({ kommunicering: { svarSenast: null } }), ['Personen har tid på sig att svara. Vänta med beslutet, eller registrera svaret eller att personen avstår.']],
  ['ATERTA', 'under utredningen', vantar, []],
  ['ATERTA', 'innan utredningen är inledd', ejInledd, []],
  ['AVSKRIV', 'när som helst före beslutet', vantar, []],
  ['AVVISA', 'innan allt är prövat', utanStallning, []],
  ['AVVISA', 'varje insats är prövad', majBritt(), ['Varje ansökt insats är redan prövad. Fatta beslut i stället för att avvisa.']],
  ['ATEROPPNA', 'återtaget', majBritt().andra({ avslut: AVSLUT }), []],
  ['ATEROPPNA', 'inte avslutat', majBritt(), ['Ärendet är inte avslutat.']],
  ['ATEROPPNA', 'avslutat och överfört', majBritt().andra({ avslut: AVSLUT, overforing: { overfort: OVERFORT } }), [ANGRA_FORST]],
  ['REGISTRERA_I_SYSTEMET', 'beslutet är fattat', beslutat, []],
  ['REGISTRERA_I_SYSTEMET', 'avslutat innan utredningen var inledd', ejInledd.andra({ avslut: AVSLUT }), []],
  ['REGISTRERA_I_SYSTEMET', 'rättar numret', registrerat, []],
  ['REGISTRERA_I_SYSTEMET', 'beslutet är inte fattat', majBritt(), [EJ_FATTAT]],
  ['REGISTRERA_I_SYSTEMET', 'redan överfört', overfort, [ANGRA_FORST]],
  ['ANTECKNA_OVERFORT', 'registrerat, och varje punkt är bekräftad', bekraftat, []],
  ['ANTECKNA_OVERFORT', 'en punkt är kvar', bekraftat.andra({ overforing: { bekraftat: bekraftat.arende.overforing.bekraftat.slice(1) } }), ['Bekräfta den punkt som är kvar i listan.']],
  ['ANTECKNA_OVERFORT', 'ingenting är gjort', beslutat, ['Anteckna först att beslutet är registrerat i verksamhetssystemet.', `Bekräfta de ${checklista(beslutat.arende).length} punkter som är kvar i listan.`]],
  ['ANTECKNA_OVERFORT', 'avslutat, inte registrerat', ejInledd.andra({ avslut: AVSLUT, overforing: { bekraftat: ['avslut', 'brev', 'utredning', 'laget'] } }), ['Anteckna först att avslutet är registrerat i verksamhetssystemet.']],
  ['ANTECKNA_OVERFORT', 'redan överfört', overfort, [ANGRA_FORST]],
  ['ANGRA_OVERFORT', 'överfört', overfort, []],
  ['ANGRA_OVERFORT', 'inte överfört', bekraftat, ['Ärendet är inte antecknat som överfört.']],
];

describe('varför ett kommando inte går nu', () => {
  test.each(TABELL)('%s: %s', (namn, _namn, fall, vantat) => expect(skal(fall, namn)).toEqual(vantat));

  test('tabellen har för varje kommando både när det går och när det inte går', () => {
    const alltid: Kommandonamn[] = ['ATERTA', 'AVSKRIV'];
    const med = (gar: boolean) => new Set(TABELL.filter(([, , , s]) => (s.length === 0) === gar).map(([namn]) => namn));
    expect([KOMMANDON.filter((n) => !med(true).has(n)), KOMMANDON.filter((n) => !med(false).has(n))]).toEqual([[], alltid]);
  });

  const EFTERAT: ReadonlySet<Kommandonamn> = new Set(['REGISTRERA_I_SYSTEMET', 'ANTECKNA_OVERFORT', 'ANGRA_OVERFORT']);
  test.each(KOMMANDON.filter((namn) => !EFTERAT.has(namn)))('%s: inte efter beslutet, och inte i ett avslutat ärende om det inte öppnas igen', (namn) => {
    const avslutat = skal(majBritt().andra({ avslut: AVSLUT }), namn);
    expect([skal(majBritt().andra({ fryst: FRYST }), namn), avslutat]).toEqual([['Beslutet är fattat och ändras inte här.'], namn === 'ATEROPPNA' ? [] : ['Ärendet är avslutat. Öppna det igen först.']]);
  });
});

describe('beslutet väntar på det som ska rättas', () => {
  test('varje fynds mening sägs, i ordning', () => {
    expect(skal(majBritt(), 'FATTA_BESLUT', [fynd('B04', 'Fyll i vem som fattar beslutet.'), fynd('B06', 'Den som är jävig beslutar inte.')])).toEqual(['Fyll i vem som fattar beslutet.', 'Den som är jävig beslutar inte.']);
  });

  test.each([
    ['ställningstagande', utanStallning, fynd('U24', 'Ansökan om städning saknar ställningstagande.', 'bedomningar.a1.stallningstagande.utfall')],
    ['egen mening', sten().bedom({ stallningstagande: { mening: '' } }), fynd('U12', 'Ställningstagandet saknar en egen mening.', 'bedomningar.a1.stallningstagande.mening')],
    ['kommunicering', ejSkickat, fynd('K01', 'Underlaget är inte kommunicerat.', 'kommunicering.sand')],
    ['nämnden', villTala, fynd('K03', 'Vänta tills personen har talat.', 'kommunicering.hord')],
    ['svarstiden', vantar, fynd('K03', 'Vänta till den 25 november.', 'beslut.dag')],
  ])('det som ett fynd redan säger upprepas inte: %s', (_namn, fall, f) => expect(skal(fall, 'FATTA_BESLUT', [f])).toEqual([f.mening]));

  test('ett annat fynd med samma kod skymmer inte vad processen väntar på', () => {
    expect(skal(vantar.andra({ kommunicering: { villTalaInforNamnden: 'ja' } }), 'FATTA_BESLUT', [fynd('K03', 'Vänta tills personen har talat.', 'kommunicering.hord')])).toEqual([
      'Personen har tid på sig att svara till och med 25 november 2026. Vänta med beslutet, eller registrera svaret eller att personen avstår.',
      'Vänta tills personen har talat.',
    ]);
  });

  test.each([
    ['ett komplett bifall', majBritt(), []],
    ['ett komplett avslag', sten(), []],
    ['jäv', majBritt().andra({ beslut: { jav: 'jav' } }), ['B06']],
    ['avslag utan kommunicering', ejSkickat, ['K01']],
    ['vill tala inför nämnden', villTala, ['K03']],
  ])('med den riktiga granskningen: %s', (_namn, fall, koder) => {
    const underlag = fall.underlag();
    const hindrande = hindrar(granska(underlag));
    expect([hindrande.map((f) => f.kod), hinder({ arende: underlag.arende, hindrande, idag: underlag.idag }, 'FATTA_BESLUT')]).toEqual([koder, hindrande.map((f) => f.mening)]);
  });
});

const DAG = 'Fyll i vilken dag det gäller.';
const ORD = 'Skriv vad som sades eller varför, så att det går att förstå i efterhand.';
describe('vad ett kommando måste bära', () => {
  test.each<[namn: string, kommando: Kommando, brister: readonly string[]]>([
    ['allt finns', { type: 'SKICKA_KOMMUNICERING', dag: IDAG, hur: 'brev', svarSenast: IDAG }, []],
    ['dagen är tömd', { type: 'INLED_UTREDNING', dag: '' }, [DAG]],
    ['dagen finns inte', { type: 'HORD_AV_NAMNDEN', dag: '2026-02-30' }, [DAG]],
    ['sista dagen är tömd', { type: 'SKICKA_KOMMUNICERING', dag: IDAG, hur: 'brev', svarSenast: '' }, ['Fyll i sista dag att svara.']],
    ['båda dagarna är tömda', { type: 'SKICKA_KOMMUNICERING', dag: '', hur: 'brev', svarSenast: '' }, [DAG, 'Fyll i sista dag att svara.']],
    ['sista dagen är före första', { type: 'SKICKA_KOMMUNICERING', dag: IDAG, hur: 'brev', svarSenast: '2026-11-17' }, ['Sista dag att svara är före dagen då underlaget skickas. Rätta den ena.']],
    ['svaret är tomt', { type: 'REGISTRERA_YTTRANDE', dag: IDAG, text: ' ' }, [ORD]],
    ['hur personen avstod', { type: 'REGISTRERA_AVSTAR', dag: IDAG, hur: '' }, [ORD]],
    ['hur ansökan återtogs', { type: 'ATERTA', dag: IDAG, hur: '' }, [ORD]],
    ['varför ansökan avvisas, och när', { type: 'AVVISA', dag: '', skal: '' }, [DAG, ORD]],
    ['avskrivning av annat skäl', { type: 'AVSKRIV', dag: IDAG, orsak: 'annat', skal: '' }, [ORD]],
    ['dödsfall säger sig självt', { type: 'AVSKRIV', dag: IDAG, orsak: 'dodsfall', skal: '' }, []],
    ['inget att bära', { type: 'ATEROPPNA' }, []],
    ['system, nummer och dag', { type: 'REGISTRERA_I_SYSTEMET', ...REGISTRERAT }, []],
    ['system och nummer saknas', { type: 'REGISTRERA_I_SYSTEMET', ...REGISTRERAT, system: '', arendenummer: ' ' }, ['Välj vilket verksamhetssystem det är.', 'Skriv ärendets nummer i verksamhetssystemet. Det är det som finns kvar här att hitta tillbaka med.']],
    ['överfört till en dag', { type: 'ANTECKNA_OVERFORT', dag: IDAG, vem: 'Disa Ek', raderas: '2026-12-18' }, []],
    ['raderas samma dag', { type: 'ANTECKNA_OVERFORT', dag: IDAG, vem: 'Disa Ek', raderas: IDAG }, ['Välj hur länge ärendet ska ligga kvar här. Det raderas tidigast dagen efter.']],
  ])('%s', (_namn, kommando, vantat) => expect(brister(kommando)).toEqual(vantat));
});

describe('kommandot skriver sina fakta, och bara dem', () => {
  const arende = vantar.arende;
  test.each<[kommando: Kommando, andrat: object]>([
    [{ type: 'INLED_UTREDNING', dag: IDAG }, { utredning: { ...arende.utredning, inledd: IDAG } }],
    [{ type: 'SKICKA_KOMMUNICERING', dag: IDAG, hur: 'personligen', svarSenast: '2026-11-30' }, { kommunicering: { ...arende.kommunicering, sand: IDAG, hur: 'personligen', svarSenast: '2026-11-30', skickat: { a1: { utfall: 'avslag', tillfallen: null } } } }],
    [{ type: 'REGISTRERA_YTTRANDE', dag: IDAG, text: 'Nej.' }, { kommunicering: { ...arende.kommunicering, svar: { dag: IDAG, text: 'Nej.', bemott: '' } } }],
    [{ type: 'REGISTRERA_AVSTAR', dag: IDAG, hur: 'Sa det.' }, { kommunicering: { ...arende.kommunicering, avstatt: { dag: IDAG, hur: 'Sa det.' } } }],
    [{ type: 'VILL_TALA_INFOR_NAMNDEN' }, { kommunicering: { ...arende.kommunicering, villTalaInforNamnden: 'ja' } }],
    [{ type: 'VILL_INTE_TALA_INFOR_NAMNDEN' }, { kommunicering: { ...arende.kommunicering, villTalaInforNamnden: 'nej' } }],
    [{ type: 'HORD_AV_NAMNDEN', dag: IDAG }, { kommunicering: { ...arende.kommunicering, hord: true, horsDag: IDAG } }],
    [{ type: 'FATTA_BESLUT', fryst: FRYST }, { fryst: FRYST }],
    [{ type: 'ATERTA', dag: IDAG, hur: 'Ringde.' }, { avslut: AVSLUT }],
    [{ type: 'AVSKRIV', dag: IDAG, orsak: 'dodsfall', skal: '' }, { avslut: { slag: 'avskrivning', orsak: 'dodsfall', dag: IDAG, skal: '', hur: '' } }],
    [{ type: 'AVVISA', dag: IDAG, skal: 'Ingen fullmakt.' }, { avslut: { slag: 'avvisning', orsak: null, dag: IDAG, skal: 'Ingen fullmakt.', hur: '' } }],
    [{ type: 'ATEROPPNA' }, { avslut: null }],
    [{ type: 'REGISTRERA_I_SYSTEMET', ...REGISTRERAT, arendenummer: ' 2026-0417 ' }, { overforing: { ...arende.overforing, registrerat: REGISTRERAT } }],
    [{ type: 'ANGRA_OVERFORT' }, { overforing: { ...arende.overforing, overfort: null } }],
  ])('$type', (kommando, andrat) => expect(utfor(arende, kommando)).toEqual({ ...arende, ...andrat }));

  test('överfört: vart, vilka punkter som gällde, och när det raderas', () => {
    expect(utfor(bekraftat.arende, { type: 'ANTECKNA_OVERFORT', dag: IDAG, vem: 'Disa Ek', raderas: '2026-12-18' }).overforing.overfort).toEqual({ ...OVERFORT, bekraftat: bekraftat.arende.overforing.bekraftat });
  });

  test('det som registrerades om avslutet gäller inte när ärendet öppnas igen', () => {
    const oppnat = utfor(majBritt().andra({ avslut: AVSLUT, overforing: { registrerat: REGISTRERAT, bekraftat: ['avslut'] } }).arende, { type: 'ATEROPPNA' });
    expect(oppnat.overforing).toEqual(majBritt().arende.overforing);
  });

  test('det som skrevs om avslutet finns kvar när ärendet öppnas igen', () => {
    const avslutat = utfor(arende, { type: 'ATERTA', dag: IDAG, hur: 'Ringde.' });
    const oppnat = utfor(avslutat, { type: 'ATEROPPNA' });
    expect(oppnat).toMatchObject({ avslut: null, tidigareAvslut: [AVSLUT] });
    const igen = utfor(utfor(oppnat, { type: 'AVSKRIV', dag: IDAG, orsak: 'flytt', skal: 'Flyttar.' }), { type: 'ATEROPPNA' });
    expect(igen.tidigareAvslut.map((a) => a.slag)).toEqual(['atertagande', 'avskrivning']);
  });
});
