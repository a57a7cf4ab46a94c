import { describe, expect, test } from 'vitest';
import { finnsValv, lasUpp, taBortAllt, taBortTomt } from '../index.ts';
import { skapaValv } from '../mer.ts';
import { aterfinnValv } from './aterfinn.ts';
import { BILLIG, LOSENFRAS, lyckas, nyFlik, nyttNamn, nyttValv, oppetIgen, raDatabas } from '../testhjalp.ts';
import { SCHEMA } from '../schemanummer.ts';
import { STANDARD_KDF } from './kdf.ts';
import type { Nyckelpost } from './nyckelpost.ts';

const upp = (namn: string, losenfras = LOSENFRAS, kdf = BILLIG) => lasUpp(losenfras, { namn, kdf });
const ARENDE = '4b1f0c52-7f0e-4a43-9d4e-1f7a7c1f2a10';

/** Changes the stored key record behind the app's back. */
async function andraNyckelpost(namn: string, andra: (post: Nyckelpost) => unknown): Promise<void> {
  const db = await raDatabas(namn);
  await new Promise<void>((klar) => {
    const tx = db.transaction('nycklar', 'readwrite');
    const tabell = tx.objectStore('nycklar');
    const begaran: IDBRequest<Nyckelpost> = tabell.get('losenfras');
    begaran.addEventListener('success', () => tabell.put(andra(begaran.result)));
    tx.addEventListener('complete', () => klar());
  });
  db.close();
}
const vand = (bytes: Uint8Array): Uint8Array => bytes.map((b, i) => (i === 0 ? b ^ 1 : b));

async function skapatOchLast(): Promise<string> {
  const valv = await nyttValv();
  valv.las();
  return valv.namn;
}

