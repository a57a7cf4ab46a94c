import type { Arende } from '../arende/schema.ts';
import type { Kommun } from '../riktlinje/kommun.ts';
import type { Dokument, Sektion, Stycke, Text } from './dokument.ts';

/** Whose whereabouts are protected, and who acts for them. */
type Skyddad = Pick<Arende, 'person' | 'foretradare'>;

export const arSkyddad = (person: Arende['person']): boolean => person.skyddadeUppgifter !== 'ingen';

const DOLT = '[skyddad uppgift]';
const KORTAST = 4;
const MELLANRUM = '[\\s,.\\-–/()]*';

const kompakt = (text: string): string => text.replace(/[\s,.\-–/()]/g, '');

/** The whole address and each of its parts that holds a number (street, postal code), telephone and e-mail; and how those who act for the person are reached. */
function rojande({ person, foretradare }: Skyddad): string[] {
  const delar = person.adress.split(/[\n,]/).filter((del) => /\d/.test(del));
  return [person.adress, ...delar, person.telefon, person.epost, ...foretradare.map((f) => f.telefon)].map(kompakt).filter((del) => del.length >= KORTAST);
}

const bokstavligt = (text: string): string => text.replace(/[\\^$*+?|{}[\]().]/g, '\\$&');

/** Matches however the words are spaced or hyphenated: "070-123 45 67" is also "0701234567". */
const monsterAv = (delar: readonly string[]): RegExp =>
  new RegExp(delar.toSorted((a, b) => b.length - a.length).map((del) => Array.from(del, bokstavligt).join(MELLANRUM)).join('|'), 'giu');

/** Matches a name as a whole, also in the genitive, but not inside a longer name. */
const monsterAvNamn = (namn: string): RegExp => new RegExp(`(?<!\\p{L})${namn.trim().split(/\s+/).map(bokstavligt).join('\\s+')}s?(?!\\p{L})`, 'giu');

function maskeraStycke(s: Stycke, ord: (text: string) => string): Stycke {
  const text = (t: Text): Text => t.map((del) => (typeof del === 'string' ? ord(del) : del));
  switch (s.slag) {
    case 'text':
      return { ...s, text: text(s.text) };
    case 'lista':
      return { ...s, punkter: s.punkter.map(text) };
    case 'tabell':
      return { ...s, rader: s.rader.map((rad) => rad.map(text)) };
    case 'citat':
      return { ...s, ord: ord(s.ord), kalla: ord(s.kalla) };
    case 'underrubrik':
      return { ...s, text: ord(s.text) };
    case 'underskrift':
      return { ...s, namn: text(s.namn) };
    case 'skrivrader':
    case 'lucka':
    default:
      return s;
  }
}

type Ord = (text: string) => string;

/** Every match in the words of the document replaced. The letterhead is the sender's own and stays. @param iSektion the words to use in one section */
function byt(dokument: Dokument, ord: Ord, iSektion: (s: Sektion) => Ord = () => ord): Dokument {
  const sektioner = dokument.sektioner.map((s): Sektion => ({ ...s, rubrik: ord(s.rubrik), stycken: s.stycken.map((st) => maskeraStycke(st, iSektion(s))) }));
  return { ...dokument, mottagare: dokument.mottagare.map((rad) => rad.map((del) => (typeof del === 'string' ? ord(del) : del))), sektioner };
}

/** Sections whose words are the law's and the municipality's own: nothing in them is typed about the person but what an insats is called. */
const KOMMUNENS_SEKTIONER: ReadonlySet<string> = new Set(['overklagande', 'laglighetsprovning']);

/** What is public about the municipality: how it is reached, and the name of the place where it lies. */
interface Kommunens {
  readonly alltid: ReadonlySet<string>;
  /** Address lines: only where the municipality itself is named, since a person may live at the same postal code. */
  readonly adress: string;
}

function kommunens({ namn, namnd, adress, telefon, epost }: Kommun): Kommunens {
  const rader = adress ?? [];
  const orter = rader.flatMap((rad) => /^[\d\s]+(\D+)$/.exec(rad)?.[1] ?? []);
  const jamforbar = (text: string) => kompakt(text).toLowerCase();
  return { alltid: new Set([namn, namnd, telefon ?? '', epost ?? '', ...orter].map(jamforbar)), adress: jamforbar(rader.join('')) };
}

/**
 * Hides where a person with skyddade uppgifter lives and how to reach them, also where it was typed into a free text:
 * a text is copied, printed and sent, so it must be safe whatever was written in it. The municipality's own address is never hidden:
 * without it an appeal cannot find its way (FL 33 §). Source: OSL 21 kap. 3 och 3 a §§.
 */
export function maskera(dokument: Dokument, skyddad: Skyddad, kommun: Kommun): Dokument {
  const offentligt = kommunens(kommun);
  const delar = arSkyddad(skyddad.person) ? rojande(skyddad).filter((del) => !offentligt.alltid.has(del.toLowerCase())) : [];
  if (delar.length === 0) return dokument;
  const dolj = (delarna: readonly string[]): Ord => (delarna.length === 0 ? (text) => text : (text) => text.replace(monsterAv(delarna), DOLT));
  const ord = dolj(delar);
  const hosKommunen = dolj(delar.filter((del) => !offentligt.adress.includes(del.toLowerCase())));
  return byt(dokument, ord, (s) => (KOMMUNENS_SEKTIONER.has(s.id) ? hosKommunen : ord));
}

/** The document without a name that is left out of it, wherever it was typed (FL 33 §). */
export const utanNamn = (dokument: Dokument, namn: string): Dokument => (namn.trim() === '' ? dokument : byt(dokument, (text) => text.replace(monsterAvNamn(namn), '[namn utelämnat]')));
