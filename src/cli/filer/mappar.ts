import { existsSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Io } from '../io.ts';

/** YAML files in a folder and below it, in name order, with forward slashes; empty when the folder does not exist. */
export function yamlfiler(mapp: string, io: Io): string[] {
  const hel = resolve(io.cwd, mapp);
  if (!existsSync(hel)) return [];
  return readdirSync(hel, { recursive: true, encoding: 'utf8' })
    .filter((namn) => namn.endsWith('.yaml'))
    .map((namn) => join(mapp, namn).split(sep).join('/'))
    .toSorted();
}

export const finns = (fil: string, io: Io): boolean => existsSync(resolve(io.cwd, fil));
