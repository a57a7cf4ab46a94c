import { filSchema, type Schablon } from './format-fil.ts';
import { kontrolleraSchablon } from './format-kontroll.ts';

export type { Hjalpniva, Schablonrad, Variant } from './format-delar.ts';
export { SCHABLONTYPER, type Schablon, type Schablontyp, type Timband } from './format-fil.ts';

/**
 * Format of `schablons/<kommun>/<datum>.yaml`. Described for authors in docs/format-schablon.md.
 * Strict: unknown keys, references to rows that do not exist, circles of `ingarI` and overlapping windows are refused with a sentence.
 */
export const schablonSchema = filSchema.superRefine((schablon, ctx) => {
  for (const { path, message } of kontrolleraSchablon(schablon)) ctx.addIssue({ code: 'custom', path: [...path], message });
});

/** The row of an insats, or undefined when the version has none. */
export const radFor = (schablon: Schablon, insats: string) => schablon.rader.find((r) => r.insats === insats);

/** How a row (and variant or level) is cited: `kristianstad/okant#stad.endastService`. */
export const radreferens = (schablonId: string, insats: string, variant?: string): string => `${schablonId}#${insats}${variant === undefined ? '' : `.${variant}`}`;
