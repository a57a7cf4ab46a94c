import type { z } from 'zod';
import { las as lasEnligt, platstext } from '../formatfel.ts';
import { behallOkanda } from './behall-okanda.ts';
import { ARENDE_VERSION, type Arende, arendeSchema } from './schema.ts';
import { type Snabbnotering, snabbnoteringSchema } from './schema/ansokan.ts';

export type Lasning<T> = { readonly ok: true; readonly varde: T } | { readonly ok: false; readonly fel: string };

type Dokument = Readonly<Record<string, unknown>>;
/** One step from a version to the next. Never changed once it has run for a user; each has a fixture of the old version. */
export type Migreringssteg = (dokument: Dokument) => Dokument;
type Steg = Readonly<Record<number, Migreringssteg>>;

/** `MIGRERINGAR[n]` takes a case from version n to n + 1. Empty while version 1 is the only one. */
export const MIGRERINGAR: Steg = {};

/** The document lifted step by step to version `till`; null when a step is missing or cannot take it. */
export function lyft(dokument: Dokument, fran: number, till: number, steg: Steg): Dokument | null {
  if (fran === till) return dokument;
  const migrera = steg[fran];
  if (!migrera) return null;
  try {
    return lyft({ ...migrera(dokument), version: fran + 1 }, fran + 1, till, steg);
  } catch {
    return null;
  }
}

/** A kind of document: its version today, how older ones are lifted, and the words that Swedish bends after its name. */
const ARENDET = { nu: ARENDE_VERSION, steg: MIGRERINGAR, namn: 'Ärendet', sparat: 'sparat', ororat: 'Det är orört', det: 'det' };
const NOTERINGEN = { nu: 1, steg: {} as Steg, namn: 'Snabbnoteringen', sparat: 'sparad', ororat: 'Den är orörd', det: 'den' };
type Sort = typeof NOTERINGEN;

const arVersion = (v: unknown): v is number => typeof v === 'number' && Number.isInteger(v) && v >= 1;

function las<T>(ra: unknown, schema: z.ZodType<T>, { nu, steg, namn, sparat, ororat, det }: Sort): Lasning<T> {
  const fel = (mening: string): Lasning<T> => ({ ok: false, fel: `${namn} ${mening}` });
  const version = typeof ra === 'object' && ra !== null ? (ra as Dokument)['version'] : undefined;
  if (!arVersion(version)) return fel(`saknar uppgift om version och kan inte läsas. ${ororat}; be den som förvaltar Likvärd om hjälp.`);
  if (version > nu) return fel(`är ${sparat} av en nyare Likvärd (version ${version}, den här läser ${nu}). ${ororat}. Uppdatera Likvärd och öppna ${det} igen.`);
  const dokument = lyft(ra as Dokument, version, nu, steg);
  if (!dokument) return fel(`är ${sparat} i version ${version} och gick inte att föra över till version ${nu}. ${ororat}; be den som förvaltar Likvärd om hjälp.`);
  const svar = lasEnligt(schema, dokument);
  if (svar.ok) return { ok: true, varde: behallOkanda(svar.varde, dokument) };
  return fel(`går inte att läsa. ${svar.fel.slice(0, 3).map((f) => `${platstext(dokument, f.path) || 'Dokumentet'}: ${f.mening}`).join(' ')} ${ororat}.`);
}

/** Reads a stored case of any version: lifts it to today's, keeps keys it does not know, or says in a sentence why not. */
export const lasArende = (ra: unknown): Lasning<Arende> => las(ra, arendeSchema, ARENDET);

/** Reads a stored snabbnotering. */
export const lasSnabbnotering = (ra: unknown): Lasning<Snabbnotering> => las(ra, snabbnoteringSchema, NOTERINGEN);
