import type { Bytes } from '../bytes.ts';
import { createCRC32 } from './summor.ts';

/** Magic number, deflate, no flags, no time, unknown system. */
const HUVUD = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** The largest block that deflate stores as it is. */
const STORST = 65_535;

function blockhuvud(langd: number, sist: boolean): Bytes {
  const huvud = new DataView(new ArrayBuffer(5));
  huvud.setUint8(0, sist ? 1 : 0);
  huvud.setUint16(1, langd, true);
  huvud.setUint16(3, ~langd, true);
  return new Uint8Array(huvud.buffer);
}

export interface Packning {
  readonly skriv: (bytes: Bytes) => void;
  readonly slut: () => Blob;
}

/**
 * A gzip file whose content is stored and not squeezed. Encrypted rows in base64 shrink by a quarter at most, and squeezing them took longer
 * than all the rest of making and reading a copy.
 */
export async function nyPackning(): Promise<Packning> {
  const kontroll = await createCRC32();
  kontroll.init();
  const delar: BlobPart[] = [HUVUD];
  let block = new Uint8Array(STORST);
  let fyllt = 0;
  let langd = 0;
  function tomBlocket() {
    const del = block.subarray(0, fyllt);
    kontroll.update(del);
    // As a blob it is the browser's to keep, on disk if need be.
    delar.push(new Blob([blockhuvud(fyllt, false), del]));
    [block, fyllt] = [new Uint8Array(STORST), 0];
  }
  return {
    skriv(bytes) {
      langd += bytes.length;
      for (let fran = 0; fran < bytes.length; ) {
        const del = bytes.subarray(fran, fran + STORST - fyllt);
        block.set(del, fyllt);
        fyllt += del.length;
        fran += del.length;
        if (fyllt === STORST) tomBlocket();
      }
    },
    slut() {
      tomBlocket();
      const slutet = new DataView(new ArrayBuffer(8));
      slutet.setUint32(0, Number.parseInt(kontroll.digest(), 16), true);
      slutet.setUint32(4, langd % 2 ** 32, true);
      return new Blob([...delar, blockhuvud(0, true), slutet]);
    },
  };
}
