import { describe, expect, test } from 'vitest';
import { schablonfil } from '../../../tests/fixtures/schablonfiler.ts';
import type { Period } from '../period.ts';
import { berakna, type Tidsfraga } from './berakna.ts';
import type { Beviljad } from './indata.ts';
import { tillJson } from './json.ts';
import { tolkaTal } from './tal.ts';

const KRI = schablonfil('kristianstad/okant');
const EX = schablonfil('exempelkommun/2025-07-01');
const EX21 = schablonfil('exempelkommun/2021-10-01');

/** "2/vecka", "1/2vecka" (varannan), "1/ar". */
function ofta(text: string): Period {
  const [, antal, n, enhet] = /^(\d+)\/(\d*)(dag|vecka|manad|ar)$/.exec(text)!;
  return { antal: Number(antal), perN: Number(n === '' ? 1 : n), enhet: enhet as Period['enhet'] };
}
const b = (insats: string, nar: string | null, mer: Partial<Beviljad> = {}): Beviljad => ({ insats, tillfallen: nar === null ? null : ofta(nar), ...mer });
const avsteg = (minuterPerTillfalle: number, motivering = 'Personen behöver pauser.'): Partial<Beviljad> => ({ tid: { minuterPerTillfalle, orsak: 'halsa', motivering } });

interface Scenario {
  namn: string;
  fraga: Tidsfraga;
  /** Exact minuter per vecka, fast per månad, fast per år; null = saknas. */
  summor: [string, string, string] | null;
  varnar?: string[];
}
const s = (namn: string, fraga: Tidsfraga, summor: Scenario['summor'], varnar: string[] = []): Scenario => ({ namn, fraga, summor, varnar });
const kri = (beviljat: Beviljad[], fakta: Tidsfraga['fakta'] = { hushall: 'ensamboende' }): Tidsfraga => ({ schablon: KRI, fakta, beviljat });
const ex = (beviljat: Beviljad[], fakta: Tidsfraga['fakta'] = { hushall: 'ensamboende', antalRum: 2 }): Tidsfraga => ({ schablon: EX, fakta, beviljat });

const PAR = { hushall: 'sammanboende' } as const;

