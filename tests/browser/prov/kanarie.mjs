import assert from 'node:assert/strict';
import test from 'node:test';
import { DOTTER, KANARIEORD, MAJBRITT, ORD } from '../folk.mjs';
import { sokIFiler } from '../kanarie.mjs';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';
import { nyttBord } from '../starta.mjs';

// Every test ends with this search. Here the ways that are not the main job: a note kept, an undo, a search, a wrong lösenfras, a crash.
prov('Inget skrivet ligger i klartext på disken, inte heller efter ångra, sökning, fel lösenfras och krasch', async (bord) => {
  let { sida } = bord;
  await r.forstaStart(sida);
  await r.snabbnotera(sida, { ord: ORD.samtalet, ringer: DOTTER, galler: MAJBRITT.namn });
  await r.registreraAnsokan(sida, { person: MAJBRITT, insatser: ['Städning'] });
  await r.inledUtredningen(sida);
  await r.nyttSamtal(sida, { anteckning: ORD.anteckning });
  await sida.keyboard.press('ControlOrMeta+Z');
  await sida.keyboard.press('ControlOrMeta+Y');
  await r.vantaPaSparat(sida);
  await sida.keyboard.press('F4');
  await r.sokfaltet(sida).fill(MAJBRITT.namn);
  await sida.reload();
  await r.provaLosenfras(sida, `${MAJBRITT.namn} fel lösenfras`);
  await sida.getByRole('alert').waitFor();
  await r.lasUpp(sida);
  await r.rubrik(sida, 'Mina ärenden', 1).waitFor();
  await bord.doda();
  sida = await bord.oppna();
  await r.lasUpp(sida);
  await r.oppnaArendet(sida, MAJBRITT.namn);
});

/** Without this nobody would know whether the search finds anything. */
void test('Kontroll: klartext i IndexedDB och localStorage hittas i alla teckenkodningar som Chromium använder', async () => {
  const bord = await nyttBord();
  try {
    await bord.sida.evaluate(async (ord) => {
      localStorage.setItem('klartext', ord.join('|'));
      const handelse = (mal, namn) => new Promise((klar) => mal.addEventListener(namn, klar, { once: true }));
      const begaran = indexedDB.open('klartext', 1);
      begaran.addEventListener('upgradeneeded', () => begaran.result.createObjectStore('ord', { autoIncrement: true }));
      await handelse(begaran, 'success');
      const skrivning = begaran.result.transaction('ord', 'readwrite', { durability: 'strict' });
      for (const ett of ord) skrivning.objectStore('ord').put({ ett, medTeckenUtanforLatin1: `${ett} ✓` });
      await handelse(skrivning, 'complete');
      begaran.result.close();
    }, KANARIEORD);
    await bord.stang();
    const { fynd, antalFiler } = await sokIFiler(bord.profil, KANARIEORD);
    assert.ok(antalFiler > 10);
    for (const ord of KANARIEORD) {
      for (const lager of ['IndexedDB', 'Local Storage']) {
        assert.ok(fynd.some((rad) => rad.startsWith(`”${ord}”`) && rad.includes(lager)), `”${ord}” hittades inte i ${lager}: ${fynd.join('\n')}`);
      }
    }
    assert.ok(fynd.some((rad) => rad.includes('(utf16le)')) && fynd.some((rad) => rad.includes('(latin1)')));
  } finally {
    await bord.stada();
  }
});
