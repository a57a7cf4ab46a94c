import type { Lasning } from '@rules/formatfel.ts';
import { stoppa } from '../fel.ts';
import type { Grans } from '../granser.ts';
import type { Io } from '../io.ts';
import { parsaJson } from './json.ts';
import { lasText, visatNamn } from './las-text.ts';
import type { Filfel } from '../fel.ts';
import type { Parsad } from './yaml.ts';

/** The faults of a format, each with the line of its place. */
export const formfel = (fel: Extract<Lasning<unknown>, { ok: false }>['fel'], fil: string, { rad }: Parsad): Filfel[] =>
  fel.map(({ path, mening }) => ({ fil, rad: rad(path), kod: 'form', mening }));

/** Reads a JSON file (`-` is standard input). @throws {Indatafel} with file and line when it cannot be read. */
export function jsonfil(fil: string, grans: Grans, io: Io): Parsad {
  const last = lasText(fil, grans, io);
  if (!last.ok) return stoppa([last.fel]);
  const parsad = parsaJson(last.text, visatNamn(fil));
  return parsad.ok ? parsad : stoppa(parsad.fel);
}

/** Checks a JSON file against its format. @throws {Indatafel} with every fault, its file and line. */
export function medForm<T>(fil: string, parsad: Parsad, las: (varde: unknown) => Lasning<T>): T {
  const svar = las(parsad.varde);
  return svar.ok ? svar.varde : stoppa(formfel(svar.fel, visatNamn(fil), parsad));
}