const scenarier: Scenario[] = [
  s('makar delar städningen: halva tiden var, i halva minuter', kri([b('stad', '1/2vecka')], PAR), ['45/2', '0', '0']),
  s('tre i hushållet delar på inköpen', kri([b('inkop', '1/vecka')], { ...PAR, delasMellan: 3 }), ['15', '0', '0']),
  s('makar delar inte på dusch', kri([b('dusch', '1/vecka')], PAR), ['40', '0', '0']),
  s('makar delar fönsterputsens årstid', kri([b('fonsterputs', '1/ar')], PAR), ['0', '0', '90']),
  s('sammanboende som inte delar: delasMellan 1', kri([b('stad', '1/2vecka')], { ...PAR, delasMellan: 1 }), ['45', '0', '0']),
  s('okänt hushåll räknas som ensamboende och sägs', kri([b('inkop', '1/vecka')], {}), ['45', '0', '0'], ['ANTAGET_ENSAMBOENDE']),
  s('par i Exempelkommunen: hela minuter, första delen är den mindre', ex([b('stad', '1/3vecka')], { ...PAR, antalRum: 1 }), ['37/3', '0', '0']),
  s('par i Exempelkommunen: den som blir över hamnar på den sista', ex([b('stad', '1/3vecka')], { ...PAR, antalRum: 1, delNr: 2 }), ['38/3', '0', '0']),

  s('tre barn: tiden räknas per barn', kri([b('barn', '7/vecka')], { antalBarn: 3 }), ['210', '0', '0'], ['BARN_I_HUSHÅLLET']),
  s('ett faktum som inte kan stämma räknas som okänt', kri([b('inkop', '1/vecka')], { hushall: 'ensamboende', delasMellan: 0 }), ['45', '0', '0']),
  s('hjälp till barn utan uppgift om antalet saknas', kri([b('barn', '7/vecka')]), null, ['FAKTA_SAKNAS', 'BARN_I_HUSHÅLLET']),

  s('promenad över taket sänks till 135 minuter', kri([b('promenad_social', '4/vecka')]), ['135', '0', '0'], ['TAK']),
  s('promenad på taket lämnas orörd', kri([b('promenad_social', '3/vecka')]), ['135', '0', '0']),
  s('promenad per månad räknas om mot veckotaket', kri([b('promenad_social', '26/2manad')]), ['0', '585', '0']),
  s('avsteg över taket står kvar och motiveras', kri([b('promenad_social', '4/vecka', avsteg(45))]), ['180', '0', '0'], ['TAK']),
  s('tak i tillfällen: tre promenader blir två', ex([b('promenad_social', '3/vecka')]), ['80', '0', '0'], ['TAK', 'OFTARE_ÄN_NORMALT']),
  s('tak i tillfällen gäller också när tiden saknas', { schablon: schablonfil('botkyrka/2025-07-01'), fakta: {}, beviljat: [b('promenad_social', '3/vecka')] }, null, ['MINUTER_SAKNAS', 'TAK', 'OFTARE_ÄN_NORMALT']),
  s('på taket i tillfällen sägs inget, fast tiden saknas', { schablon: schablonfil('botkyrka/2025-07-01'), fakta: {}, beviljat: [b('promenad_social', '2/vecka')] }, null, ['MINUTER_SAKNAS']),
  s('tak i minuter säger inget om tid som saknas', { schablon: schablonfil('are/okant'), fakta: {}, beviljat: [b('stad', '7/vecka')] }, null, ['MINUTER_SAKNAS']),
  s('tak över en grupp delas i proportion', ex([b('disk_sopor', '7/vecka'), b('post_tidning', '7/vecka')]), ['70', '0', '0'], ['TAK']),

  s('bäddning för sig har egen tid', kri([b('baddning', '7/vecka')]), ['70', '0', '0']),
  s('bäddning i morgonhjälpen har ingen', kri([b('baddning', '7/vecka'), b('morgonhjalp', '7/vecka')]), ['105', '0', '0'], ['INGÅR_I']),
  s('renbäddning ryms i tvätt när städning inte ges', kri([b('renbaddning', '1/2vecka'), b('tvatt', '1/2vecka')], { hushall: 'ensamboende', tvattmaskin: 'iBostaden' }), ['10', '0', '0'], ['INGÅR_I']),
  s('nästlat: renbäddning i städ, disk i städ, bäddning i morgonhjälp', kri([b('stad', '1/2vecka'), b('renbaddning', '1/2vecka'), b('disk_sopor', '7/vecka'), b('baddning', '7/vecka'), b('morgonhjalp', '7/vecka')]), ['140', '0', '0'], ['INGÅR_I']),
  s('två som ryms i andra försvinner inte i varandra', kri([b('disk_sopor', '7/vecka'), b('post_tidning', '7/vecka')]), ['105', '0', '0']),
  s('disk ryms i bäddning som själv har egen tid', kri([b('disk_sopor', '7/vecka'), b('baddning', '7/vecka')]), ['70', '0', '0'], ['INGÅR_I']),
  s('ledsagning rymmer ingen disk', kri([b('disk_sopor', '7/vecka'), b('ledsagning', '1/vecka', { valdaMinuter: 120 })]), ['190', '0', '0']),
  s('bäddning oftare än morgonhjälpen: sägs', kri([b('baddning', '7/vecka'), b('morgonhjalp', '3/vecka')]), ['45', '0', '0'], ['INGÅR_I', 'RYMS_INTE_ALLTID']),
  s('egen tid genom avsteg trots att insatsen ryms', kri([b('baddning', '7/vecka', avsteg(5)), b('morgonhjalp', '7/vecka')]), ['140', '0', '0'], ['DUBBELT_MED_ANDRA']),
  s('apoteksärende ryms i inköp', kri([b('apoteksarende', '1/2vecka'), b('inkop', '1/vecka')]), ['45', '0', '0'], ['INGÅR_I']),
  s('apoteksärende för sig har ingen siffra', kri([b('apoteksarende', '1/2vecka')]), null, ['MINUTER_SAKNAS']),

  s('städ med dusch: den lägre tiden', kri([b('stad', '1/2vecka'), b('dusch', '1/vecka')]), ['75', '0', '0']),
  s('städ med bara tillsyn: tolkning som sägs', kri([b('stad', '1/2vecka'), b('tillsyn_dag', '7/vecka')]), ['150', '0', '0'], ['TOLKNING']),
  s('tvätt utan uppgift om maskin stannar och frågar', kri([b('tvatt', '1/2vecka')]), null, ['FAKTA_SAKNAS']),
  s('tvätt utan maskin har ingen rad i tabellen', kri([b('tvatt', '1/2vecka')], { hushall: 'ensamboende', tvattmaskin: 'saknas' }), null, ['MINUTER_SAKNAS']),
  s('liten bostad ger kortare städtid', ex([b('stad', '1/3vecka')], { hushall: 'ensamboende', antalRum: 1 }), ['25', '0', '0']),
  s('bostadens storlek spelar ingen roll när omvårdnad ges', ex([b('stad', '1/3vecka'), b('maltid_ata', '7/vecka')], { hushall: 'ensamboende' }), ['490/3', '0', '0']),
  s('stor bostad i den äldre versionen', { schablon: EX21, fakta: { hushall: 'ensamboende', antalRum: 5 }, beviljat: [b('stad', '1/2vecka')] }, ['55', '0', '0']),

  s('nivå av hjälp väljer tiden', ex([b('dusch', '1/vecka', { niva: 'allt' })]), ['40', '0', '0']),
  s('mer hjälp kan ta kortare tid', ex([b('dusch', '1/vecka', { niva: 'delvis' })]), ['30', '0', '0']),
  s('utan nivå saknas tiden', ex([b('dusch', '1/vecka')]), null, ['FAKTA_SAKNAS']),
  s('en nivå som inte finns', ex([b('dusch', '1/vecka', { niva: 'elva' })]), null, ['VAL_SAKNAS']),
  s('intervall: tiden väljs inte åt någon', ex([b('ledsagning', '2/manad')]), null, ['VÄLJ_INOM_INTERVALL']),
  s('intervall: vald tid inom det, per påbörjad halvtimme', ex([b('ledsagning', '2/manad', { valdaMinuter: 95 })]), ['0', '240', '0']),
  s('intervall: vald tid utanför', ex([b('ledsagning', '2/manad', { valdaMinuter: 300 })]), null, ['VÄLJ_INOM_INTERVALL']),
  s('vald variant för hand', ex([b('inkop', '1/vecka', { variant: 'tillsammans', valdaMinuter: 60 })]), ['60', '0', '0']),
  s('vald tid ersätter inte en fast tid', ex([b('inkop', '1/vecka', { valdaMinuter: 60 })]), ['40', '0', '0'], ['VALD_TID_ANVÄNDS_INTE']),

  s('avsteg uppåt', kri([b('dusch', '1/vecka', avsteg(55))]), ['55', '0', '0']),
  s('avsteg nedåt', kri([b('dusch', '1/vecka', avsteg(25))]), ['25', '0', '0']),
  s('avsteg fyller en tid som saknas', kri([b('tvatt', '1/2vecka', avsteg(40))]), ['20', '0', '0']),
  s('avsteg delas inte: det är den här personens tid', kri([b('stad', '1/2vecka', avsteg(60))], PAR), ['30', '0', '0']),
  s('avsteg för en insats utan rad', kri([b('hygien', '7/vecka', avsteg(10))]), ['70', '0', '0']),

  s('bedömd tid för en insats utan rad', kri([b('hygien', '7/vecka', { valdaMinuter: 12.5 })]), ['175/2', '0', '0']),
  s('bedömd tid utan rad delas inte, men gruppens tak gäller', { schablon: { ...KRI, tak: [{ id: 't', insatser: 'alla', minuter: 60, per: 'vecka', text: 'Ett tak.' }] }, fakta: PAR, beviljat: [b('hygien', '7/vecka', { valdaMinuter: 10 })] }, ['60', '0', '0'], ['TAK']),
  s('kvällsbesök utan rad: källans minsta tid gäller den bedömda', { schablon: schablonfil('okand-intraphone/2012-01-01'), fakta: {}, beviljat: [b('natthjalp', '1/dag', { valdaMinuter: 5, klockslag: { fran: '22:00', till: '22:05' } })] }, ['105', '0', '0'], ['SCHABLONTYP']),
  s('dagbesök utan rad: den bedömda tiden gäller som den är', { schablon: schablonfil('okand-intraphone/2016-07-01'), fakta: {}, beviljat: [b('tillsyn_dag', '1/dag', { valdaMinuter: 5, klockslag: { fran: '07:00', till: '07:05' } })] }, ['35', '0', '0'], ['SCHABLONTYP']),
  s('gränsen för översyn nås med bedömda tider', { schablon: schablonfil('lomma/2023-05-31'), fakta: {}, beviljat: [b('morgonhjalp', '1/dag', { valdaMinuter: 200 })] }, ['1400', '0', '0'], ['DISKUTERA_TOTALEN']),

  s('okänd kategori gör städtiden okänd', kri([b('stad', '1/2vecka'), b('hygien', '7/vecka', avsteg(10))]), null, ['FAKTA_SAKNAS']),
  s('kategorin från riktlinjen räcker', kri([b('stad', '1/2vecka'), b('hygien', '7/vecka', { ...avsteg(10), kategori: 'omvardnad' })]), ['105', '0', '0']),
  s('en känd omvårdnadsinsats avgör, vad den okända än är', kri([b('stad', '1/2vecka'), b('dusch', '1/vecka'), b('hygien', '7/vecka', avsteg(10))]), ['145', '0', '0']),

  s('dubbelbemanning ändrar inte personens egen tid', ex([b('toalettbesok', '4/dag', { dubbelbemanning: true })]), ['336', '0', '0']),
  s('natten: hela femminutersteg och minst tio', ex([b('tillsyn_natt', '7/vecka'), b('natthjalp', '7/vecka')]), ['175', '0', '0']),
  s('natten i den äldre versionen: minst en kvart', { schablon: EX21, fakta: {}, beviljat: [b('tillsyn_natt', '7/vecka')] }, ['105', '0', '0']),
  s('fel klockslag för en nattinsats: ingen nattavrundning, och det sägs', ex([b('natthjalp', '7/vecka', { klockslag: { fran: '14:00', till: '14:15' } })]), ['84', '0', '0'], ['UTANFÖR_FÖNSTER']),
  s('klockan sju är natten slut', ex([b('natthjalp', '7/vecka', { klockslag: { fran: '07:00', till: '07:15' } })]), ['84', '0', '0'], ['UTANFÖR_FÖNSTER']),

  s('egen tid är en ram per månad', ex([b('egen_tid', null)]), ['0', '60', '0']),
  s('egen tid varje vecka är samma ram', ex([b('egen_tid', '1/vecka')]), ['0', '60', '0']),
  s('egen tid varannan månad är halva', ex([b('egen_tid', '1/2manad')]), ['0', '30', '0']),
  s('fönsterputs vartannat år är halva årstiden', kri([b('fonsterputs', '1/2ar')]), ['0', '0', '90']),
  s('fönsterputs två gånger om året är samma årstid', kri([b('fonsterputs', '2/ar')]), ['0', '0', '180']),
  s('städ per månad är fast tid per månad', kri([b('stad', '1/manad')]), ['0', '90', '0']),
  s('dagligen och sju gånger i veckan är samma sak', kri([b('tillsyn_dag', '1/dag')]), ['105', '0', '0']),
  s('ingen frekvens: tiden saknas', kri([b('dusch', null)]), null, ['FREKVENS_SAKNAS']),
  s('en insats som saknar tid gör summan okänd', kri([b('dusch', '1/vecka'), b('ledsagning', '1/vecka')]), null, ['MINUTER_SAKNAS']),
  s('en insats som tabellen inte har', kri([b('hygien', '7/vecka')]), null, ['MINUTER_SAKNAS']),
  s('korttidsplats mäts inte i hemtjänsttid', ex([b('korttidsplats', '14/manad'), b('matdistribution', '7/vecka')]), ['56', '0', '0']),
  s('boende utan rad mäts inte heller', kri([b('korttidsplats', '14/manad', { kategori: 'boende' }), b('dusch', '1/vecka')]), ['40', '0', '0']),
  s('larmet räknas inte som annan insats och ändrar inte städtiden', ex([b('stad', '1/3vecka'), b('trygghetslarm', null)]), ['30', '0', '0']),
  s('HSL räknas för sig', ex([b('lakemedel', '14/vecka'), b('matdistribution', '7/vecka')]), ['56', '0', '0'], ['HSL_RÄKNAS_FÖR_SIG']),
  s('HSL gör inte att omvårdnad ges', ex([b('lakemedel', '14/vecka'), b('stad', '1/3vecka')]), ['30', '0', '0'], ['HSL_RÄKNAS_FÖR_SIG']),
  s('HSL läggs ihop bara med omkopplaren', { ...ex([b('lakemedel', '14/vecka'), b('matdistribution', '7/vecka')]), summeraHsl: true }, ['196', '0', '0']),
  s('oftare än normalt: sägs', kri([b('stad', '1/vecka')]), ['90', '0', '0'], ['OFTARE_ÄN_NORMALT']),
  s('social kontakt läggs i första hand i tillsynen', kri([b('promenad_social', '1/vecka'), b('tillsyn_dag', '7/vecka')]), ['150', '0', '0'], ['LÄGG_FÖRST_I']),
  s('mycket hjälp: samtal, aldrig sänkning', ex([b('maltid_ata', '12/dag')]), ['1680', '0', '0'], ['OFTARE_ÄN_NORMALT', 'DISKUTERA_TOTALEN']),
  s('ersättningsschablon sägs inte vara beslut', { schablon: schablonfil('solna/2024-03-01'), fakta: {}, beviljat: [b('tvatt', '1/2vecka')] }, ['43', '0', '0'], ['SCHABLONTYP']),
  s('ersättningsschablon används inte i beslut', { schablon: schablonfil('solna/2024-03-01'), fakta: {}, beviljat: [b('tvatt', '1/2vecka')], syfte: 'beslut' }, null, ['MINUTER_SAKNAS', 'SCHABLONTYP_BLANDAD']),
  s('tid per dag', { schablon: schablonfil('sollentuna/okant'), fakta: {}, beviljat: [b('morgonhjalp', '1/dag'), b('promenad_social', '3/vecka'), b('stad', '2/manad')] }, ['915', '180', '0']),
  s('tid per dag tre dagar i veckan', { schablon: schablonfil('sollentuna/okant'), fakta: {}, beviljat: [b('morgonhjalp', '3/vecka')] }, ['135', '0', '0']),
  s('sängliggande: mer hjälp, kortare besök', { schablon: schablonfil('stockholm/okant'), fakta: { sangliggande: 'ja' }, beviljat: [b('toalettbesok', '6/dag')] }, ['210', '0', '0']),
  s('servicetak per månad sänker veckotiden', { schablon: schablonfil('are/okant'), fakta: {}, beviljat: [b('stad', '1/vecka', { valdaMinuter: 120 }), b('inkop', '1/vecka', { valdaMinuter: 60 })] }, ['1440/13', '0', '0'], ['TAK']),
  s('serviceram utan vald tid: taket är ingen schablontid', { schablon: schablonfil('are/okant'), fakta: {}, beviljat: [b('service_ram', null)] }, null, ['MINUTER_SAKNAS']),
  s('serviceram i timmar per månad', { schablon: schablonfil('are/okant'), fakta: {}, beviljat: [b('service_ram', '1/manad', { valdaMinuter: 480 })] }, ['0', '480', '0']),
  s('serviceramen och städningen har samma tak', { schablon: schablonfil('linkoping/2018-12-03'), fakta: {}, beviljat: [b('service_ram', null, { valdaMinuter: 300 }), b('stad', '1/manad', { valdaMinuter: 120 })] }, ['0', '360', '0'], ['TAK']),
  s('serviceram per vecka', { schablon: schablonfil('vannas/okant'), fakta: {}, beviljat: [b('service_ram', null, { valdaMinuter: 150 })] }, ['120', '0', '0'], ['TAK']),
  s('inga barn i hushållet: inget sägs om barn', kri([b('barn', '7/vecka')], { hushall: 'ensamboende', antalBarn: 0 }), ['0', '0', '0']),
  s('många decimaler räknas som de står', kri([b('dusch', '1/vecka', avsteg(33.333333))]), ['33333333/1000000', '0', '0']),
  s('ingenting beviljat är noll, inte saknas', kri([]), ['0', '0', '0']),
];

