import { useEffect, useState } from 'react';
import type { Likvardslager } from './lagring.ts';
import { type Vaktlage, skapaLasvakt } from './lasvakt.ts';

const TITTA_MS = 15_000;
/** How often the other tabs are told that someone is here, ms. */
const BERATTA_MS = 20_000;
/** `input`, `scroll` and `focusin` for those who dictate, drag a scroll bar or read with a screen reader. */
const RORELSER = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart', 'input', 'scroll', 'focusin'] as const;

/**
 * Locks by itself after `efterMin` minutes of rest in every tab, and when the computer has slept. True while less than a minute is left.
 * @param las answers false when the words could not be saved, and nothing was locked
 */
export function useLasvakt(lager: Likvardslager, efterMin: number, las: () => Promise<boolean>): boolean {
  const [snart, setSnart] = useState(false);
  useEffect(() => {
    const nyVakt = () => skapaLasvakt(efterMin * 60_000, Date.now());
    let vakt = nyVakt();
    let berattat = 0;
    const lasEllerBorjaOm = async () => {
      if (!(await las())) vakt = nyVakt();
    };
    const svara = (lage: Vaktlage) => {
      setSnart(lage === 'snart');
      if (lage === 'las') void lasEllerBorjaOm();
    };
    const titta = () => svara(vakt.titta(Date.now()));
    const rort = () => {
      const nu = Date.now();
      svara(vakt.rort(nu));
      if (Math.abs(nu - berattat) < BERATTA_MS) return;
      berattat = nu;
      lager.rort();
    };
    const styrning = new AbortController();
    for (const namn of RORELSER) window.addEventListener(namn, rort, { signal: styrning.signal, passive: true, capture: true });
    const fortsatt = () => vakt.fortsatt(Date.now());
    window.addEventListener('afterprint', fortsatt, { signal: styrning.signal });
    document.addEventListener('resume', fortsatt, { signal: styrning.signal });
    window.addEventListener('focus', titta, { signal: styrning.signal });
    document.addEventListener('visibilitychange', titta, { signal: styrning.signal });
    const timer = setInterval(titta, TITTA_MS);
    const slutaLyssna = lager.lyssna(({ slag }) => slag === 'rort' && svara(vakt.rort(Date.now())));
    return () => {
      styrning.abort();
      clearInterval(timer);
      slutaLyssna();
    };
  }, [lager, efterMin, las]);
  return snart;
}
