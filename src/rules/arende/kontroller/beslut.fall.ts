import { LILLVIK, SCHABLON, majBritt, sten } from '../../../../tests/fixtures/arende.ts';
import type { Period } from '../../period.ts';
import type { Arende } from '../schema.ts';
import { type Scenariotabell, nar } from './scenario.ts';

const kom = (k: Partial<Arende['kommunicering']>) => sten().andra({ kommunicering: k });
const delvisSkickat = (tillfallen: Period) => majBritt().bedom({ stallningstagande: { utfall: 'delvis' } }).andra({ kommunicering: { sand: '2026-11-12', skickat: { a1: { utfall: 'delvis', tillfallen } } } });
const OKOMMUNICERAT = { sand: null, hur: null, till: [], svarSenast: null };
const GOD_MAN = { id: 'f1', namn: 'Rut Berg', roll: 'godMan', omfattning: 'sörja för person', styrkt: 'Förordnande', telefon: '' } as const;
const FORMULERING = 'Sten Lund klarar städning på egen hand. Därför beviljas inte insatsen.';
const TIDIGARE: Arende['beslut']['tidigare'][number] = { id: 't1', insatsId: 'stad', dag: '2025-09-01', slag: 'tillsVidare', till: null, forbehall: '', forsamras: 'nej', behandlasSomForsamring: null, grund: null, andringHos: null };
const tidigare = (t: Partial<typeof TIDIGARE>) => majBritt().andra({ beslut: { tidigare: [{ ...TIDIGARE, ...t }] } });
const FRYST: Arende['fryst'] = { nar: '2026-11-18T14:00:00Z', motor: '0.1.0', lagutgava: 'sol2025', versioner: {}, underlag: {}, texter: [], tid: null };
const beslutat = (b: Partial<Arende['beslut']>) => majBritt().andra({ fryst: FRYST, beslut: b });
const tidsbegransat = (skal: string, till: string | null = '2027-05-31') => majBritt().bedom({ giltighet: { slag: 'tidsbegransat', till, skal } });
const hemvardsbidrag = (mer: Parameters<ReturnType<typeof majBritt>['bedom']>[0] = {}) => majBritt().ansok('hemvardsbidrag', mer);
const BEVILJAD_VARANNAN = majBritt().arende.ansoktaInsatser[0]!;
const onskar = (antal: number, perN: number, enhet: 'dag' | 'vecka' | 'manad' | 'ar') => majBritt().andra({ ansoktaInsatser: [{ ...BEVILJAD_VARANNAN, onskadOmfattning: { antal, perN, enhet } }] });

