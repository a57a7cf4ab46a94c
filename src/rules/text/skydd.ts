import type { Arende } from '../arende/schema.ts';
import type { Dokument, Sektion, Stycke, Text } from './dokument.ts';

type Person = Arende['person'];

export const arSkyddad = (person: Person): boolean => person.skyddadeUppgifter !== 'ingen';

const DOLT = '[skyddad uppgift]';
const KORTAST = 4;
const MELLANRUM = '[\\s,.\\-–/()]*';

const kompakt = (text: string): string => text.replace(/[\s,.\-–/()]/g, '');

/** The whole address and each of its parts that holds a number (street, postal code), telephone and e-mail. */
function rojande(person: Person): string[] {
  const delar = person.adress.split(/[\n,]/).filter((del) => /\d/.test(del));
  return [person.adress, ...delar, person.telefon, person.epost].map(kompakt).filter((del) => del.length >= KORTAST);
}

/** Matches however the words are spaced or hyphenated: "070-123 45 67" is also "0701234567". */
const monsterAv = (delar: readonly string[]): RegExp =>
  new RegExp(delar.toSorted((a, b) => b.length - a.length).map((del) => Array.from(del, (tecken) => tecken.replace(/[\\^$*+?|{}[\]]/, '\\$&')).join(MELLANRUM)).join('|'), 'giu');

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
    case 'skrivrader':
    case 'lucka':
    default:
      return s;
  }
}

/**
 * Hides where a person with skyddade uppgifter lives and how to reach them, also where it was typed into a free text:
 * a text is copied, printed and sent, so it must be safe whatever was written in it. Source: OSL 21 kap. 3 och 3 a §§.
 */
export function maskera(dokument: Dokument, person: Person): Dokument {
  const delar = arSkyddad(person) ? rojande(person) : [];
  if (delar.length === 0) return dokument;
  const monster = monsterAv(delar);
  const ord = (text: string) => text.replace(monster, DOLT);
  const sektioner = dokument.sektioner.map((s): Sektion => ({ ...s, rubrik: ord(s.rubrik), stycken: s.stycken.map((st) => maskeraStycke(st, ord)) }));
  return { ...dokument, mottagare: dokument.mottagare.map((rad) => rad.map((del) => (typeof del === 'string' ? ord(del) : del))), sektioner };
}
