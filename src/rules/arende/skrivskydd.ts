import { kanonisk } from '../hash.ts';
import type { Arende } from './schema.ts';

/** What the beslut was made on, and what it froze: never changed afterwards. A key that is not here may be written when the beslut is made. */
export const FASTA = ['version', 'id', 'arendenummer', 'skapad', 'slag', 'kommun', 'versioner', 'handlaggare', 'person', 'foretradare', 'samtycken', 'hushall', 'anhorigstod', 'ansokan', 'ansoktaInsatser', 'utredning', 'gemensammaSvar', 'bedomningar', 'kommunicering', 'fryst', 'avslut', 'tidigareAvslut', 'borttaget', 'signeringar'] as const satisfies readonly (keyof Arende)[];
export const FASTA_I_BESLUT = ['dag', 'muntligt', 'beslutsfattare', 'roll', 'foredragande', 'ovriga', 'jav', 'avvikandeMening', 'namnUtelamnat', 'egnaTexter', 'sammanfattning', 'tidigare'] as const satisfies readonly (keyof Arende['beslut'])[];

const plocka = <T extends object, K extends keyof T>(ur: T, nycklar: readonly K[]): Pick<T, K> => Object.fromEntries(nycklar.map((nyckel) => [nyckel, ur[nyckel]])) as Pick<T, K>;

/** D10: the case as it may be saved over the stored one. When that is decided, everything the beslut rests on is as it lies, whatever a screen hands over. */
export function medSkrivskydd(lagrat: Arende, nytt: Arende): Arende {
  if (lagrat.fryst === null) return nytt;
  return { ...nytt, ...plocka(lagrat, FASTA), beslut: { ...nytt.beslut, ...plocka(lagrat.beslut, FASTA_I_BESLUT) } };
}

/**
 * D10: why somebody's own words may not take the place of what another tab has saved, as a sentence; null when they may. Where a beslut has been made
 * they were written for a case that is no longer open. What is wrong in a beslut is rättat (FL 36 §) or omprövat.
 */
export function skrivskydd(lagrat: Arende, nytt: Arende): string | null {
  if (lagrat.fryst === null || kanonisk(lagrat.fryst) === kanonisk(nytt.fryst)) return null;
  return 'Beslutet är fattat i den andra fliken och kan inte skrivas över. Kopiera det du har skrivit här, om du behöver det, och hämta sedan ärendet som det är sparat.';
}
