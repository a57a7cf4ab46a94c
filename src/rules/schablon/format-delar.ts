import { z } from 'zod';
import { datumSchema } from '../datumschema.ts';
import { periodSchema } from '../period.ts';
import { villkorSchema } from '../riktlinje/villkor.ts';
import { talfel } from '../talfel.ts';

/** Ids are stable across versions: lower-case start, no diacritics. An insats keeps its norm_id (`tillsyn_natt`). */
export const id = z.string().regex(/^[a-z][a-zA-Z0-9_]*$/, 'Ett id skrivs med bokstäver a–z, siffror och understreck, och börjar med liten bokstav.');
export const mening = z.string().min(3, 'Skriv en hel mening.');

const MINUTER_FEL = 'Minuter ska vara ett tal större än 0, ett intervall {min, max} eller null när källan inte anger någon tid. Ryms insatsen i en annan skrivs det med ingarI.';
const minuterFel = { error: talfel(MINUTER_FEL) };
const ettTal = z.number(minuterFel).positive({ error: MINUTER_FEL, abort: true }).min(0.01, 'Minuter ska vara minst 0,01. Kontrollera talet.').max(100_000, 'Minuterna är orimligt många. Kontrollera talet.');
const intervall = z
  .strictObject({ min: ettTal, max: ettTal }, { error: MINUTER_FEL })
  .refine((i) => i.min < i.max, 'I ett intervall ska min vara mindre än max.');
/** min per `per`; null = the source gives no figure (shown as *saknas*, never 0). */
export const minuterSchema = z.union([z.null(), ettTal, intervall], minuterFel);
export type Minuter = z.infer<typeof minuterSchema>;

export const PER = ['tillfalle', 'dag', 'vecka', 'manad', 'ar'] as const;
/** What the minutes are counted on. All but `tillfalle` are a frame for the whole period, whatever the number of occasions. */
export const perSchema = z.enum(PER, { error: 'per ska vara tillfalle, dag, vecka, manad eller ar.' });
export type Per = z.infer<typeof perSchema>;

/** How sure a figure is, from the municipality's own published text down to one person's decision in the press. */
export const SAKERHET = ['publicerad', 'rattsfall', 'press', 'individbeslut', 'utforarplanering', 'uppdiktad'] as const;
const sakerhetSchema = z.enum(SAKERHET, { error: `sakerhet ska vara ett av ${SAKERHET.join(', ')}.` });
export type Sakerhet = z.infer<typeof sakerhetSchema>;

export const kallaSchema = z.strictObject({
  id,
  namn: mening,
  adress: z.string().optional(),
  hamtad: z.string().optional(),
  sakerhet: sakerhetSchema,
  /** What the source leaves open, in our own words. */
  osakert: z.array(mening).default([]),
});

const KATEGORIER = ['service', 'omvardnad', 'trygghet', 'social', 'boende', 'avlastning', 'ovrigt'] as const;
/** Belongs to the version: municipalities differ, and it decides `endastService` and `harOmvardnad`. */
export const kategoriSchema = z.enum(KATEGORIER, { error: `kategori ska vara ett av ${KATEGORIER.join(', ')}.` });
export type Kategori = z.infer<typeof kategoriSchema>;

const tidsfalt = {
  minuter: minuterSchema.optional(),
  per: perSchema.optional(),
  /** Number of staff when this row, variant or level is used. */
  bemanning: z.int().min(1).max(4).optional(),
  kalla: id.optional(),
  sakerhet: sakerhetSchema.optional(),
};

/** First variant whose `nar` holds rules. Without `nar` it is only chosen by hand. */
export const variantSchema = z.strictObject({
  id,
  namn: mening,
  nar: villkorSchema.optional(),
  /** Set when choosing this variant is our reading and not the source's words: shown as a warning when it is used. */
  tolkning: mening.optional(),
  ...tidsfalt,
});
export type Variant = z.infer<typeof variantSchema>;

export const nivaSchema = z.strictObject({ id, namn: mening, ...tidsfalt });
export type Hjalpniva = z.infer<typeof nivaSchema>;

