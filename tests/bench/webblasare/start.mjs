import { varva } from '../matning.mjs';
import { medNyProfil } from './profil.mjs';

/** What the app leaves in a browser that has a vault (`storage/valv/markor.ts`). */
export const MARKOR = { nyckel: 'likvard.valv', varde: '{"schema":1}' };

/** Runs in the page before anything else: remembers when a field has got focus and that is painted. */
export function vaktaFokus(markor) {
  if (markor) localStorage.setItem(markor.nyckel, markor.varde);
  addEventListener('focusin', () => globalThis.efterBild(() => performance.mark('bench:malat')), { once: true });
}

const start = (url, rubrik, strypning, markor = null) => () =>
  medNyProfil({ strypning }, async ({ sida }) => {
    await sida.addInitScript(vaktaFokus, markor);
    await sida.goto(url, { waitUntil: 'commit' });
    const tid = await sida.waitForFunction(() => performance.getEntriesByName('bench:malat')[0]?.startTime, undefined, { polling: 100 });
    if (rubrik && (await sida.locator('h1').innerText()) !== rubrik) throw new Error(`Sidan visar inte ”${rubrik}”.`);
    return tid.jsonValue();
  });

/**
 * From navigation to a painted page with its first field in focus, in milliseconds. Cold: a fresh profile each time.
 * @returns figures per page: `tom` an empty React page, `lasUpp` where a vault exists, `forstaStart` where none does
 */
export const matStart = ({ app, tom }, { varv, strypning }) =>
  varva(varv, {
    tom: start(tom, null, strypning),
    lasUpp: start(app, 'Lås upp', strypning, MARKOR),
    forstaStart: start(app, 'Välj en lösenfras', strypning),
  });
