import { transition } from 'xstate';
import { hinder, type Kommando, type Kommandonamn, type Kommandounderlag } from '@rules/arende/kommandon.ts';
import { statusFor } from '@rules/arende/lage.ts';
import { STATUSNAMN, type Status } from '@rules/arende/status.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { arendemaskin, iOrdning } from './maskin.ts';

/** The machine at the status of the case's facts. */
export function lage(underlag: Kommandounderlag) {
  return arendemaskin.resolveState({ value: statusFor(underlag.arende, underlag.idag), context: underlag });
}

/** Why a command is not lawful now, in sentences for a menu or a button; empty when it is. */
export function varforInte(underlag: Kommandounderlag, namn: Kommandonamn): readonly string[] {
  const status = statusFor(underlag.arende, underlag.idag);
  if (!iOrdning(status, namn)) return [`Det går inte nu: ärendet är i läget ”${STATUSNAMN[status]}”.`];
  return hinder[namn](underlag);
}

export type Utfall = { readonly ok: true; readonly arende: Arende; readonly status: Status } | { readonly ok: false; readonly varfor: readonly string[] };

/** Sends a command through the machine. The facts come back changed, or the reasons why not. */
export function sand(underlag: Kommandounderlag, kommando: Kommando): Utfall {
  const varfor = varforInte(underlag, kommando.type);
  if (varfor.length > 0) return { ok: false, varfor };
  const [nasta] = transition(arendemaskin, lage(underlag), kommando);
  return { ok: true, arende: nasta.context.arende, status: nasta.value as Status };
}
