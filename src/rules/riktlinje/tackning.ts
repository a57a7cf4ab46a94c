import type { Plats } from '../formatfel.ts';
import type { Insats, Riktlinje } from './format.ts';
import { InsatsForSammanflatad, kompileradInsats } from './kompilera.ts';
import { exempelfynd } from './tackning-exempel.ts';
import { dubblettfynd, hanvisningsfynd, innehallsfynd, villkorsfynd } from './tackning-hanvisningar.ts';
import { tabellfynd } from './tackning-tabell.ts';

/** Kinds of coverage finding. A `fel` must be corrected before the riktlinje is used, a `varning` should be looked at. */
export const TACKNINGSKODER = {
  dubblettId: 'fel',
  reserveratId: 'fel',
  okantAvsnitt: 'fel',
  okandFraga: 'fel',
  okantVarde: 'fel',
  motsagelse: 'fel',
  onabarRad: 'fel',
  ingenRad: 'fel',
  exempelFaller: 'fel',
  forSammanflatad: 'fel',
  radUtanKalla: 'varning',
  oanvandFraga: 'varning',
  fragaUtanVarfor: 'varning',
  annatSattUtanUndantag: 'varning',
  ejBifallUtanFragor: 'varning',
} as const satisfies Record<string, 'fel' | 'varning'>;
export type Tackningskod = keyof typeof TACKNINGSKODER;

/** One gap in a riktlinje: what kind, a Swedish sentence that says what to do, and where in the document. */
export interface Tackningsfynd {
  readonly kod: Tackningskod;
  readonly mening: string;
  readonly path: Plats;
}

export const arFel = (fynd: Tackningsfynd): boolean => TACKNINGSKODER[fynd.kod] === 'fel';

/** The decision table itself: exact, since the compiled diagram holds every combination of answers. */
function provaTabell(riktlinje: Riktlinje, insats: Insats, path: Plats): Tackningsfynd[] {
  try {
    const k = kompileradInsats(riktlinje, insats.id);
    return k?.insats === insats ? [...tabellfynd(k, path), ...exempelfynd(k, path)] : [];
  } catch (fel) {
    if (!(fel instanceof InsatsForSammanflatad)) throw fel;
    return [{ kod: 'forSammanflatad', mening: `${fel.message} Täckning och exempel är inte prövade.`, path: [...path, 'kriterier'] }];
  }
}

/**
 * Look for gaps in a riktlinje that its format allows: rows that never hit, answers without a row, references that lead
 * nowhere, examples that fail. In document order; deterministic.
 */
export function tackning(riktlinje: Riktlinje): Tackningsfynd[] {
  const perInsats = riktlinje.insatser.flatMap((insats, i) => {
    const path = ['insatser', i];
    return [...villkorsfynd(riktlinje, insats, path), ...innehallsfynd(insats, path), ...provaTabell(riktlinje, insats, path)];
  });
  return [...dubblettfynd(riktlinje), ...hanvisningsfynd(riktlinje), ...perInsats];
}
