import { z } from 'zod';
import { datumSchema } from '../datumschema.ts';
import { LIVSOMRADE_IDN } from '../livsomrade.ts';
import { periodSchema } from '../period.ts';
import { vardeSchema, villkorSchema } from './villkor.ts';

/** Format of `guidelines/<kommun>/riktlinje-<datum>.yaml`. Described for authors in docs/format-riktlinje.md. */
const id = z.string().regex(/^[a-z][a-zA-Z0-9_]*$/, 'Ett id skrivs med små bokstäver a–z, siffror och understreck, och börjar med en bokstav.');
const mening = z.string().min(3, 'Skriv en hel mening.');

/** The steps of 11 kap. 1 § SoL in the order they are tried. */
export const STEG = ['behov', 'sjalv', 'annatSatt', 'skaligt'] as const;
export const stegSchema = z.enum(STEG);
export type Steg = z.infer<typeof stegSchema>;

/** A numbered section of the document, cited by number and heading (numbers may repeat). */
const avsnittSchema = z.strictObject({ id, nummer: z.string(), rubrik: z.string(), text: mening, anmarkning: mening.optional() });

const fragafalt = z.strictObject({
  id,
  steg: stegSchema,
  text: mening,
  varfor: mening,
  typ: z.enum(['jaNej', 'val', 'antal']),
  /** For `val`: the closed alternatives. */
  alternativ: z.array(z.strictObject({ varde: z.string().min(1), text: z.string().min(1) })).min(2).optional(),
  enhet: z.string().optional(),
  /** For `antal`: allowed bounds. */
  minst: z.number().optional(),
  hogst: z.number().optional(),
  /** For `antal`: only whole numbers answer, so `hogst: 2` and `minst: 3` leave no gap between them. */
  heltal: z.literal(true).optional(),
  ersatter: id.optional(),
});
/** Rules between a question's fields: what its kind needs, so that it can be answered at all. */
export const fragaSchema = fragafalt.superRefine((f, ctx) => {
  if (f.typ === 'val' && !f.alternativ) ctx.addIssue({ code: 'custom', path: ['alternativ'], message: `Frågan ”${f.id}” är ett val men saknar alternativ. Lägg till minst två under alternativ.` });
  if (f.minst !== undefined && f.hogst !== undefined && f.minst > f.hogst) ctx.addIssue({ code: 'custom', path: ['hogst'], message: `Frågan ”${f.id}” kan inte besvaras: minst (${f.minst}) är större än högst (${f.hogst}).` });
});
export type Fraga = z.infer<typeof fragaSchema>;

/** What the riktlinje starts from. `ejBifall` never decides: the screen says "ger inte bifall. Pröva individuellt". `oppen` needs more facts. */
export const utgangspunktSchema = z.enum(['bifall', 'delvis', 'ejBifall', 'oppen']);
export type Utgangspunktslag = z.infer<typeof utgangspunktSchema>;
export const nastaStegSchema = z.enum(['komplettera', 'lyft', 'annanVag']);

/** One row of an insats' decision table: first row whose `nar` holds gives the utgångspunkt. */
export const radSchema = z.strictObject({
  id,
  nar: villkorSchema,
  utgangspunkt: utgangspunktSchema,
  nastaSteg: nastaStegSchema.optional(),
  skal: mening,
  /** Avsnitt id. A row without source is a coverage finding. */
  kalla: id.optional(),
  /** Questions in words that stay open for the individual judgement. */
  provaIndividuellt: z.array(mening).optional(),
  /** Warning codes that the row raises, e.g. FÖRSTAHANDSVAL, AVSLAG_UNDANTAG. */
  varningar: z.array(z.strictObject({ kod: z.string().regex(/^[A-ZÅÄÖ_]+$/), mening })).optional(),
  ersatter: id.optional(),
});
export type Rad = z.infer<typeof radSchema>;

/** One way to meet the need otherwise (step 3 of 11 kap. 1 §), in the order it is tried. */
export const annatSattSchema = z.strictObject({
  id,
  namn: z.string(),
  slag: z.enum(['egenFormaga', 'hushall', 'hjalpmedel', 'rehabilitering', 'valfardsteknik', 'utanBehovsprovning', 'annanInsats', 'annanHuvudman']),
  text: mening,
  undantag: z.array(mening).min(1, 'Varje annat sätt behöver minst ett undantag: när passar det inte?').optional(),
  passar: z.array(mening).optional(),
  passarInte: z.array(mening).optional(),
  /** Whose consent is needed (camera: the person's and a permanently cohabiting närstående's, SoLPuL 9 §). */
  samtycke: z.array(z.enum(['enskilde', 'sammanboende'])).optional(),
  kalla: id.optional(),
});

const omfattningSchema = z.strictObject({
  tillfallen: periodSchema.optional(),
  text: mening,
  kalla: id.optional(),
});

const takSchema = z.strictObject({
  tillfallen: periodSchema.optional(),
  minuter: z.strictObject({ antal: z.number().positive(), per: z.enum(['vecka', 'manad', 'ar']) }).optional(),
  text: mening,
  kalla: id.optional(),
});

