import type { Installningar } from '../start/installningar.ts';
import type { Likvardslager } from '../start/lagring.ts';

/** What packages need of an open vault, and of the clock. */
export interface Paketmiljo {
  readonly lager: Likvardslager;
  /** As they stand now. */
  readonly installningar: () => Installningar;
  readonly andraInstallningar: (andring: (nu: Installningar) => Installningar) => Promise<{ readonly ok: true; readonly nya: Installningar } | { readonly ok: false; readonly mening: string }>;
  readonly nu: () => string;
  readonly idag: () => string;
  readonly nyttId: () => string;
}
