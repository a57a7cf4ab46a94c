import { median } from '../matning.mjs';
import { oppna } from './profil.mjs';
import { fylldProfil, lasUpp } from './valv.mjs';

/** So long after the worklist or a step is painted a user takes the next step, at the quickest. ms */
const LAST_STUND = 1500;

/** Runs in the page: presses a link and waits until the heading that it leads to is painted. Milliseconds. */
const tryckOchVanta = ([lank, rubrik]) =>
  new Promise((klar) => {
    const tryckt = performance.now();
    const titta = () => {
      const har = document.querySelector('#steg-rubrik');
      if (har?.textContent === rubrik && har.checkVisibility()) globalThis.efterBild(() => klar(performance.now() - tryckt));
      else requestAnimationFrame(titta);
    };
    document.querySelector(lank).click();
    titta();
  });

const STEG = ['Utredning', 'Bedömning', 'Omfattning och tid', 'Kommunicering', 'Beslut'];

/**
 * From a press to a painted heading (ms): the full case from the worklist, each of its other steps the first time, and each of them again.
 * Each round is a browser of its own.
 */
export async function matSteg({ app, fyll }, { varv }) {
  const { profil, svar: id, stada } = await fylldProfil(fyll, 'utredningar');
  const tider = { oppna: [], forsta: [], igen: [] };
  try {
    for (let i = 0; i < varv; i += 1) {
      const { sida, stang } = await oppna(profil);
      const tryck = async (lank, rubrik) => {
        await sida.waitForTimeout(LAST_STUND);
        return sida.evaluate(tryckOchVanta, [lank, rubrik]);
      };
      const iStegraden = (nr) => `.stegrad li:nth-child(${nr + 2}) a`;
      await sida.goto(app);
      await lasUpp(sida);
      await sida.locator('.arendelank').first().waitFor();
      tider.oppna.push(await tryck(`.arendelank[href$="${id.fyllt}"]`, 'Ansökan'));
      for (const gang of [tider.forsta, tider.igen]) for (const [nr, rubrik] of STEG.entries()) gang.push(await tryck(iStegraden(nr), rubrik));
      await stang();
    }
  } finally {
    await stada();
  }
  return { oppna: median(tider.oppna), forsta: median(tider.forsta), igen: median(tider.igen) };
}
