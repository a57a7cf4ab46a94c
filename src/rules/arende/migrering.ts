import type { z } from 'zod';
import { behallOkanda } from './behall-okanda.ts';
import { ARENDE_VERSION, type Arende, arendeSchema } from './schema.ts';
import { type Snabbnotering, snabbnoteringSchema } from './schema/ansokan.ts';

export type Lasning<T> = { readonly ok: true; readonly varde: T } | { readonly ok: false; readonly fel: string };

/** One step from a version to the next. Never changed once it has run for a user; each has a fixture of the old version. */
export type Migreringssteg = (dokument: Record<string, unknown>) => Record<string, unknown>;

/** `MIGRERINGAR[n]` takes a case from version n to n + 1. Empty while version 1 is the only one. */
export const MIGRERINGAR: Readonly<Record<number, Migreringssteg>> = {};

const versionAv = (ra: unknown): unknown => (typeof ra === 'object' && ra !== null ? (ra as { version?: unknown }).version : undefined);

function lyft(ra: Record<string, unknown>, till: number, steg: Readonly<Record<number, Migreringssteg>>): Record<string, unknown> {
  let dokument = ra;
  for (let version = Number(ra['version']); version < till; version++) {
    const migrera = steg[version];
    if (!migrera) throw new Error(`Migrering från version ${version} saknas.`);
    dokument = { ...migrera(dokument), version: version + 1 };
  }
  return dokument;
}

function las<T>(ra: unknown, schema: z.ZodType<T>, nu: number, vad: string, steg: Readonly<Record<number, Migreringssteg>>): Lasning<T> {
  const version = versionAv(ra);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { ok: false, fel: `${vad} saknar uppgift om version och kan inte läsas. Det är orört; be den som förvaltar Likvärd om hjälp.` };
  if (version > nu)
    return { ok: false, fel: `${vad} är sparat av en nyare Likvärd (version ${version}, den här läser ${nu}). Det är orört. Uppdatera Likvärd och öppna det igen.` };
  const lyft1 = lyft(ra as Record<string, unknown>, nu, steg);
  const svar = schema.safeParse(lyft1);
  if (svar.success) return { ok: true, varde: behallOkanda(svar.data, lyft1) };
  const fel = svar.error.issues[0];
  return { ok: false, fel: `${vad} går inte att läsa: ${fel?.path.join('.') || 'dokumentet'} – ${fel?.message ?? 'okänt fel'}. Det är orört.` };
}

/** Reads a stored case of any version: lifts it to today's, keeps keys it does not know, or says in a sentence why not. */
export const lasArende = (ra: unknown, steg = MIGRERINGAR): Lasning<Arende> => las(ra, arendeSchema, ARENDE_VERSION, 'Ärendet', steg);

/** Reads a stored snabbnotering. */
export const lasSnabbnotering = (ra: unknown): Lasning<Snabbnotering> => las(ra, snabbnoteringSchema, 1, 'Snabbnoteringen', {});
