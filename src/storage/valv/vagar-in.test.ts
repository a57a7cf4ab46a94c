import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BILLIG, LOSENFRAS, lyckas, nyFlik, nyttNamn, nyttValv, oppetIgen } from '../testhjalp.ts';
import { lasUpp } from '../index.ts';
import { aterstall, bytLosenfras, nyAterstallningsnyckel, skapaValv } from '../mer.ts';
import { lasAterstallningsnyckel, skrivAterstallningsnyckel, slumpaAterstallning } from './aterstallningsnyckel.ts';

const NY = 'kopparslagare vid sju sjöar';
const ARENDE = '4b1f0c52-7f0e-4a43-9d4e-1f7a7c1f2a10';
const upp = (namn: string, losenfras: string) => lasUpp(losenfras, { namn, kdf: BILLIG });

/** A vault with a word in it, locked, and the paper that came with it. */
async function valvMedPapper() {
  const namn = nyttNamn();
  const { valv, aterstallningsnyckel } = lyckas(await skapaValv(LOSENFRAS, { namn, kdf: BILLIG }));
  const lager = nyFlik(valv);
  lyckas(await lager.sparaArende({ id: ARENDE, dokument: { version: 1, ord: 'hej' }, listrad: { namn: 'Aina' }, forvantadRev: 0 }));
  lager.las();
  return { namn, papper: aterstallningsnyckel };
}
const ordet = async (losenfras: string, namn: string) => lyckas(await nyFlik(lyckas(await upp(namn, losenfras)).valv).oppnaArende(ARENDE)).varde.ord;

describe('byta lösenfras', () => {
  test('den nya öppnar, den gamla inte, och inget ärende är skrivet om', async () => {
    const valv = await nyttValv();
    const lager = nyFlik(valv);
    lyckas(await lager.sparaArende({ id: ARENDE, dokument: { version: 1, ord: 'hej' }, listrad: { namn: 'Aina' }, forvantadRev: 0 }));
    const fore = await valv.databas.arenden.get(ARENDE);
    expect(await bytLosenfras(valv, LOSENFRAS, NY, BILLIG)).toEqual({ ok: true });
    expect(await valv.databas.arenden.get(ARENDE)).toEqual(fore);
    // The open tab goes on as before.
    lyckas(await lager.sparaArende({ id: ARENDE, dokument: { version: 1, ord: 'hej igen' }, listrad: { namn: 'Aina' }, forvantadRev: 1 }));
    lager.las();
    expect(await upp(valv.namn, LOSENFRAS)).toMatchObject({ ok: false, orsak: 'felLosenfras' });
    expect(await ordet(NY, valv.namn)).toBe('hej igen');
  });

  test.each([
    ['fel nuvarande lösenfras', 'något helt annat', NY, 'felNuvarande'],
    ['en för kort ny', LOSENFRAS, 'elva tecken', 'forKort'],
  ])('%s ändrar inget', async (_, nuvarande, ny, orsak) => {
    const valv = await nyttValv();
    const fore = await valv.databas.nycklar.toArray();
    expect(await bytLosenfras(valv, nuvarande, ny, BILLIG)).toMatchObject({ ok: false, orsak, mening: expect.any(String) as string });
    expect(await valv.databas.nycklar.toArray()).toEqual(fore);
  });

  test('två flikar som byter samtidigt: en vinner, och den som vann öppnar', async () => {
    const valv = await nyttValv();
    const andra = await oppetIgen(valv.namn);
    const fraser = [NY, 'en annan ny lösenfras nu'] as const;
    const svar = await Promise.all([bytLosenfras(valv, LOSENFRAS, fraser[0], BILLIG), bytLosenfras(andra, LOSENFRAS, fraser[1], BILLIG)]);
    const vinnare = svar.findIndex((s) => s.ok);
    expect(svar.filter((s) => s.ok)).toHaveLength(1);
    expect(svar.find((s) => !s.ok)).toMatchObject({ orsak: 'bytt' });
    lyckas(await upp(valv.namn, fraser[vinnare] ?? '')).valv.las();
  });

  test('ett låst valv byter ingen lösenfras', async () => {
    const valv = await nyttValv();
    valv.las();
    expect(await bytLosenfras(valv, LOSENFRAS, NY, BILLIG)).toMatchObject({ ok: false, orsak: 'last' });
  });
});

