import type { Formatfel, Lasning, Plats } from '@rules/formatfel.ts';
import { type Filfel, stoppa } from '../fel.ts';
import type { Grans } from '../granser.ts';
import type { Io } from '../io.ts';
import { parsaJson } from './json.ts';
import { lasText, visatNamn } from './las-text.ts';
import type { Parsad } from './yaml.ts';

const vardeVid = (varde: unknown, plats: Plats): unknown => plats.reduce<unknown>((har, del) => (typeof har === 'object' && har !== null ? (har as Record<string | number, unknown>)[del] : undefined), varde);

/** A sentence about a value that is not there must say which one, since its line is that of the group around it. */
const namngiven = ({ path, mening }: Formatfel, varde: unknown): string => (mening.includes('saknas') || vardeVid(varde, path) !== undefined ? mening : `”${path.at(-1) ?? ''}” saknas. ${mening}`);

/** The faults of a format, each with the line of its place. */
export const formfel = (fel: readonly Formatfel[], fil: string, { rad, varde }: Parsad): Filfel[] => fel.map((f) => ({ fil, rad: rad(f.path), kod: 'form', mening: namngiven(f, varde) }));

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