describe('skapa och låsa upp', () => {
  test('samma lösenfras öppnar samma valv', async () => {
    const valv = await nyttValv();
    const lager = nyFlik(valv);
    lyckas(await lager.sparaArende({ id: ARENDE, dokument: { version: 1, ord: 'hej' }, listrad: { namn: 'Aina' }, forvantadRev: 0 }));
    lager.las();
    expect(lyckas(await nyFlik(await oppetIgen(valv.namn)).oppnaArende(ARENDE)).varde.ord).toBe('hej');
  });

  test('med de riktiga parametrarna', async () => {
    const namn = nyttNamn();
    lyckas(await skapaValv(LOSENFRAS, { namn })).valv.las();
    const { valv } = lyckas(await lasUpp(LOSENFRAS, { namn }));
    expect((await valv.databas.nycklar.get('losenfras'))?.kdf).toEqual(STANDARD_KDF);
    valv.las();
  });

  test('å skrivet som ett tecken eller två är samma lösenfras', async () => {
    const namn = await skapatOchLast();
    const tva = LOSENFRAS.normalize('NFD');
    expect(tva).not.toBe(LOSENFRAS);
    lyckas(await upp(namn, tva)).valv.las();
  });

  test('nyckeln i bruk kan inte tas ut', async () => {
    const valv = await nyttValv();
    expect(valv.nyckel().extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', valv.nyckel())).rejects.toThrow('not extractable');
  });

  test('för kort lösenfras ger inget valv', async () => {
    const namn = nyttNamn();
    expect(await skapaValv('elva tecken', { namn, kdf: BILLIG })).toMatchObject({ ok: false, orsak: 'forKort' });
    expect(finnsValv(namn)).toBe(false);
  });

  test('två flikar som skapar samtidigt ger ett valv', async () => {
    const namn = nyttNamn();
    const svar = await Promise.all([skapaValv(LOSENFRAS, { namn, kdf: BILLIG }), skapaValv('en helt annan lösenfras', { namn, kdf: BILLIG })]);
    expect(svar.map((s) => (s.ok ? 'skapat' : s.orsak)).toSorted()).toEqual(['finnsRedan', 'skapat']);
    for (const s of svar) if (s.ok) s.valv.las();
  });
});

describe('fel lösenfras skiljs från skada', () => {
  test('fel lösenfras', async () => {
    const namn = await skapatOchLast();
    expect(await upp(namn, 'gul ångbåt över stilla hav')).toMatchObject({ ok: false, orsak: 'felLosenfras', mening: expect.stringContaining('Inget är borttaget') as string });
    lyckas(await upp(namn)).valv.las();
  });

  test.each<[string, (p: Nyckelpost) => unknown]>([
    ['saltet', (p) => ({ ...p, salt: vand(p.salt) })],
    ['kontrollvärdet', (p) => ({ ...p, kontroll: vand(p.kontroll) })],
    ['iv', (p) => ({ ...p, iv: vand(p.iv) })],
    ['nyckelns bytes', (p) => ({ ...p, ct: vand(new Uint8Array(p.ct)).buffer })],
    ['summan', (p) => ({ ...p, summa: p.summa.replace(/^./, 'x') })],
    ['antalet varv', (p) => ({ ...p, kdf: { ...p.kdf, varv: 2 } })],
    ['orimligt minne', (p) => ({ ...p, kdf: { ...p.kdf, minneKiB: 2 ** 31 } })],
    ['okänd härledning', (p) => ({ ...p, kdf: { ...p.kdf, namn: 'md5' } })],
    ['saknat fält', (p) => ({ ...p, ct: undefined })],
  ])('skadat: %s, med rätt och med fel lösenfras', async (_, andra) => {
    const namn = await skapatOchLast();
    await andraNyckelpost(namn, andra);
    expect(await upp(namn)).toMatchObject({ ok: false, orsak: 'skadad' });
    expect(await upp(namn, 'något helt annat')).toMatchObject({ ok: false, orsak: 'skadad' });
  });

  test('en nyckelpost av nyare slag kallas nyare', async () => {
    const namn = await skapatOchLast();
    await andraNyckelpost(namn, (p) => ({ ...p, v: 2 }));
    expect(await upp(namn)).toMatchObject({ ok: false, orsak: 'nyareVersion' });
  });

  test('svag härledning görs starkare vid upplåsning', async () => {
    const namn = await skapatOchLast();
    const starkare = { ...BILLIG, minneKiB: 64, varv: 2 };
    const valv = lyckas(await upp(namn, LOSENFRAS, starkare)).valv;
    expect((await valv.databas.nycklar.get('losenfras'))?.kdf).toEqual(starkare);
    valv.las();
    lyckas(await upp(namn)).valv.las();
    expect(await upp(namn, 'fel lösenfras nu')).toMatchObject({ orsak: 'felLosenfras' });
  });
});

describe('markören utanför databasen', () => {
  test('säger om det finns ett valv, och inget mer', async () => {
    const namn = nyttNamn();
    expect(finnsValv(namn)).toBe(false);
    await nyttValv(namn);
    expect(finnsValv(namn)).toBe(true);
    expect(localStorage.getItem(`${namn}.valv`)).toBe(`{"schema":${SCHEMA}}`);
  });

  test('tömd databas är förlorad, inte ny', async () => {
    const namn = await skapatOchLast();
    await new Promise((klar) => indexedDB.deleteDatabase(namn).addEventListener('success', klar));
    expect(await upp(namn)).toMatchObject({ ok: false, orsak: 'forlorad' });
    expect(await skapaValv(LOSENFRAS, { namn, kdf: BILLIG })).toMatchObject({ ok: false, orsak: 'finnsRedan' });
  });

  test('efter förlusten går det att börja om', async () => {
    const namn = await skapatOchLast();
    await new Promise((klar) => indexedDB.deleteDatabase(namn).addEventListener('success', klar));
    expect(await taBortAllt(namn)).toEqual({ ok: true });
    expect((await nyttValv(namn)).arLast()).toBe(false);
  });

  test('utan markör och databas finns inget valv', async () => expect(await upp(nyttNamn())).toMatchObject({ ok: false, orsak: 'valvSaknas' }));

  test('borttappad markör: valvet skrivs inte över och markören kommer tillbaka', async () => {
    const namn = await skapatOchLast();
    localStorage.removeItem(`${namn}.valv`);
    expect(await skapaValv('en helt annan lösenfras', { namn, kdf: BILLIG })).toMatchObject({ ok: false, orsak: 'finnsRedan' });
    expect(finnsValv(namn)).toBe(true);
    lyckas(await upp(namn)).valv.las();
  });

  test('borttappad markör: valvet återfinns i databasen, och markören kommer tillbaka', async () => {
    const namn = await skapatOchLast();
    localStorage.removeItem(`${namn}.valv`);
    expect(await aterfinnValv(namn)).toBe(true);
    expect(finnsValv(namn)).toBe(true);
    lyckas(await upp(namn)).valv.las();
  });

  test('en tom databas utan markör är inget valv, och att titta skapar ingen', async () => {
    const namn = nyttNamn();
    expect(await aterfinnValv(namn)).toBe(false);
    expect((await indexedDB.databases()).some((d) => d.name === namn)).toBe(false);
    await upp(namn);
    expect(await aterfinnValv(namn)).toBe(false);
    expect(finnsValv(namn)).toBe(false);
  });

  test('borta nyckel och markör men kvarvarande rader: valvet återfinns, så att skadan blir sagd', async () => {
    const valv = await nyttValv();
    await valv.databas.nycklar.clear();
    valv.las();
    localStorage.removeItem(`${valv.namn}.valv`);
    expect(await aterfinnValv(valv.namn)).toBe(true);
    expect(await upp(valv.namn)).toMatchObject({ ok: false, orsak: 'skadad' });
  });

  test('borta nyckel men kvarvarande rader är en skada', async () => {
    const valv = await nyttValv();
    await valv.databas.nycklar.clear();
    valv.las();
    expect(await upp(valv.namn)).toMatchObject({ ok: false, orsak: 'skadad' });
  });
});

describe('börja om efter en tömning', () => {
  test('ett valv som har kommit tillbaka under tiden rörs inte', async () => {
    const namn = await skapatOchLast();
    expect(await taBortTomt(namn)).toMatchObject({ ok: false, orsak: 'valvetFinns', mening: expect.stringContaining('Inget är borttaget') as string });
    lyckas(await upp(namn)).valv.las();
  });

  test('ett tömt valv städas bort', async () => {
    const namn = await skapatOchLast();
    await new Promise((klar) => indexedDB.deleteDatabase(namn).addEventListener('success', klar));
    expect(await taBortTomt(namn)).toEqual({ ok: true });
    expect(finnsValv(namn)).toBe(false);
  });
});

describe('radera allt', () => {
  test('tar databas och markör, också när en annan flik har öppet', async () => {
    const valv = await nyttValv();
    lyckas(await taBortAllt(valv.namn));
    expect(finnsValv(valv.namn)).toBe(false);
    expect((await indexedDB.databases()).map((d) => d.name)).not.toContain(valv.namn);
  });

  test('en anslutning som inte släpper nämns, och inget påstås borttaget', async () => {
    const namn = await skapatOchLast();
    const seg = await raDatabas(namn);
    expect(await taBortAllt(namn)).toMatchObject({ ok: false, orsak: 'annanFlikHaller' });
    expect(finnsValv(namn)).toBe(true);
    seg.close();
    await expect.poll(() => finnsValv(namn)).toBe(false);
  });
});
