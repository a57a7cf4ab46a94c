import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { KANARIEORD } from './folk.mjs';
import { sokIFiler } from './kanarie.mjs';
import { nyttBord } from './starta.mjs';

const BILDER = fileURLToPath(new URL('bilder/', import.meta.url));

/**
 * A test with a browser profile of its own. When its steps are done it must also hold that nothing broke the policy, left the
 * computer or went wrong in the console, and, with the browser closed, that no planted word is found in the profile on disk.
 */
export function prov(namn, steg, { ruta } = {}) {
  void test(namn, { timeout: 300_000 }, async ({ signal }) => {
    const bord = await nyttBord({ ruta });
    // Out of time: with the browser closed, what the test waits for gives up too.
    signal.addEventListener('abort', () => void bord.stang());
    try {
      await steg(bord);
      await bord.stang();
      assert.deepEqual(bord.vakt.anmarkningar, [], 'Webbläsaren anmärkte under provet.');
      assert.deepEqual((await sokIFiler(bord.profil, KANARIEORD)).fynd, [], 'Ord ligger i klartext på disken.');
    } catch (fel) {
      await avbilda(bord, namn);
      throw fel;
    } finally {
      await bord.stada();
    }
  });
}

/** What the screen looked like, and what the browser had remarked by then. */
async function avbilda({ sida, context, vakt }, namn) {
  for (const rad of vakt.anmarkningar) console.error(rad);
  if (!context) return;
  await mkdir(BILDER, { recursive: true });
  const fil = join(BILDER, `${namn.replace(/[^\p{L}\d]+/gu, '-').toLowerCase().slice(0, 80)}.png`);
  await sida.screenshot({ path: fil, fullPage: true }).then(
    () => console.error(`Bild: ${fil}`),
    (orsak) => console.error(`Ingen bild: ${orsak.message}`),
  );
}
