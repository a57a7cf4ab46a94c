import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fodelsedag, granskaPersonnummer } from './personnummer.ts';

const TESTSERIEN = (JSON.parse(readFileSync(new URL('../../../scripts/testpersonnummer.json', import.meta.url), 'utf8')) as { nummer: string[] }).nummer;
const [ETT] = TESTSERIEN as [string];

const FORM = 'Personnumret ska skrivas med tolv siffror, till exempel ÅÅÅÅMMDD-NNNN.';
const DATUM = 'Personnumret stämmer inte: datumet finns inte. Kontrollera mot folkbokföringen.';
const SIFFRA = 'Personnumret stämmer inte: kontrollsiffran är fel. Kontrollera mot folkbokföringen.';

describe('Skatteverkets testnummer', () => {
  test.each(TESTSERIEN)('%s är ett helt nummer, med och utan bindestreck', (nummer) => {
    expect([granskaPersonnummer(nummer), granskaPersonnummer(nummer.replace('-', ''))]).toEqual([null, null]);
  });

  test.each(TESTSERIEN)('%s med en annan siffra någonstans stämmer inte', (nummer) => {
    fc.assert(
      // Not the first two: the century is no part of the check digit.
      fc.property(fc.integer({ min: 2, max: 11 }), fc.integer({ min: 1, max: 9 }), (plats, mer) => {
        const siffror = Array.from(nummer.replace('-', ''), Number);
        siffror[plats] = ((siffror[plats] ?? 0) + mer) % 10;
        expect(granskaPersonnummer(siffror.join(''))).not.toBeNull();
      }),
    );
  });
});

describe('vad som är fel sägs i en mening', () => {
  test.each([
    ['tomt', '', FORM],
    ['tio siffror: seklet går inte att veta', ETT.slice(2), FORM],
    ['för många siffror', `${ETT}0`, FORM],
    ['bokstäver', '19420119-91x4', FORM],
    ['fel kontrollsiffra', '19420119-9125', SIFFRA],
    ['två siffror har bytt plats', '19421019-9124', SIFFRA],
    ['30 februari', '19420230-0000', DATUM],
    ['29 februari ett år som inte är skottår', '19410229-0000', DATUM],
    ['månad 13', '19421301-0000', DATUM],
    ['månad 00 i ett personnummer', '19420001-0000', DATUM],
    ['dag 00', '19420100-0000', DATUM],
    ['samordningsnummer för 31 april', '19400491-0000', DATUM],
    ['dag 92: varken dag eller samordningsnummer', '19400192-0000', DATUM],
  ])('%s', (_namn, nummer, mening) => expect(granskaPersonnummer(nummer)).toBe(mening));

  test('mellanslag runt om spelar ingen roll', () => expect(granskaPersonnummer(`  ${ETT} `)).toBeNull());
});

describe('födelsedagen', () => {
  test.each([
    ['personnummer', '19420119-9124', '1942-01-19'],
    ['född på 1800-talet', '18900101-9802', '1890-01-01'],
    ['samordningsnummer: 60 är lagt till dagen', '19400161-2383', '1940-01-01'],
    ['samordningsnummer med okänd dag', '19400160-2392', null],
    ['samordningsnummer med okänd månad', '19400071-2382', null],
    ['fel kontrollsiffra', '19420119-9125', null],
    ['ofullständigt', '19420119', null],
  ])('%s', (_namn, nummer, dag) => expect(fodelsedag(nummer)).toBe(dag));
});
