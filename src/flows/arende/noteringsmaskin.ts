import { assign, initialTransition, setup, transition } from 'xstate';
import { type Noteringskommando, type Noteringskommandonamn, type Sortering, sorteringshinder, sortera } from '@rules/arende/notering.ts';
import { fyllFranSnabbnotering } from '@rules/arende/nytt.ts';
import type { Arende } from '@rules/arende/schema.ts';
import type { Snabbnotering } from '@rules/arende/schema/ansokan.ts';

const bygg = setup({
  types: { context: {} as Snabbnotering, events: {} as Noteringskommando, input: {} as Snabbnotering },
  guards: { ar: ({ context }, { sorterad }: { sorterad: Sortering }) => context.sorterad === sorterad },
  actions: { sortera: assign(({ context, event }) => sortera(context, event)) },
});

const till = <M extends Sortering>(target: M) => ({ actions: 'sortera', target }) as const;
const ANSOKAN = { GOR_TILL_ANSOKAN: till('ansokan') } as const;
const INFORMATION = { BEHALL_SOM_INFORMATION: till('information') } as const;
const RADGIVNING = { NOTERA_RADGIVNING: till('radgivning') } as const;
const SORTERINGAR = ['osorterad', 'ansokan', 'information', 'radgivning'] as const satisfies readonly Sortering[];

/**
 * The beginning of the process: a snabbnotering becomes an ansökan, is kept as information, or noted as rådgivning. Information and
 * rådgivning may turn out to be an ansökan later. Where it ends in `ansokan`, the case's own machine (maskin.ts) begins in `ansokan`.
 */
export const noteringsmaskin = bygg.createMachine({
  id: 'notering',
  context: ({ input }) => input,
  initial: 'faktaAvgor',
  states: {
    faktaAvgor: { always: SORTERINGAR.map((sorterad) => ({ guard: { type: 'ar', params: { sorterad } }, target: sorterad }) as const) },
    osorterad: { on: { ...ANSOKAN, ...INFORMATION, ...RADGIVNING } },
    information: { on: { ...ANSOKAN, ...RADGIVNING } },
    radgivning: { on: { ...ANSOKAN, ...INFORMATION } },
    ansokan: {},
  },
});

/** The machine where the note's facts put it. */
export const oppnaNotering = (notering: Snabbnotering) => initialTransition(noteringsmaskin, notering)[0];

/** Why the note cannot be sorted so, in sentences for a button; empty when the machine takes it. */
export const varforInteSortera = (notering: Snabbnotering, namn: Noteringskommandonamn): readonly string[] => sorteringshinder(notering, namn);

export type Sorterad = { readonly ok: true; readonly notering: Snabbnotering } | { readonly ok: false; readonly varfor: readonly string[] };

/** Sends a command through the machine. The note comes back sorted, or the reasons why not. */
export function sorteraNotering(notering: Snabbnotering, kommando: Noteringskommando): Sorterad {
  const lage = oppnaNotering(notering);
  if (!lage.can(kommando)) return { ok: false, varfor: varforInteSortera(notering, kommando.type) };
  return { ok: true, notering: transition(noteringsmaskin, lage, kommando)[0].context };
}

export type Ansokan = { readonly ok: true; readonly notering: Snabbnotering; readonly arende: Arende } | { readonly ok: false; readonly varfor: readonly string[] };

/** The link between the two machines: the note sorted as ansökan, and the empty case filled with what it says. Both are to be saved. */
export function gorTillAnsokan(notering: Snabbnotering, tomt: Arende): Ansokan {
  const sorterad = sorteraNotering(notering, { type: 'GOR_TILL_ANSOKAN', arendeId: tomt.id });
  return sorterad.ok ? { ...sorterad, arende: fyllFranSnabbnotering(tomt, notering) } : sorterad;
}
