import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SPATSUNDA } from '../../../tests/fixtures/texter/fall.ts';
import { kommunSchema } from './kommun.ts';

describe('kommunens uppgifter', () => {
  test.each([
    ['nämnden', { namnd: ' ' }, 'Skriv vad nämnden heter. Namnet står i beslutet.'],
    ['förvaltningen', { forvaltning: '' }, 'Skriv vad förvaltningen heter.'],
    ['förvaltningsrätten', { forvaltningsratt: '' }, 'Skriv vilken förvaltningsrätt som prövar överklaganden, till exempel Förvaltningsrätten i Jönköping.'],
    ['adressen', { adress: [] }, 'Adressen är tom. Skriv minst en rad, eller adress: null om den inte är känd.'],
    ['en rad i adressen', { adress: ['Box 1', ''] }, 'En rad i adressen är tom. Ta bort raden.'],
    ['adressen som text', { adress: 'Box 1' }, 'Skriv nämndens postadress rad för rad under adress, eller adress: null om den inte är känd.'],
  ])('%s kan inte vara tom', (_, fel, mening) => {
    expect(kommunSchema.safeParse({ ...SPATSUNDA, ...fel }).error?.issues.map((i) => i.message)).toEqual([mening]);
  });

  test('beslutet undertecknas när inget annat sägs', () => {
    expect(SPATSUNDA.undertecknas).toBe(true);
    expect(kommunSchema.parse({ ...SPATSUNDA, undertecknas: false }).undertecknas).toBe(false);
  });

  test('en adress som inte är känd sägs vara okänd, och inget står i dess ställe', () => {
    const botkyrka = kommunSchema.parse(parse(readFileSync(new URL('../../../guidelines/botkyrka/kommun.yaml', import.meta.url), 'utf8')));
    expect(botkyrka.adress).toBeNull();
    expect(kommunSchema.parse({ ...SPATSUNDA, adress: null }).adress).toBeNull();
  });
});
