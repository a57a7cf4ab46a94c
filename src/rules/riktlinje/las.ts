import { type Lasning, las } from '../formatfel.ts';
import { type Riktlinje, riktlinjeSchema } from './format.ts';
import { type Delegation, type Kommun, delegationSchema, kommunSchema } from './kommun.ts';
import { type Tillampning, tillampningSchema } from './tillampning.ts';

/** Read a parsed YAML document of `guidelines/<kommun>/`. Faults come with their place, so that the file's line can be named. */
export const lasRiktlinje = (varde: unknown): Lasning<Riktlinje> => las(riktlinjeSchema, varde);
export const lasTillampning = (varde: unknown): Lasning<Tillampning> => las(tillampningSchema, varde);
export const lasKommun = (varde: unknown): Lasning<Kommun> => las(kommunSchema, varde);
export const lasDelegation = (varde: unknown): Lasning<Delegation> => las(delegationSchema, varde);
