import { BESLUTSLAGRUM, skrivLagrum } from './lagrum.ts';
import type { LagrumId } from './lagrum.ts';
import { skrivLagrumslista } from './lagrumslista.ts';
import { LAGUTGAVOR } from './utgava.ts';
import type { Lagutgava } from './utgava.ts';

export interface Overklagandeuppgifter {
  /** `ratt`: beslut under 11 kap. 1 § (4 kap. 1 §). `befogenhet`: beslut under 11 kap. 4 § (4 kap. 2 §). */
  readonly lagrum: 'ratt' | 'befogenhet';
  /** The edition that the beslut rests on, by beslutsdag. */
  readonly utgava: Lagutgava;
  readonly namnd: string;
  /** Where appeals are received: postal address lines, and e-mail where the municipality takes appeals that way. */
  readonly adress: readonly string[];
  readonly forvaltningsratt: string;
}

export interface Hanvisningsdel {
  readonly rubrik: string;
  readonly text: string;
}

export interface Overklagandehanvisning {
  readonly slag: 'forvaltningsbesvar' | 'laglighetsprovning';
  readonly rubrik: string;
  readonly delar: readonly Hanvisningsdel[];
  /** Every provision that the text rests on. */
  readonly lagrum: readonly LagrumId[];
}

const FORVALTNINGSBESVAR: Record<Lagutgava, readonly LagrumId[]> = {
  sol2025: ['sol2025:35:1', 'sol2025:35:5'],
  sol2001: ['sol2001:16:3'],
};
const OVERKLAGANDE: readonly LagrumId[] = ['fl:14', 'fl:15', 'fl:38', 'fl:39', 'fl:42', 'fl:43', 'fl:44', 'fl:45', 'fl:46', 'fpl:3', 'fpl:4', 'lag1930-173:2'];
const LAGLIGHETSPROVNING: readonly LagrumId[] = ['kl:1:5', 'kl:8:9', 'kl:13:1', 'kl:13:4', 'kl:13:5', 'kl:13:6', 'kl:13:7', 'kl:13:8', 'lag1930-173:2'];

const storBokstav = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const reglerna = (idn: readonly LagrumId[]): Hanvisningsdel => ({ rubrik: 'Reglerna finns här', text: `${skrivLagrumslista(idn)}.` });

function forvaltningsbesvar({ utgava, namnd, adress, forvaltningsratt }: Overklagandeuppgifter): Overklagandehanvisning {
  const lagrum = [...FORVALTNINGSBESVAR[utgava], ...OVERKLAGANDE];
  return {
    slag: 'forvaltningsbesvar',
    rubrik: 'Så här överklagar du beslutet',
    delar: [
      { rubrik: 'Vem som får överklaga', text: 'Du får överklaga det som har gått dig emot. Det kan vara ett avslag, men också att du har fått mindre hjälp, kortare tid eller något annat än du ansökte om.' },
      { rubrik: 'Skriv till förvaltningsrätten', text: `Överklagandet ska vara skriftligt. Ställ det till ${forvaltningsratt}, men skicka eller lämna det till ${namnd}.` },
      {
        rubrik: 'Det här ska finnas med',
        text: 'Skriv vilket beslut du överklagar, till exempel dag och ärendenummer. Skriv hur du vill att beslutet ska ändras och varför. Skriv också ditt namn, personnummer, din postadress, ditt telefonnummer och din e-postadress, så att domstolen kan nå dig. Har du ett ombud, skriv också ombudets namn och kontaktuppgifter. Skicka gärna med handlingar som stöder det du skriver.',
      },
      { rubrik: 'Hit skickar du överklagandet', text: [storBokstav(namnd), ...adress].join('\n') },
      {
        rubrik: 'Du har tre veckor på dig',
        text: `Överklagandet ska ha kommit in till ${namnd} inom tre veckor från den dag du fick del av beslutet. Är den sista dagen en lördag, söndag, annan helgdag, midsommarafton, julafton eller nyårsafton räcker det att överklagandet kommer in nästa vardag.`,
      },
      { rubrik: 'Det här händer sedan', text: `${storBokstav(namnd)} prövar först om överklagandet har kommit in i tid. Nämnden kan också ändra beslutet, om det är uppenbart fel. Sedan lämnas överklagandet till ${forvaltningsratt}. Beslutet gäller under tiden, om domstolen inte bestämmer något annat.` },
      { rubrik: 'Du kan få hjälp', text: 'Fråga din handläggare om du behöver hjälp att överklaga. Någon annan får överklaga åt dig om du ger den personen en fullmakt. En god man eller en förvaltare får överklaga åt dig inom sitt uppdrag.' },
      reglerna(lagrum),
    ],
    lagrum,
  };
}

