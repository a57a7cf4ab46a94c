import type { Datum } from '../datum.ts';
import { datumIOrd, plusDagar, plusManader, plusVeckor, veckodag } from './dagar.ts';
import { arVardagEnligt1930, ledigDag } from './helgdagar.ts';

/** `arbetsdag` counts only days that are vardag under lag 1930:173 2 §; the others are calendar units. */
export type Tidsenhet = 'dag' | 'vecka' | 'manad' | 'ar' | 'arbetsdag';

/** The given day when it is a vardag, else the next one. Source: lag 1930:173 2 §. */
export function nastaVardag(dag: Datum): Datum {
  let d = dag;
  while (!arVardagEnligt1930(d)) d = plusDagar(d, 1);
  return d;
}

/**
 * The day `antal` working days later (earlier when negative); the day itself is never counted. Working days are måndag–fredag
 * that are neither helgdag, midsommarafton, julafton nor nyårsafton.
 */
export function plusArbetsdagar(dag: Datum, antal: number): Datum {
  if (!Number.isInteger(antal)) throw new RangeError(`Antalet ${String(antal)} går inte att räkna med. Ange ett helt antal arbetsdagar.`);
  const steg = Math.sign(antal);
  let d = plusDagar(dag, 0);
  for (let kvar = Math.abs(antal); kvar > 0; ) {
    d = plusDagar(d, steg);
    if (arVardagEnligt1930(d)) kvar -= 1;
  }
  return d;
}

const FRAMAT: Record<Tidsenhet, (dag: Datum, antal: number) => Datum> = {
  dag: plusDagar,
  vecka: plusVeckor,
  manad: plusManader,
  ar: (dag, antal) => plusManader(dag, antal * 12),
  arbetsdag: plusArbetsdagar,
};

export interface Tid {
  /** The day of the event. It is not counted itself. */
  readonly fran: Datum;
  readonly antal: number;
  readonly enhet: Tidsenhet;
  /** True when the last day moves to the next vardag under lag 1930:173 2 §. */
  readonly flyttas: boolean;
}

export interface Slutdag {
  /** The last day on which the act may be done. */
  readonly dag: Datum;
  /** The day before any move. */
  readonly raknad: Datum;
  /** Why the day was moved, as a sentence; null when it was not. */
  readonly skal: string | null;
}

/**
 * The last day of a time with its reason. Weeks end on the same weekday, months and years on the same day number, else on the
 * last day of the month. Source: lag 1930:173 1–2 §§.
 * @throws when the date does not exist or `antal` is not a positive whole number.
 */
export function slutdagMedSkal({ fran, antal, enhet, flyttas }: Tid): Slutdag {
  if (!Number.isInteger(antal) || antal < 1) throw new RangeError(`En tid på ${String(antal)} går inte att räkna ut. Ange ett helt antal som är minst 1.`);
  const raknad = FRAMAT[enhet](fran, antal);
  const dag = flyttas ? nastaVardag(raknad) : raknad;
  if (dag === raknad) return { dag, raknad, skal: null };
  const ledig = ledigDag(raknad);
  return { dag, raknad, skal: `${datumIOrd(raknad)} är ${ledig === veckodag(raknad) ? 'en ' : ''}${ledig}. Därför är ${veckodag(dag)} ${datumIOrd(dag)} sista dag.` };
}

/** The last day alone; see slutdagMedSkal. */
export const slutdag = (tid: Tid): Datum => slutdagMedSkal(tid).dag;

/**
 * The last day on which an appeal by the person must have arrived at the nämnd: three weeks from the day the person fick del av
 * the beslut, moved to a vardag. Source: FL 44 §, lag 1930:173 1–2 §§. When that day is unknown there is no last day to compute.
 */
export const sistaDagOverklaga = (delfaende: Datum): Datum => slutdag({ fran: delfaende, antal: 3, enhet: 'vecka', flyttas: true });