describe('minuter', () => {
  test.each(scenarier)('$namn', ({ fraga, summor, varnar }) => {
    const { minuterPerVecka, minuterPerManadFast, minuterPerArFast, varningar } = tillJson(berakna(fraga));
    expect([minuterPerVecka, minuterPerManadFast, minuterPerArFast]).toEqual(summor ?? [null, null, null]);
    expect(new Set(varningar.map((v) => v.kod))).toEqual(new Set(varnar));
  });
});

describe('månadsfaktorn', () => {
  test.each([
    ['52/12', '405/2', '27/8'],
    ['4,3', '201', '67/20'],
    ['30/7', '2805/14', '187/56'],
  ])('makars städ och fönsterputs under %s', (faktor, minuter, timmar) => {
    const fraga = kri([b('stad', '1/2vecka'), b('inkop', '1/vecka'), b('fonsterputs', '1/ar')], PAR);
    const ut = tillJson(berakna({ ...fraga, manadsfaktor: tolkaTal(faktor)! }));
    expect(ut.perManad).toEqual({ minuter, timmar });
    expect(ut.manadsfaktor.kalla).toBe('vald');
  });
});

describe('det som följer med summan', () => {
  test('personaltid räknas för sig, och kundtiden är den beviljade', () => {
    const ut = tillJson(berakna(ex([b('dusch', '1/vecka', { niva: 'alltMedTva' }), b('hygien', '7/vecka')])));
    expect([ut.minuterPerVecka, ut.kundtidPerVecka, ut.personaltidPerVecka]).toEqual(['145', '145', '185']);
  });

  test('en version kan räkna personaltiden som beviljad', () => {
    const ut = tillJson(berakna({ ...ex([b('hygien', '7/vecka', { dubbelbemanning: 3 })]), schablon: { ...EX, beviljadTid: 'personaltid' } }));
    expect([ut.minuterPerVecka, ut.kundtidPerVecka]).toEqual(['315', '105']);
  });

  test('känd delsumma och vad som saknas', () => {
    const { kantDelsumma } = tillJson(berakna(kri([b('dusch', '1/vecka'), b('ledsagning', '1/vecka'), b('trygghetslarm', null)])));
    expect([kantDelsumma.minuterPerVecka, kantDelsumma.perManad.minuter, kantDelsumma.saknas]).toEqual(['40', '520/3', ['ledsagning', 'trygghetslarm']]);
  });

  test('HSL har sin egen summa', () => {
    expect(tillJson(berakna(ex([b('lakemedel', '14/vecka')]))).hsl?.minuterPerVecka).toBe('140');
  });

  test('makars delar finns alla med', () => {
    const rad = tillJson(berakna(ex([b('stad', '1/3vecka')], { ...PAR, antalRum: 1 }))).rader[0]!;
    expect(rad.delar).toEqual(['37', '38']);
  });

  test('hela tiden kan bokas på den ena', () => {
    const schablon = { ...KRI, delning: { ...KRI.delning, bokforing: 'helaPaDenForsta' as const } };
    const del = (delNr: number) => tillJson(berakna({ schablon, fakta: { ...PAR, delNr }, beviljat: [b('inkop', '1/vecka')] })).minuterPerVecka;
    expect([del(1), del(2)]).toEqual(['45', '0']);
  });

  test('ramen och timbandet', () => {
    const ut = tillJson(berakna(ex([b('stad', '1/3vecka'), b('inkop', '1/vecka'), b('maltid_ata', '3/dag')])));
    expect(ut.ramar).toEqual([{ id: 'serviceram', antalRader: 2, namn: 'Service sammanlagt', per: 'manad', minuter: '2470/9' }]);
    expect(ut.timband).toEqual({ id: 'mellan', namn: 'Mellanstor omfattning' });
  });

  test('ansökt men inte beviljat: det som ryms i en beviljad insats sägs, annat inte', () => {
    const ut = berakna({ ...kri([b('morgonhjalp', '7/vecka')]), ansokt: ['baddning', 'renbaddning', 'disk_sopor'] });
    expect(ut.varningar.map((v) => [v.kod, v.insats])).toEqual([['INGÅR_I', 'baddning'], ['INGÅR_I', 'disk_sopor']]);
  });
});

