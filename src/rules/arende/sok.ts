import type { Listrad } from './listrad.ts';

/**
 * The only ways to search for a person's case: namn, person- or samordningsnummer, ärendenummer. Source: SoLPuF 15 §, SoLPuL 7 a §.
 * Nothing else of a case can be reached from here, whatever is typed.
 */
export const TILLATNA_SOKNYCKLAR = ['namn', 'personnummer', 'arendenummer'] as const;

export type Soknyckel =
  | { readonly slag: 'namn'; /** Folded beginnings of names: every one must begin some part of the name. */ readonly delar: readonly string[] }
  | { readonly slag: 'personnummer'; /** Digits only, from the beginning of the number, with or without century. */ readonly siffror: string }
  | { readonly slag: 'arendenummer'; /** Folded. */ readonly text: string };

/** Lower case without accents, so that "Åke" is found by "ake" and "Aké". */
const vik = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .trim();
const namndelar = (namn: string): string[] => vik(namn).split(/[\s,-]+/u).filter((del) => del !== '');
const siffrorI = (text: string): string => text.replace(/\D/g, '');

/** A number of four digits or more, as one writes a date of birth or the whole number. */
const NUMMER = /^\d{2,8}[-+ ]?\d{0,4}$/;
const KORTASTE_NUMMER = 4;
const MED_SEKEL = 12;

/** What was typed in the search field, as the one key it can be. Digits with letters or strokes are an ärendenummer. */
export function sokNyckel(text: string): Soknyckel {
  const ren = text.trim();
  if (NUMMER.test(ren) && siffrorI(ren).length >= KORTASTE_NUMMER) return { slag: 'personnummer', siffror: siffrorI(ren) };
  return /\d/.test(ren) ? { slag: 'arendenummer', text: vik(ren) } : { slag: 'namn', delar: namndelar(ren) };
}

/** Only these fields of a list row are ever compared. Digits alone may also be part of an ärendenummer, so such a key tries both. */
export function matchar(nyckel: Soknyckel, rad: Pick<Listrad, (typeof TILLATNA_SOKNYCKLAR)[number]>): boolean {
  if (nyckel.slag === 'arendenummer') return nyckel.text !== '' && vik(rad.arendenummer).includes(nyckel.text);
  if (nyckel.slag === 'namn') {
    const delar = namndelar(rad.namn);
    return nyckel.delar.length > 0 && nyckel.delar.every((sokt) => delar.some((del) => del.startsWith(sokt)));
  }
  const hela = siffrorI(rad.personnummer);
  const utanSekel = hela.length === MED_SEKEL ? hela.slice(2) : hela;
  const samma = nyckel.siffror.length === MED_SEKEL && nyckel.siffror.slice(2) === utanSekel;
  return hela.startsWith(nyckel.siffror) || utanSekel.startsWith(nyckel.siffror) || samma || rad.arendenummer.includes(nyckel.siffror);
}

/** True for what a name may be written with. Anything else in the field would let one search for more than names (check D01). */
export const arNamn = (text: string): boolean => /^[\p{L}\p{M}.’'´ -]{1,80}$/u.test(text.trim()) && text.trim().split(/\s+/u).length <= 7;
const MEST_ORD = 2;
/** True for an ärendenummer: short groups with at least one digit and at most two groups of letters, e.g. "HT-2026-0113" or "VON 2026/14". */
export const arArendenummer = (text: string): boolean =>
  /^(?=.*\d)[\p{L}\d]{1,16}(?:[ ./:-]{1,2}[\p{L}\d]{1,16}){0,5}$/u.test(text.trim()) && !/\p{L}{7,}/u.test(text) && (text.match(/\p{L}+/gu)?.length ?? 0) <= MEST_ORD;
