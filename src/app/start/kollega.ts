import type { Visitkort } from '@storage/paket/index.ts';

/** A colleague to exchange cases with: her visitkort, and whether it has been held against what she herself says. */
export interface Kollega extends Visitkort {
  readonly version: 1;
  readonly slag: 'kollega';
  /** ISO. */
  readonly tillagd: string;
  /** When the fingerprint was compared with the colleague (ISO); null until then. */
  readonly jamfort: string | null;
}

/** True for a colleague among the notes. */
export const arKollega = (ra: unknown): ra is Kollega => typeof ra === 'object' && ra !== null && (ra as { slag?: unknown }).slag === 'kollega';
