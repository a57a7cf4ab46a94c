import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { lasUpp } from '../index.ts';
import { aterlasKopia, aterstall, skapaKopia, skapaValv } from '../mer.ts';
import { BILLIG, LOSENFRAS, lyckas, nyFlik, nyttNamn, nyttValv, oppetIgen } from '../testhjalp.ts';
import type { Valv } from '../valv/valv.ts';

const ID = '4b1f0c52-7f0e-4a43-9d4e-1f7a7c1f2a1';
const ORD = 'Hon orkar inte bära varorna uppför trappan.';
const arende = (nr: number, ord = ORD) => ({ id: `${ID}${nr}`, dokument: { version: 1, ord: `${nr} ${ord}` }, listrad: { namn: `Aina ${nr}` }, handelse: { slag: 'SKAPAD' }, forvantadRev: 0 });

async function valvMedTre() {
  const namn = nyttNamn();
  const { valv, aterstallningsnyckel } = lyckas(await skapaValv(LOSENFRAS, { namn, kdf: BILLIG }));
  const lager = nyFlik(valv);
  for (const nr of [1, 2, 3]) lyckas(await lager.sparaArende(arende(nr)));
  lyckas(await lager.sparaArende({ ...arende(2, 'ändrat'), forvantadRev: 1 }));
  lyckas(await lager.sparaAnteckning({ id: `${ID}9`, dokument: { version: 1, ord: 'Dottern ringde.' }, forvantadRev: 0 }));
  return { valv, lager, papper: aterstallningsnyckel };
}
const kopiaAv = async (valv: Valv) => lyckas(await skapaKopia(valv)).fil;
/** Everything a user can see in a vault. */
async function allt(valv: Valv) {
  const lager = nyFlik(valv);
  const lista = lyckas(await lager.listaArenden());
  const idn = lista.rader.map(({ id }) => id).toSorted();
  return {
    lista: lista.rader.toSorted((a, b) => a.id.localeCompare(b.id)),
    karantan: lista.karantan,
    saknade: lista.saknade,
    arenden: await Promise.all(idn.map((id) => lager.oppnaArende(id))),
    loggar: await Promise.all(idn.map((id) => lager.handelser(id))),
    anteckningar: lyckas(await lager.listaAnteckningar()).rader,
  };
}

describe('säkerhetskopian', () => {
  test('säger vad den innehåller, och ger på en annan dator tillbaka allt som det var', async () => {
    const { valv } = await valvMedTre();
    const kopia = lyckas(await skapaKopia(valv));
    expect(kopia).toMatchObject({ arenden: 3, anteckningar: 1, oresta: 0 });
    const namn = nyttNamn();
    const ny = lyckas(await aterlasKopia(kopia.fil, LOSENFRAS, { namn })).valv;
    expect(await allt(ny)).toEqual(await allt(valv));
    ny.las();
    expect((await oppetIgen(namn)).arLast()).toBe(false);
  });

  test('det går att arbeta vidare i det som lästes in', async () => {
    const { valv } = await valvMedTre();
    const lager = nyFlik(lyckas(await aterlasKopia(await kopiaAv(valv), LOSENFRAS, { namn: nyttNamn() })).valv);
    lyckas(await lager.sparaArende({ ...arende(1, 'vidare'), forvantadRev: 1 }));
    expect(lyckas(await lager.handelser(`${ID}1`))).toMatchObject({ brott: null, poster: [{ nr: 1 }, { nr: 2 }] });
  });

  test('återställningsnyckeln öppnar den också, och valvet behåller båda vägarna in', async () => {
    const { valv, papper } = await valvMedTre();
    const namn = nyttNamn();
    lyckas(await aterlasKopia(await kopiaAv(valv), papper.toLowerCase(), { namn })).valv.las();
    lyckas(await lasUpp(LOSENFRAS, { namn, kdf: BILLIG })).valv.las();
    expect((await aterstall(papper, 'kopparslagare vid sju sjöar', { namn, kdf: BILLIG })).ok).toBe(true);
  });

  test('visar inga ord, inga namn och ingen lösenfras', async () => {
    const { valv } = await valvMedTre();
    const fil = await kopiaAv(valv);
    const text = await new Response(fil.stream().pipeThrough(new DecompressionStream('gzip'))).text();
    expect(text).toContain('likvard-kopia/2');
    for (const ord of ['Aina', 'varorna', 'Dottern', 'SKAPAD', LOSENFRAS]) expect(text).not.toContain(ord);
  });

  test('ett valv med skadad nyckel ger ingen kopia som sägs vara kontrollerad', async () => {
    const { valv } = await valvMedTre();
    const post = await valv.databas.nycklar.get('losenfras');
    await valv.databas.nycklar.put({ ...post!, summa: 'x' });
    expect(await skapaKopia(valv)).toMatchObject({ ok: false, orsak: 'kopianFel' });
    await valv.databas.nycklar.delete('losenfras');
    expect(await skapaKopia(valv)).toMatchObject({ ok: false, orsak: 'kopianFel' });
  });

  test('en skadad post följer inte med, och sägs; resten är helt', async () => {
    const { valv } = await valvMedTre();
    const rad = await valv.databas.arenden.get(`${ID}2`);
    await valv.databas.arenden.put({ ...rad!, ct: new Uint8Array([1, 2, 3]).buffer });
    const kopia = lyckas(await skapaKopia(valv));
    expect(kopia).toMatchObject({ arenden: 2, oresta: 1 });
    const ny = lyckas(await aterlasKopia(kopia.fil, LOSENFRAS, { namn: nyttNamn() })).valv;
    expect(lyckas(await nyFlik(ny).oppnaArende(`${ID}1`)).varde.ord).toBe(`1 ${ORD}`);
  });
});

