import type { Insatsbild } from '../arende/bild.ts';
import type { Kontrollunderlag } from '../arende/kontroll.ts';
import { namnUtelamnas } from '../arende/utelamnat-namn.ts';
import type { Datum } from '../datum.ts';
import { adressat, brevhuvud } from './brevhuvud.ts';
import type { Dokument, Lucka, Text } from './dokument.ts';
import { lucka } from './skriv.ts';
import { arSkyddad, maskera, utanNamn } from './skydd.ts';
import { litenBokstav, storBokstav } from './sprak.ts';

/** What every text is written from: the same as the checks look at. */
export type Textunderlag = Kontrollunderlag;

/** Why the text must not be used in earnest, or null. */
function demotext({ arende, regelverk }: Textunderlag): string | null {
  if (arende.slag === 'demo') return 'Demonstration: personen och uppgifterna är påhittade. Texten får inte användas i ett verkligt ärende.';
  if (arende.slag === 'ovning') return 'Övning: uppgifterna är påhittade. Texten får inte användas i ett verkligt ärende.';
  return regelverk.demo ? 'Demonstration: riktlinjen eller tiderna är påhittade eller kommer från en annan kommun. Texten får inte användas i ett verkligt ärende.' : null;
}

/** Whom to ask: nobody by name when the one who handles the case is the one whose name is left out (FL 33 §). */
export const kontaktperson = ({ arende, idag }: Textunderlag): string => {
  const handlaggare = arende.handlaggare.trim();
  return namnUtelamnas(arende, idag) && handlaggare === arende.beslut.beslutsfattare.trim() ? '' : handlaggare;
};

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

/** A text about the beslut carries the beslutsdag, and `utanDag` in the letterhead while there is none. */
export const beslutsdatering = ({ arende: { beslut }, idag }: Textunderlag, utanDag: Lucka | null): Pick<Innehall, 'dag' | 'datering'> => (beslut.dag ? { dag: beslut.dag } : { dag: idag, datering: utanDag });

interface Innehall extends Pick<Dokument, 'id' | 'titel' | 'till' | 'sektioner'> {
  /** Day of the document; today when not said. */
  readonly dag?: Datum;
  /** The day in the letterhead where it is not `dag`: a lucka, or null to leave it out. */
  readonly datering?: Lucka | null;
  /** Others who get the same letter. */
  readonly ocksaTill?: readonly Text[];
}

/** The texts that tell of the beslut: what FL 33 § calls the underrättelse. The rest is read under the right of insight, which names everybody (FL 10 §). */
const UNDERRATTELSE: ReadonlySet<Dokument['id']> = new Set(['beslut', 'sammanfattning', 'minutforklaring', 'avskrivning']);

const VARSAMT = 'Personen har skyddade personuppgifter. Skicka inte texten som ett vanligt brev: följ kommunens rutin för skyddade personuppgifter.';

/** The only way a document is put together: marked as demo where it is, with a letterhead when it is sent, and with nothing in it that must not be read there. */
export function sattSamman(underlag: Textunderlag, { dag = underlag.idag, datering, ocksaTill = [], ...innehall }: Innehall): Dokument {
  const demo = demotext(underlag);
  const brev = innehall.till === 'enskilde' ? { huvud: brevhuvud(underlag, datering === undefined ? dag : datering), mottagare: [...adressat(underlag), ...ocksaTill], ...(arSkyddad(underlag.arende.person) ? { hantering: VARSAMT } : {}) } : { mottagare: [] };
  const dokument = maskera({ ...innehall, ...brev, dag, ...(demo === null ? {} : { demo }) }, underlag.arende, underlag.regelverk.kommun);
  return UNDERRATTELSE.has(dokument.id) && namnUtelamnas(underlag.arende, underlag.idag) ? utanNamn(dokument, underlag.arende.beslut.beslutsfattare) : dokument;
}
