import { type Bytes, hex, sha256, slumpBytes, tillBytes } from '../bytes.ts';
import { type Harledning, type Harlett, arHarledning, harled } from './kdf.ts';

/** Version of the key record. */
export const NYCKELPOST_VERSION = 1;

/** The ways into a vault, each a key record of its own around the same data key. */
export const LOSENFRAS = 'losenfras';
export const ATERSTALLNING = 'aterstallning';
export type Vag = typeof LOSENFRAS | typeof ATERSTALLNING;
const VAGAR: ReadonlySet<unknown> = new Set([LOSENFRAS, ATERSTALLNING] satisfies Vag[]);

/** The data key, wrapped. Lies in the clear in the table `nycklar`; without the secret of its way in it is random bytes. */
export interface Nyckelpost {
  readonly id: Vag;
  readonly v: number;
  readonly kdf: Harledning;
  readonly salt: Bytes;
  readonly kontroll: Bytes;
  readonly iv: Bytes;
  readonly ct: ArrayBuffer;
  /** SHA-256 over the rest: damage is told before the secret is blamed. */
  readonly summa: string;
}

type Utkast = Omit<Nyckelpost, 'summa'>;

const kdfText = (h: Harledning) => (h.namn === 'argon2id' ? `${h.namn}|${h.minneKiB}|${h.varv}|${h.tradar}` : h.namn);
const huvud = (p: Pick<Nyckelpost, 'id' | 'v' | 'kdf' | 'salt'>) => `nycklar|${p.id}|${p.v}|${kdfText(p.kdf)}|${hex(p.salt)}`;
const summera = (p: Utkast) => sha256(`${huvud(p)}|${hex(p.kontroll)}|${hex(p.iv)}|${hex(new Uint8Array(p.ct))}`);
const gcm = (p: Pick<Nyckelpost, 'id' | 'v' | 'kdf' | 'salt' | 'iv'>): AesGcmParams => ({ name: 'AES-GCM', iv: p.iv, additionalData: tillBytes(huvud(p)) });

/** Wraps an extractable data key under the secret of one way in. */
export async function packaNyckel(id: Vag, datanyckel: CryptoKey, hemlighet: string, kdf: Harledning): Promise<Nyckelpost> {
  const grund = { id, v: NYCKELPOST_VERSION, kdf, salt: slumpBytes(16), iv: slumpBytes(12) };
  const { kek, kontroll } = await harled(hemlighet, grund.salt, kdf);
  const utkast: Utkast = { ...grund, kontroll, ct: await crypto.subtle.wrapKey('raw', datanyckel, kek, gcm(grund)) };
  return { ...utkast, summa: await summera(utkast) };
}

const langd = (varde: unknown, antal: number) => varde instanceof Uint8Array && varde.length === antal;

/** True when the record is whole: right shape, sane cost, checksum intact. */
export async function arHel(rad: unknown): Promise<boolean> {
  if (typeof rad !== 'object' || rad === null) return false;
  const p = rad as Record<keyof Nyckelpost, unknown>;
  const form = VAGAR.has(p.id) && (p.id === ATERSTALLNING) === ((p.kdf as Harledning | undefined)?.namn === 'hkdf') && p.v === NYCKELPOST_VERSION && arHarledning(p.kdf) && langd(p.salt, 16) && langd(p.kontroll, 16) && langd(p.iv, 12) && p.ct instanceof ArrayBuffer;
  return form && p.summa === (await summera(rad as Nyckelpost));
}

export type Uppackning = { readonly ok: true; readonly datanyckel: CryptoKey; readonly harlett: Harlett } | { readonly ok: false; readonly orsak: 'felHemlighet' | 'skadad' };

/**
 * Unwraps the data key. For use it is not extractable, so that no script can read its bytes; `flyttbar` is for wrapping it anew.
 * The record must be whole (`arHel`).
 */
export async function packaUpp(post: Nyckelpost, hemlighet: string, flyttbar = false): Promise<Uppackning> {
  const harlett = await harled(hemlighet, post.salt, post.kdf);
  if (hex(harlett.kontroll) !== hex(post.kontroll)) return { ok: false, orsak: 'felHemlighet' };
  try {
    return { ok: true, datanyckel: await oppnaNyckel(post, harlett, flyttbar), harlett };
  } catch {
    return { ok: false, orsak: 'skadad' };
  }
}

export function oppnaNyckel(post: Nyckelpost, { kek }: Harlett, flyttbar: boolean): Promise<CryptoKey> {
  return crypto.subtle.unwrapKey('raw', post.ct, kek, gcm(post), { name: 'AES-GCM', length: 256 }, flyttbar, ['encrypt', 'decrypt']);
}
