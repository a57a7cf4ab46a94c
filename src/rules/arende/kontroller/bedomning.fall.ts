import { LILLVIK, majBritt, sten } from '../../../../tests/fixtures/arende.ts';
import type { Arende } from '../schema.ts';
import type { Bedomning } from '../schema/bedomning.ts';
import { type Scenariotabell, nar } from './scenario.ts';

const TOMMA_STEG = { behov: '', sjalv: '', annatSatt: '', skaligt: '' };
const MAKE = { id: 'h1', namn: 'Stig', relation: 'make', vuxen: true, formagaUtredd: 'ja', formaga: 'Städar varje vecka.' } as const;
const medMake = (make: Partial<Arende['hushall']['medlemmar'][number]> = {}) => sten().andra({ hushall: { medlemmar: [{ ...MAKE, ...make }] } });
const grund = (...grunder: Bedomning['stallningstagande']['grunder']) => ({ stallningstagande: { grunder } });
const PROVAT = { sattId: 'robot', utfall: 'tillgodoser', vem: 'Egen robotdammsugare', tillgangligt: 'ja' } as const;
const provat = (...satt: Partial<Omit<typeof PROVAT, 'tillgangligt' | 'vem' | 'utfall' | 'sattId'> & { sattId: string; vem: string; tillgangligt: 'ja' | 'nej' | null; utfall: 'tillgodoser' | 'tillgodoserDelvis' | 'tillgodoserInte' }>[]) => ({ provadeSatt: satt.map((s) => ({ ...PROVAT, ...s })) });
const kamera = provat({ sattId: 'kamera', vem: 'Kommunens trygghetskamera' });
const SAMTYCKE = { id: 'm1', avser: 'kamera', mottagare: 'Hemtjänsten', omfattning: 'Kamera kl. 23 och 03', dag: '2026-11-12', hur: 'Muntligt', formaga: 'Hon upprepade', aterkallat: null } as const;
const nattkamera = (...samtycken: Arende['samtycken']) => majBritt().ansok('tillsyn_natt', kamera).andra({ samtycken });
const avslag = (text: string) => sten().bedom({ motivering: { text } });
const UTAN_HUSHALLSREGEL = { ...LILLVIK.gallande, insatser: LILLVIK.gallande.insatser.map((i) => ({ ...i, hushallsgemenskap: false })) };

