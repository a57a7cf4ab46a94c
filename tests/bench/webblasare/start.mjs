import { varva } from '../matning.mjs';
import { medNyProfil } from './profil.mjs';

/** Runs in the page before anything else: remembers when a field got focus and when that was painted. */
function vaktaFokus(markor) {
  if (markor) localStorage.setItem('likvard.valv', markor);
  addEventListener('focusin', () => {
    performance.mark('bench:fokus');
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark('bench:malat');
      port2.postMessage(null);
    });
  }, { once: true });
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
export const matStart = (adress, { varv, strypning }) =>
  varva(varv, {
    tom: start(`${adress}/tom/`, strypning),
    lasUpp: start(`${adress}/`, strypning, '{"schema":1}'),
    forstaStart: start(`${adress}/`, strypning),
  });
