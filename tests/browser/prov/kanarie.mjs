import assert from 'node:assert/strict';
import test from 'node:test';
import { KANARIEORD } from '../folk.mjs';
import { sokIFiler } from '../kanarie.mjs';
import { PLANTERADE_ORD, PLANTERAT, planteraAllt } from '../planterat.mjs';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';
import { nyttBord } from '../starta.mjs';

const ORDEN = [...new Set([...KANARIEORD, ...PLANTERADE_ORD])];

/** Searches the whole profile, and says what was searched. */
async function sokIProfilen(profil, nar) {
  const { fynd, antalFiler } = await sokIFiler(profil, ORDEN);
  console.log(`${nar}: ${ORDEN.length} planterade ord i tre teckenkodningar, ${antalFiler} filer, ${fynd.length} träffar.`);
  assert.deepEqual(fynd, [], `${nar}: ord ligger i klartext på disken.`);
}

// Every test ends with a search for the words it may have written. Here words are planted in every kind of place there is, and the ways that are not
// the main job are walked: an undo, a search, a wrong lösenfras, a draft in a dialog, a lock and a crash.
prov('Ord planterade överallt ligger inte i klartext på disken, varken när det är låst eller efter en krasch mitt i ett sparande', async (bord) => {
  let { sida } = bord;
  await planteraAllt(sida);
  await sida.keyboard.press('Escape');
  await r.vantaPaSparat(sida);
  await r.gaTill(sida, 'Utredning');
  await sida.locator('[name="utredning.samtal.0.anteckning"]').press('End');
  await sida.keyboard.type(' ångras');
  await sida.keyboard.press('ControlOrMeta+Z');
  await sida.keyboard.press('ControlOrMeta+Y');
  await r.vantaPaSparat(sida);
  await sida.keyboard.press('F4');
  await r.sokfaltet(sida).fill(PLANTERAT.ansokan['person.namn']);
  await r.arenderader(sida).first().waitFor();
  await r.knapp(sida, 'Lås').click();
  await r.provaLosenfras(sida, `${PLANTERAT.ansokan['person.namn']} fel lösenfras`);
  await sida.getByRole('alert').waitFor();
  await sokIProfilen(bord.profil, 'Låst');

  await r.lasUpp(sida);
  await sida.keyboard.press('F4');
  await r.oppnaArendet(sida, PLANTERAT.flera[0].namn);
  await dodaUnderEttSparande(bord, PLANTERAT.mittI.ord);
  await sokIProfilen(bord.profil, 'Efter kraschen');
  sida = await bord.oppna();
  await r.lasUpp(sida);
  await r.oppnaArendet(sida, PLANTERAT.flera[0].namn);
});

/** Types until a write begins, and pulls the plug there. */
async function dodaUnderEttSparande(bord, ord) {
  const { sida } = bord;
  const ledare = bord.ledare();
  const skrivs = sida.evaluate(
    () => new Promise((klar) => new MutationObserver(() => document.querySelector('.sparstatus[data-slag="sparar"]') && klar()).observe(document.body, { subtree: true, attributeFilter: ['data-slag'] })),
  );
  await r.falt(sida, 'Vad personen ansöker om').fill(ord);
  await skrivs;
  await bord.doda(ledare);
}

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
    }, ORDEN);
    await bord.stang();
    const { fynd, antalFiler } = await sokIFiler(bord.profil, ORDEN);
    console.log(`Kontroll i klartext: ${new Set(fynd.map((rad) => rad.split('”')[1])).size} av ${ORDEN.length} ord hittade, ${fynd.length} träffar i ${antalFiler} filer.`);
    assert.ok(antalFiler > 10);
    for (const ord of ORDEN) {
      for (const lager of ['IndexedDB', 'Local Storage']) {
        assert.ok(fynd.some((rad) => rad.startsWith(`”${ord}”`) && rad.includes(lager)), `”${ord}” hittades inte i ${lager}: ${fynd.join('\n')}`);
      }
    }
    assert.ok(fynd.some((rad) => rad.includes('(utf16le)')) && fynd.some((rad) => rad.includes('(latin1)')));
  } finally {
    await bord.stada();
  }
});
