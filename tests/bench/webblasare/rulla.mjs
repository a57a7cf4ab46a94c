import { p95 } from '../matning.mjs';
import { nyProfil, oppna, taBortProfil } from './profil.mjs';
import { lasUpp } from './valv.mjs';

const HJUL = 80;
const MELLANRUM = 40;

/** Milliseconds between frames while the wheel turns over the worklist, in a vault with so many cases. */
async function bilder({ app, lagring }, antal) {
  const profil = await nyProfil();
  const webblasare = await oppna(profil);
  const { sida } = webblasare;
  try {
    await sida.goto(lagring);
    await sida.waitForFunction(() => 'lagring' in globalThis);
    await sida.evaluate((n) => globalThis.lagring.fyllListan(n), antal);
    await sida.goto(app);
    await lasUpp(sida);
    await (antal > 0 ? sida.locator('.arendelank').first() : sida.getByRole('heading', { level: 1 })).waitFor();
    await sida.waitForTimeout(1500);
    await sida.evaluate(() => {
      globalThis.bilder = [];
      let forra = 0;
      const vid = (tid) => {
        if (forra > 0) globalThis.bilder.push(tid - forra);
        forra = tid;
        requestAnimationFrame(vid);
      };
      requestAnimationFrame(vid);
    });
    await sida.mouse.move(600, 500);
    for (let i = 0; i < HJUL; i += 1) {
      await sida.mouse.wheel(0, i % 20 < 15 ? 600 : -600);
      await sida.waitForTimeout(MELLANRUM);
    }
    return await sida.evaluate(() => globalThis.bilder);
  } finally {
    await webblasare.stang();
    await taBortProfil(profil);
  }
}

/** The slowest twentieth of the frames (ms) while ten thousand cases are scrolled, and while an empty list is. */
export async function matRulla(till, { varv, antal }) {
  const [full, tom] = [[], []];
  for (let i = 0; i < varv; i += 1) {
    tom.push(...(await bilder(till, 0)));
    full.push(...(await bilder(till, antal)));
  }
  return { full: p95(full), tom: p95(tom) };
}
