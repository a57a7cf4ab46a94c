import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { nyckelvagar } from '../../../tests/fixtures/arenden/nycklar.ts';
import { type Dokument, lagradeV1, medNyckel, nyckellista, objektvagar } from '../../../tests/fixtures/arenden/lagrade.ts';
import { kanonisk } from '../hash.ts';
import { lasArende, lasSnabbnotering, lyft, MIGRERINGAR } from './migrering.ts';
import { nyttArende } from './nytt.ts';
import { ARENDE_VERSION, arendeSchema } from './schema.ts';

const oppnat = (ra: unknown) => {
  const svar = lasArende(ra);
  if (!svar.ok) throw new Error(svar.fel);
  return svar.varde;
};
const TOMT = nyttArende({ id: 'x', nu: '2026-11-02T08:00:00Z', kommun: 'exempelkommun', versioner: { riktlinje: 'exempelkommun/2025-07-01', schablon: null, tillampning: null, delegation: null }, handlaggare: 'Disa Ek' });

describe('ett sparat ärende går alltid att öppna', () => {
  test('ärendena av version 1 är desamma som när de skrevs', () => {
    expect(createHash('sha256').update(kanonisk(lagradeV1())).digest('hex')).toBe('bb5cadbacdc2beb843e88fb04a8cb7387a68f93aeedc83e3d3e6f171ea444b12');
  });

  test.each(lagradeV1().map((dokument, i) => [i, dokument] as const))('version 1, ärende %d: öppnas med allt som stod i det', (_i, dokument) => {
    expect(oppnat(dokument)).toMatchObject(dokument);
  });

  test('det som är öppnat, sparat och öppnat igen är detsamma', () => {
    for (const dokument of [...lagradeV1(), TOMT]) {
      const en = oppnat(dokument);
      expect(oppnat(JSON.parse(JSON.stringify(en)))).toEqual(en);
    }
  });

  test('filen på disk rörs inte av att läsas', () => {
    const [dokument] = lagradeV1();
    const fore = JSON.stringify(dokument);
    oppnat(dokument);
    expect(JSON.stringify(dokument)).toBe(fore);
  });
});

describe('det sparade formatet ändras inte i tysthet', () => {
  const nu = nyckelvagar(arendeSchema);
  const lista = nyckellista(ARENDE_VERSION);
  const tillagt: Readonly<Record<string, string>> = Object.fromEntries(lista.tillagg.map((t) => [t.nyckel, t.typ]));

  test('ingen nyckel är borttagen eller har bytt typ', () => {
    const saknas = Object.entries(lista.nycklar).filter(([vag, typ]) => nu[vag] !== typ);
    expect(saknas, 'En nyckel som tas bort eller byter typ behöver en ny version med en migrering.').toEqual([]);
  });

  test('en ny nyckel har förval och står med i listan över tillägg', () => {
    const nya = Object.entries(nu).filter(([vag]) => !Object.hasOwn(lista.nycklar, vag));
    expect(Object.fromEntries(nya), 'Skriv in den nya nyckeln under tillagg i nycklar-v1.json, med en anteckning.').toEqual(tillagt);
  });

  test('de sparade ärendena har något skrivet i varje nyckel', () => {
    const fyllda = new Set(lagradeV1().flatMap((d) => [...ifyllda(d)]));
    expect(Object.keys(lista.nycklar).filter((vag) => !fyllda.has(vag) && !SAKNAR_VARDE.has(vag))).toEqual([]);
  });

  test('varje version före den här har ett steg, och dagens har en nyckellista', () => {
    expect(lista.version, 'Ny version: lägg till ett steg i MIGRERINGAR, en nyckellista och sparade ärenden av den gamla versionen.').toBe(ARENDE_VERSION);
    expect(Object.keys(MIGRERINGAR).map(Number)).toEqual(Array.from({ length: ARENDE_VERSION - 1 }, (_, i) => i + 1));
  });
});

/** A nullable object has a row of its own for null: nothing can be written there but what its keys hold. */
const SAKNAR_VARDE = new Set(Object.entries(nyckelvagar(arendeSchema)).flatMap(([vag, typ]) => (typ === 'null' ? [vag] : [])));

/** Paths, written as in the key list, where the document holds something else than null. */
function ifyllda(v: unknown, vag = ''): Set<string> {
  if (v === null || v === undefined) return new Set();
  if (Array.isArray(v)) return new Set(v.flatMap((rad) => [...ifyllda(rad, `${vag}[]`)]));
  if (typeof v !== 'object') return new Set([vag]);
  const under = Object.entries(v).flatMap(([nyckel, barn]) => [...ifyllda(barn, vag === '' ? nyckel : `${vag}.${nyckel}`), ...ifyllda(barn, `${vag}{}`)]);
  return new Set([vag, ...under]);
}