export const KOMMUNICERINGSFALL: Scenariotabell = {
  K01: [
    nar('avslag utan kommunicering', kom(OKOMMUNICERAT), 'B kommunicering.sand'),
    nar('delvis bifall utan kommunicering', kom(OKOMMUNICERAT).bedom({ stallningstagande: { utfall: 'delvis' } }), 'B kommunicering.sand'),
    nar('det framgår inte till vem eller hur länge', kom({ till: [], svarSenast: null }), 'B kommunicering.till'),
    nar('kommuniceringen är noterad', sten()),
    nar('ett undantag är valt', kom({ ...OKOMMUNICERAT, undantag: 'omedelbart', undantagSkal: 'Hemgång i dag.' })),
    nar('ett beslut som gäller får en sista dag', tidigare({ behandlasSomForsamring: 'ja', grund: 'egenVilja' }).bedom({ giltighet: { slag: 'tidsbegransat', till: '2027-05-31', skal: 'Du tränar till i maj.' } }), 'B kommunicering.sand'),
    nar('bifall med tidsgräns', tidsbegransat('Du tränar till i maj.'), 'W kommunicering.sand'),
    nar('bifall med förbehåll', majBritt().bedom({ giltighet: { forbehall: 'Om du får robotdammsugaren.' } }), 'W kommunicering.sand'),
    nar('bifall med tidsgräns som personen fått ta del av', tidsbegransat('Du tränar till i maj.').andra({ kommunicering: { sand: '2026-11-12' } })),
    nar('bifall till allt som söktes', majBritt()),
  ],
  K02: [
    nar('underlaget gicks igenom per telefon utan att rätten att tala inför nämnden nämndes', kom({ informeradMuntligt: false, hur: 'telefon' }), 'W kommunicering.informeradMuntligt'),
    nar('det framgår inte hur underlaget lämnades', kom({ informeradMuntligt: false, hur: null }), 'W kommunicering.informeradMuntligt'),
    nar('brevet säger det alltid', kom({ informeradMuntligt: false, hur: 'brev' })),
    nar('brevet lämnades personligen', kom({ informeradMuntligt: false, hur: 'personligen' })),
    nar('personen har fått veta det', sten()),
    nar('inget är kommunicerat', majBritt()),
  ],
  K03: [
    nar('beslutet har samma dag som sista svarsdagen', kom({ svarSenast: '2026-11-18' }), 'B beslut.dag'),
    nar('personen vill tala inför nämnden', kom({ villTalaInforNamnden: 'ja' }), 'B kommunicering.hord'),
    nar('svaret har kommit', kom({ svarSenast: '2026-11-25', svar: { dag: '2026-11-17', text: 'Jag håller med.', bemott: 'Ändrar inget.' } })),
    nar('personen avstår från att svara', kom({ svarSenast: '2026-11-25', avstatt: { dag: '2026-11-17', hur: 'I telefon' } })),
    nar('personen har talat inför nämnden', kom({ villTalaInforNamnden: 'ja', hord: true, horsDag: '2026-11-17' })),
    nar('svarstiden har gått', sten()),
  ],
  K04: [
    nar('nytt läkarintyg efter kommuniceringen', kom({ nyttMaterial: { dag: '2026-11-16', text: 'Läkarintyg', kommunicerat: null } }), 'W kommunicering.nyttMaterial.kommunicerat'),
    nar('det nya är också kommunicerat', kom({ nyttMaterial: { dag: '2026-11-16', text: 'Läkarintyg', kommunicerat: '2026-11-16' } })),
    nar('bifallet har blivit avslag sedan underlaget skickades', kom({ skickat: { a1: { utfall: 'bifall', tillfallen: null } } }), 'W bedomningar.a1.stallningstagande.utfall'),
    nar('färre gånger än i underlaget som skickades', delvisSkickat({ antal: 3, perN: 1, enhet: 'vecka' }), 'W bedomningar.a1.stallningstagande.utfall'),
    nar('insatsen fanns inte med i underlaget', kom({ skickat: {} }), 'W bedomningar.a1.stallningstagande.utfall'),
    nar('nytt material och ändrad bedömning', kom({ skickat: {}, nyttMaterial: { dag: '2026-11-16', text: 'Läkarintyg', kommunicerat: null } }), 'W kommunicering.nyttMaterial.kommunicerat', 'W bedomningar.a1.stallningstagande.utfall'),
    nar('ändringen är också kommunicerad', kom({ skickat: {}, nyttMaterial: { dag: '2026-11-16', text: 'Vi ser annorlunda på städningen.', kommunicerat: '2026-11-16' } })),
    nar('avslaget har blivit bifall', majBritt().andra({ kommunicering: { sand: '2026-11-12', skickat: { a1: { utfall: 'avslag', tillfallen: null } } } })),
    nar('lika många gånger som i underlaget som skickades', delvisSkickat({ antal: 1, perN: 2, enhet: 'vecka' })),
    nar('samma avslag som i underlaget som skickades', kom({ skickat: { a1: { utfall: 'avslag', tillfallen: null } } })),
    nar('ställningstagandet är tillbakadraget: det sägs på annat håll', kom({ skickat: { a1: { utfall: 'bifall', tillfallen: null } } }).bedom({ stallningstagande: { utfall: null } })),
    nar('inget nytt', sten()),
  ],
  K05: [
    nar('skäl för att inte kommunicera, men inget undantag valt', kom({ undantagSkal: 'Bråttom.' }), 'W kommunicering.undantag'),
    nar('undantag utan skäl', kom({ undantag: 'svartGenomfora' }), 'W kommunicering.undantagSkal'),
    nar('undantag med skäl', kom({ undantag: 'omedelbart', undantagSkal: 'Hemgång i dag.' })),
    nar('inget undantag används', sten()),
  ],
  K06: [
    nar('god man har inte fått underlaget', sten().andra({ foretradare: [GOD_MAN] }).parametrar({ kommuniceraMedForetradare: true }), 'W kommunicering.till'),
    nar('god man har fått underlaget', kom({ till: ['enskilde', 'foretradare'] }).andra({ foretradare: [GOD_MAN] }).parametrar({ kommuniceraMedForetradare: true })),
    nar('riktlinjen har ingen sådan regel', sten().andra({ foretradare: [GOD_MAN] })),
    nar('bara anhörigbehörighet', sten().andra({ foretradare: [{ ...GOD_MAN, roll: 'anhorigbehorighet' }] }).parametrar({ kommuniceraMedForetradare: true })),
  ],
  K07: [
    nar('svaret är inte bemött', kom({ svar: { dag: '2026-11-16', text: 'Jag orkar inte.', bemott: '' } }), 'W kommunicering.svar.bemott'),
    nar('svaret är bemött', kom({ svar: { dag: '2026-11-16', text: 'Jag orkar inte.', bemott: 'Vi gick igenom dammsugningen igen.' } })),
    nar('inget svar har kommit', sten()),
  ],
};

