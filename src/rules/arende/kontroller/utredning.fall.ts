import { majBritt } from '../../../../tests/fixtures/arende.ts';
import type { Arende } from '../schema.ts';
import { type Scenariotabell, nar } from './scenario.ts';

type Uppgift = Arende['utredning']['uppgifter'][number];
const [ORD, SETT] = majBritt().arende.utredning.uppgifter as [Uppgift, Uppgift];
const uppgifter = (...u: Uppgift[]) => majBritt().andra({ utredning: { uppgifter: u } });
const LAKARE: Uppgift = { ...SETT, id: 'u3', slag: 'annan', text: 'Två kotfrakturer i mars.', samtalId: null, kalla: 'Läkare Bo Ek', dag: '2026-11-11', samtyckeId: 'm1' };
const SAMTYCKE = { id: 'm1', avser: 'inhamta', mottagare: 'Vårdcentralen', omfattning: 'Uppgifter om ryggen', dag: '2026-11-10', hur: 'Muntligt', formaga: 'Hon upprepade', aterkallat: null } as const;
const medLakare = (samtycke: Partial<Omit<typeof SAMTYCKE, 'aterkallat' | 'avser'>> & { aterkallat?: string | null; avser?: Arende['samtycken'][number]['avser'] } = {}) => uppgifter(LAKARE).andra({ samtycken: [{ ...SAMTYCKE, ...samtycke }] });
const HEMLIV = majBritt().arende.utredning.livsomraden.hemliv!;
const hemliv = (behov: string, mer: Partial<typeof HEMLIV> = {}) => majBritt().andra({ utredning: { livsomraden: { hemliv: { ...HEMLIV, behov, resurser: '', ...mer } } } });
const sarskilda = (s: Partial<Arende['utredning']['sarskilda']>) => majBritt().andra({ utredning: { sarskilda: s } });
const BEGARAN = { id: 'b1', inkom: '2026-11-09', besvarad: null, svar: null, muntlig: false } as const;
/** The ansökan came eight months before the request. */
const gammalt = () => majBritt().andra({ ansokan: { ankomstdag: '2026-03-09', mottagenDag: '2026-03-09' }, beslut: { dag: null } });
const BARN = { id: 'h1', namn: 'Alma', relation: 'barnbarn', vuxen: false, formagaUtredd: null, formaga: '' } as const;
const GOD_MAN = { id: 'f2', namn: 'Rut Berg', roll: 'godMan', omfattning: 'sörja för person', styrkt: 'Förordnande', telefon: '' } as const;

const undantagen = (undantas: Partial<NonNullable<Uppgift['undantas']>> = {}, text = 'Sonen skriker åt henne varje kväll.'): Uppgift => ({
  ...SETT,
  id: 'u3',
  slag: 'annan',
  text,
  samtalId: null,
  kalla: 'En granne',
  dag: '2026-11-11',
  lagstod: '27 § FL',
  undantas: { skal: 'Grannen är rädd för sonen.', hurAnda: 'Personen får veta att det har kommit in uppgifter om kvällarna.', ...undantas },
});

