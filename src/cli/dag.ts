import { type Datum, arDatum } from '@rules/datum.ts';
import type { Argument } from './argument.ts';
import { Indatafel } from './fel.ts';
import type { Io } from './io.ts';

/** The day from `--dag`, or today. @throws {Indatafel} for a day that does not exist */
export function dagen({ flaggor }: Argument, io: Io): Datum {
  const dag = flaggor['dag'] ?? io.idag();
  if (!arDatum(dag)) throw new Indatafel(`Dagen ”${dag}” finns inte. Skriv --dag som år-månad-dag, till exempel --dag 2025-07-01.`);
  return dag;
}
