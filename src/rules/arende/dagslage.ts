import type { Datum } from '../datum.ts';
import type { Listrad } from './listrad.ts';
import type { Status } from './status.ts';

// Apart from what computes a row: the worklist shows rows and loads no calendar.

/** The status on a given day: a row is saved once, but days pass. */
export const statusIDag = ({ status, sedan }: Pick<Listrad, 'status' | 'sedan'>, idag: Datum): Status => (sedan !== null && idag >= sedan.fran ? sedan.status : status);

/** How near a day is, as a word: colour never speaks alone. @param dagar days until it comes; less than 0 when it has passed */
export function narhet(dagar: number): 'forsenad' | 'idag' | 'snart' | 'senare' {
  if (dagar < 0) return 'forsenad';
  if (dagar === 0) return 'idag';
  return dagar <= 3 ? 'snart' : 'senare';
}
