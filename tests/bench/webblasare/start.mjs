import { varva } from '../matning.mjs';
import { medNyProfil } from './profil.mjs';

/** Runs in the page before anything else: remembers when a field has got focus and that is painted. */
function vaktaFokus(markor) {
  if (markor) localStorage.setItem('likvard.valv', markor);
  addEventListener('focusin', () => globalThis.efterBild(() => performance.mark('bench:malat')), { once: true });
}

const matt = (sida) =>
  sida.waitForFunction(() => performance.getEntriesByName('bench:malat')[0]?.startTime, undefined, { polling: 100 }).then((svar) => svar.jsonValue());

const start = (url, strypning, markor = null) => () =>
  medNyProfil({ strypning }, async ({ sida }) => {
    await sida.addInitScript(vaktaFokus, markor);
    await sida.goto(url, { waitUntil: 'commit' });
    return matt(sida);
  });

/**
 * From navigation to a painted page with its first field in focus, in milliseconds. Cold: a fresh profile each time.
 * @returns figures per page: `tom` an empty React page, `lasUpp` where a vault exists, `forstaStart` where none does
 */
export const matStart = ({ app, tom }, { varv, strypning }) =>
  varva(varv, {
    tom: start(tom, strypning),
    lasUpp: start(app, strypning, '{"schema":1}'),
    forstaStart: start(app, strypning),
  });
