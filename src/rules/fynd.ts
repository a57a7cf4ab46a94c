import type { LagrumId } from './lag/lagrum.ts';

/** B = Rätta (blocks the beslut), W = Tänk på, N = påminnelse. */
export type Niva = 'B' | 'W' | 'N';

/** Where in the case a finding points, so that the screen can jump there: a path into the Arende, e.g. `bedomningar.a1.steg.behov`. */
export type Falt = string;

/**
 * One finding of a check. Never a bare string: the same object is validation, explanation, review row and test expectation.
 * `mening` says in plain Swedish what is wrong and what to do.
 */
export interface Fynd {
  readonly kod: string;
  readonly niva: Niva;
  readonly mening: string;
  readonly falt: Falt;
  readonly orsaker: readonly string[];
  readonly lagrum?: LagrumId;
  readonly riktlinjepunkt?: string;
}
