import { periodText } from '../period.ts';
import { type Schablonrad, radFor } from './format.ts';
import { fonsterFor } from './harlett.ts';
import type { Beviljad } from './indata.ts';
import { tillfallenPer } from './tillfallen.ts';
import type { Anteckning, Underlag } from './underlag.ts';

/** Warnings that follow from the row itself, whatever its minutes. */
export function omRaden(u: Underlag, b: Beviljad, rad: Schablonrad, a: Anteckning): void {
  if (rad.endastFonster !== undefined && b.klockslag && fonsterFor(u.schablon, b) !== rad.endastFonster)
    a.varna('UTANFÖR_FÖNSTER', `${rad.namn} gäller bara ${u.schablon.fonster.find((f) => f.id === rad.endastFonster)?.namn.toLocaleLowerCase('sv')}. Kontrollera klockslaget.`, [rad.endastFonster]);
  const forst = rad.forstahand.filter((i) => u.beviljade.has(i));
  if (forst.length > 0) a.varna('LÄGG_FÖRST_I', `${rad.namn} läggs i första hand i ${forst.map((i) => radFor(u.schablon, i)?.namn.toLocaleLowerCase('sv') ?? i).join(' eller ')}. Pröva om behovet ryms där.`, forst);
  const oftare = rad.normalFrekvens && b.tillfallen && tillfallenPer(b.tillfallen, 'ar', u.manadsfaktor).compare(tillfallenPer(rad.normalFrekvens, 'ar', u.manadsfaktor)) > 0;
  if (oftare) a.varna('OFTARE_ÄN_NORMALT', `${rad.namn} ges normalt ${periodText(rad.normalFrekvens!)}. Beskriv varför personen behöver det oftare.`);
}
