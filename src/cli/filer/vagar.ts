import { resolve, sep } from 'node:path';
import type { Io } from '../io.ts';
import type { Kommunslag } from './slag.ts';

const ID = /^[a-z]+(-[a-z]+)*\/(\d{4}-\d{2}-\d{2}|okant)$/;
const KOMMUN = /^[a-z]+$/;

/** Where a document with this id lies, from Likvärd's folder; null when the id is not written as one (it is never a path of its own). */
export function dokumentvag(slag: Exclude<Kommunslag, 'kommun'>, id: string): string | null {
  if (!ID.test(id)) return null;
  const [kommun, dag] = id.split('/');
  return slag === 'schablon' ? `schablons/${id}.yaml` : `guidelines/${kommun}/${slag}-${dag}.yaml`;
}

export const kommunmapp = (kommun: string): string | null => (KOMMUN.test(kommun) ? `guidelines/${kommun}` : null);

/** Where a file stands in the tree of municipal data: `<rot>/<trad>/<kommun>/<namn>`. */
export interface Hemvist {
  /** Likvärd's folder, absolute. */
  readonly rot: string;
  readonly trad: Trad;
  /** Empty for a file that lies beside the kommuner instead of in one. */
  readonly kommun: string;
  readonly namn: string;
}

const TRAD = ['guidelines', 'schablons'] as const;
type Trad = (typeof TRAD)[number];

/** Null for a file that lies elsewhere, such as a draft on the desktop. */
export function hemvist(fil: string, io: Io): Hemvist | null {
  const delar = resolve(io.cwd, fil).split(sep);
  const plats = delar.findLastIndex((del) => (TRAD as readonly string[]).includes(del));
  const [trad, ...inom] = delar.slice(plats);
  if (plats < 0 || inom.length === 0) return null;
  const [kommun, namn] = inom.length === 1 ? ['', inom] : [inom[0]!, inom.slice(1)];
  return { rot: delar.slice(0, plats).join(sep) || sep, trad: trad as Trad, kommun, namn: namn.join('/') };
}
