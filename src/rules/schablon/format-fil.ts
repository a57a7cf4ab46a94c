import { z } from 'zod';
import { avrundningSchema, bytesgruppSchema, delningSchema, fonsterSchema, giltighetsfalt, kallaSchema, mening, radSchema, ramSchema, takSchema, timbandSchema, totaltakSchema } from './format-delar.ts';
import { tolkaTal } from './tal.ts';

/** `beslut` = what is granted, `ersattning` = what the utförare is paid, `avgift` = what is charged. One file holds one kind. */
export const SCHABLONTYPER = ['beslut', 'ersattning', 'avgift'] as const;
export type Schablontyp = (typeof SCHABLONTYPER)[number];

const MANADSFAKTOR_FEL = 'Månadsfaktorn skrivs som text med ett tal eller bråk större än 0, till exempel "52/12".';
/** Weeks to a month, as an exact number in text: "52/12", "4.3", "30/7". */
export const manadsfaktorSchema = z.strictObject({
  varde: z.string(MANADSFAKTOR_FEL).refine((v) => (tolkaTal(v)?.compare(0) ?? -1) > 0, MANADSFAKTOR_FEL),
  /** `antagen` until the municipality has decided. */
  kalla: z.enum(['antagen', 'kommun'], { error: 'kalla för månadsfaktorn ska vara antagen eller kommun.' }),
});

/** The file as written, before the checks that look across its parts. */
export const filSchema = z.strictObject({
  format: z.literal('likvard-schablon/1', { error: 'Första raden ska vara ”format: likvard-schablon/1”.' }),
  /** `<kommun>/<datum>` or `<kommun>/okant`. Never reused. */
  id: z.string().regex(/^[a-z]+(-[a-z]+)*\/(\d{4}-\d{2}-\d{2}|okant)$/, 'id skrivs kommun/datum eller kommun/okant, till exempel kristianstad/okant.'),
  kommun: z.string(),
  namn: mening,
  uppdiktad: z.boolean(),
  status: z.enum(['antagen', 'utkast']),
  schablontyp: z.enum(SCHABLONTYPER, { error: 'schablontyp ska vara beslut, ersattning eller avgift.' }),
  ...giltighetsfalt,
  harledd: z.literal(true).optional(),
  /** How the day was inferred. */
  harleddUr: mening.optional(),
  overgang: z.enum(['nyaBeslut', 'vidUppfoljning', 'successivt']).optional(),
  tidAngesI: z.enum(['beslut', 'bestallning', 'bada']).optional(),
  manadsfaktor: manadsfaktorSchema,
  /** Which time the sum counts when several staff are needed. */
  beviljadTid: z.enum(['kundtid', 'personaltid']).default('kundtid'),
  /** Whether travel is inside the minutes. Never added silently. */
  ingarRestid: z.enum(['ja', 'nej', 'okant']).default('okant'),
  delning: delningSchema.prefault({}),
  kallor: z.array(kallaSchema).min(1, 'Ange minst en källa, även för uppdiktade tider.'),
  fonster: z.array(fonsterSchema).default([]),
  avrundning: z.array(avrundningSchema).default([]),
  tak: z.array(takSchema).default([]),
  totaltak: z.array(totaltakSchema).default([]),
  timband: timbandSchema.optional(),
  ramar: z.array(ramSchema).default([]),
  bytesgrupper: z.array(bytesgruppSchema).default([]),
  rader: z.array(radSchema),
});
export type Schablon = z.infer<typeof filSchema>;
export type Timband = NonNullable<Schablon['timband']>;
