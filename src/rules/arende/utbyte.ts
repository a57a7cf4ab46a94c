import { innehallshash, type Hashare } from '../hash.ts';
import type { Arende } from './schema.ts';

/** How a case in a package stands to the one with the same id here. */
export type Jamforelse = 'ny' | 'lika' | 'nyareHar' | 'nyareDar' | 'badaAndrade' | 'olasbarHar';

/** The content of a case as a hash: what tells whether it is the same as when it was last exchanged. When it was saved says nothing about that. */
export const arendesumma = (arende: Arende, sha256: Hashare): Promise<string> => innehallshash({ ...arende, andrad: null }, sha256);

interface Sida {
  readonly summa: string;
  readonly andrad: string;
}

/**
 * Compares two copies of a case.
 * @param utbytta what the case was like here each time it was exchanged, first time first. The copy that is as it was then has not been
 *   changed since; where neither is, both have. Without any, only the clocks can tell.
 */
export function jamforKopior(har: Sida, dar: Sida, utbytta: readonly string[]): Exclude<Jamforelse, 'ny' | 'olasbarHar'> {
  if (har.summa === dar.summa) return 'lika';
  const [harNar, darNar] = [utbytta.lastIndexOf(har.summa), utbytta.lastIndexOf(dar.summa)];
  if (harNar === -1 && darNar === -1) return utbytta.length > 0 ? 'badaAndrade' : nyastEfterKlockan(har, dar);
  if (harNar === -1) return 'nyareHar';
  return darNar === -1 || darNar > harNar ? 'nyareDar' : 'nyareHar';
}

/** The app writes all times in the same zone, so they sort as text. */
const nyastEfterKlockan = (har: Sida, dar: Sida) => (dar.andrad > har.andrad ? 'nyareDar' : 'nyareHar');
