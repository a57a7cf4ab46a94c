import { type Paketnekad, paketnekad } from './meningar.ts';
import { type Publika, arMottagare, arVerifiering } from './nycklar.ts';

/** A person's name with her public keys: what a colleague needs to send to her. Holds no secret. */
export interface Visitkort extends Publika {
  readonly namn: string;
}

const FORMAT = 'likvard-visitkort/';
const VERSION = '1';
const LANGSTA_NAMN = 100;
/** A text that is longer is no card: nobody needs to look through it. */
const LANGSTA_TEXT = 4000;

/** A name as it may stand on the screen: one line, no signs that cannot be seen or that turn the writing around. */
export const rentNamn = (namn: string): string => namn.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '').trim().slice(0, LANGSTA_NAMN);

/** The card as one line of text, to copy, to save as a file and to draw as a QR code. */
export const skrivVisitkort = ({ namn, mottagare, verifiering }: Visitkort): string => `${FORMAT}${VERSION} ${mottagare} ed25519:${verifiering} ${rentNamn(namn)}`;

/** Reads a card from text that someone pasted: line breaks and spaces around it do not matter, anything else does. */
export function lasVisitkort(text: string): { readonly ok: true; readonly kort: Visitkort } | Paketnekad {
  const [format = '', mottagare, signering, ...namn] = text.slice(0, LANGSTA_TEXT).replaceAll('\u{feff}', '').trim().split(/\s+/);
  if (!format.startsWith(FORMAT)) return paketnekad('ingetVisitkort');
  const version = format.slice(FORMAT.length);
  if (version !== VERSION) return paketnekad(/^[1-9]\d{0,3}$/.test(version) ? 'nyareVisitkort' : 'ingetVisitkort');
  const verifiering = signering?.startsWith('ed25519:') ? signering.slice('ed25519:'.length) : null;
  const rent = rentNamn(namn.join(' '));
  if (!arMottagare(mottagare) || !arVerifiering(verifiering) || rent === '') return paketnekad('skadatVisitkort');
  return { ok: true, kort: { namn: rent, mottagare, verifiering } };
}
