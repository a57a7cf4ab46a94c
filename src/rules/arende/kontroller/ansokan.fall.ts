import { LILLVIK, majBritt, sten } from '../../../../tests/fixtures/arende.ts';
import type { Foretradare } from '../schema.ts';
import { type Scenariotabell, nar } from './scenario.ts';

const ANHORIG: Foretradare = { id: 'f1', namn: 'Eva Alm', roll: 'annan', omfattning: '', styrkt: '', telefon: '' };
const GOD_MAN: Foretradare = { ...ANHORIG, namn: 'Rut Berg', roll: 'godMan', omfattning: 'sörja för person', styrkt: 'Förordnande 2026-03-01' };
const medForetradare = (f: Foretradare) => majBritt().andra({ ansokan: { sokande: 'foretradare', foretradareId: 'f1' }, foretradare: [f] });
const SAMTYCKE = { id: 'm1', avser: 'inhamta', mottagare: 'Vårdcentralen', omfattning: 'Uppgifter om ryggen', dag: '2026-11-12', hur: 'Muntligt vid hembesöket', formaga: 'Hon upprepade med egna ord', aterkallat: null } as const;
const STADNING = majBritt().arende.ansoktaInsatser[0]!;

const GAMMALT: Parameters<ReturnType<typeof majBritt>['andra']>[0] = { andrad: '2020-03-02T08:00:00Z', fryst: { nar: '2020-03-01T14:00:00Z', motor: '0.1.0', lagutgava: 'sol2001', versioner: {}, underlag: {}, texter: [], tid: null }, beslut: { dag: '2020-03-01', expedierat: '2020-03-02' } };
const KVAR = 'N overforing.overfort';

