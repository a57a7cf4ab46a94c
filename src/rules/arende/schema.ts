import { z } from 'zod';
import { tidpunktSchema } from '../datumschema.ts';
import { anhorigstodSchema, foretradareSchema, hushallSchema, nastaKontaktSchema, personSchema, samtyckeSchema } from './schema/person.ts';
import { ansokanSchema, ansoktInsatsSchema, avslutSchema } from './schema/ansokan.ts';
import { bedomningSchema } from './schema/bedomning.ts';
import { beslutSchema, frystSchema, kommuniceringSchema } from './schema/beslut.ts';
import { borttagetSchema, id, svarsbokSchema, text } from './schema/grund.ts';
import { overforingSchema } from './schema/overforing.ts';
import { utredningSchema } from './schema/utredning.ts';

/** Version of the stored format. Raise it together with a migration in migrering.ts and a fixture of the old version. */
export const ARENDE_VERSION = 1;

/** Which dated documents the case is worked under. Provisional from ankomstdag; the beslutsdag decides (design). */
export const versionerSchema = z.object({
  riktlinje: z.string(),
  schablon: z.string().nullable(),
  tillampning: z.string().nullable(),
  delegation: z.string().nullable(),
  /** When the handläggare moved the case to another version: from where, and answers that no longer had a question. */
  byten: z.array(z.object({ nar: tidpunktSchema, fran: z.string(), till: z.string(), utanFraga: z.array(z.string()).default([]) })).default([]),
});

/** A finding answered with a written reason. The finding stays visible as signed; it reopens if `falt` no longer matches. */
export const signeringSchema = z.object({ kod: z.string(), falt: z.string(), skal: text, nar: tidpunktSchema, vem: z.string() });

/**
 * The case document: facts, answers, stands and events. Everything derived (step, findings, minutes, deadlines, texts)
 * is computed from it under the versions it names, and never stored. Described in docs/format-arende.md.
 */
export const arendeSchema = z.object({
  version: z.literal(ARENDE_VERSION),
  id,
  arendenummer: text,
  skapad: tidpunktSchema,
  andrad: tidpunktSchema,
  /** Demo and practice cases say so on every screen and text, and are the only ones with a plain export. */
  slag: z.enum(['skarp', 'demo', 'ovning']).default('skarp'),
  kommun: z.string(),
  versioner: versionerSchema,
  handlaggare: text,
  person: personSchema.prefault({}),
  foretradare: z.array(foretradareSchema).default([]),
  samtycken: z.array(samtyckeSchema).default([]),
  hushall: hushallSchema.prefault({}),
  anhorigstod: anhorigstodSchema.prefault({}),
  ansokan: ansokanSchema.prefault({}),
  ansoktaInsatser: z.array(ansoktInsatsSchema).default([]),
  utredning: utredningSchema.prefault({}),
  /** Answers to the riktlinje's shared questions, asked once per case (hushall, tvattmaskin, antalRum …). */
  gemensammaSvar: svarsbokSchema,
  /** By id of the ansökt insats. */
  bedomningar: z.record(z.string(), bedomningSchema).default({}),
  kommunicering: kommuniceringSchema.prefault({}),
  beslut: beslutSchema.prefault({}),
  /** Set in one step with the event `beslutFattat`; then the case is read-only but for what comes after. */
  fryst: frystSchema.nullable().default(null),
  avslut: avslutSchema.nullable().default(null),
  /** Comes after the beslut: the case may be handed over when it is decided or ended. */
  overforing: overforingSchema.prefault({}),
  /** How the case ended before it was opened again, latest last. */
  tidigareAvslut: z.array(avslutSchema).default([]),
  /** Words begun where they are not facts yet, as in a dialog that is still open: they are kept, and mean nothing until they are sent. */
  utkast: z.record(z.string(), text).default({}),
  /** In the papperskorg since then: out of every list, kept for thirty days. */
  borttaget: borttagetSchema,
  laget: nastaKontaktSchema.prefault({}),
  signeringar: z.array(signeringSchema).default([]),
});
export type Arende = z.infer<typeof arendeSchema>;
export type Foretradare = Arende['foretradare'][number];
export type Signering = z.infer<typeof signeringSchema>;
