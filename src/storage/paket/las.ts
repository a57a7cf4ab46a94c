import { Decrypter, type Identity } from 'age-encryption';
import type { Bytes } from '../bytes.ts';
import { LANGSTA_AGEHUVUD, STORSTA_FIL, STORSTA_TEXT } from './format.ts';
import { Paketfel, paketnekad } from './meningar.ts';
import type { Nyckelpar } from './nycklar.ts';
import { type Paketlasning, tolkaPaket } from './tolka.ts';

const AGE = 'age-encryption.org/v1\n';
const latin1 = new TextDecoder('latin1');

/** An age file with a head of reasonable length. @throws Paketfel before anything costly is done with another */
async function kravAge(fil: Blob): Promise<void> {
  const borjan = latin1.decode(await fil.slice(0, LANGSTA_AGEHUVUD).arrayBuffer());
  if (!borjan.startsWith(AGE)) throw new Paketfel('ingetPaket');
  if (fil.size > STORSTA_FIL) throw new Paketfel('forStortPaket');
  if (!borjan.includes('\n--- ')) throw new Paketfel('skadatPaket');
}

/** All bytes of a stream, up to the limit: a small file may unfold to anything. */
async function samla(strom: ReadableStream<Uint8Array>): Promise<Bytes> {
  const bitar: Uint8Array[] = [];
  let langd = 0;
  for await (const bit of strom as unknown as AsyncIterable<Uint8Array>) {
    langd += bit.length;
    if (langd > STORSTA_TEXT) throw new Paketfel('forStortPaket');
    bitar.push(bit);
  }
  const allt = new Uint8Array(langd);
  let plats = 0;
  for (const bit of bitar) {
    allt.set(bit, plats);
    plats += bit.length;
  }
  return allt;
}

/** The plain text of a package. @throws Paketfel, or whatever age and gzip throw at damage */
export async function packaUpp(fil: Blob, identitet: string | Identity): Promise<Bytes> {
  await kravAge(fil);
  const oppnare = new Decrypter();
  oppnare.addIdentity(identitet);
  let ingenPassade = false;
  // Asked only when the one before had no answer.
  oppnare.addIdentity({
    unwrapFileKey() {
      ingenPassade = true;
      return null;
    },
  });
  try {
    const klartext = await oppnare.decrypt(fil.stream());
    return await samla(klartext.pipeThrough(new DecompressionStream('gzip') as unknown as ReadableWritablePair<Uint8Array, Uint8Array>));
  } catch (fel) {
    throw ingenPassade ? new Paketfel('inteTillDig') : fel;
  }
}

/** Opens a package with one's own keys. Untrusted until it is known who the sender is; the cases are still raw JSON. */
export async function lasPaket(fil: Blob, { identitet, mottagare }: Pick<Nyckelpar, 'identitet' | 'mottagare'>): Promise<Paketlasning> {
  try {
    return await tolkaPaket(await packaUpp(fil, identitet), mottagare);
  } catch (fel) {
    return paketnekad(fel instanceof Paketfel ? fel.orsak : 'skadatPaket');
  }
}
