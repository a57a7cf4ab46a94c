import type { Tidsberakning, Tidsrad } from '@rules/schablon/resultat.ts';
import { type Jsonform, tillJson } from '@rules/schablon/json.ts';

/** A warning as the commands give it. */
export interface Varningssvar {
  readonly kod: string;
  readonly mening: string;
}

/** The answer of `likvard tid`. Exact numbers are text ("470", "2645/3"), a missing figure is null. Minutes per vecka, manad, ar. */
export interface Tidssvar {
  readonly minuterPerVecka: string | null;
  readonly minuterPerManadFast: string | null;
  readonly minuterPerArFast: string | null;
  readonly perManad: { readonly minuter: string; readonly timmar: string } | null;
  readonly personaltidPerVecka: string | null;
  readonly rader: readonly Jsonform<Tidsrad>[];
  readonly varningar: readonly Varningssvar[];
}

export const kodOchMening = ({ kod, mening }: Varningssvar): Varningssvar => ({ kod, mening });

export function tidssvar(berakning: Tidsberakning, extra: readonly Varningssvar[] = []): Tidssvar {
  const { minuterPerVecka, minuterPerManadFast, minuterPerArFast, perManad, personaltidPerVecka, rader } = tillJson(berakning);
  return { minuterPerVecka, minuterPerManadFast, minuterPerArFast, perManad, personaltidPerVecka, rader, varningar: [...berakning.varningar, ...extra].map(kodOchMening) };
}
