import type { Datum } from '../datum.ts';
import type { Klocka, Parametrar } from './klocka.ts';
import { KLOCKOR } from './klockor-data.ts';
import { slutdagMedSkal } from './slutdag.ts';
import type { Slutdag } from './slutdag.ts';

export type KlockId = keyof typeof KLOCKOR;

/**
 * When a clock ends.
 * @param fran the day of the event that starts it (see raknasFran).
 * @param parametrar of the riktlinje in force, for clocks that the municipality sets.
 * @returns null when no number ends it: the law gives a word only, or the municipality has set nothing.
 */
export function klockansSlut(id: KlockId, fran: Datum, parametrar: Parametrar = {}): Slutdag | null {
  const { langd, flyttas }: Klocka = KLOCKOR[id];
  if (langd.slag === 'ord') return null;
  const antal = langd.slag === 'tal' ? langd.antal : parametrar[langd.nyckel];
  return typeof antal === 'number' ? slutdagMedSkal({ fran, antal, enhet: langd.enhet, flyttas: flyttas !== 'nej' }) : null;
}
