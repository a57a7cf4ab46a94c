import { skapaFlikar } from '../flikar.ts';
import { MENING } from '../meningar.ts';
import { STANDARDNAMN, taBortMarkor } from './markor.ts';

export type Borttagning = { readonly ok: true } | { readonly ok: false; readonly orsak: 'annanFlikHaller'; readonly mening: string };

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
      klar({ ok: true });
    });
  });
}
