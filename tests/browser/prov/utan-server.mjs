import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { K01 } from '../k01-fall.mjs';
import { MAJBRITT, ORD } from '../folk.mjs';
import { prov } from '../prov.mjs';
import { byggOchServera } from '../servera.mjs';
import { nyttBord } from '../starta.mjs';
import * as r from '../resa.mjs';

/** Until every file of the app lies on the computer. */
const filernaFinns = (sida) =>
  sida.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active.state !== 'activated') await new Promise((klar) => active.addEventListener('statechange', klar, { once: true }));
  });

async function medBord(adress, steg) {
  const bord = await nyttBord({ adress });
  try {
    await steg(bord);
    await bord.stang();
    return bord.vakt.anmarkningar;
  } finally {
    await bord.stada();
  }
}

let forsta;
let andra;
before(async () => {
  forsta = await byggOchServera();
  andra = await byggOchServera();
});
after(() => Promise.all([forsta.stang(), andra.stang()]));

prov('Med servern avstängd och webbläsaren startad på nytt går hela arbetet, från ansökan till Word-filen', async () => {
  const anmarkningar = await medBord(forsta.adress, async (bord) => {
    await r.forstaStart(bord.sida);
    await filernaFinns(bord.sida);
    await forsta.stang();
    await assert.rejects(fetch(forsta.adress), 'Servern är avstängd.');
    await bord.stang();
    const sida = await bord.oppna();
    await r.lasUpp(sida);
    await r.registreraAnsokan(sida, { person: MAJBRITT, insatser: ['Städning'] });
    await r.inledUtredningen(sida);
    await r.falt(sida, 'Hur personen själv ser på sin situation').fill(ORD.samtalet);
    await r.gaTill(sida, 'Bedömning');
    const [stadning] = K01;
    await r.skrivEgenBedomning(sida, stadning.steg);
    await r.svaraPaFragorna(sida, stadning.svar);
    await r.visaUtgangspunkten(sida);
    await r.taStallning(sida, { utfall: 'Bifall', mening: stadning.mening });
    await r.gaTill(sida, 'Omfattning och tid');
    await r.angeOmfattning(sida, 'Städning', { ofta: [1, 'var tredje vecka'], fran: '2026-12-01', lange: 'Tills vidare' });
    await r.gaTill(sida, 'Beslut');
    const hamtning = sida.waitForEvent('download');
    await r.knapp(sida, 'Hämta som Word-fil').click();
    assert.match((await hamtning).suggestedFilename(), /\.docx$/);
    await r.vantaPaSparat(sida);
    await sida.reload();
    await r.lasUpp(sida);
    await r.dokument(sida, 'Beslut om insatser').getByText(MAJBRITT.namn).first().waitFor();
    await sida.getByRole('link', { name: 'Säkerhet' }).click();
    const kopia = sida.waitForEvent('download');
    await r.knapp(sida, 'Spara en säkerhetskopia').click();
    await kopia;
    await sida.getByText('Kopian är gjord och kontrollerad').waitFor();
  });
  // The browser notes that it could not ask a server that is off for a newer worker; nothing else may be noted.
  assert.deepEqual(anmarkningar.filter((a) => !/sw\.js/.test(a)), []);
});

prov('En ny version läggs aldrig under en öppen mening: den gamla går vidare hel, och byts när man säger till', async () => {
  const anmarkningar = await medBord(andra.adress, async (bord) => {
    const { sida } = bord;
    await r.forstaStart(sida);
    await filernaFinns(sida);
    await sida.reload();
    await r.lasUpp(sida);
    await r.registreraAnsokan(sida, { person: { namn: MAJBRITT.namn }, insatser: ['Städning'] });
    await andra.byggNasta();
    await sida.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    await sida.getByText('En ny version av Likvärd finns på datorn.').waitFor();
    // Parts of the old version that were never opened before are still there, though the server no longer has them.
    await r.inledUtredningen(sida);
    const falt = r.falt(sida, 'Hur personen själv ser på sin situation');
    await falt.fill(ORD.samtalet);
    assert.equal(await sida.locator('script[src*="nasta-"]').count(), 0);
    await r.knapp(sida, 'Byt till den nya versionen').click();
    await r.lasUpp(sida);
    await falt.waitFor();
    assert.equal(await falt.inputValue(), ORD.samtalet);
    assert.equal(await sida.locator('script[src*="nasta-"]').count(), 1);
    assert.equal(await sida.getByText('En ny version av Likvärd finns').count(), 0);
  });
  assert.deepEqual(anmarkningar, []);
});
