import { Encrypter, type Identity, type Recipient } from 'age-encryption';
import { type Bytes, tillBytes } from '../bytes.ts';
import { FLEST_ARENDEN, FLEST_MOTTAGARE, LANGSTA_RAD, PAKETFORMAT, type Paketarende, type Pakethuvud, type Paketslag, STORSTA_FIL, STORSTA_TEXT } from './format.ts';
import { packaUpp } from './las.ts';
import { Paketfel, type Paketnekad, paketnekad } from './meningar.ts';
import { type Nyckelpar, signera } from './nycklar.ts';
import { tolkaPaket } from './tolka.ts';
import { rentNamn } from './visitkort.ts';

export interface Packning {
  readonly avsandare: Nyckelpar & { readonly namn: string };
  /** Recipients, "age1…". Nobody else is added. */
  readonly mottagare: readonly string[];
  readonly slag: Paketslag;
  readonly skapad: string;
  readonly arenden: readonly Paketarende[];
}
export type Packat = { readonly ok: true; readonly fil: Blob } | Paketnekad;

/** The lines of a package with their signature. */
async function skrivText({ avsandare: { namn, mottagare: min, verifiering, ...hemligt }, mottagare, slag, skapad, arenden }: Packning): Promise<Bytes> {
  const huvud: Pakethuvud = { format: PAKETFORMAT, slag, skapad, avsandare: { namn: rentNamn(namn), mottagare: min, verifiering }, mottagare: [...mottagare], antal: arenden.length };
  const rader = [JSON.stringify(huvud), ...arenden.map(({ arende, handelser, loggHel }) => JSON.stringify({ arende, handelser, loggHel }))];
  if (rader.some((rad) => rad.length > LANGSTA_RAD) || rader.reduce((n, rad) => n + rad.length, 0) > STORSTA_TEXT) throw new Paketfel('forMycket');
  const signerat = tillBytes(rader.map((rad) => `${rad}\n`).join(''));
  const signatur = tillBytes(`${JSON.stringify({ signatur: await signera({ ...hemligt, mottagare: min, verifiering }, signerat) })}\n`);
  const text = new Uint8Array(signerat.length + signatur.length);
  text.set(signerat);
  text.set(signatur, signerat.length);
  if (text.length > STORSTA_TEXT) throw new Paketfel('forMycket');
  return text;
}

/**
 * Sees the key of the file while it is written, and adds no receiver. With it the finished file can be read back through its whole
 * length, also when it is made to others; that each receiver's own key opens it is age's doing.
 */
function tittare(antal: number): { readonly mottagare: Recipient; readonly identitet: Identity } {
  let filnyckel: Uint8Array | null = null;
  return {
    mottagare: {
      wrapFileKey(nyckel) {
        filnyckel = nyckel.slice();
        return [];
      },
    },
    identitet: { unwrapFileKey: (rader) => (rader.length === antal && rader.every(({ args }) => args[0] === 'X25519') ? filnyckel : null) },
  };
}

const lika = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

async function kryptera(text: Bytes, mottagare: readonly string[]): Promise<{ readonly fil: Blob; readonly oppna: Identity }> {
  const titt = tittare(mottagare.length);
  const krypterare = new Encrypter();
  for (const till of mottagare) krypterare.addRecipient(till);
  krypterare.addRecipient(titt.mottagare);
  const packat = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const fil = await new Response((await krypterare.encrypt(packat)) as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
  return { fil, oppna: titt.identitet };
}

async function skriv(packning: Packning): Promise<Blob> {
  const { mottagare, arenden, avsandare } = packning;
  const text = await skrivText(packning);
  const { fil, oppna } = await kryptera(text, mottagare);
  if (fil.size > STORSTA_FIL) throw new Paketfel('forMycket');
  const tillbaka = await packaUpp(fil, oppna);
  // As the receivers will read it; and with one's own key, when one is among them.
  const last = await tolkaPaket(tillbaka, mottagare[0] ?? '');
  const hela = last.ok && last.paket.arenden.length === arenden.length && last.paket.arenden.every(({ ok }) => ok);
  const egen = mottagare.includes(avsandare.mottagare) ? await packaUpp(fil, avsandare.identitet) : tillbaka;
  if (!hela || !lika(tillbaka, text) || !lika(egen, text)) throw new Paketfel('inteTillbaka');
  return fil;
}

/** Cases as one file, signed by the sender and encrypted to those named and to nobody else. Read back before it is given out. */
export async function skrivPaket(packning: Packning): Promise<Packat> {
  if (packning.arenden.length === 0) return paketnekad('ingaArenden');
  if (packning.mottagare.length === 0) return paketnekad('ingaMottagare');
  if (packning.mottagare.length > FLEST_MOTTAGARE) return paketnekad('forMangaMottagare');
  if (packning.arenden.length > FLEST_ARENDEN) return paketnekad('forMycket');
  try {
    return { ok: true, fil: await skriv(packning) };
  } catch (fel) {
    return paketnekad(fel instanceof Paketfel && fel.orsak === 'forMycket' ? 'forMycket' : 'inteTillbaka');
  }
}
