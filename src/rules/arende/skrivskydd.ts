import { kanonisk } from '../hash.ts';
import type { Arende } from './schema.ts';

/** What may still be written when the beslut is made: it tells what happened afterwards and changes nothing of what was decided. */
const EFTER_BESLUTET: ReadonlySet<keyof Arende> = new Set(['andrad', 'laget', 'utkast', 'overforing'] as const);
const EFTERAT_I_BESLUT: ReadonlySet<keyof Arende['beslut']> = new Set(['expedierat', 'delfaende', 'rattelse'] as const);

function utan<T extends object>(objekt: T, nycklar: ReadonlySet<keyof T>): Partial<T> {
  return Object.fromEntries(Object.entries(objekt).filter(([nyckel]) => !nycklar.has(nyckel as keyof T))) as Partial<T>;
}

const fast = (arende: Arende): string => kanonisk({ ...utan(arende, EFTER_BESLUTET), beslut: utan(arende.beslut, EFTERAT_I_BESLUT) });

/**
 * D10: why `nytt` may not take the place of a case that lies stored, as a sentence; null when it may. A decided case keeps everything but what comes after,
 * also when somebody has chosen her own words after a conflict. What is wrong in a beslut is rättat (FL 36 §) or omprövat.
 */
export function skrivskydd(lagrat: Arende, nytt: Arende): string | null {
  if (lagrat.fryst === null || fast(lagrat) === fast(nytt)) return null;
  return 'Beslutet är fattat, och det som står i det ändras inte. Hämta ärendet som det är sparat. Kopiera först det du har skrivit, om du behöver det.';
}
