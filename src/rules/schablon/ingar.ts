import { radFor, type Schablon } from './format.ts';

/**
 * The granted insats that this one is done within, or null when it has time of its own.
 * A list: the first one that is granted. `andra`: any granted insats with time of its own that can hold others; two that are both
 * `andra` never hold each other, so that both cannot vanish. Chosen in the schablon's order, whatever the order granted.
 */
export function vard(schablon: Schablon, beviljade: ReadonlySet<string>, insats: string): string | null {
  const ingarI = radFor(schablon, insats)?.ingarI;
  if (ingarI === undefined) return null;
  if (ingarI !== 'andra') return ingarI.find((i) => i !== insats && beviljade.has(i)) ?? null;
  const rymmer = schablon.rader.find((r) => r.insats !== insats && beviljade.has(r.insats) && r.ingarI !== 'andra' && r.rymmerAndra && r.matsITid && r.lag === 'SoL');
  return rymmer?.insats ?? null;
}

/** Where the insats is done, in words: "morgonhjälp" or "andra beviljade insatser". */
export const vardnamn = (schablon: Schablon, insats: string, vardensId: string): string =>
  radFor(schablon, insats)?.ingarI === 'andra' ? 'andra beviljade insatser' : (radFor(schablon, vardensId)?.namn ?? vardensId).toLocaleLowerCase('sv');