export const BEDOMNINGSFALL: Scenariotabell = {
  U01: [
    nar('en av två insatser saknar egen bedömning', majBritt().ansok('tvatt', { steg: TOMMA_STEG }), 'B bedomningar.a2.steg.behov'),
    nar('inget är registrerat som ansökt', majBritt().andra({ ansoktaInsatser: [] }), 'B ansoktaInsatser'),
    nar('bara ett streck är skrivet', majBritt().bedom({ steg: { ...TOMMA_STEG, behov: '-' } }), 'B bedomningar.a1.steg.behov'),
    nar('varje insats har sin bedömning', majBritt().ansok('tvatt')),
    nar('den återtagna insatsen behöver ingen', majBritt().andra({ ansoktaInsatser: [majBritt().arende.ansoktaInsatser[0]!, { id: 'a2', insatsId: 'tvatt', benamning: 'Tvätt', onskan: '', onskadOmfattning: null, atertagen: { dag: '2026-11-12', hur: 'Sagt vid hembesöket' } }] })),
  ],
  U07: [
    nar('avslaget nämner att personen kan köpa tjänsten', avslag('Du har god pension och kan därför köpa städning privat.'), 'W bedomningar.a1.motivering.text'),
    nar('RUT nämns i prövningen av annat sätt', sten().bedom({ steg: { annatSatt: 'Behovet kan tillgodoses genom RUT.' } }), 'W bedomningar.a1.steg.annatSatt'),
    nar('avslaget bygger på vad personen klarar', sten()),
    nar('samma ord vid bifall varnar inte', majBritt().bedom({ steg: { annatSatt: 'Behovet kan tillgodoses genom RUT.' } })),
    nar('ekonomin läggs uttryckligen åt sidan', avslag('Din ekonomi har inte påverkat bedömningen. Du dammsuger själv, det visade du vid hembesöket.')),
  ],
  U08: [
    nar('avslaget hänvisar bara till riktlinjerna', avslag('Ansökan avslås enligt kommunens riktlinjer.'), 'W bedomningar.a1.motivering.text'),
    nar('avslaget hänvisar till vad kommunen erbjuder', sten().bedom({ stallningstagande: { mening: 'Kommunen erbjuder inte städning varje vecka.' } }), 'W bedomningar.a1.stallningstagande.mening'),
    nar('avslaget saknar vald grund', sten().bedom(grund()), 'W bedomningar.a1.stallningstagande.grunder'),
    nar('riktlinjen nämns tillsammans med omständigheter', avslag('Enligt riktlinjerna ges städning var tredje vecka. Du dammsuger själv mellan gångerna.')),
    nar('avslaget bygger på omständigheter', sten()),
    nar('bifall behöver ingen avslagsgrund', majBritt()),
  ],
  U09: [
    nar('avslag på grund av annat sätt, men inget sätt är angivet', sten().bedom(grund('annatSatt')), 'B bedomningar.a1.provadeSatt'),
    nar('avslag, och det framgår inte av vem', sten().bedom({ ...grund('annatSatt'), ...provat({ vem: '' }) }), 'B bedomningar.a1.provadeSatt.robot.vem'),
    nar('avslag, och det är oklart om det finns', sten().bedom({ ...grund('annatSatt'), ...provat({ tillgangligt: null }) }), 'B bedomningar.a1.provadeSatt.robot.tillgangligt'),
    nar('delvis bifall där den avslagna delen vilar på annat sätt', sten().bedom({ stallningstagande: { utfall: 'delvis', grunder: ['annatSatt'] }, ...provat({ vem: '' }) }), 'B bedomningar.a1.provadeSatt.robot.vem'),
    nar('bifall, men ett delvis fungerande sätt är otydligt', majBritt().bedom(provat({ utfall: 'tillgodoserDelvis', vem: '' })), 'W bedomningar.a1.provadeSatt.robot.vem'),
    nar('det framgår av vem och att det finns', sten().bedom({ ...grund('annatSatt'), ...provat({}) })),
    nar('sättet prövades och räckte inte', majBritt().bedom(provat({ utfall: 'tillgodoserInte', vem: '', tillgangligt: null }))),
  ],
  U10: [
    nar('dusch avslås med hushållsgemenskap', medMake().ansok('dusch', { stallningstagande: { utfall: 'avslag', mening: 'Stig hjälper till.', grunder: ['hushallsgemenskap'] } }), 'B bedomningar.a2.stallningstagande.grunder'),
    nar('dusch avslås för att maken ska göra det', medMake().ansok('dusch', { stallningstagande: { utfall: 'avslag', mening: 'Stig hjälper till.', grunder: ['annatSatt'] }, ...provat({ sattId: 'hushallet', vem: 'Stig' }) }), 'B bedomningar.a2.stallningstagande.grunder'),
    nar('städning avslås med hushållsgemenskap', medMake().bedom(grund('hushallsgemenskap'))),
    nar('riktlinjen har ingen regel om hushållsgemenskap', medMake().ansok('dusch', { stallningstagande: { utfall: 'avslag', mening: 'Stig hjälper till.', grunder: ['hushallsgemenskap'] } }).regler({ riktlinje: UTAN_HUSHALLSREGEL })),
  ],
  U11: [
    nar('makens förmåga är inte utredd', medMake({ formagaUtredd: 'nej', formaga: '' }).bedom(grund('hushallsgemenskap')), 'B hushall.medlemmar.h1.formagaUtredd'),
    nar('makens förmåga är inte beskriven', medMake({ formaga: '' }).bedom(grund('hushallsgemenskap')), 'B hushall.medlemmar.h1.formaga'),
    nar('ingen annan vuxen finns i hushållet', sten().bedom(grund('hushallsgemenskap')), 'B hushall.medlemmar'),
    nar('bifall, men maken sägs klara en del utan att det är utrett', majBritt().andra({ hushall: { medlemmar: [{ ...MAKE, formagaUtredd: null, formaga: '' }] } }).bedom(provat({ sattId: 'hushallet', vem: 'Stig', utfall: 'tillgodoserDelvis' })), 'W hushall.medlemmar.h1.formagaUtredd'),
    nar('makens förmåga är utredd', medMake().bedom(grund('hushallsgemenskap'))),
    nar('hushållsgemenskap används inte', medMake({ formagaUtredd: null, formaga: '' })),
  ],
  U12: [
    nar('bifall enligt riktlinjen utan egen mening', majBritt().bedom({ stallningstagande: { mening: '' } }), 'B bedomningar.a1.stallningstagande.mening'),
    nar('avslag med bara en punkt', sten().bedom({ stallningstagande: { mening: '.' } }), 'B bedomningar.a1.stallningstagande.mening'),
    nar('en egen mening finns', majBritt()),
    nar('ställning är inte tagen än', majBritt().bedom({ stallningstagande: { utfall: null, mening: '' } })),
  ],
  U16: [
    nar('nattillsyn med kamera utan samtycke', nattkamera(), 'B samtycken'),
    nar('personen samtycker men inte maken', nattkamera(SAMTYCKE).andra({ hushall: { medlemmar: [MAKE] } }), 'B hushall.medlemmar'),
    nar('samtycket är återkallat', nattkamera({ ...SAMTYCKE, aterkallat: '2026-11-15' }), 'B samtycken'),
    nar('beviljad insats på kameranivå utan samtycke', majBritt().ansok('tillsyn_natt', { omfattning: { niva: 'kamera' } }), 'B samtycken'),
    nar('personen bor ensam och samtycker', nattkamera(SAMTYCKE)),
    nar('båda samtycker', nattkamera(SAMTYCKE, { ...SAMTYCKE, id: 'm2', avser: 'kameraSammanboende' }).andra({ hushall: { medlemmar: [MAKE] } })),
    nar('hemrehabilitering med samtycke är ingen kamera', majBritt().ansok('tvatt', provat({ sattId: 'hemrehab', vem: 'Rehabteamet' }))),
    nar('kameran prövades och räckte inte', majBritt().ansok('tillsyn_natt', provat({ sattId: 'kamera', utfall: 'tillgodoserInte' }))),
  ],
  U24: [
    nar('ställningstagande saknas för en av insatserna', majBritt().ansok('tvatt', { stallningstagande: { utfall: null } }), 'B bedomningar.a2.stallningstagande.utfall'),
    nar('ärendet ska kompletteras först', majBritt().bedom({ stallningstagande: { utfall: null, nastaSteg: 'komplettera' } }), 'B bedomningar.a1.stallningstagande.utfall'),
    nar('varje insats har ett utfall', majBritt().ansok('tvatt')),
  ],
  U25: [
    nar('avsteg utan orsak', majBritt().bedom({ stallningstagande: { motRiktlinjen: 'avsteg', avsteg: { orsak: null, skal: 'Hon har tre katter.' } } }), 'W bedomningar.a1.stallningstagande.avsteg'),
    nar('avsteg utan skäl', majBritt().bedom({ stallningstagande: { motRiktlinjen: 'avsteg', avsteg: { orsak: 'storreBehov', skal: '' } } }), 'W bedomningar.a1.stallningstagande.avsteg'),
    nar('särskilda skäl utan att något är valt', majBritt().bedom({ stallningstagande: { motRiktlinjen: 'sarskildaSkal' } }), 'W bedomningar.a1.stallningstagande.sarskildaSkal'),
    nar('avslag fast riktlinjens utgångspunkt är bifall', sten().bedom({ svar: { orkarDammsuga: { status: 'besvarad', varde: 'nej' } } }), 'W bedomningar.a1.stallningstagande.motRiktlinjen'),
    nar('avsteg med orsak och skäl', sten().bedom({ svar: { orkarDammsuga: { status: 'besvarad', varde: 'nej' } }, stallningstagande: { motRiktlinjen: 'avsteg', avsteg: { orsak: 'mindreBehov', skal: 'Han dammsuger sittande.' } } })),
    nar('särskilda skäl som riktlinjen nämner', majBritt().bedom({ stallningstagande: { motRiktlinjen: 'sarskildaSkal', sarskildaSkal: ['allergi'] } })),
    nar('utfallet följer utgångspunkten', majBritt()),
    nar('utgångspunkten är en del av behovet, och bara den delen är sökt', majBritt().ansok('tvatt', { svar: { tvattarDel: { status: 'besvarad', varde: 'ja' } } })),
    nar('utgångspunkten är en del av behovet, men allt avslås', majBritt().ansok('tvatt', { svar: { tvattarDel: { status: 'besvarad', varde: 'ja' } }, stallningstagande: { utfall: 'avslag' } }), 'W bedomningar.a2.stallningstagande.motRiktlinjen'),
    nar('utgångspunkten går inte att räkna fram än', sten().bedom({ svar: { orkarDammsuga: { status: 'oklart' } } })),
  ],
  V02: [
    nar('insatsen finns inte i riktlinjen', majBritt().ansok('ovrigt', {}, 'Snöskottning'), 'N bedomningar.a2.steg.behov'),
    nar('insatsen finns i riktlinjen', majBritt()),
  ],
  T01: [
    nar('schablonen saknar tid för dusch', majBritt().ansok('dusch'), 'N bedomningar.a2.omfattning.valdaMinuter'),
    nar('inga schablontider hör till riktlinjen', majBritt().regler({ schablon: null }), 'N bedomningar.a1.omfattning.valdaMinuter'),
    nar('handläggaren har valt minuter', majBritt().regler({ schablon: null }).bedom({ omfattning: { valdaMinuter: 60 } })),
    nar('schablontid finns', majBritt()),
    nar('avslag behöver ingen tid', sten().regler({ schablon: null })),
  ],
  T02: [
    nar('plustid utan orsak', majBritt().bedom({ omfattning: { tidsavsteg: { minuter: 120, orsak: null, motivering: 'Många mattor.' } } }), 'W bedomningar.a1.omfattning.tidsavsteg.orsak'),
    nar('plustid utan skäl', majBritt().bedom({ omfattning: { tidsavsteg: { minuter: 120, orsak: 'boende', motivering: '' } } }), 'W bedomningar.a1.omfattning.tidsavsteg.motivering'),
    nar('plustid med orsak och skäl', majBritt().bedom({ omfattning: { tidsavsteg: { minuter: 120, orsak: 'boende', motivering: 'Tre rum med mattor.' } } })),
    nar('avsteget är inte påbörjat', majBritt().bedom({ omfattning: { tidsavsteg: { minuter: null, orsak: null, motivering: '' } } })),
    nar('inget avsteg', majBritt()),
  ],
};
