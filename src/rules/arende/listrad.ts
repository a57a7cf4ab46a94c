import type { Datum } from '../datum.ts';
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
  readonly status: Status;
  /** Names of the ansökta insatser are not here: lists must not hold sensitive facts (SoLPuL 7 a §). */
  readonly ankomstdag: Datum | null;
  readonly nastaFrist: Frist | null;
  readonly vantarPa: string;
  readonly vantarTill: Datum | null;
  readonly andrad: string;
}

export interface Frist {
  readonly dag: Datum;
  readonly vad: string;
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
  ankomstdag: arende.ansokan.ankomstdag,
  nastaFrist: nastaFrist(arende, parametrar),
  vantarPa: arende.laget.vantarPa,
  vantarTill: arende.laget.vantarTill,
  andrad: arende.andrad,
});
