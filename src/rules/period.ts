import Fraction from 'fraction.js';
import { z } from 'zod';

/** How often: `antal` times per `perN` units, e.g. {antal: 1, perN: 2, enhet: 'vecka'} is every second week. */
export const periodSchema = z.strictObject({
  antal: z.number({ error: 'Antal tillfällen ska vara ett tal, till exempel 1.' }).positive('Antal tillfällen ska vara större än 0.').max(1000),
  perN: z.int({ error: 'perN ska vara ett heltal, till exempel 2 för varannan vecka.' }).min(1, 'perN ska vara minst 1.').max(60),
  enhet: z.enum(['dag', 'vecka', 'manad', 'ar'], { error: 'Enhet ska vara dag, vecka, manad eller ar.' }),
});
export type Period = z.infer<typeof periodSchema>;
export type Enhet = Period['enhet'];

/** Occasions per unit as an exact fraction. */
export const tillfallenPerEnhet = (p: Period): Fraction => new Fraction(p.antal).div(p.perN);

/** Occasions per week for a recurring period, or null when the period is counted by month or year. */
export function tillfallenPerVecka(p: Period): Fraction | null {
  if (p.enhet === 'vecka') return tillfallenPerEnhet(p);
  return p.enhet === 'dag' ? tillfallenPerEnhet(p).mul(7) : null;
}

const ENHET = { dag: ['dag', 'dagar'], vecka: ['vecka', 'veckor'], manad: ['månad', 'månader'], ar: ['år', 'år'] } as const;

/** The period in plain Swedish: "varannan vecka", "2 gånger per vecka", "varje dag". */
export function periodText(p: Period): string {
  const [ental, flertal] = ENHET[p.enhet];
  const antal = String(p.antal).replace('.', ',');
  const varje = { 1: `varje ${ental}`, 2: p.enhet === 'ar' ? 'vartannat år' : `varannan ${ental}`, 3: p.enhet === 'ar' ? 'vart tredje år' : `var tredje ${ental}`, 4: p.enhet === 'ar' ? 'vart fjärde år' : `var fjärde ${ental}` }[p.perN];
  if (p.antal === 1 && varje) return p.enhet === 'vecka' || p.enhet === 'dag' || p.perN > 1 ? varje : `en gång per ${ental}`;
  return p.perN === 1 ? `${antal} gånger per ${ental}` : `${antal} ${p.antal === 1 ? 'gång' : 'gånger'} per ${p.perN} ${flertal}`;
}
