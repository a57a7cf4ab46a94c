import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** Reads a shipped YAML document with the app's own reader. */
export async function lasfil(fil, las) {
  const last = las(parse(await readFile(fil, 'utf8')));
  if (!last.ok) throw new Error(`${fil}: ${last.fel[0].mening}`);
  return last.varde;
}
