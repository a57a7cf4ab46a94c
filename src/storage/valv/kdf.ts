import { type Bytes, tillBytes } from '../bytes.ts';

/** How the lösenfras becomes a key. Stored beside the wrapped key, so that it can be made stronger later. */
export interface Kdf {
  readonly namn: 'argon2id';
  /** Memory in KiB. */
  readonly minneKiB: number;
  readonly varv: number;
  readonly tradar: number;
}

/** 64 MiB, three passes: about 0.4 s here, 1.6 s on a four times slower machine. */
export const STANDARD_KDF: Kdf = { namn: 'argon2id', minneKiB: 64 * 1024, varv: 3, tradar: 1 };

/** What a stored record may ask of the machine. Beyond it the record is damaged, not merely costly. */
const TAK = { minneKiB: 1024 * 1024, varv: 32, tradar: 8 } as const;
const inom = (varde: unknown, tak: number) => typeof varde === 'number' && Number.isInteger(varde) && varde >= 1 && varde <= tak;

export function arKdf(varde: unknown): varde is Kdf {
  if (typeof varde !== 'object' || varde === null) return false;
  const { namn, minneKiB, varv, tradar } = varde as Partial<Record<keyof Kdf, unknown>>;
  return namn === 'argon2id' && inom(minneKiB, TAK.minneKiB) && inom(varv, TAK.varv) && inom(tradar, TAK.tradar);
}

/** True when `a` costs an attacker less than `b`. */
export const svagare = (a: Kdf, b: Kdf): boolean => a.minneKiB * a.varv < b.minneKiB * b.varv;

export interface Harlett {
  /** Wraps and unwraps the data key; never leaves WebCrypto. */
  readonly kek: CryptoKey;
  /** Tells a wrong lösenfras from a damaged record, and says nothing about `kek`. */
  readonly kontroll: Bytes;
}

/** Key and check value from a lösenfras. The same words typed on another keyboard or system give the same key (NFKC). */
export async function harled(losenfras: string, salt: Bytes, kdf: Kdf): Promise<Harlett> {
  const { argon2id } = await import('./argon2.ts');
  const rot = await argon2id({
    password: tillBytes(losenfras.normalize('NFKC')),
    salt,
    memorySize: kdf.minneKiB,
    iterations: kdf.varv,
    parallelism: kdf.tradar,
    hashLength: 32,
    outputType: 'binary',
  });
  const bas = await crypto.subtle.importKey('raw', new Uint8Array(rot), 'HKDF', false, ['deriveKey', 'deriveBits']);
  rot.fill(0);
  const gren = (namn: string): HkdfParams => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: tillBytes(namn) });
  const kek = await crypto.subtle.deriveKey(gren('likvard nyckel'), bas, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey']);
  return { kek, kontroll: new Uint8Array(await crypto.subtle.deriveBits(gren('likvard kontroll'), bas, 128)) };
}
