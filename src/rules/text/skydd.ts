import type { Arende } from '../arende/schema.ts';
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

/** Every match in the words of the document replaced. The sender's own lines stay. */
function byt(dokument: Dokument, monster: RegExp, mot: string): Dokument {
  const ord = (text: string) => text.replace(monster, mot);
  const sektioner = dokument.sektioner.map((s): Sektion => ({ ...s, rubrik: ord(s.rubrik), stycken: s.stycken.map((st) => maskeraStycke(st, ord)) }));
  return { ...dokument, mottagare: dokument.mottagare.map((rad) => rad.map((del) => (typeof del === 'string' ? ord(del) : del))), sektioner };
}

/**
 * Hides where a person with skyddade uppgifter lives and how to reach them, also where it was typed into a free text:
 * a text is copied, printed and sent, so it must be safe whatever was written in it. Source: OSL 21 kap. 3 och 3 a §§.
 */
export function maskera(dokument: Dokument, skyddad: Skyddad): Dokument {
  const delar = arSkyddad(skyddad.person) ? rojande(skyddad) : [];
  return delar.length === 0 ? dokument : byt(dokument, monsterAv(delar), DOLT);
}

/** The document without a name that is left out of it, wherever it was typed (FL 33 §). */
export const utanNamn = (dokument: Dokument, namn: string): Dokument => (namn.trim() === '' ? dokument : byt(dokument, monsterAvNamn(namn), '[namn utelämnat]'));
