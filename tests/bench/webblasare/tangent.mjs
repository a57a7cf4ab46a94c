import { median, p95 } from '../matning.mjs';
import { nyProfil, oppna, taBortProfil } from './profil.mjs';
import { fylldProfil, lasUpp } from './valv.mjs';

/** Keys typed in one go before the next page has its turn, so that whatever else the machine does falls on all of them. */
const SJOK = 20;
/** A quick typist: about eleven keys a second. ms */
const MELLANRUM = 90;
const TECKEN = 'hon orkar inte bara varorna och vilar ofta pa vagen ';

/** Runs in the page first: for every key, the wait from key down until the next frame is drawn. */
function vaktaTangenter() {
  globalThis.tangenter = [];
  let nertryckt = 0;
  addEventListener('keydown', (h) => { nertryckt = h.timeStamp; }, true);
  addEventListener('input', () => {
    const fran = nertryckt;
    globalThis.efterBild(() => globalThis.tangenter.push(performance.now() - fran));
  }, true);
}

/** Milliseconds of processor time that the page's main thread has used. Other programs on the machine do not count. */
async function processortid(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((m) => m.name === 'TaskDuration').value * 1000;
}

/** An open page with the cursor last in a text area, ready to be typed in. */
async function vidRutan(profil, strypning, gaTill) {
  const webblasare = await oppna(profil, { strypning });
  const { sida, cdp } = webblasare;
  await sida.addInitScript(vaktaTangenter);
  const ruta = await gaTill(sida);
  await ruta.click();
  await sida.keyboard.press('Control+End');
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  let skrivna = 0;
  const tangent = async () => {
    const tecken = TECKEN[skrivna++ % TECKEN.length];
    await sida.keyboard.press(tecken === ' ' ? 'Space' : tecken);
    await sida.waitForTimeout(MELLANRUM);
  };
  const svar = { tider: [], processor: 0 };
  return {
    svar,
    stang: webblasare.stang,
    async skriv(antal, rakna = true) {
      const fore = await processortid(cdp);
      for (let i = 0; i < antal; i += 1) await tangent();
      const tider = await sida.evaluate(() => globalThis.tangenter.splice(0));
      if (!rakna) return;
      svar.tider.push(...tider);
      svar.processor += (await processortid(cdp)) - fore;
    },
  };
}

/** Opens the step Utredning of a case and its livsområde Hemliv. */
async function iUtredningen(sida, app, id) {
  await sida.goto(`${app}#/arende/${id}/utredning`);
  await lasUpp(sida);
  const hemliv = sida.locator('[data-falt="utredning.livsomraden.hemliv"]').first();
  await hemliv.locator('summary, u-summary').first().click();
  return hemliv.getByLabel(/^Behov/);
}

async function iBartFormular(sida, bart) {
  await sida.goto(bart);
  return sida.locator('textarea').nth(20);
}

const sammanfatta = ({ tider, processor }) => ({ antal: tider.length, p95: p95(tider), median: median(tider), processor: processor / tider.length });

/**
 * A keystroke in the utredning, from key down to the next frame (ms): in a full utredning, in an empty one of the same shape, and in a page
 * that has nothing but as many text areas.
 */
export async function matTangent({ app, fyll, bart }, { antal, strypning }) {
  const { profil, svar: id, stada } = await fylldProfil(fyll, 'utredningar');
  const { profil: profil2, svar: id2, stada: stada2 } = await fylldProfil(fyll, 'utredningar');
  const profil3 = await nyProfil();
  const sidor = {
    fyllt: await vidRutan(profil, strypning, (sida) => iUtredningen(sida, app, id.fyllt)),
    tomt: await vidRutan(profil2, strypning, (sida) => iUtredningen(sida, app, id2.tomt)),
    bart: await vidRutan(profil3, strypning, (sida) => iBartFormular(sida, bart)),
  };
  const iTur = Object.values(sidor);
  for (const sida of iTur) await sida.skriv(SJOK, false);
  for (let sjok = 0; sjok < antal / SJOK; sjok += 1) for (let i = 0; i < iTur.length; i += 1) await iTur[(sjok + i) % iTur.length].skriv(SJOK);
  await Promise.all(iTur.map((sida) => sida.stang()));
  await Promise.all([stada(), stada2(), taBortProfil(profil3)]);
  return Object.fromEntries(Object.entries(sidor).map(([namn, { svar }]) => [namn, sammanfatta(svar)]));
}
