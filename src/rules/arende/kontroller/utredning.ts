import type { Kontroll, Kontrollunderlag, Traff } from '../kontroll.ts';
import type { Arende } from '../schema.ts';
import { om, overstyrbar, tom } from './hjalp.ts';

function valdsfraga({ arende: { utredning } }: Kontrollunderlag): readonly Traff[] {
  const { valdFragat, valdEnskilt, valdNotering } = utredning.sarskilda;
  const falt = 'utredning.sarskilda';
  if (valdFragat === 'ja') return om(valdEnskilt !== 'ja', { falt: `${falt}.valdEnskilt`, mening: 'Frågan om våld ställs när personen är ensam med dig. Skriv om det var så, och ställ den annars igen.' });
  if (valdFragat === 'inteMojligt') return om(tom(valdNotering), { falt: `${falt}.valdNotering`, mening: 'Frågan om våld gick inte att ställa. Skriv varför och när du tänker fråga.' });
  return [{ falt: `${falt}.valdFragat`, mening: 'Frågan om våld är inte ställd. Ställ den när personen är ensam med dig, eller skriv varför det inte går.' }];
}

/** A medical task: said so in the utredning, or asked for as egenvård. */
const egenvardBegard = ({ arende, bild }: Kontrollunderlag) => arende.utredning.sarskilda.egenvardBegard === 'ja' || bild.insatser.some((i) => i.ansokt.insatsId === 'egenvard');

/** Signs that the person may be unable to guard their rights: somebody without mandate acts, and nobody with one does. */
const kanBehovaStallforetradare = ({ ansokan, foretradare }: Arende) =>
  !foretradare.some((f) => f.roll === 'godMan' || f.roll === 'forvaltare' || f.roll === 'framtidsfullmakt') && (ansokan.sokande === 'annan' || foretradare.some((f) => f.roll === 'anhorigbehorighet'));

function overformyndare({ arende }: Kontrollunderlag): readonly Traff[] {
  const { overformyndare: svar, overformyndareNotering: notering } = arende.utredning.sarskilda;
  const falt = 'utredning.sarskilda';
  if (svar === 'overvagd') return om(tom(notering), { falt: `${falt}.overformyndareNotering`, mening: 'Anmälan till överförmyndaren är övervägd. Skriv vad du kom fram till.' });
  return om(svar === null && kanBehovaStallforetradare(arende), { falt: `${falt}.overformyndare`, mening: 'Någon annan för personens talan utan att vara god man eller förvaltare. Ta ställning till om överförmyndaren ska få en anmälan.' });
}

/** A beslut of the same day as the home visit, where no earlier beslut exists. */
function beslutVidHembesok({ arende: { beslut, utredning } }: Kontrollunderlag): readonly Traff[] {
  const sammaDag = beslut.dag !== null && utredning.samtal.some((s) => s.satt === 'hembesok' && s.dag === beslut.dag);
  return om(sammaDag && beslut.tidigare.length === 0, { falt: 'beslut.dag', mening: 'Beslutet har samma dag som hembesöket i ett nytt ärende. Låt utredningen bli klar innan beslutet skrivs.' });
}

/** U04, U13–U15, U17–U20: what the law or good practice asks every utredning to have considered. */
export const UTREDNING: readonly Kontroll[] = [
  overstyrbar({
    kod: 'U04',
    steg: 'utredning',
    niva: 'W',
    namn: 'Den enskildes egen syn',
    lagrum: 'sol2025:10:3',
    kor: ({ arende }) => om(tom(arende.utredning.sarskilda.egenSyn), { falt: 'utredning.sarskilda.egenSyn', mening: 'Personens egen syn på sin situation saknas. Skriv vad personen själv säger och vill.' }),
  }),
  overstyrbar({
    kod: 'U13',
    steg: 'utredning',
    niva: 'W',
    namn: 'Barnets bästa',
    lagrum: 'sol2025:3:1',
    kor: ({ arende: { hushall } }) => om(hushall.medlemmar.some((m) => !m.vuxen) && tom(hushall.barnperspektiv), { falt: 'hushall.barnperspektiv', mening: 'Det bor barn i hushållet. Skriv hur barnets bästa har beaktats och vad barnet har sagt, eller varför barnet inte har hörts.' }),
  }),
  overstyrbar({ kod: 'U14', steg: 'utredning', niva: 'N', namn: 'Frågan om våld', lagrum: 'sol2025:13:1', kor: valdsfraga }),
  overstyrbar({
    kod: 'U15',
    steg: 'utredning',
    niva: 'B',
    namn: 'Egenvård utan bedömning',
    lagrum: 'lag2022-1250:2',
    kor: (underlag) =>
      om(egenvardBegard(underlag) && underlag.arende.utredning.sarskilda.egenvardIntyg !== 'finns', {
        falt: 'utredning.sarskilda.egenvardIntyg',
        mening: 'Personen vill ha hjälp med en medicinsk uppgift, och det finns ingen egenvårdsbedömning. Be legitimerad personal i vården om en bedömning innan du beslutar.',
      }),
  }),
  overstyrbar({
    kod: 'U17',
    steg: 'utredning',
    niva: 'W',
    namn: 'Samordnad individuell plan',
    lagrum: 'sol2025:10:8',
    kor: ({ arende: { utredning } }) =>
      om(utredning.sarskilda.sipBehov === 'ja' && (utredning.sarskilda.sip === null || (utredning.sarskilda.sip === 'behovsInte' && tom(utredning.sarskilda.sipOvervagd))), {
        falt: utredning.sarskilda.sip === null ? 'utredning.sarskilda.sip' : 'utredning.sarskilda.sipOvervagd',
        mening: 'Personen behöver stöd från både kommunen och regionen. Erbjud en samordnad individuell plan, eller skriv varför den inte behövs.',
      }),
  }),
  overstyrbar({
    kod: 'U18',
    steg: 'utredning',
    niva: 'N',
    namn: 'Stöd till anhörig',
    lagrum: 'sol2025:13:9',
    kor: ({ arende: { anhorigstod: a } }) => om(a.omfattande === 'ja' && a.stodErbjudet !== 'ja', { falt: 'anhorigstod.stodErbjudet', mening: 'En anhörig ger mycket hjälp. Erbjud stöd till den anhöriga och skriv att du gjort det.' }),
  }),
  overstyrbar({ kod: 'U19', steg: 'utredning', niva: 'N', namn: 'Anmälan till överförmyndaren', lagrum: 'sof:11:2', kor: overformyndare }),
  overstyrbar({ kod: 'U20', steg: 'utredning', niva: 'N', namn: 'Beslut samma dag som hembesöket', kor: beslutVidHembesok }),
];
