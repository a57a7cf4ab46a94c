import type { Insatsbild } from '../arende/bild.ts';
import type { Kontrollunderlag } from '../arende/kontroll.ts';
import type { Dokument, Lucka, Sektion, Text } from './dokument.ts';
import { ellerLucka, lucka } from './skriv.ts';
import { arSkyddad, maskera } from './skydd.ts';
import { litenBokstav, storBokstav } from './sprak.ts';

/** What every text is written from: the same as the checks look at. */
export type Textunderlag = Kontrollunderlag;

/** Why the text must not be used in earnest, or null. */
function demotext({ arende, regelverk }: Textunderlag): string | null {
  if (arende.slag === 'demo') return 'Demonstration: personen och uppgifterna är påhittade. Texten får inte användas i ett verkligt ärende.';
  if (arende.slag === 'ovning') return 'Övning: uppgifterna är påhittade. Texten får inte användas i ett verkligt ärende.';
  return regelverk.demo ? 'Demonstration: riktlinjen eller tiderna är påhittade eller kommer från en annan kommun. Texten får inte användas i ett verkligt ärende.' : null;
}

/** Name and address lines of a letter. No address when the person has skyddade uppgifter. */
export function brevhuvud({ arende: { person } }: Textunderlag): Text[] {
  const adress = arSkyddad(person) ? [] : person.adress.split(/[\n,]/).map((rad) => rad.trim());
  return [[ellerLucka(person.namn, 'person.namn', 'namn')], ...adress.filter((rad) => rad !== '').map((rad) => [rad])];
}

type Namngiven = Pick<Insatsbild, 'ansokt' | 'insats'>;

/** The name of an ansökt insats: as in the riktlinje, otherwise as the person calls it. Null when neither is there. */
export const insatsnamn = ({ insats, ansokt }: Namngiven): string | null => {
  const namn = insats?.namn ?? ansokt.benamning.trim();
  return namn === '' ? null : storBokstav(namn);
};

/** The name at the start of a line, or a lucka. */
export const insatsrubrik = (bild: Namngiven): string | Lucka => insatsnamn(bild) ?? lucka(`ansoktaInsatser.${bild.ansokt.id}.benamning`, 'vad insatsen kallas');

/** The name inside a sentence, or a lucka. */
export const insatsord = (bild: Namngiven): string | Lucka => {
  const rubrik = insatsrubrik(bild);
  return typeof rubrik === 'string' ? litenBokstav(rubrik) : rubrik;
};

/** The ansökta insatser that the person has taken back, which the bild no longer holds. */
export const atertagna = ({ arende, regelverk }: Textunderlag): Namngiven[] =>
  arende.ansoktaInsatser.flatMap((ansokt) => (ansokt.atertagen === null ? [] : [{ ansokt, insats: regelverk.riktlinje.insatser.find((i) => i.id === ansokt.insatsId) ?? null }]));

/** "Omsorgsnämnden i Exempelkommunen". */
export const namndord = ({ regelverk: { kommun } }: Textunderlag): string => (kommun.namnd.includes(kommun.namn) ? kommun.namnd : `${kommun.namnd} i ${kommun.namn}`);

type Innehall = Pick<Dokument, 'id' | 'titel' | 'till'> & { readonly dag?: string; readonly mottagare?: readonly Text[]; readonly sektioner: readonly Sektion[] };

/** The only way a document is put together: marked as demo where it is, and with nothing in it that reveals a protected person. */
export function sattSamman(underlag: Textunderlag, { dag = underlag.idag, mottagare = [], ...innehall }: Innehall): Dokument {
  const demo = demotext(underlag);
  return maskera({ ...innehall, dag, mottagare, ...(demo === null ? {} : { demo }) }, underlag.arende.person);
}