function laglighetsprovning({ utgava, adress, namnd, forvaltningsratt }: Overklagandeuppgifter): Overklagandehanvisning {
  const beslutslagrum = BESLUTSLAGRUM[utgava].befogenhet;
  const lagrum = LAGLIGHETSPROVNING;
  return {
    slag: 'laglighetsprovning',
    rubrik: 'Så här begär du laglighetsprövning',
    delar: [
      { rubrik: 'Vad som kan prövas', text: `Beslutet är fattat med stöd av ${skrivLagrum(beslutslagrum)}. Domstolen prövar bara om beslutet är lagligt. Den kan upphäva beslutet men inte ersätta det med ett annat.` },
      { rubrik: 'Vem som får överklaga', text: 'Den som är medlem av kommunen får överklaga. Du är medlem till exempel om du är folkbokförd i kommunen, äger fast egendom där eller ska betala kommunalskatt där.' },
      { rubrik: 'Skriv till förvaltningsrätten', text: `Överklagandet ska vara skriftligt. Skicka det till ${forvaltningsratt}. Kommer det i stället in till kommunen i tid prövas det ändå. Kommunens adress är ${[namnd, ...adress].join(', ')}.` },
      { rubrik: 'Det här ska finnas med', text: 'Skriv vilket beslut du överklagar och vilka omständigheter du stöder dig på. Domstolen tar inte hänsyn till omständigheter som du nämner först när tiden har gått ut.' },
      {
        rubrik: 'Tre veckor från tillkännagivandet',
        text: 'Överklagandet ska ha kommit in inom tre veckor från den dag då det tillkännagavs på kommunens anslagstavla att protokollet över beslutet har justerats. Det är inte samma dag som du fick beslutet. Anslagstavlan finns på kommunens webbplats. Fråga oss om du inte hittar dagen. Är den sista dagen en lördag, söndag, annan helgdag, midsommarafton, julafton eller nyårsafton räcker det att överklagandet kommer in nästa vardag.',
      },
      reglerna(lagrum),
    ],
    lagrum,
  };
}

/**
 * How to appeal a beslut, as headed paragraphs addressed to the person: förvaltningsbesvär for the right to insatser,
 * laglighetsprövning for what the nämnd grants beyond it. Content under FL 33 §: form, content, where and by when.
 * @throws when a name or the address is empty, because the hänvisning would then be wrong.
 */
export function overklagandehanvisning(uppgifter: Overklagandeuppgifter): Overklagandehanvisning {
  const { namnd, adress, forvaltningsratt, utgava } = uppgifter;
  const tomt = Object.entries({ nämnden: namnd, adressen: adress.join(''), förvaltningsrätten: forvaltningsratt }).find(([, v]) => v.trim() === '');
  if (tomt) throw new RangeError(`Överklagandehänvisningen enligt ${LAGUTGAVOR[utgava].kort} kan inte skrivas: uppgift om ${tomt[0]} saknas. Fyll i den i kommunens uppgifter.`);
  return uppgifter.lagrum === 'ratt' ? forvaltningsbesvar(uppgifter) : laglighetsprovning(uppgifter);
}
