import { skapaFlikar } from '../flikar.ts';
import { MENING } from '../meningar.ts';
import { harRader } from './aterfinn.ts';
import { STANDARDNAMN, taBortMarkor } from './markor.ts';
import { glomProfil } from './profiler.ts';

/**
 * Clears away what is left of a vault that the browser has emptied. Refuses when there are rows again: another tab may have made or read in a vault
 * since this one was told that it was gone.
 */
export async function taBortTomt(namn: string = STANDARDNAMN): Promise<Borttagning> {
  if (await harRader(namn).catch(() => true)) return { ok: false, orsak: 'valvetFinns', mening: MENING.valvetFinns };
  return taBortAllt(namn);
}

export type Borttagning = { readonly ok: true } | { readonly ok: false; readonly orsak: 'annanFlikHaller' | 'valvetFinns'; readonly mening: string };

const TALAMOD_MS = 2000;

/**
 * Removes everything Likvärd has stored in this browser, marker last, so that a removal cut short is noticed. Lock first.
 * Other tabs let go by themselves; one that does not is named, and the removal is done once it closes.
 */
export function taBortAllt(namn: string = STANDARDNAMN): Promise<Borttagning> {
  const flikar = skapaFlikar(namn);
  flikar.meddela({ slag: 'last' });
  flikar.stang();
  return new Promise((klar) => {
    const hindrad = () => klar({ ok: false, orsak: 'annanFlikHaller', mening: MENING.annanFlikHaller });
    const begaran = indexedDB.deleteDatabase(namn);
    const vakt = setTimeout(hindrad, TALAMOD_MS);
    begaran.addEventListener('error', hindrad);
    begaran.addEventListener('success', () => {
      clearTimeout(vakt);
      taBortMarkor(namn);
      glomProfil(namn);
      klar({ ok: true });
    });
  });
}
