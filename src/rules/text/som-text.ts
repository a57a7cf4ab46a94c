import type { Dokument, Sektion, Stycke, Text } from './dokument.ts';

/** Running text in plain form; a lucka is written out so that it is never overlooked in a paste. */
export const lopande = (text: Text): string => text.map((del) => (typeof del === 'string' ? del : `[Fyll i: ${del.ledtext}]`)).join('');

/** A table as one line per row: tabs and columns do not survive a paste into a verksamhetssystem. */
const tabellrad = (rubriker: readonly string[], rad: readonly Text[]): string =>
  `- ${rad.flatMap((cell, i) => (lopande(cell) === '' ? [] : [i === 0 ? lopande(cell) : `${rubriker[i] ?? ''}: ${lopande(cell)}`])).join('; ')}`;

function styckeTillText(s: Stycke): string {
  switch (s.slag) {
    case 'text':
      return lopande(s.text);
    case 'underrubrik':
      return s.text;
    case 'lista':
      return s.punkter.map((punkt) => `- ${lopande(punkt)}`).join('\n');
    case 'tabell':
      return s.rader.map((rad) => tabellrad(s.rubriker, rad)).join('\n');
    case 'citat':
      return `”${s.ord}” (${s.kalla})`;
    case 'underskrift':
      return `${'_'.repeat(40)}\n${lopande(s.namn)}`;
    case 'skrivrader':
      return Array.from({ length: s.antal }, () => '_'.repeat(60)).join('\n');
    case 'lucka':
    default:
      return lopande([s]);
  }
}

/** One section as plain text: heading, then its paragraphs with an empty line between. */
export const sektionTillText = (s: Sektion): string => [s.rubrik, ...s.stycken.map(styckeTillText)].join('\n\n');

/** The whole document as plain text for copying into a verksamhetssystem. Ends with a line break. */
export function tillText(dokument: Dokument): string {
  const { avsandare = [], uppgifter = [] } = dokument.huvud ?? {};
  const huvud = [dokument.demo, avsandare.join('\n'), uppgifter.map(lopande).join('\n'), dokument.mottagare.map(lopande).join('\n'), dokument.titel].filter((del) => del !== undefined && del !== '');
  return `${[...huvud, ...dokument.sektioner.map(sektionTillText)].join('\n\n')}\n`;
}
