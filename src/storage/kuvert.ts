import { type Bytes, slumpBytes, tillBytes, tillText } from './bytes.ts';

/** Version of the envelope itself, not of what lies in it. */
export const KUVERT_VERSION = 1;

/** Tables whose rows are envelopes. */
export type Kuvertrad = 'arenden' | 'listrader' | 'handelselogg' | 'anteckningar' | 'manifest' | 'atkomstlogg' | 'angra';
/** Where an envelope may lie: in a table, or last in a copy as its seal. */
export type Kuverttabell = Kuvertrad | 'kopia';

/** One row on disk: a random id, a revision and bytes. Nothing else lies in the clear. */
export interface Kuvert {
  readonly id: string;
  readonly v: number;
  readonly rev: number;
  readonly iv: Bytes;
  readonly ct: ArrayBuffer;
}

export type Brutet = { readonly ok: true; readonly klartext: string } | { readonly ok: false; readonly orsak: 'skadad' | 'nyareVersion' };

const SKADAT: Brutet = { ok: false, orsak: 'skadad' };

/** Binds the bytes to their place: a row moved to another table, id or revision no longer opens. */
const plats = (tabell: Kuverttabell, id: string, v: number, rev: number) => tillBytes(`${tabell}|${id}|${v}|${rev}`);

/** Seals a text with AES-GCM under a fresh random IV. */
export async function forsegla(nyckel: CryptoKey, tabell: Kuverttabell, id: string, rev: number, klartext: string): Promise<Kuvert> {
  const iv = slumpBytes(12);
  const additionalData = plats(tabell, id, KUVERT_VERSION, rev);
  const ct = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, nyckel, tillBytes(klartext));
  return { id, v: KUVERT_VERSION, rev, iv, ct };
}

function arKuvert(rad: unknown): rad is Kuvert {
  if (typeof rad !== 'object' || rad === null) return false;
  const { id, v, rev, iv, ct } = rad as Partial<Record<keyof Kuvert, unknown>>;
  return typeof id === 'string' && Number.isInteger(v) && Number.isInteger(rev) && iv instanceof Uint8Array && iv.length === 12 && ct instanceof ArrayBuffer;
}

/** Opens an envelope read from disk. A changed bit anywhere gives `skadad`; an envelope of a later kind `nyareVersion`. */
export async function bryt(nyckel: CryptoKey, tabell: Kuverttabell, rad: unknown): Promise<Brutet> {
  if (!arKuvert(rad)) return SKADAT;
  if (rad.v > KUVERT_VERSION) return { ok: false, orsak: 'nyareVersion' };
  try {
    const additionalData = plats(tabell, rad.id, rad.v, rad.rev);
    return { ok: true, klartext: tillText(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: rad.iv, additionalData }, nyckel, rad.ct)) };
  } catch {
    return SKADAT;
  }
}

/** Revision of a row, 0 where there is none. A row without a readable revision gives NaN, which equals no expectation. */
export function revAv(rad: unknown): number {
  if (rad === undefined) return 0;
  const rev = typeof rad === 'object' && rad !== null && 'rev' in rad ? rad.rev : null;
  return typeof rev === 'number' ? rev : Number.NaN;
}
