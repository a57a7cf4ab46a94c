import { z } from 'zod';
import { datumSchema } from '@rules/datumschema.ts';
import { type Lasning, las } from '@rules/formatfel.ts';
import { tidIndataSchema } from '@rules/schablon/indata.ts';

/** The time of a beslut that runs: what is needed to say how it stands beside a later version. */
const pagaendeSchema = z.strictObject({ beslutsdag: datumSchema, tidsbegransat: z.boolean().default(false), omprovningsforbehall: z.boolean().default(false) });

/** `insatser.json`: the calculation's own input, and optionally the beslut that it concerns. */
const indataSchema = tidIndataSchema.extend({ pagaende: pagaendeSchema.optional() });
export type Tidindata = z.infer<typeof indataSchema>;

export const lasTidindata = (varde: unknown): Lasning<Tidindata> => las(indataSchema as z.ZodType<Tidindata>, varde);
