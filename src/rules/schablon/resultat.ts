import type { Fraction } from 'fraction.js';
import type { Period } from '../period.ts';
import type { Kategori, Sakerhet } from './format-delar.ts';
import type { Schablontyp } from './format-fil.ts';
import type { Varning } from './varning.ts';

/** The kinds of step in a minute's explanation, in the order they are applied. */
export type Sparslag = 'behov' | 'rad' | 'ingar' | 'barn' | 'avrundning' | 'delning' | 'avsteg' | 'tillfallen' | 'bemanning' | 'tak' | 'summa' | 'saknas';

/** One step of the explanation, in words fit for the person concerned. `varde` is minutes after the step. */
export interface Sparsteg {
  readonly slag: Sparslag;
  readonly mening: string;
  readonly varde: Fraction | null;
  /** Row@version, cap or source that the step rests on. */
  readonly kalla: string | null;
}

/** A period that sums are kept in apart: recurring weeks, fixed months and fixed years. */
export type Summaperiod = 'vecka' | 'manad' | 'ar';
/** min per period. */
export interface Tid {
  readonly minuter: Fraction;
  readonly per: Summaperiod;
}

/** `raknad` has minutes; `ingar` is done within another; `ingenTid` is not hemtjänst time; `saknas` has no figure (never 0). */
export type Radlage = 'raknad' | 'ingar' | 'ingenTid' | 'saknas';

/** One granted insats with its minutes explained. */
export interface Tidsrad {
  readonly nr: number;
  readonly id: string | null;
  readonly insats: string;
  readonly namn: string;
  readonly kategori: Kategori | null;
  readonly lag: 'SoL' | 'HSL';
  /** Citation of the row used, e.g. `kristianstad/okant#stad.endastService`. */
  readonly rad: string | null;
  readonly sakerhet: Sakerhet | null;
  readonly lage: Radlage;
  readonly tillfallen: Period | null;
  /** The schablon's own figure before children, rounding, sharing and avsteg. */
  readonly schablonminuter: Fraction | null;
  /** min/tillfälle that the schablon gives this person, when there is an avsteg in its place or not. */
  readonly minuterUtanAvsteg: Fraction | null;
  /** min/tillfälle for this person. */
  readonly minuterPerTillfalle: Fraction | null;
  /** Kundtid. Null when missing, included elsewhere or not hemtjänst time. */
  readonly tid: Tid | null;
  readonly bemanning: number;
  /** Every household member's part per tillfälle; they add up to the household's time. Empty when not shared. */
  readonly delar: readonly Fraction[];
  readonly avsteg: boolean;
  /** False when the row is kept out of the sum (HSL without the switch). */
  readonly raknas: boolean;
  readonly utbytbarInom: string | null;
  readonly spar: readonly Sparsteg[];
}

/** Sums in minutes, exact. `perManad.timmar` is minutes / 60. */
export interface Summor {
  readonly minuterPerVecka: Fraction;
  readonly minuterPerManadFast: Fraction;
  readonly minuterPerArFast: Fraction;
  readonly perManad: { readonly minuter: Fraction; readonly timmar: Fraction };
  readonly kundtidPerVecka: Fraction;
  readonly personaltidPerVecka: Fraction;
}

export interface Ramsumma {
  readonly id: string;
  readonly namn: string;
  readonly per: 'vecka' | 'manad';
  /** How many granted insatser it holds. */
  readonly antalRader: number;
  /** Null when a part is missing. */
  readonly minuter: Fraction | null;
}

type EllerNull<T> = { readonly [K in keyof T]: T[K] | null };

/** The whole calculation. Every sum is null when any granted insats lacks its minutes; `kantDelsumma` says what is known. */
export interface Tidsberakning extends EllerNull<Summor> {
  readonly schablon: string;
  readonly schablontyp: Schablontyp;
  readonly manadsfaktor: { readonly varde: Fraction; readonly kalla: 'antagen' | 'kommun' | 'vald' };
  readonly kantDelsumma: Summor & { readonly saknas: readonly string[] };
  /** HSL time, never added to the SoL sums without the switch. Null when there is none. */
  readonly hsl: Summor | null;
  readonly timband: { readonly id: string; readonly namn: string } | null;
  readonly ramar: readonly Ramsumma[];
  readonly rader: readonly Tidsrad[];
  /** How the sums came about. */
  readonly spar: readonly Sparsteg[];
  readonly varningar: readonly Varning[];
}
