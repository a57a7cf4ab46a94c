import { chromium } from 'playwright-core';
import { chromiumArgument, hittaWebblasare } from '../../../scripts/webblasare.mjs';
import { nyByggmapp, byggLasare } from './bygg.mjs';
import { nyVakt } from '../../browser/vakt.mjs';
import { meningsfel } from '../mening.ts';
import { trasigFil } from '../mutera.ts';
import { LANGST } from '../prova.ts';

/** The same kinds of file in a page under the app's own policy. Besides the answer: no dialog, no request, no breach, nothing in the console. */
export async function iSidan(slag, fro, antal) {
  if (slag.length === 0) return [];
  if (!hittaWebblasare()) {
    console.log('Ingen webbläsare hittades: filerna prövas bara i Node.');
    return [];
  }
  const { adress, stang } = await byggLasare(await nyByggmapp());
  const webblasare = await chromium.launch({ executablePath: hittaWebblasare(), args: chromiumArgument });
  try {
    const context = await webblasare.newContext();
    const vakt = nyVakt(adress);
    await vakt.bevaka(context);
    const sida = await context.newPage();
    sida.on('dialog', (ruta) => {
      vakt.anmarkningar.push(`Ruta: ${ruta.message()}`);
      void ruta.dismiss();
    });
    await sida.goto(adress);
    await sida.waitForFunction(() => 'las' in globalThis);
    let anrop = 0;
    // The page's own parts, such as Argon2id, are fetched when they are needed.
    context.on('request', (begaran) => (anrop += new URL(begaran.url()).pathname.startsWith('/assets/') ? 0 : 1));
    const svar = [];
    for (const s of slag) svar.push(await ettSlag(sida, s, fro, antal, vakt));
    if (anrop > 0) svar.push({ namn: 'alla slag', felen: [{ nr: 0, fel: `${anrop} anrop medan filerna lästes` }], tal: { last: 0, nekade: 0 } });
    return svar;
  } finally {
    await webblasare.close();
    await stang();
  }
}

async function ettSlag(sida, slag, fro, antal, vakt) {
  const felen = [];
  const tal = { last: 0, nekade: 0 };
  for (let nr = 0; nr < antal; nr += 1) {
    const { fil, hur } = trasigFil(slag, fro, nr);
    const { svar, fel, tid } = await sida.evaluate(
      async ([namn, base64, langst]) => {
        const bytes = Uint8Array.from(atob(base64), (t) => t.charCodeAt(0));
        try {
          const lasning = await globalThis.las(namn, bytes);
          let kortast = Infinity;
          // The best of three: a busy machine is not a reader that hangs.
          for (let i = 0; i < 3 && kortast > langst; i += 1) {
            const start = performance.now();
            await globalThis.las(namn, bytes);
            kortast = Math.min(kortast, performance.now() - start);
          }
          return { svar: lasning, tid: kortast };
        } catch (orsak) {
          return { fel: String(orsak?.stack ?? orsak), tid: 0 };
        }
      },
      [slag.namn, Buffer.from(fil).toString('base64'), LANGST],
    );
    tal[svar?.last ? 'last' : 'nekade'] += 1;
    const brister = [...(fel ? [fel] : []), ...(tid > LANGST ? [`tog ${Math.round(tid)} ms`] : []), ...(svar?.meningar ?? []).map(meningsfel).filter(Boolean), ...vakt.anmarkningar.splice(0)];
    if (svar && !svar.last && svar.meningar.length === 0) brister.push('nekad utan mening');
    if (brister.length > 0) felen.push({ nr, fel: `${hur}: ${brister.slice(0, 3).join('; ')}` });
  }
  return { namn: slag.namn, felen, tal };
}