describe('meningarna', () => {
  const varningen = (fraga: Tidsfraga) => berakna(fraga).varningar.map((v) => v.mening).join(' ');

  test('ett tak på ett tillfälle är böjt i ental', () => {
    expect(varningen({ schablon: schablonfil('ekero/2020-09-01'), fakta: {}, beviljat: [b('promenad_social', '3/vecka', { valdaMinuter: 30 })] })).toContain('Taket är högst 1 tillfälle per vecka, och 3 tillfällen är beviljade: tiden sänks till taket.');
  });
  test('ett tak i tillfällen lovar inte att sänka en tid som saknas', () => {
    expect(varningen({ schablon: schablonfil('ekero/2020-09-01'), fakta: {}, beviljat: [b('promenad_social', '3/vecka')] })).toContain('Taket är högst 1 tillfälle per vecka, och 3 tillfällen är beviljade. Behöver personen mer görs ett avsteg med orsak och motivering.');
  });
  test('ett val som inte finns får veta vilka som finns, med id', () => {
    expect(varningen(ex([b('dusch', '1/vecka', { niva: 'elva' })]))).toContain('Nivån ”elva” finns inte på raden Dusch. Välj bland någon i närheten (narvaro), ');
    expect(varningen(kri([b('dusch', '1/vecka', { niva: 'elva' })]))).toBe('Nivån ”elva” finns inte på raden Dusch. Raden har inga nivåer. Ta bort valet.');
    expect(varningen(kri([b('dusch', '1/vecka', { variant: 'elva' })]))).toBe('Varianten ”elva” finns inte på raden Dusch. Raden har inga varianter. Ta bort valet.');
  });
  test('bedömd tid utan rad förklaras', () => {
    expect(berakna(kri([b('hygien', '7/vecka', { valdaMinuter: 10 })])).rader[0]!.spar.map((x) => x.mening)).toEqual(['Schablonen har ingen rad för hygien. Handläggaren har bedömt tiden till 10 min per tillfälle.', '10 min, 7 gånger per vecka: 70 min per vecka.']);
  });
});

