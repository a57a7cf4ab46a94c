import { oppna } from './profil.mjs';
import { fylldProfil, lasUpp } from './valv.mjs';

/** What goes over the wire, headers included. A file that the browser takes from its memory is not fetched again. */
async function lyssnaPaNatet(cdp) {
  const svar = new Map();
  const filer = [];
  await cdp.send('Network.enable');
  cdp.on('Network.responseReceived', ({ requestId, response }) => svar.set(requestId, response));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const response = svar.get(requestId);
    if (response) filer.push({ fil: new URL(response.url).pathname, byte: encodedDataLength });
  });
  return filer;
}

/** First visit of a browser whose vault exists: every file fetched until the worklist with ten cases is painted, largest first. */
export async function matOverforing({ app, fyll }) {
  const { profil, stada } = await fylldProfil(fyll, 'arenden', 10);
  const { sida, cdp, stang } = await oppna(profil);
  try {
    const filer = await lyssnaPaNatet(cdp);
    // What is fetched ahead while the lösenfras is typed counts too.
    await sida.goto(app, { waitUntil: 'networkidle' });
    await lasUpp(sida);
    await sida.locator('.arendelank').first().waitFor();
    return filer.toSorted((a, b) => b.byte - a.byte);
  } finally {
    await stang();
    await stada();
  }
}
