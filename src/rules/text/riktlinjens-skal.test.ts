import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { riktlinjeSchema } from '../riktlinje/format.ts';

const ROT = new URL('../../../guidelines/', import.meta.url);
const FILER = ['exempelkommun', 'botkyrka'].flatMap((kommun) => readdirSync(new URL(`${kommun}/`, ROT)).filter((fil) => fil.startsWith('riktlinje-')).map((fil) => `${kommun}/${fil}`));

/** A sentence that tells the handläggare what to do, and the colleague who is asked. */
const ANVISNING = /(?:^|(?<!kap)[.!?] )(?:Be|Begär|Beskriv|Fråga|Hjälp (?:den|personen|till)|Kom|Ordna|Pröva|Se över|Skriv|Stäm av|Ta|Tala|Utred|Visa) |metodhandledare/u;

// What a row gives as its reason stands in the utredning that the person reads; advice to the handläggare is in provaIndividuellt and nastaSteg.
describe('riktlinjens skäl är skäl och inte anvisningar', () => {
  test.each(FILER)('%s', (fil) => {
    const { insatser } = riktlinjeSchema.parse(parse(readFileSync(new URL(fil, ROT), 'utf8')));
    const rader = insatser.flatMap((i) => i.kriterier.map((k) => ({ rad: `${i.id} ${k.id}`, skal: k.skal })));
    expect(rader.length).toBeGreaterThan(50);
    expect(rader.filter((r) => ANVISNING.test(r.skal))).toEqual([]);
  });
});
