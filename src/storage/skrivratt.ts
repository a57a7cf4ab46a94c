import type { Flikar } from './flikar.ts';

/** `vantar`: not known yet. `foljer`: another tab writes. */
export type Skrivlage = 'vantar' | 'skriver' | 'foljer';

/** The right to write in one case, held by one tab at a time. */
export interface Skrivratt {
  readonly lage: () => Skrivlage;
  /** Returns a function that ends it (the shape of `useSyncExternalStore`). */
  readonly prenumerera: (mottagare: () => void) => () => void;
  /** Asks the tab that writes to save and let go, and writes here. False when it has words that it cannot save. */
  readonly taOver: () => Promise<boolean>;
  /** Lets go: the tab closes the case. */
  readonly slapp: () => void;
}

/** How long the other tab may take to answer, ms. One that stands still is passed by; the revision still guards its words. */
const SVARSTID_MS = 3000;
/** How long the tab that lets go waits before it stands in line again, ms. */
const STALL_SIG_I_KO_MS = 1500;

/**
 * The browser's own lock says which tab writes: a tab that is closed or killed lets go by itself, and the next in line goes on. Nothing depends on it:
 * what is saved from the wrong revision is refused all the same.
 * @param spara writes what is not written; false when it could not
 */
export function skapaSkrivratt(namn: string, flikar: Flikar, id: string, spara: () => Promise<boolean>): Skrivratt {
  const las = `${namn}.arende.${id}`;
  const mottagarna = new Set<() => void>();
  let lage: Skrivlage = 'vantar';
  let stangd = false;
  /** The place in line. Given up when the right is taken, so that it is not granted once more when it is let go. */
  let ko = new AbortController();
  let slappLaset = () => undefined as void;
  let svar: (kan: boolean) => void = () => undefined;

  function satt(nytt: Skrivlage): void {
    if (lage === nytt) return;
    lage = nytt;
    for (const mottagare of mottagarna) mottagare();
  }
  const hall = () =>
    new Promise<void>((klar) => {
      slappLaset = klar;
      satt('skriver');
    });
  const folj = () => satt('foljer');
  /** Holds the lock until it is let go or taken; what ends it is no fault. */
  const begar = (val: LockOptions, vid: (lock: Lock | null) => Promise<void> | void) => void navigator.locks.request(las, val, vid).catch(() => !stangd && !val.signal?.aborted && folj());
  const stallIKo = () => {
    if (stangd) return;
    ko.abort();
    ko = new AbortController();
    begar({ signal: ko.signal }, hall);
  };

  begar({ ifAvailable: true }, (lock) => {
    if (lock) return hall();
    folj();
    stallIKo();
    return undefined;
  });

  const slutaLyssna = flikar.lyssna((notis) => {
    if (notis.slag === 'lamnat' && notis.id === id) svar(notis.kan);
    if (notis.slag !== 'lamna' || notis.id !== id || lage !== 'skriver') return;
    // First read only, then saved: nothing can be typed between the two.
    folj();
    void spara().then((kan) => {
      if (kan) {
        slappLaset();
        setTimeout(stallIKo, STALL_SIG_I_KO_MS);
      } else satt('skriver');
      flikar.meddela({ slag: 'lamnat', id, kan });
    });
  });

  return {
    lage: () => lage,
    prenumerera(mottagare) {
      mottagarna.add(mottagare);
      return () => mottagarna.delete(mottagare);
    },
    async taOver() {
      if (lage === 'skriver') return true;
      const lamnat = new Promise<boolean>((klar) => {
        svar = klar;
        setTimeout(() => klar(true), SVARSTID_MS);
      });
      flikar.meddela({ slag: 'lamna', id });
      if (!(await lamnat)) return false;
      ko.abort();
      await new Promise<void>((klar) => {
        begar({ steal: true }, () => {
          klar();
          return hall();
        });
      });
      return true;
    },
    slapp() {
      stangd = true;
      ko.abort();
      slutaLyssna();
      mottagarna.clear();
      slappLaset();
    },
  };
}
