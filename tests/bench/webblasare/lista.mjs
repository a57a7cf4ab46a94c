import { median } from '../matning.mjs';
import { oppna } from './profil.mjs';
import { fylldProfil, lasUpp } from './valv.mjs';

/** Runs in the page first: marks when the key derivation is done and when the first rows of the worklist are painted. */
function vaktaListan() {
  const importKey = crypto.subtle.importKey.bind(crypto.subtle);
  // What Argon2id gives goes into HKDF at once: the first such import is its end.
  crypto.subtle.importKey = (...del) => {
    if (del[2] === 'HKDF') performance.mark('bench:harledd');
    return importKey(...del);
  };
  const spana = new MutationObserver(() => {
    if (!document.querySelector('.arendelank')) return;
    spana.disconnect();
    globalThis.efterBild(() => performance.mark('bench:listan'));
  });
  addEventListener('DOMContentLoaded', () => spana.observe(document.body, { childList: true, subtree: true }));
}

const markt = (sida, namn) => sida.evaluate((n) => performance.getEntriesByName(n)[0].startTime, namn);

async function matUpplasning(app, profil, strypning) {
  const webblasare = await oppna(profil, { strypning });
  const { sida } = webblasare;
  try {
    await sida.addInitScript(vaktaListan);
    await sida.goto(app, { waitUntil: 'networkidle' });
    await lasUpp(sida);
    await sida.waitForFunction(() => performance.getEntriesByName('bench:listan').length > 0, undefined, { timeout: 60_000 });
    return (await markt(sida, 'bench:listan')) - (await markt(sida, 'bench:harledd'));
  } finally {
    await webblasare.stang();
  }
}

/** The same cases read straight from IndexedDB, not decrypted: what the machine's disk costs by itself. */
async function matRaLasning(app, profil) {
  const webblasare = await oppna(profil);
  try {
    await webblasare.sida.goto(app);
    return await webblasare.sida.evaluate(async () => {
      const lofte = (fraga) => new Promise((klar, fel) => Object.assign(fraga, { onsuccess: () => klar(fraga.result), onerror: () => fel(fraga.error) }));
      const start = performance.now();
      const databas = await lofte(indexedDB.open('likvard'));
      const alla = await lofte(databas.transaction('arenden').objectStore('arenden').getAll());
      if (alla.length === 0) throw new Error('Valvet är tomt.');
      return performance.now() - start;
    });
  } finally {
    await webblasare.stang();
  }
}

/**
 * From derived key to a painted worklist, in milliseconds, with so many cases in the vault. Each sample is a browser of its own on a profile that
 * is only read. The first is a warm-up: after a large fill the database tidies itself once.
 */
export async function matLista({ app, fyll }, antal, { varv, strypning }) {
  const { profil, stada } = await fylldProfil(fyll, 'arenden', antal);
  try {
    await matUpplasning(app, profil, 1);
    const [lista, ra] = [[], []];
    for (let i = 0; i < varv; i++) {
      lista.push(await matUpplasning(app, profil, strypning));
      ra.push(await matRaLasning(app, profil));
    }
    return { antal, lista: median(lista), raLasning: median(ra) };
  } finally {
    await stada();
  }
}
