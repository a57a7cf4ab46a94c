import type { Datum } from '../datum.ts';
import type { Listrad } from '../arende/listrad.ts';
import { dagarMellan } from '../lag/dagar.ts';

/** How many days before the screen begins to say it. */
export const VARNA_DAGAR = 7;

export interface Raderingslage {
  /** To be erased within a week. */
  readonly snart: readonly Raderas[];
  /** The day has come. */
  readonly forfallna: readonly Raderas[];
}
export interface Raderas {
  readonly rad: Listrad;
  readonly dag: Datum;
  /** Days left; 0 or below when the day has come. */
  readonly om: number;
}

/** The cases that are soon to be erased here, and those whose day has come, nearest first. */
export function raderingslage(rader: readonly Listrad[], idag: Datum): Raderingslage {
  const alla = rader
    .flatMap((rad): Raderas[] => (rad.raderas === undefined ? [] : [{ rad, dag: rad.raderas, om: dagarMellan(idag, rad.raderas) }]))
    .filter(({ om }) => om <= VARNA_DAGAR)
    .toSorted((a, b) => a.om - b.om);
  return { snart: alla.filter(({ om }) => om > 0), forfallna: alla.filter(({ om }) => om <= 0) };
}

/** Days on which the warning was first shown, by id of the case. */
export type Varningar = Readonly<Record<string, Datum>>;

/** True when the case may go without a press: its day has come, and someone was warned on a day before this one. */
export const farRaderasSjalvt = ({ rad, om }: Raderas, varningar: Varningar, idag: Datum): boolean => {
  const varnad = varningar[rad.id];
  return om <= 0 && varnad !== undefined && varnad < idag;
};

/** The warnings after the screen has been shown today: the first day stands, and what is no longer to be erased is forgotten. */
export function efterVarning({ snart, forfallna }: Raderingslage, varningar: Varningar, idag: Datum): Varningar {
  return Object.fromEntries([...snart, ...forfallna].map(({ rad }) => [rad.id, varningar[rad.id] ?? idag]));
}
