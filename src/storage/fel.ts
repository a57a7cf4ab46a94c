import { MENING } from './meningar.ts';

/** Why the store as a whole could not answer. Damage to one row is not here: see Karantan in lager.ts. */
export type Felorsak = 'last' | 'stangd' | 'fullt' | 'tomd' | 'fel';

export interface Lagerfel {
  readonly ok: false;
  readonly orsak: Felorsak;
  readonly mening: string;
}

export const lagerfel = (orsak: Felorsak): Lagerfel => ({ ok: false, orsak, mening: MENING[orsak] });

const STANGD = new Set(['DatabaseClosedError', 'InvalidStateError']);

/** Names of an error and of what caused it: Dexie hides a full disk as AbortError with the quota error inside. */
function felnamn(fel: unknown): string[] {
  if (typeof fel !== 'object' || fel === null) return [];
  const { name, inner, cause } = fel as { name?: unknown; inner?: unknown; cause?: unknown };
  return [String(name), ...felnamn(inner), ...felnamn(cause)];
}

/** Turns whatever the browser or Dexie threw into one of our reasons. */
export function tolkaFel(fel: unknown): Lagerfel {
  const namn = felnamn(fel);
  if (namn.includes('QuotaExceededError')) return lagerfel('fullt');
  return lagerfel(namn.some((n) => STANGD.has(n)) ? 'stangd' : 'fel');
}

/** Runs a piece of work on the vault; an exception becomes a typed failure, never a crash. Whatever fails after a lock fails because of it. */
export async function skydda<T>(valv: { readonly arLast: () => boolean }, arbete: () => Promise<T>): Promise<T | Lagerfel> {
  if (valv.arLast()) return lagerfel('last');
  try {
    return await arbete();
  } catch (fel) {
    return valv.arLast() ? lagerfel('last') : tolkaFel(fel);
  }
}
