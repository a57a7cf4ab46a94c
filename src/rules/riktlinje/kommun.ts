import { z } from 'zod';
import { datumSchema } from '../datumschema.ts';

const ifyllt = (mening: string) => z.string({ error: mening }).trim().min(1, mening);

/** Format of `kommun.yaml`: names, court, addresses, and which schablon goes with which riktlinje. */
export const kommunSchema = z.strictObject({
  format: z.literal('likvard-kommun/1'),
  id: z.string().regex(/^[a-z]+$/),
  namn: z.string(),
  uppdiktad: z.boolean(),
  namnd: ifyllt('Skriv vad nämnden heter. Namnet står i beslutet.'),
  forvaltning: ifyllt('Skriv vad förvaltningen heter.'),
  forvaltningsratt: ifyllt('Skriv vilken förvaltningsrätt som prövar överklaganden, till exempel Förvaltningsrätten i Jönköping.'),
  /** Where appeals are received, line by line. Null = not known: no beslut can then be finished (B12). */
  adress: z.array(ifyllt('En rad i adressen är tom. Ta bort raden.'), { error: 'Skriv nämndens postadress rad för rad under adress, eller adress: null om den inte är känd.' }).min(1, 'Adressen är tom. Skriv minst en rad, eller adress: null om den inte är känd.').nullable(),
  epost: z.string().optional(),
  telefon: z.string().optional(),
  /** True: the beslut has a line to sign on. The law asks for no signature (FL 31 §), so it is the municipality's own rule. */
  undertecknas: z.boolean().default(true),
  utforare: z.array(z.strictObject({ id: z.string(), namn: z.string(), regi: z.enum(['egen', 'privat']) })).default([]),
  minoritetssprak: z.array(z.string()).default([]),
  gallringsundantag: z.boolean().default(false),
  /** Pairings of riktlinje and schablontider. `demo` marks foreign or invented figures: shown on every screen and text. */
  par: z.array(
    z.strictObject({
      riktlinje: z.string(),
      schablon: z.string().nullable(),
      tillampning: z.string().nullable(),
      delegation: z.string().nullable(),
      slag: z.enum(['skarp', 'demo']),
      namn: z.string().optional(),
    }),
  ),
});
export type Kommun = z.infer<typeof kommunSchema>;

/** Format of `delegation-<datum>.yaml`: who may decide what. Applied by the delegation checks of a later issue; printed as decider today. */
export const delegationSchema = z.strictObject({
  format: z.literal('likvard-delegation/1'),
  id: z.string(),
  kommun: z.string(),
  namn: z.string(),
  uppdiktad: z.boolean(),
  beslutad: z.strictObject({ av: z.string(), dag: datumSchema.nullable() }),
  giltigFran: datumSchema.nullable(),
  minManaderAnstalld: z.int().nonnegative().optional(),
  reservRoll: z.string().optional(),
  rader: z.array(
    z.strictObject({
      roll: z.string(),
      insatser: z.union([z.literal('alla'), z.array(z.string())], { error: 'insatser ska vara en lista av insatser eller ordet alla.' }),
      maxTimmarPerManad: z.number().positive().optional(),
      maxManader: z.number().positive().optional(),
      avslag: z.boolean(),
      omprovning: z.boolean(),
    }),
  ),
});
export type Delegation = z.infer<typeof delegationSchema>;
