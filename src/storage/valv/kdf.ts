import { type Bytes, tillBytes } from '../bytes.ts';

/** How a lösenfras becomes a key. Stored beside the wrapped key, so that it can be made stronger later. */
export interface Kdf {
  readonly namn: 'argon2id';
  /** Memory in KiB. */
  readonly minneKiB: number;
  readonly varv: number;
  readonly tradar: number;
}

/** How a random secret becomes a key: it cannot be guessed, so stretching it would buy nothing. */
export const SLUMPAD = { namn: 'hkdf' } as const;

/** How the secret of one way into the vault becomes a key. */
export type Harledning = Kdf | typeof SLUMPAD;

/** 64 MiB, three passes: about 0.4 s here, 1.6 s on a four times slower machine. */
export const STANDARD_KDF: Kdf = { namn: 'argon2id', minneKiB: 64 * 1024, varv: 3, tradar: 1 };

/** What a stored record may ask of the machine. Beyond it the record is damaged, not merely costly. */
const TAK = { minneKiB: 512 * 1024, varv: 10, tradar: 4 } as const;
const inom = (varde: unknown, tak: number) => typeof varde === 'number' && Number.isInteger(varde) && varde >= 1 && varde <= tak;

export function arHarledning(varde: unknown): varde is Harledning {
  if (typeof varde !== 'object' || varde === null) return false;
  const { namn, minneKiB, varv, tradar } = varde as Partial<Record<keyof Kdf, unknown>>;
  return namn === SLUMPAD.namn || (namn === 'argon2id' && inom(minneKiB, TAK.minneKiB) && inom(varv, TAK.varv) && inom(tradar, TAK.tradar));
}

/** True when `a` costs an attacker less than `b`. What is random does not grow stronger by costing more. */
export const svagare = (a: Harledning, b: Kdf): boolean => a.namn === 'argon2id' && a.minneKiB * a.varv < b.minneKiB * b.varv;

export interface Harlett {
  /** Wraps and unwraps the data key; never leaves WebCrypto. */
  readonly kek: CryptoKey;
  /** Tells a wrong lösenfras from a damaged record, and says nothing about `kek`. */
  readonly kontroll: Bytes;
}

async function strack(hemlighet: string, salt: Bytes, kdf: Kdf): Promise<Bytes> {
  const { argon2id } = await import('./argon2.ts');
  const rot = await argon2id({
    password: tillBytes(hemlighet),
    salt,
    memorySize: kdf.minneKiB,
    iterations: kdf.varv,
    parallelism: kdf.tradar,
    hashLength: 32,
    outputType: 'binary',
  });
  return new Uint8Array(rot);
}

/** Key and check value from a lösenfras or another secret. The same words typed on another keyboard or system give the same key (NFKC). */
export async function harled(hemlighet: string, salt: Bytes, harledning: Harledning): Promise<Harlett> {
  const ren = hemlighet.normalize('NFKC');
  const rot = harledning.namn === 'argon2id' ? await strack(ren, salt, harledning) : tillBytes(ren);
  const bas = await crypto.subtle.importKey('raw', rot, 'HKDF', false, ['deriveKey', 'deriveBits']);
  rot.fill(0);
  const gren = (namn: string): HkdfParams => ({ name: 'HKDF', hash: 'SHA-256', salt: harledning.namn === 'hkdf' ? salt : new Uint8Array(0), info: tillBytes(namn) });
  const kek = await crypto.subtle.deriveKey(gren('likvard nyckel'), bas, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey']);
  return { kek, kontroll: new Uint8Array(await crypto.subtle.deriveBits(gren('likvard kontroll'), bas, 128)) };
}
