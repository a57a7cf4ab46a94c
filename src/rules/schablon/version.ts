import type { Datum } from '../datum.ts';
import { type Version, type Versionssvar, versionFor } from '../version.ts';
import type { Schablontyp } from './format.ts';

/** What is needed of a schablon to choose among versions. A loaded `Schablon` fits. */
export interface Schablonversion extends Version {
  readonly kommun: string;
  readonly schablontyp: Schablontyp;
}

/** Versions of the same kommun and use: a debiting table never succeeds a table for beslut. */
export const sammaSerie = <T extends Schablonversion>(versioner: readonly T[], kommun: string, schablontyp: Schablontyp): T[] =>
  versioner.filter((v) => v.kommun === kommun && v.schablontyp === schablontyp);

/** The kommun's schablon of one use on a day (the beslutsdag). Undated and draft versions are never chosen here. */
export const schablonFor = <T extends Schablonversion>(versioner: readonly T[], kommun: string, schablontyp: Schablontyp, dag: Datum): Versionssvar<T> =>
  versionFor(sammaSerie(versioner, kommun, schablontyp), dag);
