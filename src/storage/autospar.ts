import type { Tidpunkt } from '@rules/datum.ts';
import { MENING } from './meningar.ts';

/** What the screen says about saving. `nar` is null until something has been saved since the document was opened. */
export type Sparlage<K> =
  | { readonly slag: 'sparat'; readonly nar: Tidpunkt | null }
  | { readonly slag: 'osparat' }
  | { readonly slag: 'sparar' }
  | { readonly slag: 'fel'; readonly mening: string }
  | { readonly slag: 'konflikt'; readonly mening: string; readonly konflikt: K };

type Svar = { readonly ok: true } | { readonly ok: false; readonly orsak: string; readonly mening: string };
type Konfliktsvar<S> = Extract<S, { readonly orsak: 'konflikt' }>;

export interface Autosparalternativ<T, S extends Svar> {
  /** Saves one value. Resolves after the transaction; the next call comes only after that. Keeps track of the revision itself. */
  readonly spara: (varde: T) => Promise<S>;
  readonly klocka: () => Tidpunkt;
  /** Pause in the typing before a save, ms. */
  readonly vila?: number;
  /** Longest wait under steady typing, ms. With the write itself the words are safe within two seconds. */
  readonly hogst?: number;
  /** After this long without an answer the user is told, ms. */
  readonly talamod?: number;
}

export interface Autospar<T, S extends Svar> {
  /** The newest words. An earlier value not yet written is superseded. */
  readonly andra: (varde: T) => void;
  /** Writes what is not written, now; also "Försök igen" after a failure and after a conflict is settled. Resolves when the words given so far are saved, or could not be. */
  readonly spola: () => Promise<Sparlage<Konfliktsvar<S>>>;
  readonly lage: () => Sparlage<Konfliktsvar<S>>;
  /** Calls at every change of `lage()`. Returns a function that ends it (the shape of `useSyncExternalStore`). */
  readonly prenumerera: (mottagare: () => void) => () => void;
  /** Stops the timers without saving. Call after `spola()`, or when a person has chosen the other tab's text. */
  readonly avsluta: () => void;
}

/** Saves by itself: after a pause, one write at a time, the latest words win, and a failure is never silent. */
export function skapaAutospar<T, S extends Svar>({ spara, klocka, vila = 400, hogst = 1500, talamod = 8000 }: Autosparalternativ<T, S>): Autospar<T, S> {
  type Lage = Sparlage<Konfliktsvar<S>>;
  let lage: Lage = { slag: 'sparat', nar: null };
  let senaste: { readonly nr: number; readonly varde: T } | null = null;
  let sparadNr = 0;
  let pagaende: Promise<void> | null = null;
  /** A timer ran out while a write was under way: go on at once after it. */
  let forfallen = false;
  let vilotimer: ReturnType<typeof setTimeout> | undefined;
  let hogsttimer: ReturnType<typeof setTimeout> | undefined;
  const mottagarna = new Set<() => void>();

  const osparat = () => (senaste?.nr ?? 0) > sparadNr;

  function satt(nytt: Lage): void {
    lage = nytt;
    for (const mottagare of mottagarna) mottagare();
  }

  function stoppaTimrar(): void {
    clearTimeout(vilotimer);
    clearTimeout(hogsttimer);
    vilotimer = hogsttimer = undefined;
    forfallen = false;
  }

  function forfall(): void {
    if (pagaende) forfallen = true;
    else void skrivNu();
  }

  function skrivNu(): Promise<void> {
    pagaende ??= skrivIkapp().finally(() => {
      pagaende = null;
    });
    return pagaende;
  }

  async function skrivIkapp(): Promise<void> {
    do {
      if (senaste === null) return;
      stoppaTimrar();
      const { nr, varde } = senaste;
      satt({ slag: 'sparar' });
      const svar = await skrivEn(varde);
      if (svar.ok) sparadNr = nr;
      satt(lageEfter(svar));
      if (lage.slag === 'konflikt') stoppaTimrar();
    } while (forfallen && osparat());
  }

  async function skrivEn(varde: T): Promise<S | Svar> {
    const vakt = setTimeout(() => satt({ slag: 'fel', mening: MENING.langsam }), talamod);
    try {
      return await spara(varde);
    } catch {
      return { ok: false, orsak: 'fel', mening: MENING.fel };
    } finally {
      clearTimeout(vakt);
    }
  }

  function lageEfter(svar: S | Svar): Lage {
    if (svar.ok) return osparat() ? { slag: 'osparat' } : { slag: 'sparat', nar: klocka() };
    const { mening } = svar;
    return svar.orsak === 'konflikt' ? { slag: 'konflikt', mening, konflikt: svar as Konfliktsvar<S> } : { slag: 'fel', mening };
  }

  return {
    andra(varde) {
      senaste = { nr: (senaste?.nr ?? 0) + 1, varde };
      if (lage.slag === 'sparat') satt({ slag: 'osparat' });
      // A conflict waits for a person: trying again by itself could only fail, or worse, succeed.
      if (lage.slag === 'konflikt') return;
      clearTimeout(vilotimer);
      vilotimer = setTimeout(forfall, vila);
      hogsttimer ??= setTimeout(forfall, hogst);
    },
    async spola() {
      const mal = senaste?.nr ?? 0;
      // What is under way may be older than our words. Any write begun after it takes the newest, so one more round is enough.
      if (pagaende) await pagaende;
      if (sparadNr < mal) await skrivNu();
      return lage;
    },
    lage: () => lage,
    prenumerera(mottagare) {
      mottagarna.add(mottagare);
      return () => mottagarna.delete(mottagare);
    },
    avsluta() {
      stoppaTimrar();
      mottagarna.clear();
    },
  };
}
