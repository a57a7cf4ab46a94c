import assert from 'node:assert/strict';
import { cp, readdir, rm, stat, truncate, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { LOSENFRAS, MAJBRITT } from '../folk.mjs';
import { prov } from '../prov.mjs';
import { lastSida } from '../radata.mjs';
import * as r from '../resa.mjs';

/** Bytes beside the cases, in rows that no list asks for: LevelDB makes its table files first when there is enough. */
const fyll = (sida) =>
  sida.evaluate(async () => {
    const svar = (b) => new Promise((klar, fel) => Object.assign(b, { onsuccess: () => klar(b.result), onerror: () => fel(b.error) }));
    const db = await svar(indexedDB.open('likvard'));
    for (let i = 0; i < 80; i += 1) {
      const ct = new Uint8Array(64_000);
      crypto.getRandomValues(ct);
      await svar(db.transaction('handelselogg', 'readwrite').objectStore('handelselogg').put({ id: `fyllnad/${crypto.randomUUID()}`, v: 1, rev: 1, iv: new Uint8Array(12), ct: ct.buffer }));
    }
    db.close();
  });

async function nyttArende(sida, namn) {
  await r.registreraAnsokan(sida, { person: { namn } });
  await r.vantaPaSparat(sida);
  await sida.keyboard.press('F4');
  await r.rubrik(sida, 'Mina ärenden', 1).waitFor();
}

const mapp = (profil) => join(profil, 'Default', 'IndexedDB');
async function filer(profil, slut) {
  const leveldb = (await readdir(mapp(profil))).find((namn) => namn.endsWith('.leveldb'));
  const katalog = join(mapp(profil), leveldb);
  const namn = (await readdir(katalog)).filter((fil) => slut.test(fil));
  const funna = await Promise.all(namn.map(async (fil) => ({ vag: join(katalog, fil), storlek: (await stat(join(katalog, fil))).size })));
  assert.ok(funna.length > 0, `Ingen fil ${slut} i ${leveldb}: ${(await readdir(katalog)).join(' ')}`);
  return funna.toSorted((a, b) => b.storlek - a.storlek);
}
/** Rubbish, as a failing disk leaves: in the middle, or where it is said. */
async function skada({ vag, storlek }, fran = Math.floor(storlek / 2), antal = 4096) {
  const fil = await open(vag, 'r+');
  await fil.write(Buffer.alloc(Math.min(antal, storlek - fran), 0xa5), 0, undefined, fran);
  await fil.close();
}

const LOGG = /\.log$/;
const TABELL = /\.ldb$/;
const SKADOR = {
  'avklippt logg': async (profil) => {
    for (const { vag, storlek } of await filer(profil, LOGG)) await truncate(vag, Math.floor(storlek / 2));
  },
  'skadad logg': async (profil) => {
    for (const fil of await filer(profil, LOGG)) await skada(fil);
  },
  'tabellfil borta': async (profil) => unlink((await filer(profil, TABELL))[0].vag),
  'CURRENT borta': async (profil) => unlink((await filer(profil, /^CURRENT$/))[0].vag),
  'MANIFEST borta': async (profil) => {
    for (const { vag } of await filer(profil, /^MANIFEST/)) await unlink(vag);
  },
  // Keys lie in order: the cases first, then all that fills the file and is not asked for.
  'skadad tabellfil': async (profil) => skada((await filer(profil, TABELL))[0], 1024, 64 * 1024),
  'databasen raderad': async (profil) => rm(mapp(profil), { recursive: true }),
  'databasen från en tidigare dag': async (profil, tidigare) => {
    await rm(mapp(profil), { recursive: true });
    await cp(mapp(tidigare), mapp(profil), { recursive: true });
  },
};

/** What the screen says once the lösenfras is given: a sentence, or the list and how many cases stand in it. */
async function vadSags(sida) {
  await r.provaLosenfras(sida, LOSENFRAS);
  const lista = r.rubrik(sida, 'Mina ärenden', 1);
  await sida.getByRole('alert').or(sida.getByText(/^\d+ ärenden?$/)).or(sida.getByText('Här samlas dina ärenden')).or(sida.locator('.ds-alert')).first().waitFor();
  const besked = (await sida.locator('[role="alert"], .ds-alert').allInnerTexts()).join(' ').trim();
  const iListan = await lista.count();
  return { besked, tomForstaDag: await sida.getByText('Här samlas dina ärenden').count(), rader: iListan ? await r.arenderader(sida).count() : null };
}

prov('Skadad, tappad eller tillbakarullad lagring märks vid start, och ser aldrig ut som en tom lista', async (bord) => {
  const bas = `${bord.profil}-bas`;
  const tidigare = `${bord.profil}-tidigare`;
  try {
    await r.forstaStart(bord.sida);
    for (let nr = 1; nr <= 3; nr += 1) await nyttArende(bord.sida, `${MAJBRITT.namn} ${nr}`);
    const utanfor = await lastSida(bord.context, bord.adress);
    await fyll(utanfor);
    await bord.stang();
    await cp(bord.profil, tidigare, { recursive: true });
    let sida = await bord.oppna();
    await r.lasUpp(sida);
    for (let nr = 4; nr <= 5; nr += 1) await nyttArende(sida, `${MAJBRITT.namn} ${nr}`);
    await bord.stang();
    await cp(bord.profil, bas, { recursive: true });

    const markta = [];
    const omarkta = [];
    for (const [namn, gor] of Object.entries(SKADOR)) {
      await rm(bord.profil, { recursive: true });
      await cp(bas, bord.profil, { recursive: true });
      await gor(bord.profil, tidigare);
      sida = await bord.oppna();
      const sagt = await vadSags(sida);
      console.log(`${namn}: ${sagt.rader ?? '–'} rader. ${sagt.besked.slice(0, 140)}`);
      assert.equal(sagt.tomForstaDag, 0, `${namn}: listan ser ut som en första dag.`);
      (sagt.besked === '' ? omarkta : markta).push(namn);
      await bord.stang();
    }
    console.log(`${markta.length} av ${Object.keys(SKADOR).length} märkta`);
    assert.deepEqual(omarkta, []);
    await rm(bord.profil, { recursive: true });
    await cp(bas, bord.profil, { recursive: true });
    sida = await bord.oppna();
    assert.deepEqual(await vadSags(sida), { besked: '', tomForstaDag: 0, rader: 5 }, 'Kontroll: en hel lagring säger inget.');
  } finally {
    await Promise.all([bas, tidigare].map((katalog) => rm(katalog, { recursive: true, force: true })));
  }
});