export const ANSOKANSFALL: Scenariotabell = {
  A01: [
    nar('ankomstdagen saknas', majBritt().andra({ ansokan: { ankomstdag: null } }), 'B ansokan.ankomstdag'),
    nar('ankomstdagen är dagen efter samtalet då ansökan togs emot', majBritt().andra({ ansokan: { ankomstdag: '2026-11-10' } }), 'B ansokan.ankomstdag'),
    nar('ankomstdagen är efter ett hembesök', majBritt().andra({ ansokan: { ankomstdag: '2026-11-13', mottagenDag: null, muntlig: false } }), 'B ansokan.ankomstdag'),
    nar('ankomstdagen ligger i framtiden', majBritt().andra({ ansokan: { ankomstdag: '2026-12-01', mottagenDag: '2026-12-01' } }), 'B ansokan.ankomstdag'),
    nar('årtalet är bara halvskrivet', majBritt().andra({ ansokan: { ankomstdag: '0202-11-09' } }), 'B ansokan.ankomstdag'),
    nar('ankomstdagen är samma dag som noteringen', majBritt()),
    nar('ansökan kom efter en förhandsbedömning och ett samtal om den', majBritt().andra({ ansokan: { ankomstdag: '2026-11-13', forhandsbedomning: { dag: '2026-11-10', text: 'Anmälan från granne.' } } })),
  ],
  A02: [
    nar('en muntlig ansökan utan mottagare', majBritt().andra({ ansokan: { mottagenAv: ' ' } }), 'W ansokan.mottagenAv'),
    nar('en muntlig ansökan utan dag', majBritt().andra({ ansokan: { mottagenDag: null } }), 'W ansokan.mottagenDag'),
    nar('en skriftlig ansökan behöver ingen mottagare', majBritt().andra({ ansokan: { muntlig: false, mottagenAv: '', mottagenDag: null } })),
  ],
  A03: [
    nar('ärendet är avslutat som återtaget utan att det framgår hur', majBritt().andra({ avslut: { slag: 'atertagande', orsak: null, dag: '2026-11-15', skal: '', hur: '' } }), 'B avslut.hur'),
    nar('avskrivet av annan orsak utan skäl', majBritt().andra({ avslut: { slag: 'avskrivning', orsak: 'annat', dag: '2026-11-15', skal: '', hur: '' } }), 'B avslut.skal'),
    nar('avskrivet efter flytt utan skäl', majBritt().andra({ avslut: { slag: 'avskrivning', orsak: 'flytt', dag: '2026-11-15', skal: '', hur: '' } }), 'B avslut.skal'),
    nar('avskrivet efter flytt, och ansökan står inte kvar', majBritt().andra({ avslut: { slag: 'avskrivning', orsak: 'flytt', dag: '2026-11-15', skal: 'Maj-Britt har flyttat till Storvik och ansöker där.', hur: '' } })),
    nar('avvisat utan dag', majBritt().andra({ avslut: { slag: 'avvisning', orsak: null, dag: null, skal: 'Den som ansökte saknar fullmakt.', hur: '' } }), 'B avslut.dag'),
    nar('en av de ansökta insatserna är återtagen utan att det framgår hur', majBritt().andra({ ansoktaInsatser: [STADNING, { ...STADNING, id: 'a2', insatsId: 'tvatt', benamning: 'Tvätt', atertagen: { dag: '2026-11-12', hur: '' } }] }), 'B ansoktaInsatser.a2.atertagen.hur'),
    nar('återtagandet är dokumenterat', majBritt().andra({ avslut: { slag: 'atertagande', orsak: null, dag: '2026-11-15', skal: '', hur: 'Maj-Britt ringde själv och sa att hon flyttar till dottern.' } })),
    nar('avskrivet när personen har avlidit', majBritt().andra({ avslut: { slag: 'avskrivning', orsak: 'dodsfall', dag: '2026-11-15', skal: '', hur: '' } })),
    nar('ärendet pågår', majBritt()),
  ],
  A04: [
    nar('förhandsbedömning fast det finns en ansökan', majBritt().andra({ ansokan: { forhandsbedomning: { dag: '2026-11-10', text: 'Verkar inte behöva utredas.' } } }), 'B ansokan.forhandsbedomning'),
    nar('förhandsbedömning utan dag', majBritt().andra({ ansokan: { forhandsbedomning: { dag: null, text: '' } } }), 'B ansokan.forhandsbedomning'),
    nar('förhandsbedömningen gjordes efter en anmälan, innan ansökan kom', majBritt().andra({ ansokan: { forhandsbedomning: { dag: '2026-11-02', text: 'Anmälan från vårdcentralen.' } } })),
  ],
  A05: [
    nar('en anhörig har ansökt', majBritt().andra({ ansokan: { sokande: 'annan' } }), 'B ansokan.sokande'),
    nar('en företrädare har ansökt men ingen är vald', majBritt().andra({ ansokan: { sokande: 'foretradare' } }), 'B ansokan.foretradareId'),
    nar('företrädaren är en närstående utan uppdrag', medForetradare(ANHORIG), 'B foretradare.f1.roll'),
    nar('god man utan styrkt förordnande', medForetradare({ ...GOD_MAN, styrkt: '' }), 'B foretradare.f1.styrkt'),
    nar('god man utan angiven omfattning', medForetradare({ ...GOD_MAN, omfattning: '' }), 'B foretradare.f1.omfattning'),
    nar('god man inom sitt förordnande', medForetradare(GOD_MAN)),
    nar('en anhörig har ringt men inget är ansökt än', majBritt().andra({ ansokan: { sokande: 'annan' }, ansoktaInsatser: [] })),
    nar('Maj-Britt ansöker själv', majBritt()),
  ],
  A06: [
    nar('det enda stödet är anhörigbehörighet', medForetradare({ ...ANHORIG, roll: 'anhorigbehorighet' }), 'W foretradare.f1.roll'),
    nar('god man', medForetradare(GOD_MAN)),
    nar('Maj-Britt ansöker själv och en anhörig sköter hennes räkningar', majBritt().andra({ foretradare: [{ ...ANHORIG, roll: 'anhorigbehorighet' }] })),
  ],
  A07: [
    nar('ingen har hört av sig på sex arbetsdagar', majBritt().andra({ ansokan: { forstaKontakt: null }, utredning: { samtal: [] } }).den('2026-11-17'), 'W ansokan.forstaKontakt'),
    nar('sista dagen har inte gått', majBritt().andra({ ansokan: { forstaKontakt: null }, utredning: { samtal: [] } }).den('2026-11-16')),
    nar('ett samtal efter ansökan räknas som kontakt', majBritt().andra({ ansokan: { forstaKontakt: null } })),
    nar('riktlinjen har ingen gräns', majBritt().andra({ ansokan: { forstaKontakt: null }, utredning: { samtal: [] } }).parametrar({ kontaktInomArbetsdagar: undefined })),
  ],
  A08: [
    nar('tolkbehov utan svar om tolk vid samtalet', majBritt().andra({ person: { tolkbehov: 'ja' }, utredning: { samtal: [{ ...majBritt().arende.utredning.samtal[0]!, tolk: null }] } }), 'W utredning.samtal.s1.tolk'),
    nar('tolkbehov men ingen tolk', majBritt().andra({ person: { tolkbehov: 'ja' }, utredning: { samtal: [{ ...majBritt().arende.utredning.samtal[0]!, tolk: 'nej' }] } }), 'W utredning.samtal.s1.tolk'),
    nar('tolk var med', majBritt().andra({ person: { tolkbehov: 'ja' }, utredning: { samtal: [{ ...majBritt().arende.utredning.samtal[0]!, tolk: 'ja' }] } })),
    nar('handläggaren talar personens språk', majBritt().andra({ person: { tolkbehov: 'ja' } })),
    nar('inget tolkbehov', majBritt()),
  ],
  A09: [
    nar('ingen bekräftelse är skickad och inget sagt', majBritt().andra({ ansokan: { bekraftelseSand: null } }), 'W person.minoritetssprakInformerad'),
    nar('åldern är okänd', majBritt().andra({ ansokan: { bekraftelseSand: null }, person: { personnummer: '' } }), 'W person.minoritetssprakInformerad'),
    nar('informationen är given på annat sätt', majBritt().andra({ ansokan: { bekraftelseSand: null }, person: { minoritetssprakInformerad: true } })),
    nar('bekräftelsen är skickad', majBritt()),
    nar('under den äldre lagen är det bara en påminnelse', majBritt().andra({ ansokan: { bekraftelseSand: null }, beslut: { dag: '2025-06-30' } }), 'N person.minoritetssprakInformerad'),
    nar('den som söker fyller 65 i dag', majBritt().andra({ ansokan: { bekraftelseSand: null }, person: { personnummer: '19510318-1870' } }).den('2016-03-18'), 'W person.minoritetssprakInformerad'),
    nar('den som söker fyller 65 i morgon', majBritt().andra({ ansokan: { bekraftelseSand: null }, person: { personnummer: '19510318-1870' } }).den('2016-03-17')),
  ],
  A10: [
    nar('folkbokförd på ett håll, vistas på ett annat', majBritt().andra({ person: { vistelsekommun: 'Storvik' } }), 'W person.ansvarigKommun'),
    nar('ansvarig kommun är angiven', majBritt().andra({ person: { vistelsekommun: 'Storvik', ansvarigKommun: 'Lillvik' } })),
    nar('samma kommun, skriven med liten bokstav', majBritt().andra({ person: { vistelsekommun: 'lillvik' } })),
    nar('vistelsekommun är inte ifylld', majBritt().andra({ person: { vistelsekommun: '' } })),
  ],
  A11: [
    nar('skyddade uppgifter, och adressen står i sammanfattningen', majBritt().andra({ person: { skyddadeUppgifter: 'skyddadFolkbokforing' }, beslut: { sammanfattning: 'Personalen kommer till Strandvägen 3.' } }), 'B beslut.sammanfattning'),
    nar('sekretessmarkering, och telefonnumret står i omfattningen', majBritt().andra({ person: { skyddadeUppgifter: 'sekretessmarkering' } }).bedom({ omfattning: { beskrivning: 'Ring 000-112233 före besöket.' } }), 'B bedomningar.a1.omfattning.beskrivning'),
    nar('adressen står i en egen text i beslutet', majBritt().andra({ person: { skyddadeUppgifter: 'fingerade' }, beslut: { egnaTexter: { arendet: 'Bor på Strandvägen 3, 000 00 Lillvik.' } } }), 'B beslut.egnaTexter.arendet'),
    nar('adressen står i en uppgift som personen får läsa', majBritt().andra({ person: { skyddadeUppgifter: 'sekretessmarkering' }, utredning: { uppgifter: [{ ...majBritt().arende.utredning.uppgifter[0]!, text: 'Hon bor på Strandvägen 3.' }] } }), 'B utredning.uppgifter.u1.text'),
    nar('telefonnumret står i bedömningen', majBritt().andra({ person: { skyddadeUppgifter: 'sekretessmarkering' } }).bedom({ steg: { behov: 'Nås på 000-11 22 33.' } }), 'B bedomningar.a1.steg.behov'),
    nar('företrädarens telefonnummer står i sammanfattningen', majBritt().andra({ person: { skyddadeUppgifter: 'sekretessmarkering' }, foretradare: [{ id: 'f1', namn: 'Rut Berg', roll: 'godMan', omfattning: 'allt', styrkt: 'förordnande', telefon: '000-99 88 77' }], beslut: { sammanfattning: 'Ring Rut på 000-998877.' } }), 'B beslut.sammanfattning'),
    nar('adressen står i en uppgift som stannar i akten', majBritt().andra({ person: { skyddadeUppgifter: 'sekretessmarkering' }, utredning: { uppgifter: [{ ...majBritt().arende.utredning.uppgifter[0]!, text: 'Hon bor på Strandvägen 3.', undantas: { skal: 'Skyddad adress.', hurAnda: 'Hon vet var hon bor.' } }] } })),
    nar('skyddade uppgifter, men inget röjs i texterna', majBritt().andra({ person: { skyddadeUppgifter: 'skyddadFolkbokforing' }, beslut: { sammanfattning: 'Du får hjälp varannan vecka.' } })),
    nar('inga skyddade uppgifter', majBritt().andra({ beslut: { sammanfattning: 'Personalen kommer till Strandvägen 3.' } })),
  ],
  A12: [
    nar('ansökan nämner också inköp', majBritt().andra({ ansokan: { ord: 'Jag orkar inte städa och inte handla.' } }), 'W ansokan.ord'),
    nar('båda är registrerade', majBritt().andra({ ansokan: { ord: 'Jag orkar inte städa och inte tvätta åt mig.' } }).ansok('tvatt')),
    nar('hon klarar att handla själv', majBritt().andra({ ansokan: { ord: 'Jag orkar inte städa, men handla klarar jag själv.' } })),
  ],
  A13: [
    nar('personnummer saknas', majBritt().andra({ person: { personnummer: '' } }), 'W person.personnummer'),
    nar('kontrollsiffran är fel', majBritt().andra({ person: { personnummer: '189001019803' } }), 'W person.personnummer'),
    nar('numret är för kort', majBritt().andra({ person: { personnummer: '1890-01-01' } }), 'W person.personnummer'),
    nar('numret stämmer', sten()),
    nar('numret är skrivet med bindestreck', majBritt().andra({ person: { personnummer: '18900101-9802' } })),
    nar('samordningsnummer', majBritt().andra({ person: { personnummer: '19400161-2383' } })),
  ],
  D01: [
    nar('en diagnos har skrivits i namnfältet', majBritt().andra({ person: { namn: 'Maj-Britt Alm (demens, städ)' } }), 'W person.namn'),
    nar('insatser har skrivits i ärendenumret', majBritt().andra({ arendenummer: 'städning och tvätt 2026' }), 'W arendenummer'),
    nar('ett namn med bindestreck, apostrof och punkt', majBritt().andra({ person: { namn: "Anna-Karin O'Brien af Ström" } })),
    nar('ett vanligt ärendenummer', majBritt().andra({ arendenummer: 'VON 2026/0417' })),
    nar('namn och nummer är inte ifyllda', majBritt().andra({ person: { namn: '' }, arendenummer: '' })),
  ],
  D04: [
    nar('ett beslut har legat kvar i mer än fem år', majBritt().andra(GAMMALT), KVAR),
    nar('ett avskrivet ärende har legat kvar i mer än fem år', majBritt().andra({ andrad: '2020-03-02T08:00:00Z', avslut: { slag: 'avskrivning', orsak: 'flytt', dag: '2020-03-01', skal: 'Flyttade till Storvik.', hur: '' } }), KVAR),
    nar('på dagen fem år efter den sista anteckningen', majBritt().andra({ ...GAMMALT, andrad: '2021-11-18T08:00:00Z' }), KVAR),
    nar('dagen före', majBritt().andra({ ...GAMMALT, andrad: '2021-11-19T08:00:00Z' })),
    nar('kommunen hör till ett område där akter bevaras', majBritt().andra(GAMMALT).regler({ kommun: { ...majBritt().underlag().regelverk.kommun, gallringsundantag: true } })),
    nar('ärendet är inte avslutat', majBritt().andra({ andrad: '2020-03-02T08:00:00Z' })),
    nar('ett nytt beslut', majBritt()),
  ],
  D09: [
    nar('samtycket säger inte vad det omfattar', majBritt().andra({ samtycken: [{ ...SAMTYCKE, omfattning: '' }] }), 'W samtycken.m1.omfattning'),
    nar('bara vem det gäller är ifyllt', majBritt().andra({ samtycken: [{ ...SAMTYCKE, omfattning: '', dag: null, hur: '', formaga: '' }] }), 'W samtycken.m1.omfattning'),
    nar('samtycket är fullständigt', majBritt().andra({ samtycken: [SAMTYCKE] })),
    nar('inget samtycke behövs', majBritt().regler({ riktlinje: LILLVIK.gallande })),
  ],
};
