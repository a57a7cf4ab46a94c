import { STANDARDNAMN } from './markor.ts';

/** One vault among several on the same computer. The label is read without a lösenfras: never a person's name. */
export interface Profil {
  /** Name of its database, and of everything else that is its own: channel, lock, marker, place. */
  readonly namn: string;
  readonly etikett: string;
}

const NYCKEL = 'likvard.profiler';
const FORSTA: Profil = { namn: STANDARDNAMN, etikett: 'Profil 1' };
/** Names that are made here; the first profile has the name from when there was but one. */
const EGET = /^likvard-[0-9a-f]{8}-[0-9a-f-]{27}$/;

const arProfil = (ra: unknown): ra is Profil =>
  typeof ra === 'object' && ra !== null && 'namn' in ra && 'etikett' in ra && typeof ra.etikett === 'string' && typeof ra.namn === 'string' && (ra.namn === STANDARDNAMN || EGET.test(ra.namn));

/** The profiles of this browser, in the order they were made. Always at least one. */
export function profiler(): readonly [Profil, ...Profil[]] {
  try {
    const lista = JSON.parse(localStorage.getItem(NYCKEL) ?? 'null') as unknown;
    const [forsta, ...fler] = Array.isArray(lista) ? lista.filter(arProfil) : [];
    return forsta ? [forsta, ...fler] : [FORSTA];
  } catch {
    return [FORSTA];
  }
}

function spara(lista: readonly Profil[]): void {
  try {
    if (lista.length === 0) localStorage.removeItem(NYCKEL);
    else localStorage.setItem(NYCKEL, JSON.stringify(lista));
  } catch {
    // Without localStorage there is the first profile only.
  }
}

/** A profile that is not remembered until it has a vault. */
export const nyProfil = (etikett: string): Profil => ({ namn: `likvard-${crypto.randomUUID()}`, etikett: etikett.trim() || `Profil ${profiler().length + 1}` });

/** Remembers a profile; the same again changes nothing. */
export function minnsProfil(profil: Profil): void {
  const lista = profiler();
  if (!lista.some(({ namn }) => namn === profil.namn)) spara([...lista, profil]);
}

export const glomProfil = (namn: string): void => spara(profiler().filter((profil) => profil.namn !== namn));

/**
 * Puts back profiles whose databases are there though the list has lost them: the browser writes the list when it has time, the database at once.
 * True when any was found.
 */
export async function aterfinnProfiler(): Promise<boolean> {
  try {
    const kanda = new Set(profiler().map(({ namn }) => namn));
    const funna = (await indexedDB.databases()).flatMap(({ name }) => (name && EGET.test(name) && !kanda.has(name) ? [name] : []));
    for (const namn of funna) minnsProfil({ namn, etikett: `Profil ${profiler().length + 1}` });
    return funna.length > 0;
  } catch {
    return false;
  }
}
