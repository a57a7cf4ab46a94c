import type { Datum } from '../datum.ts';
import type { Niva } from '../fynd.ts';
import type { LagrumId } from '../lag/lagrum.ts';
import type { Arende } from './schema.ts';
import type { Arendebild } from './bild.ts';
import type { Regelverk } from './regelverk.ts';

/** The steps of a case in process order. A check speaks at the end of its step. */
export const ARENDESTEG = ['ansokan', 'utredning', 'bedomning', 'tid', 'kommunicering', 'beslut'] as const;
export type Arendesteg = (typeof ARENDESTEG)[number];

/** What a check may look at: facts, the documents they are worked under, what is already derived, and the day. */
export interface Kontrollunderlag {
  readonly arende: Arende;
  readonly regelverk: Regelverk;
  readonly bild: Arendebild;
  readonly idag: Datum;
}

/** What a check returns for each place where it fires; code, level and source are added from its row in the table. */
export interface Traff {
  readonly falt: string;
  readonly mening: string;
  readonly orsaker?: readonly string[];
  /** Lower level for this place, e.g. U09 blocks at avslag and warns otherwise. */
  readonly niva?: Niva;
  /** Another provision than that of the row, where this place has one of its own. */
  readonly lagrum?: LagrumId;
}

/** One row of the table of checks. Source of the list: domain/law-and-process.md section 6. */
export interface Kontroll {
  readonly kod: string;
  readonly steg: Arendesteg;
  readonly niva: Niva;
  /** Short name for lists and docs. */
  readonly namn: string;
  readonly lagrum?: LagrumId;
  /** Local rule: the riktlinje's own parameter or section. */
  readonly lokal?: true;
  /** False for the findings that no written reason overrides: B03, B04, B06, B11, B12. */
  readonly overstyrbar: boolean;
  readonly kor: (underlag: Kontrollunderlag) => readonly Traff[];
}
