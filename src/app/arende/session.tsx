import { createContext, use, useMemo } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Arendebild } from '@rules/arende/bild.ts';
import type { Granskning } from '@rules/arende/granska.ts';
import type { Kontrollunderlag } from '@rules/arende/kontroll.ts';
import type { Kommando, Kommandonamn } from '@rules/arende/kommandon.ts';
import type { Status } from '@rules/arende/status.ts';
import type { Regelverk } from '@rules/arende/regelverk.ts';
import type { Arende } from '@rules/arende/schema.ts';
import type { Utfall } from '@flows/arende/kommandon.ts';
import type { Handelse } from '../start/lagring.ts';
import { useTjanster } from '../start/tjanster.tsx';
import type { Angrahistorik, Riktning } from './angrahistorik.ts';
import type { Arendespar } from './arendespar.ts';

/**
 * An open case. `form` holds what is typed (field paths are the same as `falt` in findings); `arende` is the document as it
 * stood at the last pause, and everything derived is computed from that, so that a keystroke never waits for a check.
 */
export interface Arendesession {
  readonly form: UseFormReturn<Arende>;
  readonly arende: Arende;
  readonly regelverk: Regelverk;
  readonly bild: Arendebild;
  readonly granskning: Granskning;
  readonly status: Status;
  readonly autospar: Arendespar;
  /** Changes the whole document at once (add a row, take a stand, sign a finding). Typed text is kept. */
  readonly andra: (andring: (arende: Arende) => Arende, handelse?: Handelse['slag']) => void;
  /** Notes in the händelselogg what was done with the case outside its facts, e.g. that a text was taken out. */
  readonly handelse: (slag: Handelse['slag'], utbyte?: Handelse['utbyte']) => void;
  /** The way back of the case. `ga` takes one step and answers with the field it changed, or null when there was none to take. */
  readonly angra: { readonly historik: Angrahistorik; readonly ga: (riktning: Riktning) => Promise<string | null> };
  /** What checks and texts are written from, with every word typed so far. */
  readonly underlagNu: () => Kontrollunderlag;
  /** Sends a command through the process machine; the reasons come back when it is not lawful. */
  readonly sand: (kommando: Kommando) => Utfall;
  readonly varforInte: (namn: Kommandonamn) => readonly string[];
  /** After a conflict with another tab: keep one's own words, or fetch theirs. */
  readonly losKonflikt: (val: 'mina' | 'deras') => void;
  /** Puts the case in the papperskorg. Answers with a sentence when it cannot, otherwise null. */
  readonly slang: () => Promise<string | null>;
  /** Moves the case to other versions of the documents. */
  readonly bytVersioner: (versioner: Arende['versioner']) => Promise<void>;
  /** True when nothing may be changed: decided or ended, or another tab writes. */
  readonly last: boolean;
  /** True when nothing can be written here at all: another tab writes in the case, or it is shown to a room. */
  readonly foljer: boolean;
}

export const Arendesammanhang = createContext<Arendesession | null>(null);

export function useArende(): Arendesession {
  const session = use(Arendesammanhang);
  if (!session) throw new Error('useArende används utanför ett öppet ärende.');
  return session;
}

/** What checks and texts are written from, as it stands now. */
export function useUnderlag(): Kontrollunderlag {
  const { arende, regelverk, bild } = useArende();
  const idag = useTjanster().idag();
  return useMemo(() => ({ arende, regelverk, bild, idag }), [arende, regelverk, bild, idag]);
}
