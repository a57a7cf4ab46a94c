import type { Svarsbok } from '../riktlinje/svar.ts';
import { faktanamn } from './fakta.ts';
import type { Tidsrad } from './resultat.ts';
import { visaMinuter } from './tal.ts';
import { type Varning, varning } from './varning.ts';

/** One calculation as it is compared: its rows, the answers they rested on, and the version. */
export interface Jamford {
  readonly schablon: string;
  readonly svar: Svarsbok;
  readonly rader: readonly Tidsrad[];
}

const varde = (bok: Svarsbok, nyckel: string) => {
  const svar = bok[nyckel];
  return svar?.status === 'besvarad' ? svar.varde : undefined;
};

/** Why another row rules now, in words. */
function skal(fore: Jamford, nu: Jamford): string {
  if (fore.schablon !== nu.schablon) return `${nu.schablon} gäller i stället för ${fore.schablon}`;
  const omvardnad = [varde(fore.svar, 'harOmvardnad'), varde(nu.svar, 'harOmvardnad')];
  if (omvardnad[0] === 'nej' && omvardnad[1] === 'ja') return 'omvårdnad har tillkommit';
  if (omvardnad[0] === 'ja' && omvardnad[1] === 'nej') return 'omvårdnaden har upphört';
  const andrade = Object.keys(nu.svar).filter((k) => varde(fore.svar, k) !== varde(nu.svar, k) && faktanamn(k) !== k);
  return andrade.length > 0 ? `uppgiften om ${andrade.map((k) => faktanamn(k).replace(/^om /, '')).join(' och ')} har ändrats` : 'insatsen är beviljad på ett annat sätt';
}

/** Rows of the same insats that used another row with another figure before. The n:th of an insats is compared with the n:th. */
export function bytta(fore: Jamford, nu: Jamford): Varning[] {
  const forr = (rad: Tidsrad) => {
    const plats = nu.rader.filter((r) => r.insats === rad.insats).indexOf(rad);
    return fore.rader.filter((r) => r.insats === rad.insats)[plats];
  };
  return nu.rader.flatMap((rad) => {
    const forra = forr(rad);
    if (!forra || forra.rad === rad.rad || forra.schablonminuter === null || rad.schablonminuter === null || forra.schablonminuter.equals(rad.schablonminuter)) return [];
    return [varning('SCHABLON_BYTT', `${rad.namn}: ${visaMinuter(forra.schablonminuter)} → ${visaMinuter(rad.schablonminuter)}, eftersom ${skal(fore, nu)}.`, rad.insats, [forra.rad ?? '', rad.rad ?? ''])];
  });
}
