import { z } from 'zod';
import { tidpunktSchema } from '../../datumschema.ts';
import { lagradPeriodSchema } from '../../period.ts';
import { dag, id, jaNej, text, val } from './grund.ts';

/** Kommunicering before beslut (FL 25, SoL 14:8). */
export const kommuniceringSchema = z.object({
  sand: dag,
  hur: kanal(),
  till: z.array(z.enum(['enskilde', 'foretradare'])).default([]),
  svarSenast: dag,
  /** Told of the right to give information orally before the nämnd (SoL 14:8 2 st.). */
  informeradMuntligt: z.boolean().default(false),
  /** Which exception of FL 25 was used, when not communicated. */
  undantag: val('uppenbartObehovligt', 'svartGenomfora', 'omedelbart'),
  undantagSkal: text,
  svar: z.object({ dag, text, bemott: text }).nullable().default(null),
  avstatt: z.object({ dag, hur: text }).nullable().default(null),
  villTalaInforNamnden: jaNej,
  horsDag: dag,
  hord: z.boolean().default(false),
  /** Decisive new material after sand. */
  nyttMaterial: z.object({ dag, text, kommunicerat: dag }).nullable().default(null),
  /** What was decisive in the underlag when it was sent, by id of the ansökt insats: K04 compares it with today. Null when it was sent without the command. */
  skickat: z.record(z.string(), z.object({ utfall: val('bifall', 'delvis', 'avslag'), tillfallen: lagradPeriodSchema.nullable().default(null) })).nullable().default(null),
});

function kanal() {
  return val('brev', 'personligen', 'telefon', 'eTjanst', 'annat');
}

export const beslutSchema = z.object({
  dag,
  muntligt: z.object({ dag, dokumenterat: dag }).nullable().default(null),
  beslutsfattare: text,
  roll: text,
  foredragande: text,
  ovriga: text,
  jav: val('ingetJav', 'jav'),
  /** Dissenting opinion noted with the beslut: the person is told of it in the same letter (FL 33 2 st.). */
  avvikandeMening: text,
  /** The name of the decision maker is left out of what the person gets, with the reason; it stays in the akt (FL 33 4 st.). */
  namnUtelamnat: z.object({ skal: text }).nullable().default(null),
  /** Own wording of a section of the beslut text, keyed by section id; absent = the generated text. */
  egnaTexter: z.record(z.string(), z.string()).default({}),
  /** Overklagandehänvisning is generated; ticking it off is only possible with a reason. */
  sammanfattning: text,
  expedierat: dag,
  delfaende: dag,
  rattelse: z.object({ dag, vad: text, andrarInnehall: jaNej }).nullable().default(null),
  /** An earlier beslut on the same insats that this one replaces. Structured, for B09–B11. */
  tidigare: z
    .array(z.object({ id, insatsId: z.string(), dag, slag: val('tillsVidare', 'tidsbegransat'), till: dag, forbehall: text, forsamras: jaNej, behandlasSomForsamring: jaNej, grund: val('forbehall', 'sakerhet', 'oriktigaUppgifter', 'vasentligtAndrat', 'egenVilja'), andringHos: val('enskilde', 'kommunen') }))
    .default([]),
});

/** What a beslut froze the moment it was made: recomputes to the same result years later. */
export const frystSchema = z.object({
  nar: tidpunktSchema,
  motor: z.string(),
  lagutgava: z.enum(['sol2001', 'sol2025']),
  versioner: z.record(z.string(), z.object({ id: z.string(), hash: z.string() })),
  /** The rows and texts themselves. */
  underlag: z.record(z.string(), z.unknown()),
  texter: z.array(z.unknown()),
  tid: z.unknown(),
});
export type Fryst = z.infer<typeof frystSchema>;