describe('raden som bytts', () => {
  const bytt = (fore: Beviljad[], nu: Beviljad[], foreFakta = {}, nuFakta = {}) =>
    berakna({ ...kri(nu, { hushall: 'ensamboende', ...nuFakta }), tidigare: { beviljat: fore, fakta: { hushall: 'ensamboende', ...foreFakta } } }).varningar.filter((v) => v.kod === 'SCHABLON_BYTT').map((v) => v.mening);

  test('omvårdnaden upphör', () => {
    expect(bytt([b('stad', '1/2vecka'), b('dusch', '1/vecka')], [b('stad', '1/2vecka')])).toEqual(['Städning: 70 min → 90 min, eftersom omvårdnaden har upphört.']);
  });

  test('tvättmaskinen flyttar', () => {
    expect(bytt([b('tvatt', '1/2vecka')], [b('tvatt', '1/2vecka')], { tvattmaskin: 'iFastigheten' }, { tvattmaskin: 'iBostaden' })).toEqual(['Tvätt: 30 min → 20 min, eftersom uppgiften om tvättmaskin har ändrats.']);
  });

  test('ett faktum som börjar med om sägs utan dubbelt om', () => {
    const sthlm = { schablon: schablonfil('stockholm/okant'), beviljat: [b('toalettbesok', '4/dag')] };
    const ut = berakna({ ...sthlm, fakta: { sangliggande: 'ja' }, tidigare: { ...sthlm, fakta: { sangliggande: 'nej' } } });
    expect(ut.varningar.map((v) => v.mening)).toEqual(['Toalettbesök: 15 min → 5 min, eftersom uppgiften om personen ligger till sängs har ändrats.']);
  });

  test('samma rad: ingenting sägs', () => {
    expect(bytt([b('stad', '1/2vecka')], [b('stad', '1/vecka')])).toEqual([]);
  });

  test('en schablon för annan användning jämförs inte', () => {
    const ut = berakna({ ...kri([b('stad', '1/2vecka')]), tidigare: { schablon: schablonfil('solna/2024-03-01'), beviljat: [b('stad', '1/2vecka')] } });
    expect(ut.varningar.map((v) => v.kod)).toEqual(['SCHABLONTYP_BLANDAD']);
  });
});