describe('det som inte går att läsa sägs, och inget ändras', () => {
  const nyare = 'Det är orört. Uppdatera Likvärd och öppna det igen.';
  const utan = 'Ärendet saknar uppgift om version och kan inte läsas. Det är orört; be den som förvaltar Likvärd om hjälp.';
  test.each([
    ['inget', null, utan],
    ['inte ett dokument', 'text', utan],
    ['en lista', [TOMT], utan],
    ['ingen version', { ...TOMT, version: undefined }, utan],
    ['version som text', { ...TOMT, version: '1' }, utan],
    ['version 0', { ...TOMT, version: 0 }, utan],
    ['version 1,5', { ...TOMT, version: 1.5 }, utan],
    ['nyare version', { ...TOMT, version: ARENDE_VERSION + 1 }, `Ärendet är sparat av en nyare Likvärd (version ${ARENDE_VERSION + 1}, den här läser ${ARENDE_VERSION}). ${nyare}`],
    ['ett fält av fel slag', { ...TOMT, person: { ...TOMT.person, namn: 17 } }, 'Ärendet går inte att läsa. person › namn: ”namn” ska vara text, inte ”17”. Det är orört.'],
    ['ett datum som inte finns', { ...TOMT, ansokan: { ...TOMT.ansokan, ankomstdag: '2026-02-30' } }, 'Ärendet går inte att läsa. ansokan › ankomstdag: Datumet "2026-02-30" finns inte. Skriv ett datum som år-månad-dag, till exempel 2025-07-01. Det är orört.'],
    ['id saknas', { ...TOMT, id: undefined }, 'Ärendet går inte att läsa. id: ”id” saknas. Det är orört.'],
  ])('%s', (_namn, ra, fel) => expect(lasArende(ra)).toEqual({ ok: false, fel }));

  test.each([
    ['nyare version', { version: 2 }, 'Snabbnoteringen är sparad av en nyare Likvärd (version 2, den här läser 1). Den är orörd. Uppdatera Likvärd och öppna den igen.'],
    ['id saknas', { version: 1, skapad: '2026-11-02T08:00:00Z' }, 'Snabbnoteringen går inte att läsa. id: ”id” saknas. Den är orörd.'],
  ])('snabbnotering: %s', (_namn, ra, fel) => expect(lasSnabbnotering(ra)).toEqual({ ok: false, fel }));

  test('vad som än ligger på disken blir det ett ärende eller en mening, aldrig en krasch', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ version: fc.constant(1), person: fc.jsonValue(), bedomningar: fc.jsonValue(), utredning: fc.jsonValue() })), (ra) => {
        const svar = lasArende(ra);
        expect(svar.ok || svar.fel.startsWith('Ärendet ')).toBe(true);
      }),
    );
  });
});

describe('det en nyare Likvärd har skrivit går inte förlorat', () => {
  /** Records hold rows under ids: another key there is another row, not an unknown one. */
  const REGISTER = /^(gemensammaSvar|bedomningar|bedomningar\.[^.]+\.svar|utredning\.livsomraden|beslut\.egnaTexter|fryst\.versioner)$/;
  const platser = (d: Dokument) => objektvagar(d).filter((vag) => !REGISTER.test(vag.join('.')));
  const nyckel = fc.oneof(fc.constantFrom('nyttFalt', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'), fc.string({ minLength: 1 })).filter((n) => n !== '__proto__');

  test('en okänd nyckel finns kvar, var den än står', () => {
    const [dokument] = lagradeV1() as [Dokument];
    fc.assert(
      fc.property(fc.constantFrom(...platser(dokument)), nyckel, fc.jsonValue(), (vag, namn, varde) => {
        const plats = vag.reduce<unknown>((har, del) => (har as Record<string | number, unknown>)[del], dokument);
        fc.pre(!Object.hasOwn(plats as object, namn));
        const med = medNyckel(dokument, vag, namn, varde as never);
        const svar = lasArende(med);
        expect(svar).toMatchObject({ ok: true });
        expect(JSON.parse(JSON.stringify(svar.ok && svar.varde))).toMatchObject(JSON.parse(JSON.stringify(med)) as object);
      }),
      { numRuns: 300 },
    );
  });

  test('en nyckel som heter __proto__ gör ingenting', () => {
    const ra: unknown = JSON.parse(JSON.stringify(TOMT).replace('"person":{', '"__proto__":{"smutsig":true},"person":{"__proto__":{"smutsig":true},'));
    const arende = oppnat(ra);
    expect([arende, arende.person, {}].map((o) => (o as { smutsig?: boolean }).smutsig)).toEqual([undefined, undefined, undefined]);
    expect([Object.getPrototypeOf(arende), Object.getPrototypeOf(arende.person)]).toEqual([Object.prototype, Object.prototype]);
    expect(arende).toEqual(TOMT);
  });
});

describe('ett steg i taget till dagens version', () => {
  const steg = {
    1: (d: Readonly<Record<string, unknown>>) => ({ ...d, gatt: ['ett'] }),
    2: (d: Readonly<Record<string, unknown>>) => ({ ...d, gatt: [...(d['gatt'] as string[]), 'två'] }),
    3: () => {
      throw new Error('trasigt');
    },
  };
  test.each([
    ['redan där', 3, 3, { ord: 'orörd', version: 3 }],
    ['två steg', 1, 3, { ord: 'orörd', version: 3, gatt: ['ett', 'två'] }],
    ['ett steg saknas', 1, 5, null],
    ['ett steg klarar inte dokumentet', 3, 4, null],
  ])('%s', (_namn, fran, till, vantat) => expect(lyft({ ord: 'orörd', version: fran, ...(fran === 2 ? { gatt: ['ett'] } : {}) }, fran, till, steg)).toEqual(vantat));
});
