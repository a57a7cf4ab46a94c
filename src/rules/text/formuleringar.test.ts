import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Tillampning } from '../riktlinje/tillampning.ts';
import { lasTillampning } from '../riktlinje/las.ts';

const ROT = new URL('../../../guidelines/', import.meta.url);
const FILER = ['exempelkommun', 'botkyrka'].flatMap((kommun) => readdirSync(new URL(`${kommun}/`, ROT)).filter((fil) => fil.startsWith('tillampning-')).map((fil) => `${kommun}/${fil}`));

function formuleringar(fil: string): Tillampning['formuleringar'] {
  const last = lasTillampning(parse(readFileSync(new URL(fil, ROT), 'utf8')));
  if (!last.ok) throw new Error(fil);
  return last.varde.formuleringar;
}

describe('de medföljande formuleringarna', () => {
  test.each(FILER)('%s: det som talar till personen hämtar inga ord som är skrivna om personen', (fil) => {
    const tillPersonen = formuleringar(fil).filter((f) => ['motivering', 'beslut', 'sammanfattning'].includes(f.till));
    expect(tillPersonen.length).toBeGreaterThan(0);
    expect(tillPersonen.filter((f) => f.text.includes('{behov}')).map((f) => f.id)).toEqual([]);
  });
});
