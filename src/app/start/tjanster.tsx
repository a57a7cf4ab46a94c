import { createContext, use, type ReactNode } from 'react';
import type { Lasning } from './lasning.ts';
import type { Installningsandring, Nycklar, Upplast } from '../las-upp/oppna.ts';
import type { Installningar } from './installningar.ts';
import type { Likvardslager } from './lagring.ts';

/** What the screens need from outside: the store, the clock and ids. Injected so that tests can hold them still. */
export interface Tjanster {
  readonly lager: Likvardslager;
  readonly installningar: Installningar;
  /** Saves new settings, and follows them from now on. Answers with a sentence when it cannot, otherwise null. */
  readonly bytInstallningar: (andring: Installningsandring) => Promise<string | null>;
  readonly nycklar: Nycklar;
  readonly skapaKopia: Upplast['skapaKopia'];
  readonly inlasning: Upplast['inlasning'];
  readonly mapp: Upplast['mapp'];
  readonly paket: Upplast['paket'];
  /** Now as ISO with zone. */
  readonly nu: () => string;
  /** Today's plain date in the computer's time zone. */
  readonly idag: () => string;
  readonly nyttId: () => string;
  /** Savers register here, so that nothing is unwritten when the vault is locked. */
  readonly lasning: Lasning;
  /** True while the app is shown to a room: personal data is hidden and nothing can be changed. */
  readonly visning?: boolean;
}

const Sammanhang = createContext<Tjanster | null>(null);

export function TjanstRam({ tjanster, children }: { readonly tjanster: Tjanster; readonly children: ReactNode }) {
  return <Sammanhang value={tjanster}>{children}</Sammanhang>;
}

export function useTjanster(): Tjanster {
  const tjanster = use(Sammanhang);
  if (!tjanster) throw new Error('useTjanster används utanför TjanstRam.');
  return tjanster;
}
