import { base64 } from '@scure/base';
import { describe, expect, test } from 'vitest';
import { nyttId } from '../index.ts';
import { bryt } from '../kuvert.ts';
import { SCHEMA } from '../schemanummer.ts';
import { lyckas, nyttDatabaslager, nyttNamn, raDatabas } from '../testhjalp.ts';
import { tillBytes } from '../bytes.ts';
import { nyKedja } from './kedja.ts';
import { RADDNINGSFORMAT, skapaRaddning } from './raddning.ts';

const packaUpp = async (fil: Blob) => (await new Response(fil.stream().pipeThrough(new DecompressionStream('gzip'))).text()).trimEnd().split('\n');
type Rad = { readonly tabell: string; readonly rad: { readonly id: string; readonly v: number; readonly rev: number; readonly iv: { readonly bytes: string }; readonly ct: { readonly bytes: string } } };

async function medArenden(antal: number) {
  const { valv, lager } = await nyttDatabaslager();
  const idn = Array.from({ length: antal }, nyttId);
  for (const id of idn) lyckas(await lager.sparaArende({ id, dokument: { version: 1, ord: 'Gullan Östervåhl' }, listrad: { namn: 'Gullan Östervåhl' }, handelse: { slag: 'skapat' }, forvantadRev: 0 }));
  return { valv, lager, idn };
}

describe('räddningsfilen', () => {
  test('håller alla rader som de ligger, låsta, och slutet säger om något fattas', async () => {
    const { valv } = await medArenden(2);
    const svar = lyckas(await skapaRaddning(valv.namn));
    // One manifest row, two keys, and for each case its facts, list row and event.
    expect(svar).toMatchObject({ rader: 9, olasta: 0 });
    const rader = await packaUpp(svar.fil);
    expect(rader.join('\n')).not.toContain('Gullan');
    expect(JSON.parse(rader[0] ?? '')).toMatchObject({ format: RADDNINGSFORMAT, version: SCHEMA * 10 });
    const kedja = await nyKedja();
    for (const rad of rader.slice(0, -1)) kedja.lagg(tillBytes(rad));
    expect(JSON.parse(rader.at(-1) ?? '')).toEqual({ slut: true, rader: 9, olasta: 0, summa: kedja.summa() });
    // With the key, a row in the file opens as it does in the browser.
    const { tabell, rad } = rader.map((r) => JSON.parse(r) as Rad).find((r) => r.tabell === 'arenden') as Rad;
    const brutet = await bryt(valv.nyckel(), tabell as 'arenden', { ...rad, iv: new Uint8Array(base64.decode(rad.iv.bytes)), ct: new Uint8Array(base64.decode(rad.ct.bytes)).buffer });
    expect(brutet).toMatchObject({ ok: true, klartext: expect.stringContaining('Gullan Östervåhl') as string });
  });

  test('görs också av en nyare databas, med tabeller som ingen här känner till, och ändrar inget', async () => {
    const namn = nyttNamn();
    const db = await raDatabas(namn, SCHEMA * 10 + 10, (ny) => ny.createObjectStore('framtid', { keyPath: 'nr' }));
    await new Promise((klar) => db.transaction('framtid', 'readwrite').objectStore('framtid').put({ nr: 7, hemligt: new Uint8Array([1, 2, 3]) }).addEventListener('success', klar));
    db.close();
    const rader = await packaUpp(lyckas(await skapaRaddning(namn)).fil);
    expect(JSON.parse(rader[1] ?? '')).toEqual({ tabell: 'framtid', rad: { nr: 7, hemligt: { bytes: 'AQID' } } });
    const efter = await raDatabas(namn);
    expect([efter.version, [...efter.objectStoreNames]]).toEqual([SCHEMA * 10 + 10, ['framtid']]);
    efter.close();
  });

  test('bara de skadade posterna: deras rader och nycklarna', async () => {
    const { valv, idn } = await medArenden(3);
    const [, skadat = ''] = idn;
    const svar = lyckas(await skapaRaddning(valv.namn, [skadat]));
    const rader = (await packaUpp(svar.fil)).slice(1, -1).map((r) => JSON.parse(r) as Rad);
    expect(rader.filter((r) => r.tabell !== 'nycklar').map((r) => [r.tabell, r.rad.id])).toEqual([
      ['arenden', skadat],
      ['handelselogg', `${skadat}/00000001`],
      ['listrader', skadat],
    ]);
    expect(rader.filter((r) => r.tabell === 'nycklar')).toHaveLength(2);
  });

  test('finns ingen databas görs ingen', async () => {
    const namn = nyttNamn();
    expect(await skapaRaddning(namn)).toMatchObject({ ok: false, orsak: 'raddningTom' });
    expect((await indexedDB.databases()).map((d) => d.name)).not.toContain(namn);
  });
});
