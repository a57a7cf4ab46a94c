import assert from 'node:assert/strict';
import axe from 'axe-core';
import { LIGGANDE, STAENDE } from './starta.mjs';

const REGLER = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The dark colours change nothing else, so of dark only what looks at colours is asked. */
const FARGREGLER = ['color-contrast', 'link-in-text-block'];
const LAGEN = /** @type {const} */ ([
  { farger: 'light', regler: REGLER },
  { farger: 'dark', regler: FARGREGLER },
]);
const HOGSTA_SIDA = 20_000;
/** Text at 400 % on a screen 1280 wide (WCAG 1.4.10): nothing may need scrolling sideways. */
const SMALAST = { width: 320, height: 768 };

/**
 * Tries the state that the page is in now against axe's rules, light and dark, lying and standing, and against reflow.
 * The page is left as it was. @returns one line per violation
 */
export async function brister(sida, namn) {
  const ruta = sida.viewportSize();
  const funna = [];
  for (const storlek of [LIGGANDE, STAENDE]) {
    await visaHelaSidan(sida, storlek);
    for (const { farger, regler } of LAGEN) {
      await sida.emulateMedia({ colorScheme: farger });
      for (const rad of await korAxe(sida, regler)) funna.push(`${namn} (${farger}, ${storlek.width}×${storlek.height}): ${rad}`);
    }
    await sida.emulateMedia({ colorScheme: 'light' });
  }
  for (const falt of await utanFormular(sida)) funna.push(`${namn}: fältet står inte i ett formulär med autocomplete="off": ${falt}`);
  const { bredd } = await settUr(sida, SMALAST);
  if (bredd > SMALAST.width) funna.push(`${namn}: sidan är ${bredd} bred på en skärm som är ${SMALAST.width}`);
  // The next step presses only when the page, and a menu that is open on it, stand where they stood.
  await settUr(sida, ruta);
  return funna;
}

/**
 * A window of that width, and high enough to hold all that can be scrolled to. Else what stays in place, or the edge of a part that
 * scrolls by itself, lies over things that the next turn of the wheel uncovers, and axe calls them too small to hit.
 */
async function visaHelaSidan(sida, { width, height }) {
  for (let onskad = height; onskad < HOGSTA_SIDA; ) {
    const { dolt } = await settUr(sida, { width, height: onskad });
    if (dolt <= 1) return;
    onskad += dolt;
  }
}

/** The page in a window of that size, once it has drawn itself for it: how wide it is, and how much can be scrolled to and is not seen. */
async function settUr(sida, fonster) {
  await sida.setViewportSize(fonster);
  return sida.evaluate(async () => {
    const bildruta = () => Promise.race([new Promise((klar) => requestAnimationFrame(klar)), new Promise((klar) => setTimeout(klar, 100))]);
    for (let n = 0; n < 3; n += 1) await bildruta();
    const sidan = document.scrollingElement;
    const rullande = [...document.querySelectorAll('*')].filter((e) => e === sidan || /auto|scroll/.test(getComputedStyle(e).overflowY));
    return { bredd: sidan.scrollWidth, dolt: Math.max(...rullande.map((e) => e.scrollHeight - e.clientHeight)) };
  });
}

/** Fields that the browser may remember the words of: everything typed stands in a form that forbids it. */
const utanFormular = (sida) =>
  sida.evaluate(() => [...document.querySelectorAll('input, textarea, select')].filter((f) => !f.closest('form[autocomplete="off"]')).map((f) => f.outerHTML.slice(0, 120)));

/** Runs axe in the page. Its source is handed over by the driver, so the page's own policy stays as it is. */
async function korAxe(sida, onskade) {
  if (!(await sida.evaluate(() => 'axe' in globalThis))) await sida.evaluate(axe.source);
  return sida.evaluate(async (regler) => {
    // A colour half way through a transition is not a colour of the design. One that ends may start another in what inherits it.
    for (let varv = 0; varv < 10; varv += 1) {
      const andliga = document.getAnimations().filter((a) => Number.isFinite(Number(a.effect?.getComputedTiming().endTime)));
      if (andliga.length === 0) break;
      for (const a of andliga) a.finish();
    }
    const { violations } = await globalThis.axe.run(document, { runOnly: regler, resultTypes: ['violations'] });
    return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} – ${n.failureSummary.replace(/\s+/g, ' ')}`));
  }, onskade);
}

/** A walk that looks at every state it passes, and says at its end all that was wrong. */
export function granskning(sida) {
  const funna = [];
  return {
    granska: async (namn) => void funna.push(...(await brister(sida, namn))),
    slut: () => assert.deepEqual(funna, []),
  };
}
