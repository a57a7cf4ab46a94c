import type { Fraction } from 'fraction.js';
import { z } from 'zod';
import { brak } from './schablon/tal.ts';
import { talfel } from './talfel.ts';

/** How often: `antal` times per `perN` units, e.g. {antal: 1, perN: 2, enhet: 'vecka'} is every second week. */
export const periodSchema = z.strictObject({
  antal: z.number({ error: talfel('Antal tillfällen ska vara ett tal, till exempel 1.') }).positive('Antal tillfällen ska vara större än 0.').max(1000, 'Antal tillfällen ska vara högst 1000. Kontrollera talet.'),
  perN: z.int({ error: talfel('perN ska vara ett heltal, till exempel 2 för varannan vecka.') }).min(1, 'perN ska vara minst 1.').max(60, 'perN ska vara högst 60. Välj en större enhet.'),
  enhet: z.enum(['dag', 'vecka', 'manad', 'ar'], { error: 'Enhet ska vara dag, vecka, manad eller ar.' }),
}, { error: (i) => (i.code === 'invalid_type' ? 'Skriv hur ofta med antal, perN och enhet, till exempel antal 1, perN 2, enhet vecka för varannan vecka.' : undefined) });
/** The same within a stored case: a key that a newer app has written must not stop an older one from reading it. */
export const lagradPeriodSchema = periodSchema.strip();
export type Period = z.infer<typeof periodSchema>;
export type Enhet = Period['enhet'];

/** Occasions per unit as an exact fraction. */
export const tillfallenPerEnhet = (p: Period): Fraction => brak(p.antal).div(p.perN);

/** Occasions per week for a recurring period, or null when the period is counted by month or year. */
export function tillfallenPerVecka(p: Period): Fraction | null {
  if (p.enhet === 'vecka') return tillfallenPerEnhet(p);
  return p.enhet === 'dag' ? tillfallenPerEnhet(p).mul(7) : null;
}

const ENHET: Readonly<Record<Enhet, string>> = { dag: 'dag', vecka: 'vecka', manad: 'månad', ar: 'år' };
const ORDNINGSTAL = ['tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde', 'elfte', 'tolfte'];
/** 3 → "tredje", 13 → "13:e", 21 → "21:a". */
const ordningstal = (n: number): string => ORDNINGSTAL[n - 3] ?? `${n}:${n % 10 === 1 || n % 10 === 2 ? 'a' : 'e'}`;

/** "varje dag", "varannan vecka", "vart tredje år". */
function varje(perN: number, enhet: Enhet, ord: string): string {
  if (perN === 1) return `varje ${ord}`;
  if (perN === 2) return `${enhet === 'ar' ? 'vartannat' : 'varannan'} ${ord}`;
  return `${enhet === 'ar' ? 'vart' : 'var'} ${ordningstal(perN)} ${ord}`;
}

/**
 * The period in plain Swedish: "varannan vecka", "2 gånger per vecka", "en gång per månad".
 * @param natt true when it is done at night: what recurs by day then recurs by night, "2 gånger per natt"
 */
export function periodText({ antal, perN, enhet }: Period, natt = false): string {
  const ord = natt && enhet === 'dag' ? 'natt' : ENHET[enhet];
  if (antal === 1 && perN === 1 && (enhet === 'manad' || enhet === 'ar')) return `en gång per ${ord}`;
  if (antal === 1) return varje(perN, enhet, ord);
  return `${String(antal).replace('.', ',')} gånger ${perN === 1 ? `per ${ord}` : varje(perN, enhet, ord)}`;
}

/** True when an insats is given at night: by its name, or by hours that begin at 21 or later and end by 8 in the morning. With both, a visit that ends before midnight is one too. */
export function arPaNatten(insatsId: string, klockslag: { readonly fran: string; readonly till: string } | null | undefined): boolean {
  const tillNamnet = /natt/i.test(insatsId);
  if (!klockslag) return tillNamnet;
  return (klockslag.fran >= '21:00' || klockslag.fran < '05:00') && (tillNamnet || klockslag.till <= '08:00');
}
