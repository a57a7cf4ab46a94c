import canonicalize from 'canonicalize';
import { sha256 } from './bytes.ts';

/** One entry of a case's händelselogg. Each carries the hash of the one before, so none can be changed, moved or left out unseen. */
export interface Loggpost {
  /** 1, 2, 3 … without gaps. */
  readonly nr: number;
  /** Revision of the case that was written together with the entry. */
  readonly rev: number;
  readonly handelse: unknown;
  readonly foregaende: string;
  readonly hash: string;
}

/** End of the chain as the case itself remembers it, so that a shortened log shows. */
export interface Logghuvud {
  readonly antal: number;
  readonly hash: string;
}

/** First link: no entry comes before. */
export const TOM_LOGG: Logghuvud = { antal: 0, hash: '0'.repeat(64) };

const SIFFROR = 8;

/** Key of an entry. Only the random case id and a number, padded so that keys sort in order. */
export const loggId = (arendeId: string, nr: number): string => `${arendeId}/${String(nr).padStart(SIFFROR, '0')}`;
/** Every key of a case lies between these two. */
export const loggOmfang = (arendeId: string): [string, string] => [`${arendeId}/`, `${arendeId}/~`];
export const loggNr = (id: string): number => Number(id.slice(-SIFFROR));

const kedja = (arendeId: string, { nr, rev, handelse, foregaende }: Omit<Loggpost, 'hash'>): Promise<string> =>
  sha256(canonicalize({ arende: arendeId, nr, rev, handelse, foregaende }) ?? '');

/** The next entry after `huvud`. */
export async function nyLoggpost(arendeId: string, huvud: Logghuvud, rev: number, handelse: unknown): Promise<Loggpost> {
  const utkast = { nr: huvud.antal + 1, rev, handelse, foregaende: huvud.hash };
  return { ...utkast, hash: await kedja(arendeId, utkast) };
}

export type Kedjeprov = { readonly hel: true } | { readonly hel: false; readonly brott: { readonly nr: number; readonly mening: string } };

const brott = (nr: number, vad: string): Kedjeprov => ({ hel: false, brott: { nr, mening: `Loggen är inte hel: ${vad}` } });

/**
 * Walks the chain from the first entry to the head that the case remembers.
 * @param poster entries in key order; null for one that could not be opened.
 * @param huvud the case's own memory of the end, or null when the case cannot be read: then a cut tail cannot be seen.
 */
export async function provaKedja(arendeId: string, poster: readonly (Loggpost | null)[], huvud: Logghuvud | null): Promise<Kedjeprov> {
  let fore = TOM_LOGG;
  for (const post of poster) {
    const nr = fore.antal + 1;
    if (post === null) return brott(nr, `händelse ${nr} är skadad och kan inte läsas.`);
    if (post.nr !== nr) return brott(nr, `händelse ${nr} saknas.`);
    if (post.foregaende !== fore.hash || post.hash !== (await kedja(arendeId, post))) return brott(nr, `händelse ${nr} är ändrad efteråt eller ligger fel.`);
    fore = { antal: nr, hash: post.hash };
  }
  if (huvud === null || (huvud.antal === fore.antal && huvud.hash === fore.hash)) return { hel: true };
  const nr = Math.min(huvud.antal, fore.antal) + 1;
  return huvud.antal > fore.antal
    ? brott(nr, `händelse ${nr} till ${huvud.antal} saknas i slutet.`)
    : brott(nr, 'den stämmer inte med ärendet, som kan vara ersatt med en äldre kopia.');
}