describe('återställningsnyckeln', () => {
  test('öppnar valvet och ger det en ny lösenfras; den glömda gäller inte längre', async () => {
    const { namn, papper } = await valvMedPapper();
    lyckas(await aterstall(papper, NY, { namn, kdf: BILLIG })).valv.las();
    expect(await upp(namn, LOSENFRAS)).toMatchObject({ orsak: 'felLosenfras' });
    expect(await ordet(NY, namn)).toBe('hej');
  });

  test('samma papper gäller igen nästa gång', async () => {
    const { namn, papper } = await valvMedPapper();
    lyckas(await aterstall(papper, NY, { namn, kdf: BILLIG })).valv.las();
    lyckas(await aterstall(papper, LOSENFRAS, { namn, kdf: BILLIG })).valv.las();
    expect(await ordet(LOSENFRAS, namn)).toBe('hej');
  });

  test('öppnar också när lösenfrasens nyckel är skadad eller borta', async () => {
    const { namn, papper } = await valvMedPapper();
    const { valv } = lyckas(await upp(namn, LOSENFRAS));
    await valv.databas.nycklar.delete('losenfras');
    valv.las();
    expect(await upp(namn, LOSENFRAS)).toMatchObject({ orsak: 'skadad' });
    lyckas(await aterstall(papper, NY, { namn, kdf: BILLIG })).valv.las();
    expect(await ordet(NY, namn)).toBe('hej');
  });

  test('en ny gör den gamla värdelös', async () => {
    const { namn, papper } = await valvMedPapper();
    const { valv } = lyckas(await upp(namn, LOSENFRAS));
    const { aterstallningsnyckel, anta } = lyckas(await nyAterstallningsnyckel(valv, LOSENFRAS));
    lyckas(await anta());
    valv.las();
    expect(await aterstall(papper, NY, { namn, kdf: BILLIG })).toMatchObject({ ok: false, orsak: 'felNyckel' });
    lyckas(await upp(namn, LOSENFRAS)).valv.las();
    lyckas(await aterstall(aterstallningsnyckel, NY, { namn, kdf: BILLIG })).valv.las();
  });

  test('en ny som visats men inte tagits om hand ändrar inget: det gamla papperet gäller', async () => {
    const { namn, papper } = await valvMedPapper();
    const { valv } = lyckas(await upp(namn, LOSENFRAS));
    const { aterstallningsnyckel } = lyckas(await nyAterstallningsnyckel(valv, LOSENFRAS));
    valv.las();
    expect(await aterstall(aterstallningsnyckel, NY, { namn, kdf: BILLIG })).toMatchObject({ ok: false, orsak: 'felNyckel' });
    lyckas(await aterstall(papper, NY, { namn, kdf: BILLIG })).valv.las();
  });

  test('två nya samtidigt: den som togs först gäller, den andra säger till', async () => {
    const { valv } = await valvMedPapper().then(async ({ namn }) => lyckas(await upp(namn, LOSENFRAS)));
    const [ett, tva] = [lyckas(await nyAterstallningsnyckel(valv, LOSENFRAS)), lyckas(await nyAterstallningsnyckel(valv, LOSENFRAS))];
    lyckas(await ett.anta());
    expect(await tva.anta()).toMatchObject({ ok: false, orsak: 'bytt' });
    valv.las();
    lyckas(await aterstall(ett.aterstallningsnyckel, NY, { namn: valv.namn, kdf: BILLIG })).valv.las();
  });

  test('fel lösenfras ger ingen ny nyckel', async () => {
    const valv = await nyttValv();
    const fore = await valv.databas.nycklar.toArray();
    expect(await nyAterstallningsnyckel(valv, 'något helt annat')).toMatchObject({ ok: false, orsak: 'felNuvarande' });
    expect(await valv.databas.nycklar.toArray()).toEqual(fore);
  });

  test('ett valv från tiden före återställningsnyckeln säger att det inte har någon, och kan få en', async () => {
    const { namn, papper } = await valvMedPapper();
    const { valv } = lyckas(await upp(namn, LOSENFRAS));
    await valv.databas.nycklar.delete('aterstallning');
    expect(await aterstall(papper, NY, { namn, kdf: BILLIG })).toMatchObject({ ok: false, orsak: 'ingenNyckel' });
    const { aterstallningsnyckel, anta } = lyckas(await nyAterstallningsnyckel(valv, LOSENFRAS));
    lyckas(await anta());
    valv.las();
    lyckas(await aterstall(aterstallningsnyckel, NY, { namn, kdf: BILLIG })).valv.las();
  });

  test('en annan datas nyckel öppnar inte, och inget skrivs', async () => {
    const { namn } = await valvMedPapper();
    const frammande = await skrivAterstallningsnyckel(slumpaAterstallning());
    expect(await aterstall(frammande, NY, { namn, kdf: BILLIG })).toMatchObject({ ok: false, orsak: 'felNyckel' });
    lyckas(await upp(namn, LOSENFRAS)).valv.las();
  });

  test('nyckeln ligger ingenstans på disken', async () => {
    const { namn, papper } = await valvMedPapper();
    const { valv } = lyckas(await upp(namn, LOSENFRAS));
    // Bytes are read as text too: a key that lay there as it is would be found.
    const somText = (_: string, v: unknown) => (v instanceof ArrayBuffer ? new TextDecoder('latin1').decode(v) : v instanceof Uint8Array ? new TextDecoder('latin1').decode(v) : v);
    const allt = JSON.stringify(await Promise.all(valv.databas.tables.map((t) => t.toArray())), somText) + JSON.stringify(localStorage);
    expect(allt).toContain('argon2id');
    for (const grupp of papper.split('-')) expect(allt).not.toContain(grupp);
    valv.las();
  });
});

