import type { Databas } from '../databas.ts';
import type { Kdf } from './kdf.ts';

/** An unlocked vault. Holds the data key in a closure and hands it only to the rest of storage. */
export interface Valv {
  readonly namn: string;
  readonly databas: Databas;
  /** The data key. Throws after `las()`. */
  readonly nyckel: () => CryptoKey;
  readonly arLast: () => boolean;
  /** Locks: the key is dropped and the database closed. Flush the autosave first. */
  readonly las: () => void;
}

export function oppetValv(databas: Databas, datanyckel: CryptoKey): Valv {
  let nyckel: CryptoKey | null = datanyckel;
  return {
    namn: databas.name,
    databas,
    nyckel() {
      if (nyckel === null) throw new Error('Valvet är låst.');
      return nyckel;
    },
    arLast: () => nyckel === null,
    las() {
      nyckel = null;
      databas.close();
    },
  };
}

export interface Valvalternativ {
  readonly namn?: string;
  /** Cost of the key derivation. Only tests make it cheaper. */
  readonly kdf?: Kdf;
  /** Told why it takes long to open: another tab may have to be closed first. */
  readonly vantar?: (mening: string) => void;
}
