import type { Fall } from '../../../../tests/fixtures/arende.ts';

/** One row of a scenario table: a case in words, and where the check fires in it, as "niva falt". No places = it does not fire. */
export interface Scenario {
  readonly namn: string;
  readonly fall: Fall;
  readonly fynd: readonly string[];
}

/** Code of a check → its rows. */
export type Scenariotabell = Readonly<Record<string, readonly Scenario[]>>;

export const nar = (namn: string, fall: Fall, ...fynd: readonly string[]): Scenario => ({ namn, fall, fynd });
