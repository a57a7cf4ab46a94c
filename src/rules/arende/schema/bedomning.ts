import { z } from 'zod';
import { lagradPeriodSchema } from '../../period.ts';
import { tidpunktSchema } from '../../datumschema.ts';
import { dag, jaNej, svarsbokSchema, text, val } from './grund.ts';
import { malSchema } from './utredning.ts';

/** Causes of an avsteg from riktlinje or schablontid: a short closed list, each with its own reason in words. */
export const AVSTEGSORSAKER = ['storreBehov', 'mindreBehov', 'halsa', 'boende', 'barn', 'anhorig', 'sakerhet', 'annat'] as const;
export const avstegsorsak = z.enum(AVSTEGSORSAKER).nullable().default(null);

/** Structured grounds of a refusal. Only these may block; text is never matched to block. */
export const AVSLAGSGRUNDER = ['behovSaknas', 'klararSjalv', 'hushallsgemenskap', 'annatSatt', 'annanHuvudman', 'overSkaliga'] as const;

/** How one *annat sätt* of the riktlinje was tried (step 3 of 11 kap. 1 §). */
export const provatSattSchema = z.object({
  /** Id of the riktlinje's annatSatt, or `eget` for one of the assessor's own. */
  sattId: z.string().min(1),
  utfall: val('tillgodoser', 'tillgodoserDelvis', 'tillgodoserInte', 'vagrat'),
  /** By whom or what, and that it is really available. */
  vem: text,
  tillgangligt: jaNej,
});

export const stallningstagandeSchema = z.object({
  utfall: val('bifall', 'delvis', 'avslag'),
  /** Her own sentence on the decisive circumstances, also when it follows the riktlinje (U12). */
  mening: text,
  motRiktlinjen: val('foljer', 'sarskildaSkal', 'avsteg'),
  sarskildaSkal: z.array(z.string()).default([]),
  avsteg: z.object({ orsak: avstegsorsak, skal: text }).nullable().default(null),
  nastaSteg: val('komplettera', 'lyft', 'annanVag'),
  grunder: z.array(z.enum(AVSLAGSGRUNDER)).default([]),
});

export const motiveringSchema = z.object({
  text,
  /** The formulering it started from, if any: the text must differ from it (B02). */
  formuleringId: z.string().nullable().default(null),
  /** Uppgifter of this case that it points to (B02 needs at least one at avslag/delvis). */
  uppgifter: z.array(z.string()).default([]),
});

export const omfattningSchema = z.object({
  tillfallen: lagradPeriodSchema.nullable().default(null),
  beskrivning: text,
  niva: z.string().nullable().default(null),
  /** A variant of the schablon row chosen by hand, where no fact chooses it. */
  variant: z.string().nullable().default(null),
  dubbelbemanning: z.boolean().default(false),
  klockslag: z.object({ fran: z.string(), till: z.string() }).nullable().default(null),
  /** Minutes chosen within an interval of the schablon, or set where the schablon has none. min/tillfälle. */
  valdaMinuter: z.number().nonnegative().nullable().default(null),
  /** Avsteg from the schablontid. min/tillfälle. */
  tidsavsteg: z.object({ minuter: z.number().nonnegative().nullable().default(null), orsak: avstegsorsak, motivering: text }).nullable().default(null),
});

export const giltighetSchema = z.object({
  fran: dag,
  slag: val('tillsVidare', 'tidsbegransat'),
  till: dag,
  skal: text,
  forbehall: text,
  forbehallFormuleringId: z.string().nullable().default(null),
});

export const bedomningSchema = z.object({
  /** Answers to this insats' own questions; shared ones live in `arende.gemensammaSvar`. Hidden answers are kept. */
  svar: svarsbokSchema,
  /** Her own words per step, in the order of 11 kap. 1 §. */
  steg: z.object({ behov: text, sjalv: text, annatSatt: text, skaligt: text }).prefault({}),
  provadeSatt: z.array(provatSattSchema).default([]),
  /** When Riktlinjens utgångspunkt was first shown: after her own bedömning. */
  utgangspunktVisad: tidpunktSchema.nullable().default(null),
  stallningstagande: stallningstagandeSchema.prefault({}),
  motivering: motiveringSchema.prefault({}),
  omfattning: omfattningSchema.prefault({}),
  giltighet: giltighetSchema.prefault({}),
  mal: z.array(malSchema).default([]),
  /** Empty = the lagrum that follows from the insats (11:1 or 11:4) under the law of the beslutsdag. */
  lagrum: z.array(z.string()).default([]),
});
export type Bedomning = z.infer<typeof bedomningSchema>;
export type Utfall = NonNullable<z.infer<typeof stallningstagandeSchema>['utfall']>;
