import { z } from 'zod';
import { LIVSOMRADE_IDN } from '../../livsomrade.ts';
import { dag, id, jaNej, text, val } from './grund.ts';

/** A conversation: source and date that every uppgift taken in it inherits. */
export const samtalSchema = z.object({
  id,
  dag,
  satt: z.enum(['hembesok', 'telefon', 'mote', 'video', 'vardplanering', 'annat']).default('hembesok'),
  /** Who was present, in words. */
  narvarande: text,
  tolk: val('ja', 'nej', 'behovdesInte'),
  /** Free writing at the kitchen table; sorted into uppgifter afterwards. */
  anteckning: text,
});

/**
 * One uppgift (fact) of the case. `ord` = the person's own words, `iakttagelse` = what the assessor saw,
 * `annan` = from somebody else (needs consent or legal ground, OSL 26:1).
 */
export const uppgiftSchema = z.object({
  id,
  slag: z.enum(['ord', 'iakttagelse', 'annan']).default('ord'),
  livsomrade: z.enum(LIVSOMRADE_IDN).nullable().default(null),
  text,
  /** Inherited source. When null, `kalla` and `dag` are typed as an exception. */
  samtalId: z.string().nullable().default(null),
  kalla: text,
  dag,
  samtyckeId: z.string().nullable().default(null),
  lagstod: text,
  /** Not given to the person (OSL 10:3, 26:5): why, and how the person is told in another way what matters for the beslut. */
  undantas: z.object({ skal: text, hurAnda: text }).nullable().default(null),
});
export type Uppgift = z.infer<typeof uppgiftSchema>;

/** ICF grade: 0–4, 8 not specified, 9 not applicable. */
export const gradSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(8), z.literal(9)]).nullable().default(null);

export const livsomradeSchema = z.object({
  /** One press: no need has come forward here. */
  ingetBehov: z.boolean().default(false),
  behov: text,
  resurser: text,
  faktorer: text,
  tillgodosesIdag: text,
  bedomt: gradSchema,
  avsett: gradSchema,
  avsettKommentar: text,
});
export type LivsomradeUtredning = z.infer<typeof livsomradeSchema>;

export const malSchema = z.object({ id, text, aktivitet: text, matt: text, senast: dag, livsomrade: z.enum(LIVSOMRADE_IDN).nullable().default(null) });

/** Sensitive questions and considerations that the law or the riktlinje asks for (SoL 13:1, 10:8; SoF 11:2; lag 2022:1250). */
export const sarskildaFragorSchema = z.object({
  valdFragat: val('ja', 'nej', 'inteMojligt'),
  valdEnskilt: jaNej,
  valdNotering: text,
  sipBehov: jaNej,
  sipOvervagd: text,
  sip: val('erbjudenJa', 'erbjudenNej', 'behovsInte'),
  overformyndare: val('ingenMisstanke', 'overvagd', 'anmald'),
  overformyndareNotering: text,
  /** Person's own overall view of the situation (SoL 10:3). */
  egenSyn: text,
  egenvardBegard: jaNej,
  egenvardIntyg: val('finns', 'begart', 'saknas'),
});

export const utredningSchema = z.object({
  samtal: z.array(samtalSchema).default([]),
  uppgifter: z.array(uppgiftSchema).default([]),
  livsomraden: z.partialRecord(z.enum(LIVSOMRADE_IDN), livsomradeSchema).default({}),
  sarskilda: sarskildaFragorSchema.prefault({}),
  inledd: dag,
  /** FL 11: when the authority judges a väsentlig försening, the party is told with the reason. */
  forsening: z.object({ bedomd: dag, meddelad: dag, skal: text }).nullable().default(null),
  /** FL 12: written request that the case be decided. */
  drojsmal: z.array(z.object({ id, inkom: dag, besvarad: dag, svar: val('avgjort', 'avslagit'), muntlig: z.boolean().default(false) })).default([]),
});