export const UTREDNINGSFALL: Scenariotabell = {
  U02: [
    nar('en uppgift utan samtal och utan källa', uppgifter({ ...ORD, samtalId: null }), 'W utredning.uppgifter.u1.kalla'),
    nar('samtalet som uppgiften hör till är borttaget', uppgifter({ ...ORD, samtalId: 's9' }), 'W utredning.uppgifter.u1.kalla'),
    nar('egen källa men ingen dag', uppgifter({ ...ORD, samtalId: null, kalla: 'Dottern' }), 'W utredning.uppgifter.u1.dag'),
    nar('samtalet saknar dag', majBritt().andra({ utredning: { samtal: [{ ...majBritt().arende.utredning.samtal[0]!, dag: null }] } }), 'W utredning.uppgifter.u1.dag', 'W utredning.uppgifter.u2.dag'),
    nar('källa och dag ärvs från samtalet', majBritt()),
    nar('källa och dag är skrivna', uppgifter({ ...ORD, samtalId: null, kalla: 'Dottern', dag: '2026-11-11' })),
    nar('en tom rad är ingen uppgift', uppgifter({ ...ORD, text: '', samtalId: null })),
  ],
  U03: [
    nar('uppgift från vården utan samtycke', uppgifter({ ...LAKARE, samtyckeId: null }), 'B utredning.uppgifter.u3.samtyckeId'),
    nar('samtycket återkallades före uppgiften', medLakare({ aterkallat: '2026-11-11' }), 'B utredning.uppgifter.u3.samtyckeId'),
    nar('samtycket gäller kamera, inte att hämta in', medLakare({ avser: 'kamera' }), 'B utredning.uppgifter.u3.samtyckeId'),
    nar('samtycket finns', medLakare()),
    nar('samtycket återkallades först efteråt', medLakare({ aterkallat: '2026-11-15' })),
    nar('det finns lagstöd', uppgifter({ ...LAKARE, samtyckeId: null, lagstod: 'Lag om samverkan vid utskrivning' })),
    nar('det är personens egna ord', majBritt()),
  ],
  U04: [
    nar('personens egen syn saknas', sarskilda({ egenSyn: ' ' }), 'W utredning.sarskilda.egenSyn'),
    nar('personens egen syn finns', majBritt()),
  ],
  U05: [
    nar('behovet är bara en fras', hemliv('Behöver hjälp med hushållet.'), 'W utredning.livsomraden.hemliv.behov'),
    nar('behovet är konkret', majBritt()),
    nar('inget behov har framkommit', hemliv('Behöver hjälp med hushållet.', { ingetBehov: true })),
    nar('resurserna står i sitt eget fält', hemliv('Kan inte dammsuga golven.', { resurser: 'Torkar köksbänken själv.' })),
  ],
  U06: [
    nar('en iakttagelse innehåller en bedömning', uppgifter({ ...SETT, text: 'Hon verkar deprimerad och bör få tillsyn.' }), 'N utredning.uppgifter.u2.text'),
    nar('behovet är skrivet som en bedömning', hemliv('Kan inte dammsuga varje vecka. Behovet bedöms som stort. Torkar köksbänken själv.'), 'N utredning.livsomraden.hemliv.behov'),
    nar('personen själv får säga vad som helst', uppgifter({ ...ORD, text: 'Jag bedömer att jag är lat.' })),
    nar('iakttagelsen är saklig', majBritt()),
  ],
  U13: [
    nar('barn i hushållet utan barnperspektiv', majBritt().andra({ hushall: { medlemmar: [BARN] } }), 'W hushall.barnperspektiv'),
    nar('barnets bästa är beskrivet', majBritt().andra({ hushall: { medlemmar: [BARN], barnperspektiv: 'Alma sover hos sin mamma när hjälpen kommer.' } })),
    nar('bara vuxna i hushållet', majBritt().andra({ hushall: { medlemmar: [{ ...BARN, vuxen: true }] } })),
  ],
  U14: [
    nar('frågan om våld är inte ställd', sarskilda({ valdFragat: null }), 'N utredning.sarskilda.valdFragat'),
    nar('den ställdes när någon annan var med', sarskilda({ valdEnskilt: 'nej' }), 'N utredning.sarskilda.valdEnskilt'),
    nar('den gick inte att ställa, utan förklaring', sarskilda({ valdFragat: 'inteMojligt' }), 'N utredning.sarskilda.valdNotering'),
    nar('den ställdes i enrum', majBritt()),
    nar('den gick inte att ställa och det är förklarat', sarskilda({ valdFragat: 'inteMojligt', valdNotering: 'Maken var med hela tiden. Ny fråga i telefon den 20 november.' })),
  ],
  U15: [
    nar('personen vill ha hjälp med insulin och intyg saknas', sarskilda({ egenvardBegard: 'ja' }), 'B utredning.sarskilda.egenvardIntyg'),
    nar('intyget är begärt men har inte kommit', sarskilda({ egenvardBegard: 'ja', egenvardIntyg: 'begart' }), 'B utredning.sarskilda.egenvardIntyg'),
    nar('egenvård är en ansökt insats', majBritt().ansok('egenvard'), 'B utredning.sarskilda.egenvardIntyg'),
    nar('egenvårdsbedömningen finns', sarskilda({ egenvardBegard: 'ja', egenvardIntyg: 'finns' })),
    nar('ingen medicinsk uppgift', sarskilda({ egenvardBegard: 'nej' })),
  ],
  U17: [
    nar('behov av stöd från både kommun och region, planen är inte erbjuden', sarskilda({ sipBehov: 'ja' }), 'W utredning.sarskilda.sip'),
    nar('planen sägs inte behövas, utan skäl', sarskilda({ sipBehov: 'ja', sip: 'behovsInte' }), 'W utredning.sarskilda.sipOvervagd'),
    nar('planen är erbjuden och personen vill inte', sarskilda({ sipBehov: 'ja', sip: 'erbjudenNej' })),
    nar('inget behov av samordning', sarskilda({ sipBehov: 'nej' })),
    nar('frågan är inte ställd', majBritt()),
  ],
  U18: [
    nar('dottern hjälper till varje dag och har inte erbjudits stöd', majBritt().andra({ anhorigstod: { omfattande: 'ja' } }), 'N anhorigstod.stodErbjudet'),
    nar('stöd är erbjudet', majBritt().andra({ anhorigstod: { omfattande: 'ja', stodErbjudet: 'ja' } })),
    nar('hjälpen är inte omfattande', majBritt().andra({ anhorigstod: { omfattande: 'nej' } })),
  ],
  U19: [
    nar('en anhörig för personens talan och överförmyndaren är inte övervägd', majBritt().andra({ ansokan: { sokande: 'annan' } }), 'N utredning.sarskilda.overformyndare'),
    nar('anmälan är övervägd utan att det framgår vad som kom fram', sarskilda({ overformyndare: 'overvagd' }), 'N utredning.sarskilda.overformyndareNotering'),
    nar('anmälan är gjord', majBritt().andra({ ansokan: { sokande: 'annan' }, utredning: { sarskilda: { overformyndare: 'anmald' } } })),
    nar('det finns redan en god man', majBritt().andra({ ansokan: { sokande: 'annan' }, foretradare: [GOD_MAN] })),
    nar('personen för sin egen talan', majBritt()),
  ],
  U20: [
    nar('beslutet har samma dag som hembesöket', majBritt().andra({ beslut: { dag: '2026-11-12' } }), 'N beslut.dag'),
    nar('beslutet kommer senare', majBritt()),
    nar('samtalet var i telefon', majBritt().andra({ beslut: { dag: '2026-11-12' }, utredning: { samtal: [{ ...majBritt().arende.utredning.samtal[0]!, satt: 'telefon' }] } })),
  ],
  U21: [
    nar('riktlinjens tid till beslut har gått ut', majBritt().andra({ beslut: { dag: null } }).den('2026-11-24'), 'W beslut.dag'),
    nar('beslutsdagen ligger efter riktlinjens tid', majBritt().andra({ beslut: { dag: '2026-11-25' } }), 'W beslut.dag'),
    nar('tiden är snart ute', majBritt().andra({ beslut: { dag: null } }).den('2026-11-19'), 'N beslut.dag'),
    nar('beslutsdagen är redan vald inom tiden', majBritt().andra({ beslut: { dag: '2026-11-20' } }).den('2026-11-20')),
    nar('det är gott om tid', majBritt().andra({ beslut: { dag: null } }).den('2026-11-18')),
    nar('riktlinjen har ingen tid', majBritt().andra({ beslut: { dag: null } }).den('2026-12-24').parametrar({ beslutInomDagar: undefined })),
  ],
  U22: [
    nar('förseningen är bedömd men inte meddelad', majBritt().andra({ utredning: { forsening: { bedomd: '2026-11-16', meddelad: null, skal: '' } } }), 'B utredning.forsening.meddelad'),
    nar('förseningen är meddelad utan skäl', majBritt().andra({ utredning: { forsening: { bedomd: '2026-11-16', meddelad: '2026-11-16', skal: '' } } }), 'B utredning.forsening.skal'),
    nar('personen är underrättad med skäl', majBritt().andra({ utredning: { forsening: { bedomd: '2026-11-16', meddelad: '2026-11-16', skal: 'Vi väntar på läkarintyg.' } } })),
    nar('ärendet är inte försenat', majBritt()),
  ],
  U23: [
    nar('fyra veckor har gått utan svar', gammalt().andra({ utredning: { drojsmal: [BEGARAN] } }).den('2026-12-08'), 'B utredning.drojsmal.b1.svar'),
    nar('fyra veckor har inte gått', gammalt().andra({ utredning: { drojsmal: [BEGARAN] } }).den('2026-12-07'), 'W utredning.drojsmal.b1.svar'),
    nar('sista dagen är julafton och flyttas till nästa vardag', gammalt().andra({ utredning: { drojsmal: [{ ...BEGARAN, inkom: '2026-11-26' }] } }).den('2026-12-28'), 'W utredning.drojsmal.b1.svar'),
    nar('personen begär en andra gång', gammalt().andra({ utredning: { drojsmal: [{ ...BEGARAN, besvarad: '2026-11-16', svar: 'avslagit' }, { ...BEGARAN, id: 'b2', inkom: '2026-11-17' }] } }), 'B utredning.drojsmal.b2.svar'),
    nar('begäran kom innan sex månader hade gått', majBritt().andra({ beslut: { dag: null }, utredning: { drojsmal: [BEGARAN] } }), 'W utredning.drojsmal.b1.svar'),
    nar('begäran är muntlig', gammalt().andra({ utredning: { drojsmal: [{ ...BEGARAN, muntlig: true }] } }), 'W utredning.drojsmal.b1.muntlig'),
    nar('begäran är besvarad', gammalt().andra({ utredning: { drojsmal: [{ ...BEGARAN, besvarad: '2026-11-16', svar: 'avslagit' }] } })),
    nar('ärendet avgörs i tid', gammalt().andra({ beslut: { dag: '2026-11-20' }, utredning: { drojsmal: [BEGARAN] } }).den('2026-12-20')),
    nar('ingen har begärt avgörande', gammalt()),
  ],
  U26: [
    nar('inget skäl och inget om hur personen får veta det', uppgifter(undantagen({ skal: '', hurAnda: ' ' })), 'W utredning.uppgifter.u3.undantas.skal', 'W utredning.uppgifter.u3.undantas.hurAnda'),
    nar('skäl men inget om hur personen får veta det', uppgifter(undantagen({ hurAnda: '' })), 'W utredning.uppgifter.u3.undantas.hurAnda'),
    nar('motiveringen pekar på uppgiften', uppgifter(undantagen()).bedom({ motivering: { uppgifter: ['u3'] } }), 'W bedomningar.a1.motivering.uppgifter'),
    nar('samma ord står i motiveringen', uppgifter(undantagen()).bedom({ motivering: { text: 'En granne har hört att sonen SKRIKER åt henne varje kväll, och det väger tungt.' } }), 'W bedomningar.a1.motivering.text'),
    nar('samma ord står i en annan uppgift som lämnas', uppgifter(undantagen(), { ...SETT, text: 'Sonen skriker åt henne varje kväll, sa en granne.' }), 'W utredning.uppgifter.u2.text'),
    nar('en kort uppgift räknas som helhet', uppgifter(undantagen({}, 'Sonen slåss.')).bedom({ steg: { behov: 'Enligt en anmälan: sonen slåss.' } }), 'W bedomningar.a1.steg.behov'),
    nar('skäl finns, och inget av orden går till personen', uppgifter(undantagen()).bedom({ motivering: { text: 'Du behöver mer hjälp på kvällarna än vad din son kan ge.', uppgifter: ['u1'] } })),
    nar('alla uppgifter lämnas', majBritt()),
  ],
};
