import { varva } from '../matning.mjs';
import { nyProfil, oppna, taBortProfil } from './profil.mjs';
import { MARKOR, vaktaFokus } from './start.mjs';

/** Runs in the page: registers its worker, which the app does first when it is unlocked, and waits until the files lie on the computer. */
async function filernaFinns(skript) {
  await navigator.serviceWorker.register(trustedTypes.createPolicy('sw', { createScriptURL: () => skript }).createScriptURL(skript));
  const { active } = await navigator.serviceWorker.ready;
  while (active.state !== 'activated') await new Promise((klar) => { active.addEventListener('statechange', klar, { once: true }); });
}

const efterOmstart = (url, strypning, skript, markor = null) => async () => {
  const profil = await nyProfil();
  try {
    const forst = await oppna(profil);
    await forst.sida.goto(url, { waitUntil: 'networkidle' });
    await forst.sida.evaluate(filernaFinns, skript);
    await forst.stang();
    const sedan = await oppna(profil, { strypning });
    await sedan.sida.addInitScript(vaktaFokus, markor);
    await sedan.sida.goto(url, { waitUntil: 'commit' });
    const tid = await sedan.sida.waitForFunction(() => performance.getEntriesByName('bench:malat')[0]?.startTime, undefined, { polling: 100 });
    if (!(await sedan.sida.evaluate(() => navigator.serviceWorker.controller !== null))) throw new Error('Sidan kom inte från sin service worker.');
    const svar = await tid.jsonValue();
    await sedan.stang();
    return svar;
  } finally {
    await taBortProfil(profil);
  }
};

/** From navigation to a field in focus after the browser has been closed and opened again (ms), both pages from their service worker. */
export const matOmstart = ({ app, tom }, { varv, strypning }) =>
  varva(varv, { tom: efterOmstart(tom, strypning, '/tom/sw.js'), app: efterOmstart(app, strypning, '/sw.js', MARKOR) });
