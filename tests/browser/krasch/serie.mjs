import * as r from '../resa.mjs';
import { nyttBord } from '../starta.mjs';
import { dom, kvitteraArende, kvitteraNotering, nyaLoften, taSomLofte } from './domare.mjs';
import { korRond, nyRond } from './rond.mjs';
import { ljug } from './skador.mjs';
import { nySlump } from './slump.mjs';
import { beratta, minnsNyckeln } from './spion.mjs';

/**
 * A series of kills on one profile of the real app.
 * @param granskare address of the reader (`granskare.ts`)
 * @param skada what a lying disk does (`skador.mjs`): only for the control
 * @param ogonblick the same moment for every kill, instead of random ones
 * @param vikter how often each thing is done, when not as otherwise
 * @returns what the screen had called saved, and what the disk had not kept
 */
export async function korSerie({ adress, granskare, antal, fro, skada, ogonblick, vikter, efterDod = () => {} }) {
  const loften = nyaLoften();
  const noteringar = { antal: 0 };
  let rond = null;
  const horSkarmen = (lage) => {
    if (!rond || rond.dod) return;
    const { arende, notering } = lage;
    if (arende?.slag === 'sparat') kvitteraArende(loften, { ...arende, utlamnade: arende.utlamnade + (rond.utlamnadeFore.get(arende.id) ?? 0) });
    if (notering?.slag === 'sparat') kvitteraNotering(loften, notering.ord);
    rond.sett(lage);
  };
  const forbered = async (context) => {
    // A loaded machine is let finish: slow is not lost.
    context.setDefaultTimeout(60_000);
    await context.exposeFunction('skarmenSager', horSkarmen);
    for (const skript of [minnsNyckeln, beratta]) await context.addInitScript(skript);
    if (skada) await context.addInitScript(ljug, skada);
  };
  const bord = await nyttBord({ adress, forbered });
  const svar = { dodade: 0, okvitterade: 0, kvitteradeOrd: 0, forlorade: [], olasbara: [], trasigaLoggar: [], oense: [], frammande: [], anmarkningar: bord.vakt.anmarkningar };
  try {
    await r.forstaStart(bord.sida);
    for (let nr = 1; nr <= antal; nr += 1) {
      // Each kill has a seed of its own: the plan of one does not hang on how far another came.
      rond = nyRond({ bord, slump: nySlump(fro * 1000 + nr), loften, noteringar, ogonblick, vikter });
      const okvitterat = await korRond(rond, nr <= 3);
      await oppnaIgen(bord);
      const fynd = await granskaAllt(bord.sida, granskare);
      const domslut = { ...dom(loften, fynd), anmarkningar: [...(await skarmensAnmarkningar(bord.sida, fynd.arenden.length)), ...rond.konflikter] };
      svar.dodade += 1;
      svar.okvitterade += okvitterat ? 1 : 0;
      svar.kvitteradeOrd = loften.kvitteradeOrd;
      const fel = Object.entries(domslut).flatMap(([slag, rader]) => rader.map((rad) => ({ slag, rad: `frö ${fro}, död ${nr} (${rond.ogonblick}): ${rad}` })));
      for (const { slag, rad } of fel) svar[slag].push(rad);
      taSomLofte(loften, fynd);
      efterDod({ nr, okvitterat, ogonblick: rond.ogonblick, fel: fel.map(({ rad }) => rad), kvitteradeOrd: loften.kvitteradeOrd });
    }
    await bord.stang();
    return svar;
  } catch (fel) {
    const skarmen = await bord.sida?.locator('body').innerText({ timeout: 2000 }).catch(() => 'ingen');
    throw new Error(`Frö ${fro}, efter ${svar.dodade} dödade gick serien inte vidare. Skärmen: ${skarmen}\n${bord.vakt.anmarkningar.join('\n')}`, { cause: fel });
  } finally {
    await bord.stada();
  }
}

/** The same profile again, through the ordinary screen. */
async function oppnaIgen(bord) {
  await bord.oppna();
  await r.lasUpp(bord.sida);
  await r.rubrik(bord.sida, 'Mina ärenden', 1).waitFor();
}

const granskaAllt = (sida, granskare) =>
  sida.evaluate(async (modul) => {
    const { granska } = await import(modul);
    return granska(globalThis.datanyckel);
  }, granskare);

/** What the worklist itself says is wrong, and whether it shows as many cases as there are. */
async function skarmensAnmarkningar(sida, antal) {
  const raknade = sida.getByRole('status').getByText(/^\d+ ärenden?$/);
  if (antal > 0) await raknade.waitFor();
  const visade = antal > 0 ? Number.parseInt(await raknade.innerText(), 10) : 0;
  const sagt = await sida.locator('main .ds-alert').allInnerTexts();
  return visade === antal ? sagt : [...sagt, `Listan visar ${visade} ärenden, men ${antal} finns.`];
}
