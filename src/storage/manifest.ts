import { type Kuvert, bryt, forsegla, revAv } from './kuvert.ts';
import type { Valv } from './valv/valv.ts';

/** Tables whose rows the user would miss. */
export type Posttabell = 'arenden' | 'anteckningar';

/** Tables that the manifest counts. */
export type Raknadtabell = Posttabell | 'atkomstlogg';

/** How many rows there should be. A browser can lose rows without an error; then fewer are found than are promised here. */
export interface Manifest extends Readonly<Record<Raknadtabell, number>> {
  /** Highest revision of any row that has been removed. One that is made again goes on above it: whoever still has the old one open meets a conflict. */
  readonly hogstaBorttagna?: number;
}

export const MANIFEST_ID = 'manifest';
export const TOMT_MANIFEST: Manifest = { arenden: 0, anteckningar: 0, atkomstlogg: 0 };

export const forseglaManifest = (nyckel: CryptoKey, rev: number, manifest: Manifest): Promise<Kuvert> =>
  forsegla(nyckel, 'manifest', MANIFEST_ID, rev, JSON.stringify(manifest));

/** The manifest in a row read from disk, or null when it is missing or damaged: then nothing is promised. */
export async function lasManifest(nyckel: CryptoKey, rad: unknown): Promise<Manifest | null> {
  const brutet = await bryt(nyckel, 'manifest', rad);
  // What an earlier schema did not count was not there.
  return brutet.ok ? { ...TOMT_MANIFEST, ...(JSON.parse(brutet.klartext) as Partial<Manifest>) } : null;
}

export interface Manifestbyte {
  /** Revision that the change starts from. */
  readonly fran: number;
  readonly kuvert: Kuvert;
  /** First revision of a row that is made now. */
  readonly forstaRev: number;
}

/** The manifest after `skillnad` rows more or less, sealed; `rev` is that of the row before. A lost manifest is counted anew from what is there. */
export async function andraManifest(valv: Valv, tabell: Raknadtabell, skillnad: number, rev: number): Promise<Manifestbyte> {
  const { databas } = valv;
  const rad = await databas.manifest.get(MANIFEST_ID);
  const nu: Manifest = (await lasManifest(valv.nyckel(), rad)) ?? {
    arenden: await databas.arenden.count(),
    anteckningar: await databas.anteckningar.count(),
    atkomstlogg: await databas.atkomstlogg.count(),
  };
  const fran = revAv(rad);
  const hogstaBorttagna = Math.max(nu.hogstaBorttagna ?? 0, rev);
  const kuvert = await forseglaManifest(valv.nyckel(), (fran || 0) + 1, { ...nu, hogstaBorttagna, [tabell]: Math.max(0, nu[tabell] + skillnad) });
  return { fran, kuvert, forstaRev: hogstaBorttagna + 1 };
}
