import type { Bytes } from '../bytes.ts';
import { LANGSTA_RAD, STORSTA_KOPIA } from './format.ts';

/** How much of the file is unpacked at a time. Small, so that the screen answers while a large copy is read. */
const BIT = 256 * 1024;
/** So much of the file may go in before as much has come out. A real copy gives as much as it takes; only what is made to keep a computer busy gives nothing. */
const FORSPRANG = 16_000_000;
const RADSLUT = 10;

export class ForStor extends Error {}

function packad(fil: Blob, uppackat: () => number): ReadableStream<Bytes> {
  let fran = 0;
  return new ReadableStream({
    async pull(styrning) {
      if (fran - uppackat() > FORSPRANG) throw new TypeError('Filen ger inget ifrån sig.');
      if (fran >= fil.size) return styrning.close();
      styrning.enqueue(new Uint8Array(await fil.slice(fran, fran + BIT).arrayBuffer()));
      fran += BIT;
    },
  });
}

function ihop(delar: readonly Bytes[], langd: number): Bytes {
  if (delar.length === 1) return delar[0]!;
  const hel = new Uint8Array(langd);
  let plats = 0;
  for (const del of delar) {
    hel.set(del, plats);
    plats += del.length;
  }
  return hel;
}

/**
 * The lines of a gzip file, a piece at a time. Stops at the limits: a small file may unfold to anything.
 * @param langstaForsta the first line tells what the rest is, and is short
 * @throws ForStor when a limit is passed, other errors when the file is no whole gzip file of whole lines
 */
export async function* radbitar(fil: Blob, langstaForsta: number): AsyncGenerator<Bytes[]> {
  let uppackat = 0;
  const strom = packad(fil, () => uppackat).pipeThrough(new DecompressionStream('gzip')) as unknown as AsyncIterable<Bytes>;
  // What has come of a line is kept in pieces, so that a long one is put together once.
  let rest: Bytes[] = [];
  let langd = 0;
  let hogst = langstaForsta;
  for await (const bit of strom) {
    uppackat += bit.length;
    const hela: Bytes[] = [];
    let fran = 0;
    for (let slut = bit.indexOf(RADSLUT); slut >= 0; slut = bit.indexOf(RADSLUT, fran)) {
      rest.push(bit.subarray(fran, slut));
      langd += slut - fran;
      if (langd > hogst) throw new ForStor();
      hela.push(ihop(rest, langd));
      [rest, langd, fran, hogst] = [[], 0, slut + 1, LANGSTA_RAD];
    }
    if (fran < bit.length) rest.push(bit.subarray(fran));
    langd += bit.length - fran;
    if (uppackat > STORSTA_KOPIA || langd > hogst) throw new ForStor();
    if (hela.length > 0) yield hela;
  }
  if (langd > 0) throw new TypeError('Filen slutar mitt i en rad.');
}
