import { z } from 'zod';
import { datumSchema } from '../../datumschema.ts';

/** Free text that may be empty: saving is forgiving, deciding is strict. */
export const text = z.string().default('');
export const id = z.string().min(1);
/** A date not yet given is null, never an empty string. */
export const dag = datumSchema.nullable().default(null);
export const val = <const T extends readonly [string, ...string[]]>(...varden: T) => z.enum(varden).nullable().default(null);
/** Not asked (null) is not the same as no. */
export const jaNej = val('ja', 'nej');

/** An answer: absent = not asked; `oklart` = asked but unclear; `besvarad` carries the value. Same shape as rules/riktlinje/svar.ts. */
export const svarSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('oklart'), not: z.string().optional() }),
  z.object({ status: z.literal('besvarad'), varde: z.union([z.string(), z.number()]) }),
]);
export const svarsbokSchema = z.record(z.string(), svarSchema).default({});
