import { z } from 'zod';
import { type Lasning, las } from '@rules/formatfel.ts';
import { OKLART, type Svar, type Svarsbok, besvarat } from '@rules/riktlinje/svar.ts';
import type { Varde } from '@rules/riktlinje/villkor.ts';

const SVARSFEL = 'Ett svar ska vara ett ord ("ja"), ett tal, null för oklart, eller {"status": "oklart"}.';
const vardeSchema = z.union([z.string().min(1, SVARSFEL), z.number()], { error: SVARSFEL });

/** An answer as it is written: the value alone, null for unclear, or the stored form. An answer that is left out is unasked. */
const svarSchema = z.union(
  [
    vardeSchema.transform((varde: Varde): Svar => besvarat(varde)),
    z.null().transform((): Svar => OKLART),
    z.strictObject({ status: z.literal('oklart'), not: z.string().optional() }).transform((): Svar => OKLART),
    z.strictObject({ status: z.literal('besvarad'), varde: vardeSchema }).transform(({ varde }): Svar => besvarat(varde)),
  ],
  { error: SVARSFEL },
);
const bokSchema = z.record(z.string(), svarSchema, { error: 'Svaren ska stå som "fråga": svar inom klammer.' });

const flera = z.strictObject({ gemensamma: bokSchema.default({}), insatser: z.record(z.string(), bokSchema, { error: 'Skriv insatser som en grupp med insatsens id och dess svar.' }) });
const en = z.strictObject({ gemensamma: bokSchema.default({}), insats: z.string().min(1, 'Ange vilken insats det gäller.'), svar: bokSchema });

/** Answers of a whole case: shared ones, and per insats. */
export interface Svarsfil {
  readonly gemensamma: Svarsbok;
  readonly insatser: Readonly<Record<string, Svarsbok>>;
}

/** Reads `svar.json`: `{gemensamma?, insatser: {<id>: {<fråga>: svar}}}`, or for one insats `{gemensamma?, insats, svar}`. */
export function lasSvar(varde: unknown): Lasning<Svarsfil> {
  const kort = typeof varde === 'object' && varde !== null && Object.hasOwn(varde, 'insats');
  if (!kort) return las(flera as unknown as z.ZodType<Svarsfil>, varde);
  const last = las(en, varde);
  return last.ok ? { ok: true, varde: { gemensamma: last.varde.gemensamma, insatser: { [last.varde.insats]: last.varde.svar } } } : last;
}
