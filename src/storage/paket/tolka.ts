import { type Bytes, tillText } from '../bytes.ts';
import { LANGSTA_RAD, type Paketarende, type Pakethuvud, STORSTA_TEXT, lasArenderad, lasHuvud, lasObjekt } from './format.ts';
import { PAKETMENING, Paketfel, type Paketnekad, paketnekad } from './meningar.ts';
import { verifiera } from './nycklar.ts';

/** A case of the package, or why that one cannot be read: it does not stop the others. */
export type Paketrad = ({ readonly ok: true } & Paketarende) | { readonly ok: false; readonly mening: string };
export interface Paket {
  readonly huvud: Pakethuvud;
  readonly arenden: readonly Paketrad[];
}
export type Paketlasning = { readonly ok: true; readonly paket: Paket } | Paketnekad;

const RADSLUT = 10;

/** The bytes of each line, without its end. @throws Paketfel when the last line is not ended, or one is too long */
function delaRader(bytes: Bytes): Bytes[] {
  if (bytes.at(-1) !== RADSLUT) throw new Paketfel('skadatPaket');
  const rader: Bytes[] = [];
  for (let start = 0; start < bytes.length; ) {
    const slut = bytes.indexOf(RADSLUT, start);
    if (slut - start > LANGSTA_RAD) throw new Paketfel('forStortPaket');
    rader.push(bytes.subarray(start, slut));
    start = slut + 1;
  }
  return rader;
}

async function tolka(bytes: Bytes, jag: string): Promise<Paket> {
  if (bytes.length > STORSTA_TEXT) throw new Paketfel('forStortPaket');
  const rader = delaRader(bytes);
  const [forsta, sista] = [rader[0], rader.at(-1)];
  if (forsta === undefined || sista === undefined || rader.length < 3) throw new Paketfel('skadatPaket');
  const huvud = lasHuvud(tillText(forsta));
  const { signatur } = lasObjekt(tillText(sista));
  const signerat = bytes.subarray(0, bytes.length - sista.length - 1);
  // Nothing but the head has been read before this: what the cases say means nothing until it is known who says it.
  if (typeof signatur !== 'string' || !(await verifiera(huvud.avsandare, signatur, signerat))) throw new Paketfel('felSignatur');
  if (!huvud.mottagare.includes(jag)) throw new Paketfel('inteTillDig');
  if (rader.length !== huvud.antal + 2) throw new Paketfel('skadatPaket');
  return { huvud, arenden: rader.slice(1, -1).map(lasRad) };
}

function lasRad(rad: Bytes): Paketrad {
  try {
    return { ok: true, ...lasArenderad(tillText(rad)) };
  } catch {
    return { ok: false, mening: PAKETMENING.skadatPaket };
  }
}

/**
 * Reads the plain text of a package: the lines that age and gzip have given back. Pure but for WebCrypto, so that it can be called anywhere.
 * Never throws: whatever the bytes are, the answer is a package or a reason with its sentence.
 * @param jag the reader's own recipient, which must be among those the sender signed for
 */
export async function tolkaPaket(bytes: Uint8Array, jag: string): Promise<Paketlasning> {
  try {
    return { ok: true, paket: await tolka(bytes as Bytes, jag) };
  } catch (fel) {
    return paketnekad(fel instanceof Paketfel ? fel.orsak : 'skadatPaket');
  }
}
