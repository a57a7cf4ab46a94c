import { nyProfil, oppna, taBortProfil } from './profil.mjs';

/** Only for the bench's invented cases. */
export const LOSENFRAS = 'blåbär lykta nordan skvaltkvarn';

/** A profile with a vault, filled by the app's own storage through the page `fyll`. Remove it with `stada`. */
export async function fylldProfil(fyllsida, metod, ...argument) {
  const profil = await nyProfil();
  const webblasare = await oppna(profil);
  try {
    await webblasare.sida.goto(fyllsida);
    await webblasare.sida.waitForFunction(() => 'fyll' in globalThis);
    const svar = await webblasare.sida.evaluate(([m, a]) => globalThis.fyll[m](...a), [metod, [LOSENFRAS, ...argument]]);
    return { profil, svar, stada: () => taBortProfil(profil) };
  } finally {
    await webblasare.stang();
  }
}

/** Writes the lösenfras and unlocks. */
export async function lasUpp(sida) {
  await sida.getByLabel('Lösenfras', { exact: true }).fill(LOSENFRAS);
  await sida.getByRole('button', { name: 'Lås upp', exact: true }).click();
}
