import { Fraction } from 'fraction.js';
import type { Schablon } from './format.ts';
import type { Beviljad } from './indata.ts';
import { vardnamn } from './ingar.ts';
import type { Tidsrad } from './resultat.ts';
import { tillfallenPer } from './tillfallen.ts';
import { type Varning, varning } from './varning.ts';

/** Included insatser that are granted more often than the insatser they are done within: some occasions have no visit to be done in. */
export function oftareAnVarden(schablon: Schablon, rader: readonly Tidsrad[], beviljat: readonly Beviljad[], manadsfaktor: Fraction): Varning[] {
  return rader.flatMap((rad) => {
    const ingarI = schablon.rader.find((r) => r.insats === rad.insats)?.ingarI;
    if (rad.lage !== 'ingar' || !rad.tillfallen || !Array.isArray(ingarI)) return [];
    const egna = tillfallenPer(rad.tillfallen, 'ar', manadsfaktor);
    const vardar = beviljat.filter((b) => ingarI.includes(b.insats));
    if (vardar.some((b) => b.tillfallen === null)) return [];
    const vardarnas = vardar.reduce((s, b) => (b.tillfallen ? s.add(tillfallenPer(b.tillfallen, 'ar', manadsfaktor)) : s), new Fraction(0));
    if (vardarnas.compare(egna) >= 0) return [];
    return [varning('RYMS_INTE_ALLTID', `${rad.namn} är beviljad oftare än ${vardnamn(schablon, rad.insats, vardar[0]!.insats)}, där den ryms. Bestäm när resten ska göras; behövs egen tid görs ett avsteg.`, rad.insats, vardar.map((b) => b.insats))];
  });
}
