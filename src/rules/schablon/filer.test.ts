import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { SCHABLONFILER, lasYaml, schablonfil } from '../../../tests/fixtures/schablonfiler.ts';
import { versionsfel } from '../version.ts';
import { SCHABLONTYPER } from './format.ts';
import { sammaSerie } from './version.ts';

describe('de schablonfiler som följer med', () => {
  test('alla finns', () => {
    expect(SCHABLONFILER.length).toBe(40);
  });

  test.each(SCHABLONFILER)('%s följer formatet', (id) => {
    expect(schablonfil(id).id).toBe(id);
  });

  test.each(SCHABLONFILER)('%s: läst, skriven och läst igen är samma sak', (id) => {
    const forst = schablonfil(id);
    expect(parse(stringify(forst))).toEqual(forst);
    expect(parse(stringify(lasYaml(id)))).toEqual(lasYaml(id));
  });

  test('ingen kommun har överlapp eller lucka mellan sina versioner', () => {
    const alla = SCHABLONFILER.map(schablonfil);
    const fel = [...new Set(alla.map((s) => s.kommun))].flatMap((kommun) => SCHABLONTYPER.flatMap((typ) => versionsfel(sammaSerie(alla, kommun, typ))));
    expect(fel).toEqual([]);
  });

  test('bara Exempelkommunen är uppdiktad', () => {
    expect(SCHABLONFILER.filter((id) => schablonfil(id).uppdiktad)).toEqual(SCHABLONFILER.filter((id) => id.startsWith('exempelkommun/')));
  });

  test.each(SCHABLONFILER.filter((id) => !id.startsWith('exempelkommun/')))('%s har källa med adress', (id) => {
    for (const kalla of schablonfil(id).kallor) expect(kalla.adress).toMatch(/^https?:\/\//);
  });
});