const TECKEN = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('nyckeln på papperet', () => {
  const hemlighet = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((b) => Array.from(b, (x) => TECKEN[x % 32]).join(''));

  test('nio grupper om fyra tecken', async () => {
    expect(await skrivAterstallningsnyckel(slumpaAterstallning())).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  test('läses hur den än skrivs av: små bokstäver, mellanslag, O för noll och l för ett', async () => {
    await fc.assert(
      fc.asyncProperty(hemlighet, async (h) => {
        const skriven = await skrivAterstallningsnyckel(h);
        for (const sa of [skriven, skriven.toLowerCase(), skriven.replaceAll('-', ' '), skriven.replaceAll('-', ''), skriven.replaceAll('0', 'o').replaceAll('1', 'l'), ` ${skriven.replaceAll('-', '–')}\n`]) expect(await lasAterstallningsnyckel(sa)).toBe(h);
      }),
      { numRuns: 50 },
    );
  });

  test('ett tecken fel, två tecken som bytt plats eller ett som fattas märks', async () => {
    await fc.assert(
      fc.asyncProperty(hemlighet, fc.nat(34), fc.integer({ min: 1, max: 31 }), async (h, plats, steg) => {
        const ren = (await skrivAterstallningsnyckel(h)).replaceAll('-', '');
        const [ett = '', tva = ''] = ren.slice(plats, plats + 2);
        const annat = TECKEN[(TECKEN.indexOf(ett) + steg) % TECKEN.length] ?? '';
        const med = (bit: string) => ren.slice(0, plats) + bit + ren.slice(plats + 2);
        const felen = [med(annat + tva), med(tva + ett), med(ett)].filter((fel) => fel !== ren);
        expect(await Promise.all(felen.map(lasAterstallningsnyckel))).toEqual(felen.map(() => null));
      }),
      { numRuns: 200 },
    );
  });

  test.each(['', 'gul ångbåt över stilla vatten', '0'.repeat(36), '🙂'.repeat(36)])('%s är ingen nyckel', async (text) => expect(await lasAterstallningsnyckel(text)).toBeNull());
});
