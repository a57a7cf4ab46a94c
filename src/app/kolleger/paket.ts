import { nyttId } from '@storage/index.ts';
import { type Visitkort, fingeravtryck } from '@storage/paket/index.ts';
import { idag, nu } from '../start/klocka.ts';
import type { Paketmiljo } from './miljo.ts';
import { minaNycklar } from './mina-nycklar.ts';
import { type Oppnande, oppnaPaket } from './oppna-paket.ts';
import { type Packningsval, type Skapat, skapaPaket } from './skapa-paket.ts';
import { type Mottagning, type Mottagningsval, taEmotPaket } from './ta-emot-paket.ts';

/** Cases as encrypted files. Nothing throws: every failure is a sentence. */
export interface Paket {
  /** One's own card; the keys are made the first time. */
  readonly visitkort: () => Promise<{ readonly ok: true; readonly kort: Visitkort; readonly fingeravtryck: string } | { readonly ok: false; readonly mening: string }>;
  /** Cases as they lie in the vault, as one file to the chosen receivers. Save an open case first. */
  readonly skapa: (val: Packningsval) => Promise<Skapat>;
  /** Opens and checks a file. Nothing is written: a decided case can be shown from what comes back, also when it is no longer in the vault. */
  readonly oppna: (fil: Blob) => Promise<Oppnande>;
  /** Writes what was chosen of an opened package, each case by itself. */
  readonly taEmot: (oppnat: Extract<Oppnande, { readonly ok: true }>['paket'], val: Mottagningsval) => Promise<Mottagning>;
}

export function paketFor(grund: Pick<Paketmiljo, 'lager' | 'installningar' | 'andraInstallningar'>, klocka: Pick<Paketmiljo, 'nu' | 'idag' | 'nyttId'> = { nu, idag, nyttId }): Paket {
  const miljo: Paketmiljo = { ...klocka, ...grund };
  return {
    async visitkort() {
      const svar = await minaNycklar(miljo);
      if (!svar.ok) return svar;
      const { mottagare, verifiering } = svar.nyckelpar;
      return { ok: true, kort: { namn: miljo.installningar().anvandare, mottagare, verifiering }, fingeravtryck: await fingeravtryck(svar.nyckelpar) };
    },
    skapa: (val) => skapaPaket(miljo, val),
    oppna: (fil) => oppnaPaket(miljo, fil),
    taEmot: (oppnat, val) => taEmotPaket(miljo, oppnat, val),
  };
}
