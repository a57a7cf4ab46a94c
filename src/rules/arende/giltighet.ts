import { aktuellaInsatser } from './lage.ts';
import { bedomningFor } from './nytt.ts';
import type { Arende } from './schema.ts';

/**
 * The other ansökta insatser get the same start, tills vidare, where nothing is chosen yet. A time limit is never copied:
 * its reason must be individual for each insats (JO 589-2016).
 */
export function sammaGiltighet(arende: Arende, fran: string): Arende {
  const forlaga = bedomningFor(arende, fran).giltighet;
  if (forlaga.slag !== 'tillsVidare') return arende;
  const bedomningar = { ...arende.bedomningar };
  for (const { id } of aktuellaInsatser(arende)) {
    const b = bedomningFor(arende, id);
    if (b.giltighet.slag === null) bedomningar[id] = { ...b, giltighet: { ...b.giltighet, fran: b.giltighet.fran ?? forlaga.fran, slag: 'tillsVidare' } };
  }
  return { ...arende, bedomningar };
}
