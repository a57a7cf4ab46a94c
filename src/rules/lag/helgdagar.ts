import type { Datum } from '../datum.ts';
import { kravDatum, plusDagar, veckodag } from './dagar.ts';
import type { Veckodag } from './dagar.ts';

/** Swedish public holidays, computed. Source: lag 1989:253 1–2 §§ in its wording by lag 2004:1320. */

/** The wording with nationaldagen and without annandag pingst holds from this year; earlier years are refused, not guessed. */
const FORSTA_AR = 2005;

const tva = (n: number) => String(n).padStart(2, '0');
const iso = (ar: number, manad: number, dag: number): Datum => `${ar}-${tva(manad)}-${tva(dag)}`;

/** Påskdagen of a year in the Gregorian calendar (the "anonymous" algorithm of Meeus, Jones and Butcher). */
export function paskdagen(ar: number): Datum {
  const gyllental = ar % 19;
  const sekel = Math.floor(ar / 100);
  const iSeklet = ar % 100;
  const sol = sekel - Math.floor(sekel / 4) - Math.floor((sekel - Math.floor((sekel + 8) / 25) + 1) / 3);
  const epakt = (19 * gyllental + sol + 15) % 30;
  const tillSondag = (32 + 2 * (sekel % 4) + 2 * Math.floor(iSeklet / 4) - epakt - (iSeklet % 4)) % 7;
  const rattelse = Math.floor((gyllental + 11 * epakt + 22 * tillSondag) / 451);
  const n = epakt + tillSondag - 7 * rattelse + 114;
  return iso(ar, Math.floor(n / 31), (n % 31) + 1);
}

function forstaVeckodagFran(dag: Datum, namn: Veckodag): Datum {
  let d = dag;
  while (veckodag(d) !== namn) d = plusDagar(d, 1);
  return d;
}

/** The Saturday within 20–26 June. */
const midsommardagen = (ar: number) => forstaVeckodagFran(iso(ar, 6, 20), 'lördag');

export interface Helgdag {
  readonly dag: Datum;
  readonly namn: string;
}

/** The named public holidays of a year, in date order. @throws for years before 2005. */
export function helgdagarFor(ar: number): readonly Helgdag[] {
  if (!Number.isInteger(ar) || ar < FORSTA_AR || ar > 9999) throw new RangeError(`Helgdagarna år ${ar} går inte att räkna ut. Likvärd känner lagen om allmänna helgdagar från ${FORSTA_AR}.`);
  const pask = paskdagen(ar);
  return [
    { dag: iso(ar, 1, 1), namn: 'nyårsdagen' },
    { dag: iso(ar, 1, 6), namn: 'trettondedag jul' },
    { dag: plusDagar(pask, -2), namn: 'långfredagen' },
    { dag: pask, namn: 'påskdagen' },
    { dag: plusDagar(pask, 1), namn: 'annandag påsk' },
    { dag: iso(ar, 5, 1), namn: 'första maj' },
    { dag: plusDagar(pask, 39), namn: 'Kristi himmelsfärdsdag' },
    { dag: plusDagar(pask, 49), namn: 'pingstdagen' },
    { dag: iso(ar, 6, 6), namn: 'nationaldagen' },
    { dag: midsommardagen(ar), namn: 'midsommardagen' },
    { dag: forstaVeckodagFran(iso(ar, 10, 31), 'lördag'), namn: 'alla helgons dag' },
    { dag: iso(ar, 12, 25), namn: 'juldagen' },
    { dag: iso(ar, 12, 26), namn: 'annandag jul' },
  ].sort((a, b) => a.dag.localeCompare(b.dag));
}

interface Arsdagar {
  readonly helgdagar: ReadonlyMap<Datum, string>;
  readonly aftnar: ReadonlyMap<Datum, string>;
}
// A year's table is the same every time it is asked for, and a worklist asks for thousands of days.
const arsdagar = new Map<number, Arsdagar>();

function dagarna(dag: Datum): Arsdagar {
  const ar = Number(kravDatum(dag).slice(0, 4));
  const kand = arsdagar.get(ar);
  if (kand) return kand;
  const nya = {
    helgdagar: new Map(helgdagarFor(ar).map((h) => [h.dag, h.namn])),
    aftnar: new Map([
      [plusDagar(midsommardagen(ar), -1), 'midsommarafton'],
      [iso(ar, 12, 24), 'julafton'],
      [iso(ar, 12, 31), 'nyårsafton'],
    ]),
  };
  arsdagar.set(ar, nya);
  return nya;
}

/** Name of the public holiday, or null on other days, plain Sundays included. */
export const helgdagsnamn = (dag: Datum): string | null => dagarna(dag).helgdagar.get(dag) ?? null;

/** True on every allmän helgdag: Sundays and the named holidays. Source: lag 1989:253 1 §. */
export const arHelgdag = (dag: Datum): boolean => veckodag(dag) === 'söndag' || helgdagsnamn(dag) !== null;

/**
 * Why nothing need be done on a day under lag 1930:173 2 §: the holiday's name, the eve's name (midsommarafton, julafton,
 * nyårsafton), "lördag" or "söndag"; null on a vardag.
 */
export function ledigDag(dag: Datum): string | null {
  const namn = veckodag(dag);
  const { helgdagar, aftnar } = dagarna(dag);
  return helgdagar.get(dag) ?? aftnar.get(dag) ?? (namn === 'lördag' || namn === 'söndag' ? namn : null);
}

/** True on a day on which a statutory time can end: not Saturday, Sunday, allmän helgdag or one of the three eves. Source: lag 1930:173 2 §. */
export const arVardagEnligt1930 = (dag: Datum): boolean => ledigDag(dag) === null;
