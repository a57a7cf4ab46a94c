import { z } from 'zod';
import { periodSchema } from '../period.ts';
import { talfel } from '../talfel.ts';
import { type Schablonfakta, faktaSchema } from './fakta.ts';
import { kategoriSchema, klockslagSchema } from './format-delar.ts';

const VALD_FEL = 'Valda minuter ska vara ett tal större än 0.';
const PERSONAL_FEL = 'dubbelbemanning ska vara true, false eller antal personal, 1 till 4.';
const TID_FEL = 'Minuter per tillfälle ska vara ett tal som är 0 eller större.';

/** Avsteg from the schablontid: this person's own minutes per tillfälle, always with cause and reason (29). */
const avstegSchema = z.strictObject({
  minuterPerTillfalle: z.number({ error: talfel(TID_FEL) }).nonnegative(TID_FEL).max(1440, 'Ett tillfälle kan inte vara längre än ett dygn.'),
  orsak: z.string().min(1, 'Ange avstegets orsak.'),
  motivering: z.string().min(1, 'Skriv varför tiden avviker för den här personen.'),
});

/** One granted insats as the calculation needs it. */
export const beviljadSchema = z.strictObject({
  insats: z.string().min(1, 'Ange vilken insats det gäller.'),
  /** Null while the frequency is not decided. */
  tillfallen: periodSchema.nullable(),
  /** The caller's own id, echoed on the row. */
  id: z.string().optional(),
  /** The need it meets, in the assessor's words: the first line of the explanation. */
  behov: z.string().optional(),
  niva: z.string().optional(),
  /** Chosen by hand instead of by facts. */
  variant: z.string().optional(),
  /** True = two staff; a number = so many staff. */
  dubbelbemanning: z.union([z.boolean(), z.int(PERSONAL_FEL).min(1, PERSONAL_FEL).max(4, PERSONAL_FEL)], { error: PERSONAL_FEL }).optional(),
  klockslag: klockslagSchema.optional(),
  /** Minutes chosen within the row's interval, or set where the schablon has no figure. */
  valdaMinuter: z.number({ error: talfel(VALD_FEL) }).positive(VALD_FEL).max(100_000, 'Minuterna är orimligt många. Kontrollera talet.').optional(),
  tid: avstegSchema.optional(),
  /** Used only when the schablon has no row for the insats. */
  kategori: kategoriSchema.optional(),
});
export type Beviljad = z.infer<typeof beviljadSchema>;

/** Input of the command `likvard tid`: plain JSON. */
export const tidIndataSchema = z.strictObject({
  fakta: faktaSchema.default({} as Schablonfakta),
  beviljat: z.array(beviljadSchema, { error: 'beviljat ska vara en lista med de beviljade insatserna.' }),
  /** insatsId of everything applied for, so that what is included in a granted insats is said. */
  ansokt: z.array(z.string()).optional(),
  /** What was granted before, so that a changed row is said (SCHABLON_BYTT). */
  tidigare: z.strictObject({ beviljat: z.array(beviljadSchema), fakta: faktaSchema.optional() }).optional(),
  summeraHsl: z.boolean().optional(),
});
