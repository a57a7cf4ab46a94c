import { z } from 'zod';
import { datumSchema } from '../../datumschema.ts';
import { text } from './grund.ts';

/**
 * How the case is handed over to the verksamhetssystem, which is the record. Written after the beslut: what is decided is not changed by it.
 * What is ticked and copied lies here too, so that a lock in the middle of it loses nothing.
 */
export const overforingSchema = z.object({
  /** What has been copied, as `system/rubrik`. */
  kopierat: z.array(z.string()).default([]),
  /** Points of the checklist that a person has confirmed. */
  bekraftat: z.array(z.string()).default([]),
  /** *Beslut registrerat i verksamhetssystemet*: until then what stands here is a förslag. */
  registrerat: z.object({ dag: datumSchema, vem: text, system: z.string(), arendenummer: text }).nullable().default(null),
  /** *Överfört*: everything of importance stands there, and the case is erased here from the day `raderas`. */
  overfort: z.object({ dag: datumSchema, vem: text, system: z.string(), bekraftat: z.array(z.string()), raderas: datumSchema }).nullable().default(null),
});
