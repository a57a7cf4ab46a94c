import { type Datum, rimlig } from '../datum.ts';
import { kontrolleraLagrum } from '../lag/kontrollera-lagrum.ts';
import type { Arende } from './schema.ts';

/** 33 § fourth paragraph FL has been in force on the day of the beslut, or is today while no day is set. */
export const namnFarUtelamnas = ({ beslut }: Arende, idag: Datum): boolean => kontrolleraLagrum('fl:33:st4', rimlig(beslut.dag) ?? idag).ok;

/** True when the decision maker's name is left out of what the person gets. The fact stays, and so does the name in the akt (FL 31 §). */
export const namnUtelamnas = (arende: Arende, idag: Datum): boolean => arende.beslut.namnUtelamnat !== null && namnFarUtelamnas(arende, idag);
