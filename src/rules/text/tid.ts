import { Fraction } from 'fraction.js';
import type { Insatsbild } from '../arende/bild.ts';
import type { Summaperiod, Tidsberakning, Tidsrad } from '../schablon/resultat.ts';
import { decimal } from '../schablon/tal.ts';
import type { Sektion, Stycke } from './dokument.ts';
import { hurOfta } from './omfattning.ts';
import { lista, sektion, stycke, tabell } from './skriv.ts';
import { antal, litenBokstav, uppraknat } from './sprak.ts';
import { type Textunderlag, insatsnamn } from './underlag.ts';

export const PER: Readonly<Record<Summaperiod, string>> = { vecka: 'per vecka', manad: 'per månad', ar: 'per år' };

/** Minutes in words: "90 minuter", "7,5 minuter", "1 minut". */
export const minuterOrd = (minuter: Fraction): string => `${decimal(minuter)} ${minuter.equals(1) ? 'minut' : 'minuter'}`;

/** Minutes as hours and whole minutes in words, half up: 470 → "7 timmar och 50 minuter". */
function timmarOrd(minuter: Fraction): string {
  const hela = minuter.add(new Fraction(1, 2)).floor().valueOf();
  const timmar = Math.floor(hela / 60);
  const rest = hela % 60;
  const delar = [timmar > 0 ? antal(timmar, 'timme', 'timmar') : '', rest > 0 || timmar === 0 ? antal(rest, 'minut', 'minuter') : ''];
  return uppraknat(delar.filter((del) => del !== ''));
}

/** The row of the calculation that belongs to one insats. */
export const radFor = (tid: Tidsberakning | null, bild: Insatsbild): Tidsrad | undefined => tid?.rader.find((rad) => rad.id === bild.ansokt.id);

/** The time of a row in words. Null when it is *saknas*: never shown as 0. */
function radtid(rad: Tidsrad): string | null {
  switch (rad.lage) {
    case 'saknas':
      return null;
    case 'ingar':
      return 'ingår i annan hjälp';
    case 'ingenTid':
      return 'räknas inte i tid';
    case 'raknad':
    default:
      if (rad.minuterPerTillfalle) return `${minuterOrd(rad.minuterPerTillfalle)} per gång`;
      return rad.tid && `${minuterOrd(rad.tid.minuter)} ${PER[rad.tid.per]}`;
  }
}

/** The granted time of one insats, "90 minuter per gång"; null when there is no figure for it. */
export function tidForInsats({ bild: { tid } }: Textunderlag, bild: Insatsbild): string | null {
  const rad = radFor(tid, bild);
  return rad?.lage === 'raknad' ? radtid(rad) : null;
}

/** The sum in words, or why there is none. */
function summa(tid: Tidsberakning, namn: (rad: Tidsrad) => string): string {
  const saknas = tid.rader.filter((rad) => rad.lage === 'saknas').map((rad) => litenBokstav(namn(rad)));
  if (tid.perManad !== null) return `Sammanlagt blir det i genomsnitt ${timmarOrd(tid.perManad.minuter)} per månad.`;
  return `Ingen sammanlagd tid anges, eftersom det saknas tid för ${uppraknat(saknas) || 'en del av hjälpen'}.`;
}

/**
 * The granted time insats by insats and its sum. No section at all when no figure exists: then the omfattning stands alone.
 * @param rubrik heading of the section
 */
export function tidssektion(underlag: Textunderlag, rubrik: string): Sektion[] {
  const { tid } = underlag.bild;
  const rader = underlag.bild.insatser.flatMap((bild) => {
    const rad = radFor(tid, bild);
    return rad?.raknas ? [{ rad, cells: [insatsnamn(bild) ?? rad.namn, hurOfta(bild) ?? '', radtid(rad) ?? 'ingen tid angiven'] }] : [];
  });
  if (tid === null || !rader.some(({ rad }) => rad.lage === 'raknad')) return [];
  // A frame over nothing that is granted, or over all of it, has nothing to say beside the sum.
  const ramar = tid.ramar.flatMap((ram) => (ram.minuter === null || ram.antalRader === 0 || ram.antalRader === rader.length ? [] : [`${ram.namn}: ${timmarOrd(ram.minuter)} ${PER[ram.per]}`]));
  const namn = (rad: Tidsrad) => rader.find((r) => r.rad === rad)?.cells[0] ?? rad.namn;
  const stycken: Stycke[] = [tabell(['Insats', 'Hur ofta', 'Tid'], rader.map(({ cells }) => cells)), stycke(summa(tid, namn))];
  return sektion('tid', rubrik, ramar.length > 0 ? [...stycken, lista(ramar)] : stycken);
}

/** True when the municipality states the time in the beslut. */
export const tidIBeslut = ({ regelverk: { schablon } }: Textunderlag): boolean => schablon?.tidAngesI === 'beslut' || schablon?.tidAngesI === 'bada';
