/** Characters that word processors leave behind: soft hyphens, zero-width marks, byte order marks. */
const OSYNLIGT = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
/** Line ends of Windows and old Macs, Word's vertical tab and form feed, and Unicode's own separators. */
// oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
const RADSLUT = /\r\n?|[\u000B\u000C\u2028\u2029]/g;
/** Bullets as Word and Symbol fonts write them, at the start of a line. */
const PUNKT = /^[ \t]*[\u2022\u00B7\u25CF\u25AA\u25E6\u2043\uF0B7\uF0A7o][ \t]+/gm;

/**
 * Text pasted from Word or mail keeps its words and loses its junk: hard spaces, soft hyphens, vertical tabs,
 * Windows line ends, odd bullets, and runs of empty lines.
 */
export function rensaInklistrat(text: string): string {
  return text
    .replace(RADSLUT, '\n')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(OSYNLIGT, '')
    .replace(PUNKT, '- ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
}
