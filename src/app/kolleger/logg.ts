import { rentNamn } from '@storage/paket/index.ts';
import type { Handelse, Utbyte } from '../start/lagring.ts';

/** How much of a sender's log is kept, newest last: one entry takes about a hundred bytes. */
const FLEST_HANDELSER = 2000;
const SUMMA = /^[0-9a-f]{64}$/;

/** An entry as it travels: the log that a received case brought with it goes before the entry, in order, not inside it. */
export function utanNastling(handelse: Handelse): readonly Handelse[] {
  const { utbyte, ...rest } = handelse;
  if (!utbyte?.logg) return [handelse];
  const { logg, ...mer } = utbyte;
  return [...logg, { ...rest, utbyte: mer }];
}

const arObjekt = (ra: unknown): ra is Readonly<Record<string, unknown>> => typeof ra === 'object' && ra !== null && !Array.isArray(ra);

function lasUtbyte(ra: unknown): Utbyte | null {
  if (!arObjekt(ra)) return null;
  const { med, summa, loggHel } = ra;
  if (!Array.isArray(med) || typeof summa !== 'string' || !SUMMA.test(summa)) return null;
  return { med: med.filter((namn) => typeof namn === 'string').slice(0, 50).map(rentNamn), summa, ...(typeof loggHel === 'boolean' ? { loggHel } : {}) };
}

/** The log that came with a case, from outside: what is not an entry is left out, and says `hel: false`. */
export function lasLogg(ra: readonly unknown[]): { readonly logg: readonly Handelse[]; readonly hel: boolean } {
  const logg = ra.slice(-FLEST_HANDELSER).flatMap((rad): Handelse[] => {
    if (!arObjekt(rad)) return [];
    const { slag, nar, vem, utbyte } = rad;
    if (typeof slag !== 'string' || !/^[A-Z_]{1,40}$/.test(slag) || typeof nar !== 'string' || Number.isNaN(Date.parse(nar)) || typeof vem !== 'string') return [];
    const last = lasUtbyte(utbyte);
    // A kind that this version does not know is kept: the log shows it as unknown.
    return [{ slag: slag as Handelse['slag'], nar: new Date(nar).toISOString(), vem: rentNamn(vem), ...(last ? { utbyte: last } : {}) }];
  });
  return { logg, hel: logg.length === ra.length };
}

/** What the case was like each time it was exchanged, first time first. */
export const utbyttaSummor = (logg: readonly Handelse[]): readonly string[] => logg.flatMap(utanNastling).flatMap(({ utbyte }) => (utbyte ? [utbyte.summa] : []));
