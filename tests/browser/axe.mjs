import axe from 'axe-core';
import { LIGGANDE, STAENDE } from './starta.mjs';

const REGLER = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const LAGEN = ['light', 'dark'].flatMap((colorScheme) => [LIGGANDE, STAENDE].map((ruta) => ({ colorScheme, ruta })));
/** Text at 400 % on a screen 1280 wide (WCAG 1.4.10): nothing may need scrolling sideways. */
const SMALAST = { width: 320, height: 768 };

/**
 * Tries the state that the page is in now against axe's rules, light and dark, lying and standing, and against reflow.
 * The page is left as it was. @returns one line per violation
 */
export async function brister(sida, namn) {
  const ruta = sida.viewportSize();
  const funna = [];
  for (const lage of LAGEN) {
    await sida.emulateMedia({ colorScheme: lage.colorScheme });
    await sida.setViewportSize(lage.ruta);
    for (const rad of await korAxe(sida)) funna.push(`${namn} (${lage.colorScheme}, ${lage.ruta.width}×${lage.ruta.height}): ${rad}`);
  }
  await sida.emulateMedia({ colorScheme: 'light' });
  await sida.setViewportSize(SMALAST);
  const bredd = await sida.evaluate(() => document.scrollingElement.scrollWidth);
  if (bredd > SMALAST.width) funna.push(`${namn}: sidan är ${bredd} bred på en skärm som är ${SMALAST.width}`);
  await sida.setViewportSize(ruta);
  return funna;
}

/** Runs axe in the page. Its source is handed over by the driver, so the page's own policy stays as it is. */
async function korAxe(sida) {
  if (!(await sida.evaluate(() => 'axe' in globalThis))) await sida.evaluate(axe.source);
  return sida.evaluate(async (regler) => {
    // A colour half way through a transition is not a colour of the design.
    await Promise.all(document.getAnimations().map((a) => a.finished.catch(() => {})));
    const { violations } = await globalThis.axe.run(document, { runOnly: regler, resultTypes: ['violations'] });
    return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} – ${n.failureSummary.replace(/\s+/g, ' ')}`));
  }, REGLER);
}
