import type { Snabbnotering } from './schema/ansokan.ts';

/** Where a snabbnotering is: waiting, or sorted. A note can be sorted again until it has become an ansökan. */
export type Sortering = Snabbnotering['sorterad'];

/** How a note is sorted. The id of the new case comes from the caller. */
export type Noteringskommando =
  | { readonly type: 'GOR_TILL_ANSOKAN'; readonly arendeId: string }
  | { readonly type: 'BEHALL_SOM_INFORMATION' }
  | { readonly type: 'NOTERA_RADGIVNING' };
export type Noteringskommandonamn = Noteringskommando['type'];

const BLIR = { GOR_TILL_ANSOKAN: 'ansokan', BEHALL_SOM_INFORMATION: 'information', NOTERA_RADGIVNING: 'radgivning' } as const satisfies Record<Noteringskommandonamn, Sortering>;
const REDAN = { ansokan: 'Noteringen har redan blivit en ansökan. Fortsätt i ärendet.', information: 'Noteringen behålls redan som information.', radgivning: 'Noteringen är redan noterad som rådgivning.' } as const;

/**
 * Why the note cannot be sorted so, in a sentence; empty when it can. Who called never hinders: what an anhörig says is information,
 * and where it is unclear whether someone applies, it is treated as an ansökan (domain 2.3).
 */
export function sorteringshinder({ sorterad }: Snabbnotering, namn: Noteringskommandonamn): readonly string[] {
  if (sorterad === 'ansokan') return [REDAN.ansokan];
  const blir = BLIR[namn];
  return sorterad === blir ? [REDAN[blir]] : [];
}

/** The note sorted. Pure: does not check that the command is lawful. */
export const sortera = (notering: Snabbnotering, k: Noteringskommando): Snabbnotering => ({
  ...notering,
  sorterad: BLIR[k.type],
  arendeId: k.type === 'GOR_TILL_ANSOKAN' ? k.arendeId : notering.arendeId,
});
