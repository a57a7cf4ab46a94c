import { type Profil, profiler } from '@storage/valv/profiler.ts';

const NYCKEL = 'likvard.profil';
let vald: Profil | undefined;

function senastIFliken(): string | null {
  try {
    return sessionStorage.getItem(NYCKEL);
  } catch {
    return null;
  }
}

/** The profile that this tab works in: the one it was in before it was locked, otherwise the first. */
export function dennaProfil(): Profil {
  const lista = profiler();
  const namn = senastIFliken();
  return (vald ??= lista.find((profil) => profil.namn === namn) ?? lista[0]);
}

/** Changes to another profile, in this tab only. Nothing may be unlocked. */
export function valjProfil(profil: Profil): void {
  vald = profil;
  try {
    sessionStorage.setItem(NYCKEL, profil.namn);
  } catch {
    // Then the tab begins in the first profile the next time.
  }
}
