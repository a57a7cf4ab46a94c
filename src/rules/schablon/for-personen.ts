import type { Fraction } from 'fraction.js';
import { avrunda } from './avrundning.ts';
import { antalDelar, dela } from './delning.ts';
import { faktanamn } from './fakta.ts';
import type { Schablonrad } from './format.ts';
import type { Beviljad } from './indata.ts';
import { visaMinuter } from './tal.ts';
import type { Anteckning, Underlag } from './underlag.ts';

/** Per child, rounding and sharing, in that order: the household's visit is rounded first, so that the parts add up to it. */
export function forPersonen(u: Underlag, b: Beviljad, rad: Pick<Schablonrad, 'namn' | 'perBarn' | 'delas'>, schablonminuter: Fraction, a: Anteckning): { minuter: Fraction; delar: Fraction[] } | null {
  const perBarn = rad.perBarn ? u.fakta.antalBarn : 1;
  if (perBarn === undefined) return a.saknas('FAKTA_SAKNAS', `${rad.namn} räknas per barn. Ange ${faktanamn('antalBarn')}.`, ['antalBarn']);
  const brutto = schablonminuter.mul(perBarn);
  if (rad.perBarn) a.steg('barn', `Tiden räknas per barn: ${visaMinuter(schablonminuter)} × ${perBarn} barn = ${visaMinuter(brutto)}.`, brutto);
  const avrundat = avrunda(u.schablon, b, brutto);
  if ('fraga' in avrundat) return a.saknas('FAKTA_SAKNAS', `Tiden för ${rad.namn} beror på ${faktanamn('fonster')}. Ange klockslag, så räknas tiden.`, ['fonster']);
  a.spar.push(...avrundat.steg);
  const antal = rad.delas ? antalDelar(u.fakta) : 1;
  if (rad.delas && u.fakta.hushall === undefined && u.fakta.delasMellan === undefined)
    a.varna('ANTAGET_ENSAMBOENDE', `Det är inte angivet om personen bor ensam. ${rad.namn} är räknad som för en ensamboende.`, ['hushall']);
  if (antal === 1) return { minuter: avrundat.minuter, delar: [] };
  const delar = dela(avrundat.minuter, antal, u.schablon.delning);
  const minuter = delar[(u.fakta.delNr ?? 1) - 1] ?? delar.at(-1)!;
  const antaget = u.schablon.delning.antaget ? ' Källan säger inte hur delningen räknas; här delas tiden lika.' : '';
  a.steg('delning', `Hushållet delar på tiden: ${visaMinuter(avrundat.minuter)} delas på ${antal}, och den här personens del är ${visaMinuter(minuter)}.${antaget}`, minuter);
  return { minuter, delar };
}
