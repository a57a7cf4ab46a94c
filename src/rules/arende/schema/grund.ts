import { z } from 'zod';
import { datumSchema, tidpunktSchema } from '../../datumschema.ts';

/** Free text that may be empty: saving is forgiving, deciding is strict. */
export const text = z.string().default('');
/** Ids are keys of records too, so the names that every JavaScript object already answers to are no ids. */
export const id = z.string().min(1).refine((varde) => !(varde in {}), 'Id:t går inte att använda. Byt det mot ett annat, till exempel a1.');
/** A date not yet given is null, never an empty string. */
export const dag = datumSchema.nullable().default(null);
export const val = <const T extends readonly [string, ...string[]]>(...varden: T) => z.enum(varden).nullable().default(null);
/** Not asked (null) is not the same as no. */
export const jaNej = val('ja', 'nej');

/** In the papperskorg: since when, and who put it there. */
export const borttagetSchema = z.object({ nar: tidpunktSchema, vem: text }).nullable().default(null);

/** An answer: absent = not asked; `oklart` = asked but unclear; `besvarad` carries the value. Same shape as rules/riktlinje/svar.ts. */
export const svarSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('oklart'), not: z.string().optional() }),
  z.object({ status: z.literal('besvarad'), varde: z.union([z.string(), z.number()]) }),
]);
export const svarsbokSchema = z.record(z.string(), svarSchema).default({});