describe('en kopia som inte går att lita på läses inte in', () => {
  test('fel lösenfras', async () => {
    const fil = await kopiaAv((await valvMedTre()).valv);
    const namn = nyttNamn();
    expect(await aterlasKopia(fil, 'något helt annat', { namn })).toMatchObject({ ok: false, orsak: 'felKopiahemlighet', mening: expect.stringContaining('Inget är inläst') as string });
    expect(await lasUpp(LOSENFRAS, { namn, kdf: BILLIG })).toMatchObject({ orsak: 'valvSaknas' });
  });

  test('ett valv som redan finns rörs inte', async () => {
    const { valv } = await valvMedTre();
    const annat = await nyttValv();
    expect(await aterlasKopia(await kopiaAv(valv), LOSENFRAS, { namn: annat.namn })).toMatchObject({ ok: false, orsak: 'finnsRedan' });
    expect(lyckas(await nyFlik(annat).listaArenden()).rader).toEqual([]);
  });

  test.each<[string, (text: string[]) => readonly string[], string]>([
    ['en nyare sorts kopia', ([huvud = '', ...rest]) => [huvud.replace('likvard-kopia/2', 'likvard-kopia/3'), ...rest], 'nyareKopia'],
    ['något annat i samma form', ([huvud = '', ...rest]) => [huvud.replace('likvard-kopia/2', 'recept/1'), ...rest], 'ingenKopia'],
    ['utan sigill', (text) => text.slice(0, -1), 'skadadKopia'],
    ['en rad borttagen', (text) => text.toSpliced(2, 1), 'skadadKopia'],
    ['en rad två gånger', (text) => text.toSpliced(2, 0, text[2] ?? ''), 'skadadKopia'],
    ['två rader i omvänd ordning', (text) => text.toSpliced(1, 2, text[2] ?? '', text[1] ?? ''), 'skadadKopia'],
    ['en rad till efter sigillet', (text) => [...text, text[1] ?? ''], 'skadadKopia'],
    ['en okänd tabell', (text) => text.map((rad, i) => (i === 1 ? rad.replace('"tabell":"arenden"', '"tabell":"nycklar"') : rad)), 'skadadKopia'],
    ['en rad som inte är JSON', (text) => text.with(1, '{'), 'skadadKopia'],
    ['prototypen', (text) => text.with(1, '{"__proto__":{"tabell":"arenden"}}'), 'skadadKopia'],
    ['nycklarna borta', ([, ...rest]) => ['{"format":"likvard-kopia/1","nycklar":[]}', ...rest], 'felKopiahemlighet'],
    ['en rad utan slut', (text) => text.with(1, 'x'.repeat(65_000_000)), 'forStorKopia'],
  ])('%s', async (_, andra, orsak) => {
    const fil = await kopiaAv((await valvMedTre()).valv);
    const rader = (await new Response(fil.stream().pipeThrough(new DecompressionStream('gzip'))).text()).split('\n').slice(0, -1);
    const andrad = await packad(andra(rader).map((rad) => `${rad}\n`).join(''));
    expect(await aterlasKopia(andrad, LOSENFRAS, { namn: nyttNamn() })).toMatchObject({ ok: false, orsak });
  });

  test('två kopior av samma valv som satts ihop', async () => {
    const { valv, lager } = await valvMedTre();
    const gammal = await raderI(await kopiaAv(valv));
    lyckas(await lager.sparaArende({ ...arende(1, 'senare'), forvantadRev: 1 }));
    const ny = await raderI(await kopiaAv(valv));
    const blandad = await packad(ny.map((rad, i) => `${i === 1 ? (gammal[1] ?? '') : rad}\n`).join(''));
    expect(await aterlasKopia(blandad, LOSENFRAS, { namn: nyttNamn() })).toMatchObject({ ok: false, orsak: 'skadadKopia' });
  });

  test.each([
    ['en tom fil', ''],
    ['en text', 'Hej hej'],
    ['en början på en gzip-fil', new Uint8Array([0x1f, 0x8b, 8, 0, 0])],
  ])('%s', async (_, innehall) => {
    expect(await aterlasKopia(new Blob([innehall]), LOSENFRAS, { namn: nyttNamn() })).toMatchObject({ ok: false, mening: expect.any(String) as string });
  });

  describe('vilken byte som än ändras', () => {
    let bytes: Uint8Array<ArrayBuffer>;
    beforeAll(async () => {
      const { valv } = lyckas(await skapaValv(LOSENFRAS, { namn: nyttNamn(), kdf: BILLIG }));
      lyckas(await nyFlik(valv).sparaArende(arende(1)));
      bytes = new Uint8Array(await (await kopiaAv(valv)).arrayBuffer());
    });

    test('i filen: en vänd bit, ett bortklippt stycke, en avhuggen fil', async () => {
      const helt = await raderI(new Blob([bytes]));
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.constantFrom('vand', 'klipp', 'hugg'), fc.integer({ min: 1, max: 255 }), async (plats, hur, mask) => {
          // Bytes 4–9 of a gzip file tell when and where it was made, and say nothing of what is in it.
          const i = 10 + (plats % (bytes.length - 10));
          const felet = hur === 'vand' ? bytes.map((b, j) => (j === i ? b ^ mask : b)) : hur === 'klipp' ? new Uint8Array([...bytes.slice(0, i), ...bytes.slice(i + 1 + (mask % 7))]) : bytes.slice(0, i);
          const svar = await aterlasKopia(new Blob([felet]), LOSENFRAS, { namn: nyttNamn() });
          // Five bits of each block's head are padding and say nothing either: what is read must then be what was written.
          expect(svar.ok).toBe(svar.ok && (await raderI(new Blob([felet]))).join() === helt.join());
        }),
        { numRuns: 1000 },
      );
    });

    test('i texten, under packningen', async () => {
      const text = new TextEncoder().encode(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text());
      await fc.assert(
        fc.asyncProperty(fc.nat(text.length - 1), fc.integer({ min: 1, max: 127 }), async (i, mask) => {
          const felet = await packad(text.map((b, j) => (j === i ? b ^ mask : b)));
          expect((await aterlasKopia(felet, LOSENFRAS, { namn: nyttNamn() })).ok).toBe(false);
        }),
        { numRuns: 1000 },
      );
    });
  });
});

const packad = (innehall: string | Uint8Array<ArrayBuffer>): Promise<Blob> => new Response(new Blob([innehall]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
const raderI = async (fil: Blob): Promise<string[]> => (await new Response(fil.stream().pipeThrough(new DecompressionStream('gzip'))).text()).split('\n').slice(0, -1);
