import { base32crockford } from '@scure/base';
import { sha256Bytes, slumpBytes, tillBytes } from '../bytes.ts';

/** Random bytes of the key: 32 signs. No one guesses them, so they need no stretching. */
const SLUMP = 20;
const TECKEN = 32;
/** Signs of the checksum, so that a miswritten key is told apart from a wrong one. */
const KONTROLL = 4;
const GRUPP = 4;

const kontrollFor = async (hemlighet: string): Promise<string> => base32crockford.encode(await sha256Bytes(tillBytes(`likvard aterstallning ${hemlighet}`))).slice(0, KONTROLL);

/** A new random secret, in the signs that are printed. */
export const slumpaAterstallning = (): string => base32crockford.encode(slumpBytes(SLUMP));

/** The key as it stands on the paper: nine groups of four, the last a checksum. */
export async function skrivAterstallningsnyckel(hemlighet: string): Promise<string> {
  const text = hemlighet + (await kontrollFor(hemlighet));
  return (text.match(new RegExp(`.{${GRUPP}}`, 'g')) ?? []).join('-');
}

/** The secret in a key as someone typed it: any case, spaces or hyphens, O for 0 and I or L for 1. Null when a sign is missing or wrong. */
export async function lasAterstallningsnyckel(skriven: string): Promise<string | null> {
  const text = skriven.normalize('NFKC').toUpperCase().replace(/[\s\p{Pd}]/gu, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (text.length !== TECKEN + KONTROLL) return null;
  const hemlighet = text.slice(0, TECKEN);
  return text.slice(TECKEN) === (await kontrollFor(hemlighet)) ? hemlighet : null;
}