/** Row with its variants inside; cited as `<schablon>#<insats>` or `<schablon>#<insats>.<variant>`. */
export const radSchema = z.strictObject({
  insats: id,
  namn: mening,
  kategori: kategoriSchema,
  lag: z.enum(['SoL', 'HSL'], { error: 'lag ska vara SoL eller HSL.' }).default('SoL'),
  /** False for what is not hemtjänst time at all (larm, dagverksamhet, boende): counts as no minutes, not as missing. */
  matsITid: z.boolean().default(true),
  ...tidsfalt,
  normalFrekvens: periodSchema.optional(),
  varianter: z.array(variantSchema).default([]),
  nivaer: z.array(nivaSchema).default([]),
  /** Own minutes only when none of these is granted. `andra` = any other insats that has time of its own. */
  ingarI: z.union([z.literal('andra'), z.array(id).min(1)], { error: 'ingarI ska vara en lista av insatser eller ordet andra.' }).optional(),
  /** Minutes when none of `ingarI` is granted. Written instead of `minuter` on rows with `ingarI`. */
  separatMinuter: minuterSchema.optional(),
  /** False when no other insats can be done within this one (for `ingarI: andra`). */
  rymmerAndra: z.boolean().default(true),
  /** Shared by makar: the minutes are the household's. */
  delas: z.boolean().default(false),
  perBarn: z.boolean().default(false),
  /** Prompt: place the need inside these first (`Social kontakt läggs i tillsynen`). */
  forstahand: z.array(id).default([]),
  /** Only within this window of the day. */
  endastFonster: id.optional(),
  utbytbarInom: id.optional(),
  /** How many months unused time may be saved. */
  sparasHogstManader: z.int().positive().optional(),
  /** What the minutes cover, e.g. the size of home. Our own words. */
  omfattar: mening.optional(),
  anmarkning: mening.optional(),
  ersatter: id.optional(),
});
export type Schablonrad = z.infer<typeof radSchema>;

const insatserEllerAlla = z.union([z.literal('alla'), z.array(id).min(1)], { error: 'insatser ska vara en lista av insatser eller ordet alla.' });

/** Highest minutes or occasions per period over one or several insatser. Lowers the sum and says so; an avsteg stands outside it. */
export const takSchema = z
  .strictObject({
    id,
    insatser: insatserEllerAlla,
    minuter: ettTal.optional(),
    tillfallen: z.number().positive('Antal tillfällen ska vara större än 0.').optional(),
    per: z.enum(['vecka', 'manad', 'ar'], { error: 'Ett tak räknas per vecka, manad eller ar.' }),
    text: mening,
    kalla: id.optional(),
  })
  .refine((t) => (t.minuter === undefined) !== (t.tillfallen === undefined), 'Ett tak anges antingen i minuter eller i tillfallen.');
export type Tak = z.infer<typeof takSchema>;

/** Threshold on the whole sum that raises a discussion (e.g. särskilt boende). Never lowers anything. */
export const totaltakSchema = z.strictObject({ id, timmar: z.number().positive(), per: z.enum(['vecka', 'manad']), text: mening, kalla: id.optional() });

const klockslag = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Klockslag skrivs TT:MM, till exempel 22:00.');
/** Time of day, half-open: `fran` is inside, `till` is not. A window may pass midnight. */
export const fonsterSchema = z.strictObject({ id, namn: mening, fran: klockslag, till: klockslag });
export const klockslagSchema = z.strictObject({ fran: klockslag, till: klockslag });

export const avrundningSchema = z.strictObject({
  id,
  /** Which use of time it is about. Only the one that matches `schablontyp` is applied. */
  syfte: z.enum(['beviljad', 'ersatt', 'debiterad']),
  fonster: id.optional(),
  insatser: z.array(id).min(1).optional(),
  /** Rounds to whole steps of so many minutes per tillfälle. */
  steg: ettTal.optional(),
  riktning: z.enum(['upp', 'ner', 'narmast']).default('upp'),
  /** Least minutes per tillfälle. */
  minst: ettTal.optional(),
  text: mening,
  kalla: id.optional(),
}).refine((a) => a.steg !== undefined || a.minst !== undefined, 'En avrundning behöver steg, minst eller båda.');

/** Hour bands on the month's sum, half-open [fran, till): no holes, no overlap. Rounded as declared before banding. */
export const timbandSchema = z.strictObject({
  avrundning: z.strictObject({ stegMinuter: ettTal, riktning: z.enum(['upp', 'ner', 'narmast']) }),
  band: z.array(z.strictObject({ id, namn: mening, fran: z.number().nonnegative(), till: z.number().positive().nullable() })).min(1),
  text: mening.optional(),
  kalla: id.optional(),
});

/** Frame decision: the beslut states one sum for these insatser; the minutes remain as the calculation behind it. */
export const ramSchema = z.strictObject({ id, namn: mening, insatser: insatserEllerAlla, per: z.enum(['vecka', 'manad']), text: mening.optional(), kalla: id.optional() });
export const bytesgruppSchema = z.strictObject({ id, namn: mening, text: mening, kalla: id.optional() });

/** How makar's halves are booked. `steg`: parts in whole steps of minutes, the remainder to the last. */
export const delningSchema = z.strictObject({
  bokforing: z.enum(['likaDelar', 'helaPaDenForsta']).default('likaDelar'),
  stegMinuter: ettTal.optional(),
  /** True when the source does not say how the sharing is booked. */
  antaget: z.boolean().default(false),
});

export const giltighetsfalt = { giltigFran: datumSchema.nullable(), giltigTill: datumSchema.optional() };
