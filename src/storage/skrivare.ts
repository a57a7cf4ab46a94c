import { type Lagerfel, lagerfel, skydda } from './fel.ts';
import { revAv } from './kuvert.ts';
import { MANIFEST_ID, type Manifestbyte, type Raknadtabell, andraManifest } from './manifest.ts';
import { LOSENFRAS } from './valv/nyckelpost.ts';
import type { Valv } from './valv/valv.ts';

export interface Skrivmal {
  readonly tabell: Raknadtabell;
  readonly id: string;
  /** The revision the change starts from; 0 = the row must not exist. */
  readonly forvantadRev: number;
  readonly tarBort?: true;
}

/** What is to be written, already sealed. `verkstall` runs inside the transaction and may touch nothing but tables. */
export interface Skrivplan {
  readonly ok: true;
  readonly verkstall: () => Promise<unknown>;
}

/** Revision collision: nothing was written, and this row lies there instead. */
export interface Krock {
  readonly ok: false;
  readonly orsak: 'krock';
  readonly nuvarande: unknown;
}

export type Skrivutfall = { readonly ok: true; readonly rev: number } | Krock | Lagerfel;
/** `nyRev` is the revision after the write; 0 = the row is removed. A collision seen already then ends it. */
export type Planering = (nyRev: number) => Promise<Skrivplan | Krock>;

/** Tries, when the manifest changed between plan and transaction: only possible if the lock was lost, as when the computer slept. */
const OMTAG = 3;

/**
 * The only way to disk. One writer at a time over all tabs; the plan is made (read, decrypted, encrypted) before the transaction, since IndexedDB
 * commits behind the back of one that waits for anything else, and the transaction itself checks the revision. Resolves after the commit, never after the put.
 */
export function skriv(valv: Valv, mal: Skrivmal, planera: Planering): Promise<Skrivutfall> {
  return skydda(valv, () => navigator.locks.request(`${valv.namn}.skriv`, () => forsok(valv, mal, planera)));
}

async function forsok(valv: Valv, mal: Skrivmal, planera: Planering): Promise<Skrivutfall> {
  const { tabell, forvantadRev, tarBort = false } = mal;
  const skillnad = Number(!tarBort) - Math.sign(forvantadRev);
  for (let omgang = 0; omgang < OMTAG; omgang += 1) {
    const manifest = skillnad === 0 ? null : await andraManifest(valv, tabell, skillnad, forvantadRev);
    const nyRev = tarBort ? 0 : (manifest?.forstaRev ?? forvantadRev + 1);
    const plan = await planera(nyRev);
    if (!plan.ok) return plan;
    const utfall = await verkstall(valv, mal, plan, manifest);
    if (utfall !== 'omtag') return utfall === 'skrivet' ? { ok: true, rev: nyRev } : utfall;
  }
  return lagerfel('fel');
}

function verkstall({ databas }: Valv, { tabell, id, forvantadRev }: Skrivmal, plan: Skrivplan, manifest: Manifestbyte | null): Promise<Krock | Lagerfel | 'omtag' | 'skrivet'> {
  return databas.transaction('rw', databas.tables, async () => {
    const [nyckelpost, nuvarande, manifestrad] = await Promise.all([databas.nycklar.get(LOSENFRAS), databas[tabell].get(id), manifest && databas.manifest.get(MANIFEST_ID)]);
    // A browser that clears its data under an open page leaves a new, empty database: rows written there could never be read again.
    if (nyckelpost === undefined) return lagerfel('tomd');
    if (revAv(nuvarande) !== forvantadRev) return { ok: false, orsak: 'krock', nuvarande };
    if (manifest !== null && !Object.is(revAv(manifestrad), manifest.fran)) return 'omtag';
    await Promise.all([plan.verkstall(), manifest && databas.manifest.put(manifest.kuvert)]);
    return 'skrivet';
  });
}
