import type { Nyckelpar } from '@storage/paket/index.ts';
import type { Varningar } from '@rules/overforing/radering.ts';

/** Who works here, under which municipality, and how the vault locks. Encrypted like everything else. */
export interface Installningar {
  readonly version: 1;
  readonly slag: 'installningar';
  readonly anvandare: string;
  readonly kommun: string;
  /** Minutes of rest before the vault locks itself. */
  readonly lasEfter?: number;
  /** When the last säkerhetskopia was made (ISO). */
  readonly senasteKopia?: string;
  /** True when the återställningsnyckel that holds has been taken care of. A vault from before 0005 has none. */
  readonly nyckelTagen?: boolean;
  /** Her own keys for packages, made when they are first needed. They follow the säkerhetskopia. */
  readonly nyckelpar?: Nyckelpar;
  /** The verksamhetssystem that cases were last handed over to. */
  readonly verksamhetssystem?: string;
  /** How many days a case that is handed over is kept here, when something else than the default is chosen. */
  readonly behallDagar?: number;
  /** Days on which it was first said that a case is to be erased, by its random id. */
  readonly raderingsvarningar?: Varningar;
}

/** Minutes of rest before locking, when nothing else is chosen. */
export const LAS_EFTER = 10;

/** True for the settings among the notes. */
export const arInstallningar = (ra: unknown): ra is Installningar => typeof ra === 'object' && ra !== null && (ra as { slag?: unknown }).slag === 'installningar';
