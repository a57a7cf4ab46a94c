import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgument, hittaWebblasare } from '../../scripts/webblasare.mjs';
import { stallKalendern } from './klocka.mjs';
import { nyVakt } from './vakt.mjs';

/** Where kor.mjs serves the build. */
const ADRESS = process.env.LIKVARD_PROVADRESS;

export const LIGGANDE = { width: 1366, height: 768 };
export const STAENDE = { width: 820, height: 1180 };

/**
 * A desk to work at: one browser profile on disk, and the browser that is open on it now.
 * `stang` closes as a user does, `doda` pulls the plug, `oppna` opens the same profile again. `forbered` is done with every browser before its first page.
 */
export async function nyttBord({ ruta = LIGGANDE, adress = ADRESS, forbered } = {}) {
  if (!adress) throw new Error('Kör proven med node tests/browser/kor.mjs.');
  const profil = await mkdtemp(join(tmpdir(), 'likvard-prov-'));
  const vakt = nyVakt(adress);
  const bord = {
    adress,
    profil,
    vakt,
    context: null,
    sida: null,
    async oppna() {
      bord.context = await chromium.launchPersistentContext(profil, {
        executablePath: hittaWebblasare(),
        args: [...chromiumArgument, '--lang=sv-SE'],
        locale: 'sv-SE',
        timezoneId: 'Europe/Stockholm',
        viewport: ruta,
        // Nothing is measured or pressed half way through an animation.
        reducedMotion: 'reduce',
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      bord.context.setDefaultTimeout(15_000);
      await stallKalendern(bord.context);
      await vakt.bevaka(bord.context);
      await forbered?.(bord.context);
      bord.sida = bord.context.pages()[0] ?? (await bord.context.newPage());
      // Leaving with words unsaved asks first; these tests answer that they leave.
      bord.sida.on('dialog', (fraga) => fraga.accept());
      await bord.sida.goto(adress);
      return bord.sida;
    },
    async stang() {
      await bord.context?.close();
      bord.context = null;
    },
    /** The whole tree at once: the browser's first process leads a group of its own. Look it up beforehand when the moment matters. */
    async doda(ledare = bord.ledare()) {
      const stangd = new Promise((klar) => bord.context.once('close', klar));
      process.kill(-ledare, 'SIGKILL');
      await stangd;
      bord.context = null;
    },
    ledare: () => ledarenFor(profil),
    async stada() {
      await bord.stang();
      await rm(profil, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await bord.oppna();
  return bord;
}

/** The first process of the browser on this very profile, and of no other. */
function ledarenFor(profil) {
  const rad = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,pgid=,args='], { encoding: 'utf8' })
    .split('\n')
    .find((r) => r.includes(`--user-data-dir=${profil}`) && !r.includes('--type='));
  const [id, grupp] = rad?.trim().split(/\s+/).map(Number) ?? [];
  if (!id || id !== grupp) throw new Error('Webbläsarens första process hittades inte, eller leder ingen egen grupp.');
  return id;
}