export const BESLUTSFALL: Scenariotabell = {
  B01: [
    nar('sökt varje vecka, beviljat varannan som bifall', onskar(1, 1, 'vecka'), 'B bedomningar.a1.stallningstagande.utfall'),
    nar('sökt tre gånger i månaden, beviljat varannan vecka', onskar(3, 1, 'manad'), 'B bedomningar.a1.stallningstagande.utfall'),
    nar('sökt och beviljat lika ofta', majBritt()),
    nar('beviljat oftare än sökt', onskar(1, 1, 'manad')),
    nar('26 gånger om året är varannan vecka', onskar(26, 1, 'ar')),
    nar('delvis bifall är valt', onskar(1, 1, 'vecka').bedom({ stallningstagande: { utfall: 'delvis' } })),
    nar('delvis bifall utan att det framgår vad som söktes', majBritt().andra({ ansoktaInsatser: [{ ...BEVILJAD_VARANNAN, onskadOmfattning: null }] }).bedom({ stallningstagande: { utfall: 'delvis' } }), 'W ansoktaInsatser.a1.onskadOmfattning'),
    nar('personen har inte sagt hur ofta', majBritt().andra({ ansoktaInsatser: [{ ...BEVILJAD_VARANNAN, onskadOmfattning: null }] })),
  ],
  B02: [
    nar('avslag utan motivering', sten().bedom({ motivering: { text: '' } }), 'B bedomningar.a1.motivering.text'),
    nar('motiveringen är formuleringen med ifyllda fack', sten().bedom({ motivering: { text: FORMULERING, formuleringId: 'avslagSjalv' } }), 'B bedomningar.a1.motivering.text'),
    nar('formuleringen med andra stora bokstäver och skiljetecken', sten().bedom({ motivering: { text: 'Sten Lund klarar STÄDNING på egen hand – därför beviljas inte insatsen!', formuleringId: 'avslagSjalv' } }), 'B bedomningar.a1.motivering.text'),
    nar('formuleringen med en egen omständighet i det sista facket', sten().bedom({ motivering: { text: `${FORMULERING} Han visade vid hembesöket att han dammsuger ett rum i taget och vilar emellan.`, formuleringId: 'avslagSjalv' } })),
    nar('skälen i beslutet är omskrivna till formuleringen', sten().andra({ beslut: { egnaTexter: { 'skal-a1': FORMULERING } } }), 'B beslut.egnaTexter.skal-a1'),
    nar('skälen i beslutet är omskrivna utan ord', sten().andra({ beslut: { egnaTexter: { 'skal-a1': '–' } } }), 'B beslut.egnaTexter.skal-a1'),
    nar('skälen i beslutet är omskrivna med egna ord', sten().andra({ beslut: { egnaTexter: { 'skal-a1': 'Du dammsuger själv, ett rum i taget, och vilar emellan.' } } })),
    nar('motiveringen pekar inte på någon uppgift', sten().bedom({ motivering: { uppgifter: [] } }), 'B bedomningar.a1.motivering.uppgifter'),
    nar('uppgiften som motiveringen pekar på är borttagen', sten().bedom({ motivering: { uppgifter: ['u9'] } }), 'B bedomningar.a1.motivering.uppgifter'),
    nar('delvis bifall prövas som avslag', sten().bedom({ stallningstagande: { utfall: 'delvis' }, motivering: { text: '', uppgifter: [] } }), 'B bedomningar.a1.motivering.text', 'B bedomningar.a1.motivering.uppgifter'),
    nar('bifall helt utan ord', majBritt().bedom({ stallningstagande: { mening: '' } }), 'W bedomningar.a1.motivering.text'),
    nar('avslaget har en egen motivering med stöd i utredningen', sten()),
    nar('bifall bär sin motivering i ställningstagandet', majBritt()),
  ],
  B03: [
    nar('ett lagrum ur den gamla lagen', majBritt().bedom({ lagrum: ['sol2001:4:1'] }), 'B bedomningar.a1.lagrum'),
    nar('ett lagrum som inte finns', majBritt().bedom({ lagrum: ['sol2025:99:1'] }), 'B bedomningar.a1.lagrum'),
    nar('den nya lagen i ett beslut från 2024', majBritt().bedom({ lagrum: ['sol2025:11:1'] }).andra({ beslut: { dag: '2024-05-02' } }), 'B bedomningar.a1.lagrum'),
    nar('rätt lagrum är valt', majBritt().bedom({ lagrum: ['sol2025:11:1'] })),
    nar('lagrummet följer av insatsen', majBritt()),
  ],
  B04: [
    nar('namnet utelämnas i brevet, men måste ändå finnas i akten', majBritt().andra({ beslut: { beslutsfattare: '', namnUtelamnat: { skal: 'Hot mot handläggaren.' } } }), 'B beslut.beslutsfattare'),
    nar('inget är ifyllt', majBritt().andra({ beslut: { dag: null, beslutsfattare: '', foredragande: '' } }), 'B beslut.dag', 'B beslut.beslutsfattare', 'B beslut.foredragande'),
    nar('beslutsfattare saknas', majBritt().andra({ beslut: { beslutsfattare: ' ' } }), 'B beslut.beslutsfattare'),
    nar('årtalet är bara halvskrivet', majBritt().andra({ beslut: { dag: '0002-11-18' } }), 'B beslut.dag'),
    nar('ingen föredrar och det står så', majBritt()),
  ],
  B06: [
    nar('beslutsfattaren har anmält jäv', majBritt().andra({ beslut: { jav: 'jav' } }), 'B beslut.jav'),
    nar('inget jäv', majBritt()),
    nar('frågan är inte besvarad', majBritt().andra({ beslut: { jav: null } })),
  ],
  B07: [
    nar('tidsbegränsat utan skäl', tidsbegransat(''), 'W bedomningar.a1.giltighet.skal'),
    nar('skälet är formuleringen utan egna ord', tidsbegransat('Behovet väntas förändras under perioden.'), 'W bedomningar.a1.giltighet.skal'),
    nar('sista dag saknas', tidsbegransat('Du tränar hos fysioterapeut till i maj.', null), 'W bedomningar.a1.giltighet.till'),
    nar('ett eget skäl', tidsbegransat('Du tränar hos fysioterapeut till i maj och väntas då kunna dammsuga.')),
    nar('tills vidare', majBritt()),
    nar('avslag har ingen giltighetstid', sten().bedom({ giltighet: { slag: 'tidsbegransat' } })),
  ],
  B08: [
    nar('förbehållet passar på alla', majBritt().bedom({ giltighet: { forbehall: 'Beslutet kan omprövas om dina behov förändras.' } }), 'W bedomningar.a1.giltighet.forbehall'),
    nar('förbehållet är formuleringen utan egna ord', majBritt().bedom({ giltighet: { forbehall: 'Beslutet omprövas när operationen är gjord och rehabiliteringen är klar.', forbehallFormuleringId: 'forbehall' } }), 'W bedomningar.a1.giltighet.forbehall'),
    nar('förbehållet gäller en händelse som går att förutse', majBritt().bedom({ giltighet: { forbehall: 'Städningen omprövas när du har fått robotdammsugaren som din dotter har beställt.' } })),
    nar('inget förbehåll', majBritt()),
  ],
  B09: [
    nar('tills vidare görs om till tidsbegränsat utan att ses som försämring', tidigare({}).bedom({ giltighet: { slag: 'tidsbegransat', till: '2027-05-31', skal: 'Du tränar till i maj.' } }), 'B beslut.tidigare.t1.behandlasSomForsamring'),
    nar('en ny ansökan avslås: det gamla gäller, om inget annat sägs', sten().andra({ beslut: { tidigare: [{ ...TIDIGARE, forsamras: null }] } }), 'W beslut.tidigare.t1.forsamras'),
    nar('en ny ansökan avslås och det gamla sägs bli sämre', sten().andra({ beslut: { tidigare: [{ ...TIDIGARE, forsamras: 'ja' }] } }), 'B beslut.tidigare.t1.behandlasSomForsamring'),
    nar('en ny ansökan avslås och det gamla ska stå', sten().andra({ beslut: { tidigare: [TIDIGARE] } })),
    nar('det nya är sagt vara sämre', tidigare({ forsamras: 'ja' }), 'B beslut.tidigare.t1.behandlasSomForsamring'),
    nar('det är inte angivet om det nya är sämre', tidigare({ forsamras: null }), 'W beslut.tidigare.t1.forsamras'),
    nar('försämringen behandlas som en försämring', tidigare({ forsamras: 'ja', behandlasSomForsamring: 'ja', grund: 'egenVilja' })),
    nar('det nya är lika bra', tidigare({})),
    nar('det tidigare beslutet gällde en annan insats', tidigare({ insatsId: 'dusch' }).bedom({ giltighet: { slag: 'tidsbegransat', till: '2027-05-31', skal: 'Du tränar till i maj.' } })),
    nar('det tidigare beslutet var tidsbegränsat', tidigare({ slag: 'tidsbegransat', till: '2026-11-30' }).bedom({ giltighet: { slag: 'tidsbegransat', till: '2027-05-31', skal: 'Du tränar till i maj.' } })),
    nar('inget tidigare beslut', majBritt()),
  ],
  B10: [
    nar('försämring utan grund', tidigare({ forsamras: 'ja', behandlasSomForsamring: 'ja' }), 'B beslut.tidigare.t1.grund'),
    nar('grunden är ett förbehåll som inte finns', tidigare({ forsamras: 'ja', behandlasSomForsamring: 'ja', grund: 'forbehall' }), 'B beslut.tidigare.t1.forbehall'),
    nar('grunden är ett förbehåll som finns', tidigare({ forsamras: 'ja', behandlasSomForsamring: 'ja', grund: 'forbehall', forbehall: 'Omprövas när gipset är borta.' })),
    nar('personen vill själv ha mindre', tidigare({ forsamras: 'ja', behandlasSomForsamring: 'ja', grund: 'egenVilja' })),
    nar('inget försämras', tidigare({})),
  ],
  B11: [
    nar('det tidigare beslutet är äldre än den nya lagen', tidigare({ grund: 'vasentligtAndrat', andringHos: 'enskilde', dag: '2025-06-30' }), 'B beslut.tidigare.t1.grund'),
    nar('det tidigare beslutet var tidsbegränsat', tidigare({ grund: 'vasentligtAndrat', andringHos: 'enskilde', slag: 'tidsbegransat' }), 'B beslut.tidigare.t1.slag'),
    nar('ändringen finns hos kommunen', tidigare({ grund: 'vasentligtAndrat', andringHos: 'kommunen' }), 'B beslut.tidigare.t1.andringHos'),
    nar('det är inte känt hos vem', tidigare({ grund: 'vasentligtAndrat' }), 'B beslut.tidigare.t1.andringHos'),
    nar('dagen för det tidigare beslutet saknas', tidigare({ grund: 'vasentligtAndrat', andringHos: 'enskilde', dag: null }), 'B beslut.tidigare.t1.dag'),
    nar('beslut från den 1 juli 2025, tills vidare, och det är personens förhållanden', tidigare({ grund: 'vasentligtAndrat', andringHos: 'enskilde', dag: '2025-07-01' })),
    nar('en annan grund är vald', tidigare({ grund: 'sakerhet', dag: '2020-01-01' })),
  ],
  B12: [
    nar('överklagandehänvisningen är omskriven', majBritt().andra({ beslut: { egnaTexter: { overklagande: 'Du kan klaga hos oss.' } } }), 'B beslut.egnaTexter.overklagande'),
    nar('sammanfattningens text om att överklaga är omskriven', majBritt().andra({ beslut: { egnaTexter: { 'sammanfattning-overklaga': 'Ring oss.' } } }), 'B beslut.egnaTexter.sammanfattning-overklaga'),
    nar('en annan del av beslutet är omskriven', majBritt().andra({ beslut: { egnaTexter: { ansokan: 'Du sökte städning.' } } })),
    nar('kommunens uppgifter saknar adress att överklaga till', majBritt().regler({ kommun: { ...majBritt().underlag().regelverk.kommun, adress: null } }), 'B kommun'),
    nar('texten är tömd igen', majBritt().andra({ beslut: { egnaTexter: { overklagande: ' ' } } })),
    nar('den färdiga texten används', majBritt()),
  ],
  B13: [
    nar('hemvårdsbidrag utöver rätten, med egen text om förvaltningsrätten', hemvardsbidrag().andra({ beslut: { egnaTexter: { 'skal-a2': 'Du kan överklaga till förvaltningsrätten.' } } }), 'W bedomningar.a2.lagrum'),
    nar('hemvårdsbidrag utöver rätten, med överklagande bland lagrummen', hemvardsbidrag({ lagrum: ['sol2025:11:4', 'sol2025:35:1'] }), 'W bedomningar.a2.lagrum'),
    nar('insats utan behovsprövning i ett beslut', majBritt().bedom({ lagrum: ['sol2025:11:5'] }), 'W bedomningar.a1.lagrum'),
    nar('hemvårdsbidrag utöver rätten, med den färdiga texten', hemvardsbidrag()),
    nar('ett beslut om rätten får ha egen text om att överklaga i skälen', majBritt().andra({ beslut: { egnaTexter: { 'skal-a1': 'Du kan överklaga.' } } })),
  ],
  B14: [
    nar('hemvårdsbidrag utöver rätten utan att rätten är prövad', hemvardsbidrag({ steg: { behov: 'Maken vårdar henne.', sjalv: '', annatSatt: '', skaligt: '' } }), 'W bedomningar.a2.steg.behov'),
    nar('hemvårdsbidrag avslås utan att rätten är prövad', hemvardsbidrag({ steg: { behov: '', sjalv: '', annatSatt: '', skaligt: '' }, stallningstagande: { utfall: 'avslag' } }), 'W bedomningar.a2.steg.behov'),
    nar('rätten är prövad steg för steg', hemvardsbidrag()),
    nar('ställning är inte tagen än', hemvardsbidrag({ steg: { behov: '', sjalv: '', annatSatt: '', skaligt: '' }, stallningstagande: { utfall: null } })),
    nar('beslutet vilar också på rätten', hemvardsbidrag({ steg: { behov: '', sjalv: '', annatSatt: '', skaligt: '' }, lagrum: ['sol2025:11:1', 'sol2025:11:4'] })),
    nar('städning är en rätt', majBritt()),
  ],
  B15: [
    nar('ett muntligt beslut är inte dokumenterat dagen efter', majBritt().andra({ beslut: { muntligt: { dag: '2026-11-17', dokumenterat: null } } }), 'B beslut.muntligt.dokumenterat'),
    nar('ett muntligt beslut dokumenterades dagen efter', majBritt().andra({ beslut: { muntligt: { dag: '2026-11-16', dokumenterat: '2026-11-17' } } }), 'W beslut.muntligt.dokumenterat'),
    nar('dagen saknas', majBritt().andra({ beslut: { muntligt: { dag: null, dokumenterat: null } } }), 'B beslut.muntligt.dag'),
    nar('det skriftliga beslutet är inte skickat på tre vardagar', majBritt().andra({ beslut: { muntligt: { dag: '2026-11-12', dokumenterat: '2026-11-12' } } }), 'W beslut.expedierat'),
    nar('samma dag går det ännu att dokumentera', majBritt().andra({ beslut: { muntligt: { dag: '2026-11-18', dokumenterat: null } } })),
    nar('dokumenterat samma dag och skickat i tid', majBritt().andra({ beslut: { muntligt: { dag: '2026-11-12', dokumenterat: '2026-11-12' }, expedierat: '2026-11-16' } })),
    nar('tre vardagar har inte gått', majBritt().andra({ beslut: { muntligt: { dag: '2026-11-13', dokumenterat: '2026-11-13' } } })),
    nar('riktlinjen har ingen tid för det skriftliga', majBritt().andra({ beslut: { muntligt: { dag: '2026-11-02', dokumenterat: '2026-11-02' } } }).parametrar({ muntligBestallningVardagar: undefined })),
    nar('inget muntligt beslut', majBritt()),
  ],
  B16: [
    nar('bara minuter är beviljade', majBritt().bedom({ omfattning: { tillfallen: null, beskrivning: '', valdaMinuter: 240 } }), 'W bedomningar.a1.omfattning.tillfallen'),
    nar('omfattningen står i ord', majBritt().bedom({ omfattning: { tillfallen: null, beskrivning: 'Hjälp att städa när dottern är bortrest.' } })),
    nar('det framgår hur ofta', majBritt()),
    nar('ett larm finns hela tiden och ges inte si och så ofta', majBritt().ansok('trygghetslarm', { stallningstagande: { utfall: 'bifall' } })),
    nar('avslag har ingen omfattning', sten()),
  ],
  B17: [
    nar('beslutet är inte skickat dagen efter', beslutat({}).den('2026-11-19'), 'W beslut.expedierat'),
    nar('ingen vet när personen fick del av beslutet', beslutat({ expedierat: '2026-11-18' }).den('2026-11-29'), 'W beslut.delfaende'),
    nar('personen sägs ha fått del av beslutet innan det fattades', beslutat({ expedierat: '2026-11-18', delfaende: '2026-11-17' }).den('2026-11-20'), 'W beslut.delfaende'),
    nar('dagen för delfående har inte kommit', beslutat({ expedierat: '2026-11-18', delfaende: '2026-11-25' }).den('2026-11-20'), 'W beslut.delfaende'),
    nar('beslutet sägs vara skickat innan det fattades', beslutat({ expedierat: '2026-10-18', delfaende: '2026-11-20' }).den('2026-11-20'), 'W beslut.expedierat'),
    nar('dagen för delfående är bara halvskriven', beslutat({ expedierat: '2026-11-18', delfaende: '0002-11-19' }).den('2026-11-20'), 'W beslut.delfaende'),
    nar('överlämnat samma dag som beslutet fattades', beslutat({ expedierat: '2026-11-18', delfaende: '2026-11-18' })),
    nar('beslutet fattades i dag', beslutat({})),
    nar('tio dagar har inte gått', beslutat({ expedierat: '2026-11-18' }).den('2026-11-28')),
    nar('personen har fått del av beslutet', beslutat({ expedierat: '2026-11-18', delfaende: '2026-11-20' }).den('2026-12-24')),
    nar('riktlinjen har ingen tid', beslutat({ expedierat: '2026-11-18' }).den('2026-12-24').parametrar({ delfaendeSaknasDagar: undefined })),
    nar('beslutet är inte fattat', majBritt().den('2026-11-19')),
  ],
  B18: [
    nar('motiveringen har förkortningar', sten().bedom({ motivering: { text: 'Du klarar ADL, dammsugning m.m. på egen hand enligt vad du visade vid hembesöket.' } }), 'N bedomningar.a1.motivering.text'),
    nar('sammanfattningen är på kanslisvenska', majBritt().andra({ beslut: { sammanfattning: 'Beslut föreligger avseende städning.' } }), 'N beslut.sammanfattning'),
    nar('texten är lätt att läsa', sten()),
  ],
  B19: [
    nar('rättelsen ändrar innehållet', majBritt().andra({ beslut: { rattelse: { dag: '2026-11-18', vad: 'varannan till var tredje vecka', andrarInnehall: 'ja' } } }), 'W beslut.rattelse.andrarInnehall'),
    nar('det är inte angivet', majBritt().andra({ beslut: { rattelse: { dag: '2026-11-18', vad: 'stavfel', andrarInnehall: null } } }), 'N beslut.rattelse.andrarInnehall'),
    nar('ett skrivfel rättas', majBritt().andra({ beslut: { rattelse: { dag: '2026-11-18', vad: 'stavfel i namnet', andrarInnehall: 'nej' } } })),
    nar('ingen rättelse', majBritt()),
  ],
  B20: [
    nar('namnet utelämnas utan skäl', majBritt().andra({ beslut: { namnUtelamnat: { skal: ' ' } } }), 'W beslut.namnUtelamnat.skal'),
    nar('beslutet är från dagen innan lagen började gälla', majBritt().andra({ beslut: { dag: '2025-07-01', namnUtelamnat: { skal: 'Hot mot handläggaren.' } } }), 'W beslut.namnUtelamnat'),
    nar('beslutet är från den första dagen', majBritt().andra({ beslut: { dag: '2025-07-02', namnUtelamnat: { skal: 'Hot mot handläggaren.' } } })),
    nar('beslutsdagen är inte vald, och i dag får namnet utelämnas', majBritt().andra({ beslut: { dag: null, namnUtelamnat: { skal: 'Hot mot handläggaren.' } } })),
    nar('namnet står i beslutet', majBritt()),
  ],
  V01: [
    nar('en annan riktlinje gäller på beslutsdagen', majBritt().andra({ beslut: { dag: '2027-01-04' } }), 'B versioner.riktlinje'),
    nar('ärendet är öppnat under den gamla riktlinjen', majBritt().regler({ riktlinje: LILLVIK.gamla }), 'B versioner.riktlinje'),
    nar('ärendet är öppnat under ett utkast', majBritt().regler({ riktlinje: LILLVIK.utkast }), 'B versioner.riktlinje'),
    nar('en odaterad riktlinje under fel lag', majBritt().regler({ riktlinje: { ...LILLVIK.odaterad, lagutgava: 'sol2001' } }), 'B versioner.riktlinje'),
    nar('ingen version gäller på beslutsdagen', majBritt().andra({ beslut: { dag: '2021-09-30' } }), 'B versioner.riktlinje', 'B versioner.schablon'),
    nar('schablontiderna börjar gälla senare', majBritt().regler({ schablon: { ...SCHABLON, giltigFran: '2027-01-01' } }), 'B versioner.schablon'),
    nar('schablontiderna har upphört', majBritt().regler({ schablon: { ...SCHABLON, giltigTill: '2026-10-31' } }), 'B versioner.schablon'),
    nar('beslutsdagen är inte vald, och i dag gäller en annan', majBritt().andra({ beslut: { dag: null } }).den('2027-01-04'), 'W versioner.riktlinje'),
    nar('rätt version', majBritt()),
    nar('övning under nästa års utkast', majBritt().andra({ slag: 'ovning' }).regler({ riktlinje: LILLVIK.utkast })),
    nar('en odaterad riktlinje är vald för hand', majBritt().regler({ riktlinje: LILLVIK.odaterad })),
    nar('beslutet är redan fattat', beslutat({ dag: '2026-11-18' }).den('2027-01-04')),
  ],
};
