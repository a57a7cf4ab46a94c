import { SCHEMA } from '../schemanummer.ts';

/** Name of the database when no other is given. Several profiles on one computer would have one name each. */
export const STANDARDNAMN = 'likvard';

const nyckel = (namn: string) => `${namn}.valv`;

/**
 * True when a vault has been made in this browser. Answers at once and without opening the database, for the start screen.
 * The marker lies outside IndexedDB so that an emptied database is told apart from one that never was. It holds the schema number, nothing personal.
 */
export function finnsValv(namn: string = STANDARDNAMN): boolean {
  try {
    return localStorage.getItem(nyckel(namn)) !== null;
  } catch {
    return false;
  }
}

export function sattMarkor(namn: string): void {
  try {
    localStorage.setItem(nyckel(namn), JSON.stringify({ schema: SCHEMA }));
  } catch {
    // Without localStorage the vault still works; only the early warning of an emptied database is lost.
  }
}

const vittnesnyckel = (namn: string) => `${namn}.vittne`;

/** What is remembered outside the database of how much there was, sealed; null when nothing is. */
export function lasVittne(namn: string): string | null {
  try {
    return localStorage.getItem(vittnesnyckel(namn));
  } catch {
    return null;
  }
}

export function sparaVittne(namn: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(vittnesnyckel(namn));
    else localStorage.setItem(vittnesnyckel(namn), text);
  } catch {
    // Then a loss is noticed only by what the database says of itself.
  }
}

export function taBortMarkor(namn: string): void {
  sparaVittne(namn, null);
  try {
    localStorage.removeItem(nyckel(namn));
  } catch {
    // Nothing was stored then.
  }
}
