import { z } from 'zod';
import { lagradPeriodSchema } from '../../period.ts';
import { tidpunktSchema } from '../../datumschema.ts';
import { borttagetSchema, dag, id, text, val } from './grund.ts';
import { kontaktval } from './person.ts';

/** A note taken in a minute while the phone is at the ear. Kept apart from cases until sorted. */
export const snabbnoteringSchema = z.object({
  version: z.literal(1).default(1),
  id,
  skapad: tidpunktSchema,
  /** Day and way the words arrived; the day becomes ankomstdag if it is made an ansökan (FL 22). */
  dag: dag,
  kanal: kontaktval,
  ringer: text,
  relation: z.enum(['sjalv', 'anhorig', 'foretradare', 'vard', 'utforare', 'annan']).default('sjalv'),
  galler: text,
  personnummer: text,
  ord: text,
  ringTillbaka: text,
  mottagenAv: text,
  sorterad: z.enum(['osorterad', 'ansokan', 'information', 'radgivning']).default('osorterad'),
  arendeId: z.string().nullable().default(null),
  borttaget: borttagetSchema,
});
export type Snabbnotering = z.infer<typeof snabbnoteringSchema>;

export const ansokanSchema = z.object({
  /** Day the ansökan reached the authority (FL 22). */
  ankomstdag: dag,
  kanal: kontaktval,
  muntlig: z.boolean().default(false),
  /** Who received the oral ansökan, and when it was noted (FL 27). */
  mottagenAv: text,
  mottagenDag: dag,
  sokande: z.enum(['enskilde', 'foretradare', 'annan']).default('enskilde'),
  foretradareId: z.string().nullable().default(null),
  /** What was asked for, in the person's own words. */
  ord: text,
  forstaKontakt: dag,
  /** Only from information or anmälan, never from an ansökan (check A04). */
  forhandsbedomning: z.object({ dag, text }).nullable().default(null),
  bekraftelseSand: dag,
});

export const ansoktInsatsSchema = z.object({
  id,
  /** The insats in the riktlinje under which it is tried; `ovrigt` when the catalogue has none. */
  insatsId: z.string().min(1),
  /** What the person calls it. */
  benamning: text,
  onskan: text,
  onskadOmfattning: lagradPeriodSchema.nullable().default(null),
  atertagen: z.object({ dag, hur: text }).nullable().default(null),
});
export type AnsoktInsats = z.infer<typeof ansoktInsatsSchema>;

/** How a case ends without beslut i sak. */
export const avslutSchema = z.object({
  slag: z.enum(['atertagande', 'avskrivning', 'avvisning']),
  orsak: val('dodsfall', 'flytt', 'annat'),
  dag,
  skal: text,
  /** Who said it, how, and how it was made sure (återtagande). */
  hur: text,
});
