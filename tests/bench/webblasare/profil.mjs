import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgument, hittaWebblasare } from '../../../scripts/webblasare.mjs';

export const nyProfil = () => mkdtemp(join(tmpdir(), 'likvard-bench-'));
export const taBortProfil = (profil) => rm(profil, { recursive: true, force: true, maxRetries: 5 });

/** Runs in every page first: does something when the next frame has been painted. */
function gerEfterBild() {
  globalThis.efterBild = (gor) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => gor(), { once: true });
      port1.start();
      port2.postMessage(null);
    });
}

/** Opens a browser on a profile, with a connection to the page's own tools. Close with `stang`. */
export async function oppna(profil, { strypning = 1 } = {}) {
  const context = await chromium.launchPersistentContext(profil, {
    executablePath: hittaWebblasare(),
    args: [...chromiumArgument, '--lang=sv-SE'],
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1366, height: 768 },
  });
  await context.addInitScript(gerEfterBild);
  const sida = context.pages()[0] ?? (await context.newPage());
  const cdp = await context.newCDPSession(sida);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: strypning });
  return { context, sida, cdp, stang: () => context.close() };
}

/** A fresh profile for one measurement, thrown away afterwards. */
export async function medNyProfil(val, mat) {
  const profil = await nyProfil();
  try {
    const webblasare = await oppna(profil, val);
    try {
      return await mat(webblasare);
    } finally {
      await webblasare.stang();
    }
  } finally {
    await taBortProfil(profil);
  }
}
