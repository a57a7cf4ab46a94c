import { ansoktOm } from './beslut/insatser.ts';
import { fragor } from './beslut/ram.ts';
import type { Dokument, Sektion } from './dokument.ts';
import { sektion, stycke } from './skriv.ts';
import { antal, uppraknat } from './sprak.ts';
import { type Textunderlag, sattSamman } from './underlag.ts';

/** What happens now, with the municipality's own time limits where it has set them, and the right of FL 10 and 12 §§. */
function nu({ regelverk: { riktlinje: { parametrar: p } } }: Textunderlag): Sektion[] {
  const kontakt = p.kontaktInomArbetsdagar ? ` Du ska bli kontaktad inom ${antal(p.kontaktInomArbetsdagar, 'arbetsdag', 'arbetsdagar')}.` : '';
  const beslut = p.beslutInomDagar ? ` Kommunens mål är att du får beslut inom ${antal(p.beslutInomDagar, 'dag', 'dagar')}.` : '';
  return sektion('nu', 'Det här händer nu', [
    stycke(`En handläggare utreder vad du behöver.${kontakt} Ni pratar om hur du har det och vad du vill.${beslut}`),
    stycke('Du har rätt att läsa det som finns i ditt ärende, med få undantag. Säg till om något är fel.'),
    stycke('Har du inte fått beslut inom sex månader? Då kan du skriva till oss och begära att ärendet avgörs. Vi ska inom fyra veckor fatta beslut eller säga nej till din begäran. Ett nej kan du överklaga.'),
  ]);
}

const stod = (): Sektion[] =>
  sektion('stod', 'Tolk och ombud', [
    stycke('Säg till om du behöver tolk, eller om du har svårt att se, höra eller tala. Då hjälper vi dig så att vi förstår varandra.'),
    stycke('Du får ha med dig någon som hjälper dig. Du kan också låta någon annan föra din talan. Då kan vi be om en fullmakt.'),
  ]);

/** Languages that a förvaltningsområde can be for (SoL 8 kap. 6 §). */
const OMRADESSPRAK = ['finska', 'meänkieli', 'samiska'];
const SPRAK = ['finska', 'jiddisch', 'meänkieli', 'romani chib', 'samiska'];

/** The information that everyone who applies within äldreomsorgen is given. Source: SoL 8 kap. 6, 7 och 9 §§. */
function minoritetssprak({ regelverk: { kommun, lagutgava } }: Textunderlag): Sektion[] {
  // What the older law gave is not read: nothing is promised under it.
  if (lagutgava !== 'sol2025') return sektion('minoritetssprak', 'Omsorg på ditt språk', [stycke(`Talar du ${uppraknat(SPRAK, 'eller')}? Fråga oss om du kan få omsorg på ditt språk.`)]);
  const hem = OMRADESSPRAK.filter((s) => kommun.minoritetssprak.some((k) => k.toLowerCase() === s));
  const ovriga = SPRAK.filter((s) => !hem.includes(s));
  const rum = 'hela eller en stor del av omvårdnaden från personal som kan';
  return sektion('minoritetssprak', 'Omsorg på ditt språk', [
    hem.length > 0 ? stycke(`Kommunen hör till ett förvaltningsområde för ${uppraknat(hem)}. Får du äldreomsorg kan du be om ${rum} ${uppraknat(hem, 'eller')}. Då ska du erbjudas det.`) : null,
    stycke(`${hem.length > 0 ? 'Du kan också' : 'Får du äldreomsorg kan du'} be om ${rum} ${uppraknat(ovriga, 'eller')}. Då ska du erbjudas det, om kommunen har personal som kan språket.`),
  ]);
}

/** The letter that confirms the ansökan, with the information on minoritetsspråk that A09 asks for. */
export function skrivBekraftelse(underlag: Textunderlag): Dokument {
  const { bekraftelseSand } = underlag.arende.ansokan;
  return sattSamman(underlag, {
    id: 'bekraftelse',
    titel: 'Vi har fått din ansökan',
    till: 'enskilde',
    dag: bekraftelseSand ?? underlag.idag,
    sektioner: [ansoktOm(underlag), nu(underlag), stod(), minoritetssprak(underlag), fragor(underlag)].flat(),
  });
}

