import { type Datum, rimlig } from '../datum.ts';
import { plusDagar } from '../lag/dagar.ts';
import { statusFor } from './lage.ts';
import type { Status } from './status.ts';
import { nastaFrist } from './frister.ts';
import type { Riktlinje } from '../riktlinje/format.ts';
import type { Arende } from './schema.ts';

/** What the worklist shows of a case. Kept small: encrypted, and decrypted into memory after unlocking. */
export interface Listrad {
  readonly version: 1;
  readonly id: string;
  readonly namn: string;
  readonly personnummer: string;
  readonly arendenummer: string;
  readonly slag: Arende['slag'];
  readonly kommun: string;
  /** As on the day it was saved; ask `statusIDag`. */
  readonly status: Status;
  /** What the status becomes by itself from a day on, when the day to answer has passed. */
  readonly sedan: { readonly fran: Datum; readonly status: Status } | null;
  /** Names of the ansökta insatser are not here: lists must not hold sensitive facts (SoLPuL 7 a §). */
  readonly ankomstdag: Datum | null;
  readonly nastaFrist: Frist | null;
  readonly vantarPa: string;
  readonly vantarTill: Datum | null;
  readonly andrad: string;
  /** When it was put in the papperskorg; then no other list shows it. */
  readonly borttaget?: string;
  /** First day the case may be erased here, when it is handed over. */
  readonly raderas?: Datum;
}

export interface Frist {
  readonly dag: Datum;
  readonly vad: string;
}

function statusSedan(arende: Arende, idag: Datum): Listrad['sedan'] {
  const senast = rimlig(arende.kommunicering.svarSenast);
  if (senast === null || statusFor(arende, idag) !== 'vantarYttrande') return null;
  const fran = plusDagar(senast, 1);
  return { fran, status: statusFor(arende, fran) };
}

/** The list row of a case, derived from its facts. */
export const listradFor = (arende: Arende, parametrar: Riktlinje['parametrar'], idag: Datum): Listrad => ({
  version: 1,
  id: arende.id,
  namn: arende.person.namn,
  personnummer: arende.person.personnummer,
  arendenummer: arende.arendenummer,
  slag: arende.slag,
  kommun: arende.kommun,
  status: statusFor(arende, idag),
  sedan: statusSedan(arende, idag),
  ankomstdag: arende.ansokan.ankomstdag,
  nastaFrist: nastaFrist(arende, parametrar),
  vantarPa: arende.laget.vantarPa,
  vantarTill: arende.laget.vantarTill,
  andrad: arende.andrad,
  ...(arende.borttaget ? { borttaget: arende.borttaget.nar } : {}),
  ...(arende.overforing.overfort ? { raderas: arende.overforing.overfort.raderas } : {}),
});
