import { initialTransition, transition } from 'xstate';
import { brister, hinder, type Kommando, type Kommandonamn, type Kommandounderlag } from '@rules/arende/kommandon.ts';
import type { Status } from '@rules/arende/status.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { arendemaskin } from './maskin.ts';

/** The machine where the case's facts put it. */
export const oppna = (underlag: Kommandounderlag) => initialTransition(arendemaskin, underlag)[0];

/** Why a command is not lawful now, in sentences for a menu or a button; empty when the machine takes it, given what it must carry. */
export const varforInte = (underlag: Kommandounderlag, namn: Kommandonamn): readonly string[] => hinder(underlag, namn);

export type Utfall = { readonly ok: true; readonly arende: Arende; readonly status: Status } | { readonly ok: false; readonly varfor: readonly string[] };

/** Sends a command through the machine. The facts come back changed, or the reasons why not. */
export function sand(underlag: Kommandounderlag, kommando: Kommando): Utfall {
  const lage = oppna(underlag);
  if (!lage.can(kommando)) return { ok: false, varfor: [...varforInte(underlag, kommando.type), ...brister(kommando)] };
  const [nasta] = transition(arendemaskin, lage, kommando);
  return { ok: true, arende: nasta.context.arende, status: nasta.value as Status };
}
