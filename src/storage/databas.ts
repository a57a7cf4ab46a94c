import { Dexie, type Table } from 'dexie';
import type { Kuvert, Kuvertrad } from './kuvert.ts';
import { MENING } from './meningar.ts';
import { SCHEMA } from './schemanummer.ts';
import type { Nyckelpost } from './valv/nyckelpost.ts';

/**
 * What each released schema added. An entry is never changed: every schema opens for ever (tests/fixtures/lagring).
 * Primary keys only. An index over anything else would lie open on disk.
 */
const SCHEMAN = [
  { nycklar: 'id', arenden: 'id', listrader: 'id', handelselogg: 'id', anteckningar: 'id', manifest: 'id' },
  { atkomstlogg: 'id', angra: 'id', enheten: 'id' },
] as const;

/** Something that belongs to this computer and cannot be sealed: the browser's own handle to a folder. */
export interface Enhetspost {
  readonly id: string;
  readonly mapp: FileSystemDirectoryHandle;
}

export type Databas = Dexie & { nycklar: Table<Nyckelpost, string>; enheten: Table<Enhetspost, string> } & Record<Kuvertrad, Table<Kuvert, string>>;

export type Databasoppning =
  | { readonly ok: true; readonly databas: Databas }
  | { readonly ok: false; readonly orsak: 'nyareVersion' | 'otillganglig'; readonly mening: string };

const nekad = (orsak: 'nyareVersion' | 'otillganglig'): Databasoppning => ({ ok: false, orsak, mening: MENING[orsak] });

/** Dexie stores version n as native n × 10. */
const nyare = (inhemsk: number | undefined) => (inhemsk ?? 0) > SCHEMA * 10;

/** Dexie opens a newer database without a word and may even add tables to it, so we look before it is let in. */
async function arNyare(namn: string): Promise<boolean> {
  const databaser = await indexedDB.databases();
  return nyare(databaser.find((d) => d.name === namn)?.version);
}

function skapaDatabas(namn: string): Databas {
  const databas = new Dexie(namn, { autoOpen: false, cache: 'disabled', chromeTransactionDurability: 'strict' }) as Databas;
  for (const [i, tabeller] of SCHEMAN.entries()) databas.version(i + 1).stores(tabeller);
  if (databas.verno !== SCHEMA) throw new Error('schemanummer.ts och SCHEMAN säger olika.');
  // A newer tab wants to upgrade, or all is being deleted. We let go and stay closed: a re-opened old tab would write old rows
  // into a new schema. `false` stops Dexie's own handler, which otherwise opens again.
  databas.on('versionchange', () => {
    databas.close();
    return false;
  });
  return databas;
}

/** How long an opening may take before the user is told what it may be waiting for, ms. */
const DROJER_MS = 1500;

/**
 * Opens the database, or says why it must be left alone. A newer one is not touched.
 * @param vantar called when another tab holds the database so that it cannot be upgraded, or when it seems so: a third tab in the queue is told nothing
 *   by the browser. The opening goes on by itself when the other tab is closed.
 */
export async function oppnaDatabas(namn: string, vantar: (mening: string) => void = () => undefined): Promise<Databasoppning> {
  const sag = () => vantar(MENING.vantar);
  const drojer = setTimeout(sag, DROJER_MS);
  try {
    if (await arNyare(namn)) return nekad('nyareVersion');
    const databas = skapaDatabas(namn);
    databas.on('blocked', sag);
    await databas.open();
    if (!nyare(databas.backendDB().version)) return { ok: true, databas };
    databas.close();
    return nekad('nyareVersion');
  } catch {
    return nekad('otillganglig');
  } finally {
    clearTimeout(drojer);
  }
}
