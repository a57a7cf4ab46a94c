import { Fraction } from 'fraction.js';

/** Reads an exact number written as "52/12", "4.3", "4,3" or "-1/2". Null when it is not a number. */
export function tolkaTal(text: string): Fraction | null {
  const rensad = text.trim().replace(',', '.');
  if (!/^-?\d{1,12}(\.\d{1,12})?(\/[1-9]\d{0,11})?$/.test(rensad)) return null;
  const [taljare = '0', namnare = '1'] = rensad.split('/');
  return new Fraction(taljare).div(new Fraction(namnare));
}

/**
 * A number of a file or a form as an exact fraction: 1191.5903 is that decimal, not its nearest short fraction. What has more than
 * twelve decimals is a quotient that was written as one (0.3333333333333333) and is read back as it.
 */
export const brak = (tal: number): Fraction => tolkaTal(String(tal)) ?? new Fraction(tal);

/** Exact number as text for JSON: "105", else "2645/3". */
export const exakt = (tal: Fraction): string => tal.toFraction();

/** Inverse of `exakt` for sums that were stored. */
export const franExakt = (text: string): Fraction => new Fraction(text);

const NBSP = '\u{a0}';
const MINUS = '\u{2212}';

/** Swedish decimal number for display: at most `decimaler` decimals, rounded half up (away from zero), comma, hard space between thousands. */
export function decimal(tal: Fraction, decimaler = 2): string {
  const skala = new Fraction(10).pow(decimaler);
  const hela = tal.abs().mul(skala).add(new Fraction(1, 2)).floor();
  const siffror = hela.toString().padStart(decimaler + 1, '0');
  const heltal = siffror.slice(0, siffror.length - decimaler).replace(/\B(?=(\d{3})+$)/g, NBSP);
  const rest = siffror.slice(siffror.length - decimaler).replace(/0+$/, '');
  const minus = tal.compare(0) < 0 && hela.compare(0) > 0 ? MINUS : '';
  return `${minus}${heltal}${rest === '' ? '' : `,${rest}`}`;
}

/** Minutes for display, "22,5 min". Null is *saknas*, never 0. */
export const visaMinuter = (minuter: Fraction | null): string => (minuter === null ? 'saknas' : `${decimal(minuter)} min`);

/** Minutes shown as hours and whole minutes, half up: 470 → "7 h 50 min", 129 → "2 h 09 min". */
export function visaTimmar(minuter: Fraction | null): string {
  if (minuter === null) return 'saknas';
  const hela = minuter.abs().add(new Fraction(1, 2)).floor().valueOf();
  const minus = minuter.compare(0) < 0 && hela > 0 ? MINUS : '';
  return `${minus}${Math.floor(hela / 60)} h ${String(hela % 60).padStart(2, '0')} min`;
}