describe('minutförklaringen', () => {
  test('går från behovet till summan i ord', () => {
    const ut = berakna(ex([b('stad', '1/3vecka', { behov: 'Orkar inte dammsuga.' }), b('dusch', '1/vecka', { niva: 'alltMedTva' })], PAR));
    expect(ut.rader.flatMap((r) => r.spar.map((x) => x.mening))).toEqual([
      'Behov: Orkar inte dammsuga.',
      'Städning, när det också ges omvårdnad: 70 min per tillfälle.',
      'Tiden omfattar två rum, kök och hygienutrymme, och ett rum till för sammanboende.',
      'Den enskilde får byta en beviljad serviceinsats mot en annan i samma grupp från gång till gång, inom samma tid.',
      'Hushållet delar på tiden: 70 min delas på 2, och den här personens del är 35 min.',
      '35 min, var tredje vecka: 11,67 min per vecka.',
      'Dusch, hjälp med allt av två personer: 40 min per tillfälle.',
      '40 min, varje vecka: 40 min per vecka.',
      '2 personal samtidigt: personalens tid är 80 min per vecka, personens egen tid 40 min.',
    ]);
    expect(ut.spar.map((x) => x.mening)).toEqual([
      'Insatser som återkommer varje vecka: 51,67 min per vecka.',
      'Från vecka till månad: 51,67 min × 52/12 = 223,89 min.',
      'Personalens restid räknas inte in.',
      'Summa: 223,89 min per månad, 3 h 44 min (3,73 timmar).',
    ]);
  });

  test('avsteget bär sin orsak och motivering', () => {
    const ut = berakna(kri([b('dusch', '1/vecka', avsteg(55, 'Andfåddhet kräver vila mellan momenten.'))]));
    expect(ut.rader[0]!.spar.map((x) => x.mening)).toContain('Avsteg: 55 min per tillfälle i stället för 40 min. Orsak: hälsan. Andfåddhet kräver vila mellan momenten.');
  });

  test('varje rad citeras med version', () => {
    const ut = berakna(kri([b('stad', '1/2vecka'), b('inkop', '1/vecka')]));
    expect(ut.rader.map((r) => r.rad)).toEqual(['kristianstad/okant#stad.endastService', 'kristianstad/okant#inkop']);
  });
});
