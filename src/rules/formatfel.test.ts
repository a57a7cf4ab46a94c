import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { las, platstext } from './formatfel.ts';

const rad = z.strictObject({ id: z.string(), minuter: z.number().nullable(), per: z.enum(['tillfalle', 'vecka']).optional() });
const schema = z.strictObject({
  format: z.literal('prov/1'),
  namn: z.string().min(3),
  rader: z.array(rad).min(1),
  fragor: z.array(z.union([z.string(), rad])).default([]),
  antal: z.int().min(1).max(9).optional(),
  eget: z.string().refine((s) => s === 'rätt', 'Skriv rätt.').optional(),
});
const bra = { format: 'prov/1', namn: 'Prov', rader: [{ id: 'stad', minuter: 40 }] };

describe('fel i ett dokument sägs på svenska med plats', () => {
  const tabell: readonly [namn: string, dokument: unknown, plats: string, mening: string][] = [
    ['nyckel saknas', { ...bra, namn: undefined }, 'namn', '”namn” saknas.'],
    ['fast värde saknas', { ...bra, format: undefined }, 'format', '”format” saknas. Skriv prov/1.'],
    ['text i stället för tal', { ...bra, rader: [{ id: 'stad', minuter: 'fyrtio' }] }, 'rader › stad › minuter', '”minuter” ska vara ett tal, inte ”fyrtio”.'],
    ['tal i stället för text', { ...bra, namn: 17 }, 'namn', '”namn” ska vara text, inte ”17”.'],
    ['inte ett heltal', { ...bra, antal: 1.5 }, 'antal', '”antal” ska vara ett heltal, inte ”1.5”.'],
    ['för litet tal', { ...bra, antal: 0 }, 'antal', '”antal” ska vara minst 1.'],
    ['för stort tal', { ...bra, antal: 10 }, 'antal', '”antal” ska vara högst 9.'],
    ['för kort text', { ...bra, namn: 'ab' }, 'namn', '”namn” ska ha minst 3 tecken.'],
    ['tom lista', { ...bra, rader: [] }, 'rader', '”rader” ska ha minst 1 rad.'],
    ['okänd nyckel, nästan rätt', { ...bra, Frågor: [] }, 'Frågor', 'Nyckeln ”Frågor” är okänd. Menade du ”fragor”?'],
    ['okänd nyckel, inget liknande', { ...bra, rader: [{ id: 'stad', minuter: 1, upprepning: 2 }] }, 'rader › stad › upprepning', 'Nyckeln ”upprepning” är okänd. Här kan stå id, minuter eller per.'],
    ['fel alternativ', { ...bra, rader: [{ id: 'stad', minuter: 1, per: 'tillfälle' }] }, 'rader › stad › per', '”per” ska vara tillfalle eller vecka, inte ”tillfälle”. Menade du tillfalle?'],
    ['fel i det alternativ som menades', { ...bra, fragor: [{ id: 'a', minuter: 'x' }] }, 'fragor › a › minuter', '”minuter” ska vara ett tal, inte ”x”.'],
    ['inget alternativ passar', { ...bra, fragor: [7] }, 'fragor › rad 1', 'En rad i ”fragor” har fel form: ”7”.'],
    ['en grupp i stället för ett ord, som ingen text går att göra av', { ...bra, rader: [{ id: 'stad', minuter: 1, per: { toString: 1 } }] }, 'rader › stad › per', '”per” ska vara tillfalle eller vecka, inte en grupp av nycklar.'],
    ['schemats egen mening går före', { ...bra, eget: 'fel' }, 'eget', 'Skriv rätt.'],
    ['tomt dokument', null, '', 'Dokumentet ska vara en grupp av nycklar, inte tomt.'],
    ['lista där en grupp väntas', { ...bra, rader: [[]] }, 'rader › rad 1', 'En rad i ”rader” ska vara en grupp av nycklar, inte en lista.'],
  ];
  test.each(tabell)('%s', (_namn, dokument, plats, mening) => {
    const svar = las(schema, dokument);
    expect(svar.ok ? [] : svar.fel.map((f) => [platstext(dokument, f.path), f.mening])).toEqual([[plats, mening]]);
  });

  test('alla fel sägs på en gång, ett för varje okänd nyckel', () => {
    const svar = las(schema, { ...bra, namn: 1, raderr: 1, antall: 2 });
    expect(svar.ok ? [] : svar.fel.map((f) => f.path)).toEqual([['namn'], ['raderr'], ['antall']]);
  });

  test('ett riktigt dokument läses med sina förval', () => {
    expect(las(schema, bra)).toEqual({ ok: true, varde: { ...bra, fragor: [] } });
  });
});
