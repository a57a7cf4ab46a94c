import { type Bytes, hex, sha256, slumpBytes, tillBytes } from '../bytes.ts';
import { type Harlett, type Kdf, arKdf, harled } from './kdf.ts';

/** Version of the key record. */
export const NYCKELPOST_VERSION = 1;

/** Which way in a key record is. A återställningsnyckel would be another row around the same data key. */
export const LOSENFRAS = 'losenfras';

/** The data key, wrapped. Lies in the clear in the table `nycklar`; without the lösenfras it is random bytes. */
export interface Nyckelpost {
  readonly id: string;
  readonly v: number;
  readonly kdf: Kdf;
  readonly salt: Bytes;
  readonly kontroll: Bytes;
  readonly iv: Bytes;
  readonly ct: ArrayBuffer;
  /** SHA-256 over the rest: damage is told before the lösenfras is blamed. */
  readonly summa: string;
}

type Utkast = Omit<Nyckelpost, 'summa'>;

const kdfText = ({ namn, minneKiB, varv, tradar }: Kdf) => `${namn}|${minneKiB}|${varv}|${tradar}`;
const huvud = (p: Pick<Nyckelpost, 'id' | 'v' | 'kdf' | 'salt'>) => `nycklar|${p.id}|${p.v}|${kdfText(p.kdf)}|${hex(p.salt)}`;
const summera = (p: Utkast) => sha256(`${huvud(p)}|${hex(p.kontroll)}|${hex(p.iv)}|${hex(new Uint8Array(p.ct))}`);
const gcm = (p: Pick<Nyckelpost, 'id' | 'v' | 'kdf' | 'salt' | 'iv'>): AesGcmParams => ({ name: 'AES-GCM', iv: p.iv, additionalData: tillBytes(huvud(p)) });

/** Wraps an extractable data key under a lösenfras. */
export async function packaNyckel(datanyckel: CryptoKey, losenfras: string, kdf: Kdf): Promise<Nyckelpost> {
  const grund = { id: LOSENFRAS, v: NYCKELPOST_VERSION, kdf, salt: slumpBytes(16), iv: slumpBytes(12) };
  const { kek, kontroll } = await harled(losenfras, grund.salt, kdf);
  const utkast: Utkast = { ...grund, kontroll, ct: await crypto.subtle.wrapKey('raw', datanyckel, kek, gcm(grund)) };
  return { ...utkast, summa: await summera(utkast) };
}

const langd = (varde: unknown, antal: number) => varde instanceof Uint8Array && varde.length === antal;

/** True when the record is whole: right shape, sane cost, checksum intact. */
export async function arHel(rad: unknown): Promise<boolean> {
  if (typeof rad !== 'object' || rad === null) return false;
  const p = rad as Record<keyof Nyckelpost, unknown>;
  const form = p.id === LOSENFRAS && p.v === NYCKELPOST_VERSION && arKdf(p.kdf) && langd(p.salt, 16) && langd(p.kontroll, 16) && langd(p.iv, 12) && p.ct instanceof ArrayBuffer;
  return form && p.summa === (await summera(rad as Nyckelpost));
}

export type Uppackning = { readonly ok: true; readonly datanyckel: CryptoKey; readonly harlett: Harlett } | { readonly ok: false; readonly orsak: 'felLosenfras' | 'skadad' };

/** Unwraps the data key for use: not extractable, so no script can read its bytes. The record must be whole (`arHel`). */
export async function packaUpp(post: Nyckelpost, losenfras: string): Promise<Uppackning> {
  const harlett = await harled(losenfras, post.salt, post.kdf);
  if (hex(harlett.kontroll) !== hex(post.kontroll)) return { ok: false, orsak: 'felLosenfras' };
  try {
    return { ok: true, datanyckel: await oppnaNyckel(post, harlett, false), harlett };
  } catch {
    return { ok: false, orsak: 'skadad' };
  }
}

/** Wraps the same data key again, under new parameters. */
export async function packaOm(post: Nyckelpost, harlett: Harlett, losenfras: string, kdf: Kdf): Promise<Nyckelpost> {
  return packaNyckel(await oppnaNyckel(post, harlett, true), losenfras, kdf);
}

function oppnaNyckel(post: Nyckelpost, { kek }: Harlett, flyttbar: boolean): Promise<CryptoKey> {
  return crypto.subtle.unwrapKey('raw', post.ct, kek, gcm(post), { name: 'AES-GCM', length: 256 }, flyttbar, ['encrypt', 'decrypt']);
}
