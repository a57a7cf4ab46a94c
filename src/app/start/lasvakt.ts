/** `snart`: less than a minute is left, and the screen says so. */
export type Vaktlage = 'oppet' | 'snart' | 'las';

/** Longest time between two looks with the computer awake, ms. Timers of a hidden tab run once a minute. */
const SOVIT_MS = 120_000;
/** How long before locking the screen says so, ms. */
export const VARNING_MS = 60_000;

export interface Lasvakt {
  /** Someone did something, here or in another tab. Too late is too late: what is to be locked is not woken by the key that unlocks a screen. */
  readonly rort: (nu: number) => Vaktlage;
  /** The page itself stood still, for a print dialog or a frozen tab: that is not sleep. The rest is counted as before. */
  readonly fortsatt: (nu: number) => void;
  /** Looks at the clock, whoever asks. */
  readonly titta: (nu: number) => Vaktlage;
}

/**
 * Says when the vault is to be locked: after `efterMs` of rest, or when the computer has slept. The caller gives the time of the wall (ms), since the
 * monotonic one stands still in some computers while they sleep. A clock set back begins the rest anew and unlocks nothing.
 */
export function skapaLasvakt(efterMs: number, start: number): Lasvakt {
  let senastRort = start;
  let senastTittat = start;
  function titta(nu: number): Vaktlage {
    const sovit = nu - senastTittat > SOVIT_MS;
    senastTittat = nu;
    if (nu < senastRort) senastRort = nu;
    const vila = nu - senastRort;
    if (sovit || vila >= efterMs) return 'las';
    return vila >= efterMs - VARNING_MS ? 'snart' : 'oppet';
  }
  return {
    titta,
    fortsatt(nu) {
      senastTittat = nu;
    },
    rort(nu) {
      if (titta(nu) === 'las') return 'las';
      senastRort = nu;
      return 'oppet';
    },
  };
}
