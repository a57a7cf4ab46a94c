import { addDays, addMonths, create, dayOfWeek, diffDays, toString as iso } from 'temporal-polyfill/fns/PlainDate';
import type { Record as Dagpost } from 'temporal-polyfill/fns/PlainDate';
import { arDatum } from '../datum.ts';
import type { Datum } from '../datum.ts';

/** Day arithmetic on plain dates. Callers see ISO strings only; no clock and no time zone come near. */

function las(dag: Datum): Dagpost {
  if (!arDatum(dag)) throw new RangeError(`Datumet ”${dag}” finns inte. Skriv ett datum som år-månad-dag, till exempel 2025-07-01.`);
  const [ar, manad, dagen] = dag.split('-').map(Number) as [number, number, number];
  return create(ar, manad, dagen);
}

function heltal(antal: number): number {
  if (!Number.isInteger(antal)) throw new RangeError(`Antalet ${String(antal)} går inte att räkna med. Ange ett helt antal.`);
  return antal;
}

function skriv(dag: Dagpost): Datum {
  const text = iso(dag);
  if (!arDatum(text)) throw new RangeError(`Datumet ${text} ligger utanför de år som går att räkna med (0000–9999). Kontrollera årtalet.`);
  return text;
}

/** Returns the date, unchanged, or throws a sentence when it does not exist. */
export const kravDatum = (dag: Datum): Datum => skriv(las(dag));

/** The day `antal` calendar days later (earlier when negative). @throws on a date that does not exist. */
export const plusDagar = (dag: Datum, antal: number): Datum => skriv(addDays(las(dag), heltal(antal)));

/** The same weekday `antal` weeks later. */
export const plusVeckor = (dag: Datum, antal: number): Datum => plusDagar(dag, heltal(antal) * 7);

/** The same day number `antal` months later, else the last day of that month. Source: lag 1930:173 1 §. */
export const plusManader = (dag: Datum, antal: number): Datum => skriv(addMonths(las(dag), heltal(antal)));

/** Whole days from one date to another; negative when `till` is earlier. */
export const dagarMellan = (fran: Datum, till: Datum): number => diffDays(las(fran), las(till));

const VECKODAGAR = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;
export type Veckodag = (typeof VECKODAGAR)[number];

/** Name of the weekday. */
export const veckodag = (dag: Datum): Veckodag => VECKODAGAR[dayOfWeek(las(dag)) - 1] as Veckodag;

const MANADER = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'] as const;

/** The date in words: "1 juli 2025". */
export function datumIOrd(dag: Datum): string {
  const { month, year, day } = las(dag);
  return `${day} ${MANADER[month - 1]} ${year}`;
}
