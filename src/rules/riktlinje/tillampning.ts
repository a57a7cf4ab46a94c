import { z } from 'zod';
import { datumSchema } from '../datumschema.ts';

/** Format of `tillampning-<datum>.yaml`: decided by the förvaltning; stödtexter, checklists and formuleringar beside the riktlinje. */
const mening = z.string().min(3);

export const formuleringSchema = z.strictObject({
  id: z.string(),
  /** Where the formulering is offered. */
  till: z.enum(['bedomning', 'stallningstagande', 'motivering', 'beslut', 'tidsbegransning', 'forbehall', 'sammanfattning', 'utredning']),
  insats: z.array(z.string()).optional(),
  utfall: z.array(z.enum(['bifall', 'delvis', 'avslag'])).optional(),
  namn: z.string(),
  /** May hold slots such as {namn}, {insats}, {omfattning}; an unfilled slot is a finding in the preview. */
  text: mening,
});
export type Formulering = z.infer<typeof formuleringSchema>;

export const tillampningSchema = z.strictObject({
  format: z.literal('likvard-tillampning/1'),
  id: z.string(),
  kommun: z.string(),
  namn: mening,
  uppdiktad: z.boolean(),
  beslutad: z.strictObject({ av: z.string(), dag: datumSchema.nullable() }),
  giltigFran: datumSchema.nullable(),
  /** Support texts by insats (or `allmant`) and, where it concerns one field, by steg or fraga. */
  stod: z.array(
    z.strictObject({
      id: z.string(),
      insats: z.string(),
      steg: z.enum(['behov', 'sjalv', 'annatSatt', 'skaligt', 'omfattning', 'beslut', 'utredning', 'ansokan', 'kommunicering']).optional(),
      fraga: z.string().optional(),
      text: mening,
    }),
  ),
  svar: z.array(z.strictObject({ fraga: mening, svar: mening, insats: z.string().optional(), dag: datumSchema.optional() })).default([]),
  checklistor: z.array(z.strictObject({ id: z.string(), namn: z.string(), steg: z.string(), punkter: z.array(mening).min(1) })).default([]),
  formuleringar: z.array(formuleringSchema).default([]),
  stoddokument: z.array(z.strictObject({ namn: z.string(), version: z.string(), dag: datumSchema.optional(), steg: z.string().optional() })).default([]),
});
export type Tillampning = z.infer<typeof tillampningSchema>;