const exempelSchema = z.strictObject({
  namn: mening,
  svar: z.record(z.string(), vardeSchema),
  forvantat: z.strictObject({ utgangspunkt: utgangspunktSchema, rad: id, nastaSteg: nastaStegSchema.optional() }),
});

export const insatsSchema = z.strictObject({
  /** insatsId = norm_id of the catalogue, e.g. stad, tillsyn_natt. */
  id,
  namn: z.string(),
  kategori: z.enum(['service', 'omvardnad', 'trygghet', 'social', 'boende', 'avlastning', 'ovrigt']),
  livsomrade: z.enum(LIVSOMRADE_IDN),
  aktivitet: z.string(),
  /** True when the insats falls within hushållsgemenskap under this riktlinje. Never for personal care. */
  hushallsgemenskap: z.boolean().default(false),
  /** lagrum: 11:1 unless said otherwise (11:4 for e.g. hemvårdsbidrag). */
  lagrum: z.enum(['ratt', 'befogenhet']).default('ratt'),
  avsnitt: z.array(id).min(1),
  syfte: mening,
  ingar: z.array(z.string()),
  ingarInte: z.array(z.string()),
  annatSatt: z.array(annatSattSchema).default([]),
  /** In asking order: a reference to a shared question, or a question of this insats alone. */
  fragor: z.array(z.union([id, fragaSchema])),
  kriterier: z.array(radSchema).min(1),
  /** There all the time while the beslut is in force, as an alarm is: it is not given so many times a week. */
  fortlopande: z.boolean().default(false),
  normalOmfattning: omfattningSchema.optional(),
  /** Named by the riktlinje itself: using one is application, not avsteg. */
  sarskildaSkal: z.array(z.strictObject({ id, text: mening, medger: mening, kalla: id.optional() })).default([]),
  tak: z.array(takSchema).default([]),
  kraverIntyg: z.strictObject({ text: mening, kalla: id.optional() }).optional(),
  uppfoljning: z.strictObject({ forsta: periodSchema.optional(), text: mening }).optional(),
  exempel: z.array(exempelSchema).default([]),
});
export type Insats = z.infer<typeof insatsSchema>;

/** Local parameters (all L: a municipality's setting, never law). Days are calendar days unless the key says arbetsdagar. */
const parametrarSchema = z.strictObject({
  kontaktInomArbetsdagar: z.int().positive().optional(),
  beslutInomDagar: z.int().positive().optional(),
  beslutVarningDag: z.int().positive().optional(),
  kommuniceringDagar: z.int().positive().optional(),
  /** God man or förvaltare is also communicated with (check K06). */
  kommuniceraMedForetradare: z.boolean().optional(),
  muntligBestallningVardagar: z.int().positive().optional(),
  delfaendeSaknasDagar: z.int().positive().optional(),
  overlamnandeArbetsdagar: z.int().positive().optional(),
  forstaUppfoljningVeckor: z.int().positive().optional(),
  regelbundenUppfoljningManader: z.int().positive().optional(),
  tidsbegransning: z.strictObject({ huvudregel: z.enum(['tidsbegransat', 'tillsVidare']), text: mening, kalla: id.optional() }).optional(),
});

export const riktlinjeSchema = z.strictObject({
  format: z.literal('likvard-riktlinje/1', { error: 'Första raden ska vara ”format: likvard-riktlinje/1”.' }),
  /** `<kommun>/<datum>`, e.g. exempelkommun/2025-07-01. Never reused. */
  id: z.string().regex(/^[a-z]+\/(\d{4}-\d{2}-\d{2}|okant)$/, 'id skrivs kommun/datum, till exempel exempelkommun/2025-07-01.'),
  kommun: z.string(),
  namn: mening,
  uppdiktad: z.boolean(),
  status: z.enum(['antagen', 'utkast']),
  beslutad: z.strictObject({ av: z.string(), dag: datumSchema.nullable(), dnr: z.string().optional(), harledd: z.literal(true).optional() }),
  giltigFran: datumSchema.nullable(),
  harledd: z.literal(true).optional(),
  overgang: z.enum(['nyaBeslut', 'vidUppfoljning', 'successivt']),
  lagutgava: z.enum(['sol2001', 'sol2025']),
  kallor: z.array(z.strictObject({ namn: mening, adress: z.string().optional(), hamtad: z.string().optional(), sakerhet: z.string().optional() })).default([]),
  /** Corrections made when encoding a real document, e.g. mistaken lagrum. */
  rattelser: z.array(z.strictObject({ avsnitt: id, star: z.string(), ska: z.string(), skal: mening })).default([]),
  parametrar: parametrarSchema.default({}),
  avsnitt: z.array(avsnittSchema).min(1),
  /** Shared questions: asked once per case, used by several insatser. */
  fragor: z.array(fragaSchema).default([]),
  insatser: z.array(insatsSchema).min(1),
});
export type Riktlinje = z.infer<typeof riktlinjeSchema>;
