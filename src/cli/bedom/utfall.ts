import type { Insatssvar } from './utgangspunkt.ts';

/** What a beslut on the whole would be called, were every utgångspunkt followed. `ejBifall` and `delavslag` are starting points, never decisions. */
export type Samlat = 'bifall' | 'delavslag' | 'ejBifall' | 'oppen';

type Del = Pick<Insatssvar, 'utgangspunkt' | 'nastaSteg'>;

/** The need is met inside another insats or tried as one. *Annan väg* is a next step and no outcome of its own. */
export const garAnnanVag = ({ utgangspunkt, nastaSteg }: Del): boolean => utgangspunkt === 'oppen' && nastaSteg === 'annanVag';

export function samlatUtfall(delar: readonly Del[]): Samlat {
  const egna = delar.filter((d) => !garAnnanVag(d)).map((d) => d.utgangspunkt);
  if (egna.length === 0 || egna.some((u) => u === null || u === 'oppen')) return 'oppen';
  if (egna.every((u) => u === 'bifall')) return 'bifall';
  return egna.every((u) => u === 'ejBifall') ? 'ejBifall' : 'delavslag';
}
