import { base64 } from '@scure/base';
import type { Bytes } from '../bytes.ts';
import type { Kuvert } from '../kuvert.ts';
import type { Nyckelpost } from '../valv/nyckelpost.ts';

/** docs/format-kopia.md describes the file so that another program can read it. */
export const KOPIAFORMAT = 'likvard-kopia/2';
/** Formats that are read. Version 1 had no åtkomstlogg. */
export const LASTA_FORMAT: readonly string[] = ['likvard-kopia/1', KOPIAFORMAT];

/** Tables that go into a copy: everything but the keys, which stand in its head, the way back of each case, and what belongs to the computer. */
export const KOPIERADE = ['arenden', 'listrader', 'handelselogg', 'anteckningar', 'manifest', 'atkomstlogg'] as const;
export type Kopieradtabell = (typeof KOPIERADE)[number];

/** How much is read before a file is refused, in bytes of text. A case takes about 15,000, a decided one up to half a million: it holds the documents it was decided under. */
export const STORSTA_KOPIA = 4_000_000_000;
/** Longest line. A case larger than this cannot be opened anyway. */
export const LANGSTA_RAD = 64_000_000;
/** Longest first line. It holds the keys, about 1,000 signs. */
export const LANGSTA_HUVUD = 64_000;

export interface Kopiahuvud {
  readonly format: string;
  readonly nycklar: readonly Nyckelpost[];
}
export interface Kopiarad {
  readonly tabell: Kopieradtabell;
  readonly kuvert: Kuvert;
}

const text = (ra: Uint8Array): string => base64.encode(ra);

/** Bytes become base64 in the JSON of a line. */
export const skrivHuvud = (nycklar: readonly Nyckelpost[]): string =>
  JSON.stringify({
    format: KOPIAFORMAT,
    nycklar: nycklar.map((n) => ({ ...n, salt: text(n.salt), kontroll: text(n.kontroll), iv: text(n.iv), ct: text(new Uint8Array(n.ct)) })),
  });

export const skrivKuvert = (tabell: string, { id, v, rev, iv, ct }: Kuvert): string => JSON.stringify({ tabell, id, v, rev, iv: text(iv), ct: text(new Uint8Array(ct)) });

type Ra = Readonly<Record<string, unknown>>;

function objekt(rad: string): Ra {
  const varde = JSON.parse(rad) as unknown;
  if (typeof varde !== 'object' || varde === null || Array.isArray(varde)) throw new TypeError('Raden är inget objekt.');
  return varde as Ra;
}
function bytes(varde: unknown): Bytes {
  if (typeof varde !== 'string') throw new TypeError('Raden saknar bytes.');
  return new Uint8Array(base64.decode(varde));
}

/** @throws when the line is not the head of a copy; what it holds is checked by the caller (`arHel`) */
export function lasHuvud(rad: string): Kopiahuvud {
  const { format, nycklar } = objekt(rad);
  if (typeof format !== 'string' || !Array.isArray(nycklar)) throw new TypeError('Filen har inget huvud.');
  const poster = (nycklar as Ra[]).map((n) => ({ ...n, salt: bytes(n['salt']), kontroll: bytes(n['kontroll']), iv: bytes(n['iv']), ct: bytes(n['ct']).buffer }));
  return { format, nycklar: poster as unknown as Nyckelpost[] };
}

/** @throws when the line is not an envelope */
export function lasKuvert(rad: string): { readonly tabell: unknown; readonly kuvert: Kuvert } {
  const { tabell, id, v, rev, iv, ct } = objekt(rad);
  if (typeof id !== 'string' || !Number.isInteger(v) || !Number.isInteger(rev)) throw new TypeError('Raden är inget kuvert.');
  return { tabell, kuvert: { id, v: v as number, rev: rev as number, iv: bytes(iv), ct: bytes(ct).buffer } };
}
