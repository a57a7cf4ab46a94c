import { arDatum, type Datum } from '@rules/datum.ts';
import { dagarMellan, plusDagar } from '@rules/lag/dagar.ts';

const MANADER = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'] as const;
const ORD: Readonly<Record<string, number>> = { 'i dag': 0, idag: 0, 'i går': -1, igår: -1, 'i morgon': 1, imorgon: 1 };

/** Years that anything in a case can carry: also the beslut of long ago that a new one replaces. */
const AR = /^(19|20)\d\d-/;

const tva = (tal: string): string => tal.padStart(2, '0');
const finns = (dag: string): Datum | null => (arDatum(dag) && AR.test(dag) ? dag : null);

/** The day without a year that lies nearest to today. */
function narmast(manad: string, dagen: string, idag: Datum): Datum | null {
  const ar = Number(idag.slice(0, 4));
  const dagar = [ar - 1, ar, ar + 1].flatMap((a) => finns(`${a}-${tva(manad)}-${tva(dagen)}`) ?? []);
  return dagar.toSorted((a, b) => Math.abs(dagarMellan(idag, a)) - Math.abs(dagarMellan(idag, b)))[0] ?? null;
}

const medAr = (ar: string | undefined, manad: string, dagen: string, idag: Datum): Datum | null =>
  ar === undefined ? narmast(manad, dagen, idag) : finns(`${ar.length === 2 ? `20${ar}` : ar}-${tva(manad)}-${tva(dagen)}`);

/**
 * A date as people in Sweden write it, whatever language the browser has: "2026-11-23", "20261123", "261123", "23/11", "23/11 2026", "23 nov",
 * "i dag". Two digits for a year are in the 2000s; without a year the nearest such day is meant.
 * @returns null when it is no date, or one that does not exist
 */
export function tolkaDag(text: string, idag: Datum): Datum | null {
  const t = text.trim().toLocaleLowerCase('sv').replaceAll(/\s+/g, ' ');
  const hopp = ORD[t];
  if (hopp !== undefined) return plusDagar(idag, hopp);
  const arForst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(t) ?? /^(\d{4}|\d{2})-?(\d{2})-?(\d{2})$/.exec(t);
  if (arForst) return medAr(arForst[1], arForst[2]!, arForst[3]!, idag);
  const dagForst = /^(\d{1,2})[/.](\d{1,2})(?:[/. ]{1,2}(\d{4}|\d{2}))?$/.exec(t);
  if (dagForst) return medAr(dagForst[3], dagForst[2]!, dagForst[1]!, idag);
  const medOrd = /^(?:den )?(\d{1,2}) ([a-zåäö]{3,})\.?(?: (\d{4}))?$/.exec(t);
  const manad = medOrd ? MANADER.findIndex((m) => m.startsWith(medOrd[2]!)) + 1 : 0;
  return medOrd && manad > 0 ? medAr(medOrd[3], String(manad), medOrd[1]!, idag) : null;
}

/** A whole date in the form it is stored in: taken while it is typed. All other ways to write one wait until the field is left. */
export const arHel = (text: string): boolean => finns(text) !== null;
