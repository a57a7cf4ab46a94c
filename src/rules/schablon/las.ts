import { type Lasning, las } from '../formatfel.ts';
import { type Schablon, schablonSchema } from './format.ts';

/** Read a parsed YAML document of `schablons/<kommun>/`. Faults come with their place, so that the file's line can be named. */
export const lasSchablon = (varde: unknown): Lasning<Schablon> => las(schablonSchema, varde);
