import { arBefogenhet, rorBefogenhet } from '../../arende/beslutslagrum.ts';
import type { Insatsbild } from '../../arende/bild.ts';
import { overklagandehanvisning } from '../../lag/overklagande.ts';
import type { Sektion, Text } from '../dokument.ts';
import { foga, lucka, ord, sektion, stycke, underrubrik } from '../skriv.ts';
import { type Textunderlag, insatsord } from '../underlag.ts';

type Vag = 'ratt' | 'befogenhet';

/** Stands for an address that the municipality has not given; never printed. */
const ADRESS = '{adress}';
/** The text with a lucka where the address should stand: without it the appeal cannot find its way (FL 33, 45 §§). */
const medAdress = (text: string): Text => foga(...text.split(ADRESS).flatMap((del, i) => (i === 0 ? [del] : [lucka('kommun', 'nämndens postadress i kommunens uppgifter'), del])));

const OM_BADA: Readonly<Record<Vag, readonly [string, string]>> = {
  ratt: ['Det här gäller att du inte har fått ', ' som en rättighet.'],
  befogenhet: ['Det här gäller att nämnden inte har gett ', ' utöver din rätt.'],
};

/** The insatser by name, each name once. */
function raknaUpp(insatser: readonly Insatsbild[]): Text {
  const namn = insatser.map(insatsord).filter((n, nr, alla) => alla.indexOf(n) === nr);
  return namn.flatMap((n, nr) => [nr === 0 ? '' : nr === namn.length - 1 ? ' och ' : ', ', n]);
}

/** Which of the insatser this way to appeal is about. Said only when there are two ways. */
function vad(lagrum: Vag, galler: readonly Insatsbild[], bada: readonly Insatsbild[]): Text[] {
  const ensamma = galler.filter((i) => !bada.includes(i));
  const [fore, efter] = OM_BADA[lagrum];
  return [
    ...(ensamma.length > 0 ? [foga('Det här gäller beslutet om ', ...raknaUpp(ensamma), '.')] : []),
    ...galler.filter((i) => bada.includes(i)).map((i) => ord`${fore}${insatsord(i)}${efter}`),
  ];
}

function hanvisning({ regelverk: { kommun, lagutgava } }: Textunderlag, lagrum: Vag, galler: readonly Text[] | null): Sektion[] {
  if (galler === null) return [];
  const { namnd, forvaltningsratt } = kommun;
  const { rubrik, delar } = overklagandehanvisning({ lagrum, utgava: lagutgava, namnd, adress: (kommun.adress ?? [ADRESS]).filter((rad) => rad !== namnd), forvaltningsratt });
  return sektion(lagrum === 'ratt' ? 'overklagande' : 'laglighetsprovning', rubrik, [...galler.map(stycke), ...delar.flatMap((del) => [underrubrik(del.rubrik), stycke(medAdress(del.text))])], { redigerbar: false, nySida: true });
}

/**
 * How to appeal: förvaltningsbesvär for every beslut on the right to insatser, also full bifall, since a time limit or another form may go
 * against the person (FL 42 §); laglighetsprövning for what is tried beyond it; both for an insats beyond the right that is refused. Never worded by hand.
 */
export function overklagande(underlag: Textunderlag): Sektion[] {
  const { insatser } = underlag.bild;
  const { lagutgava } = underlag.regelverk;
  const ratt = insatser.filter((i) => !arBefogenhet(i, lagutgava));
  const utover = insatser.filter((i) => rorBefogenhet(i, lagutgava));
  const bada = ratt.filter((i) => utover.includes(i));
  const ensam = utover.length === 0 || ratt.length === 0;
  const inledning = (lagrum: Vag, galler: readonly Insatsbild[]) => (galler.length === 0 ? null : ensam ? [] : vad(lagrum, galler, bada));
  return [...hanvisning(underlag, 'ratt', inledning('ratt', ratt)), ...hanvisning(underlag, 'befogenhet', inledning('befogenhet', utover))];
}
