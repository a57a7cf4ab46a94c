import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { genomsnittligLangd, meningar, underlag } from '../../../tests/fixtures/texter/fall.ts';
import { type Arende, arendeSchema } from '../arende/schema.ts';
import { riktlinjeSchema } from '../riktlinje/format.ts';
import { kommunSchema } from '../riktlinje/kommun.ts';
import { tillampningSchema } from '../riktlinje/tillampning.ts';
import { schablonSchema } from '../schablon/format.ts';
import { skrivSammanfattning } from './sammanfattning.ts';
import type { Textunderlag } from './underlag.ts';

const rot = fileURLToPath(new URL('../../../', import.meta.url));
const yaml = (fil: string): unknown => parse(readFileSync(`${rot}${fil}`, 'utf8'));
const iMappen = (id: string, slag: string) => `guidelines/${id.replace('/', `/${slag}-`)}.yaml`;

/** The shipped demonstration case under the very documents that it names. */
function medSinaDokument(fall: Arende): Textunderlag {
  const { riktlinje, schablon, tillampning } = fall.versioner;
  const r = riktlinjeSchema.parse(yaml(iMappen(riktlinje, 'riktlinje')));
  return underlag(fall, {
    demo: true,
    kommun: kommunSchema.parse(yaml(`guidelines/${r.kommun}/kommun.yaml`)),
    riktlinje: r,
    riktlinjer: [r],
    schablon: schablon === null ? null : schablonSchema.parse(yaml(`schablons/${schablon}.yaml`)),
    tillampning: tillampning === null ? null : tillampningSchema.parse(yaml(iMappen(tillampning, 'tillampning'))),
  });
}

const mapp = `${rot}demo`;
const filer = existsSync(mapp) ? readdirSync(mapp).filter((fil) => fil.endsWith('.json')) : [];

describe.skipIf(filer.length === 0)('sammanfattningen i de medföljande demofallen är lättläst', () => {
  test.each(filer)('%s: i genomsnitt högst 15 ord per mening', (fil) => {
    const fall = arendeSchema.parse(JSON.parse(readFileSync(`${mapp}/${fil}`, 'utf8')));
    const lasta = meningar(skrivSammanfattning(medSinaDokument(fall)));
    expect(lasta.length).toBeGreaterThan(8);
    expect(genomsnittligLangd(lasta)).toBeLessThanOrEqual(15);
  });
});
