import { datumIOrd } from '../lag/dagar.ts';
import type { Schablon } from '../schablon/format.ts';
import type { Sparsteg, Tidsrad } from '../schablon/resultat.ts';
import type { Dokument, Sektion, Stycke } from './dokument.ts';
import { lista, sektion, stycke } from './skriv.ts';
import { antal, uppraknat } from './sprak.ts';
import { PER, minuterOrd } from './tid.ts';
import { type Textunderlag, beslutsdatering, insatsnamn, sattSamman } from './underlag.ts';

/** The calculation writes short; a letter writes whole words: "20 h 05 min" → "20 timmar och 5 minuter", "90 min per tillfälle" → "90 minuter per gång". */
const iKlartext = (mening: string): string =>
  mening
    .replace(/(\d+) h 0?(\d+) min\b/g, (_, h: string, min: string) => `${antal(Number(h), 'timme', 'timmar')} och ${antal(Number(min), 'minut', 'minuter')}`)
    .replace(/(?<![\d,])1 min\b/g, '1 minut')
    .replace(/(\d) min\b/g, '$1 minuter')
    .replaceAll(' per tillfälle', ' per gång');

/** The row of the schablon that a source names, in words: "Städning (bara service)". Null when it names no row. */
function radord(kalla: string, schablon: Schablon): string | null {
  const [radId = '', variantId] = kalla.slice(kalla.indexOf('#') + 1).split('.');
  const rad = schablon.rader.find((r) => r.insats === radId);
  const variant = rad && [...rad.varianter, ...rad.nivaer].find((v) => v.id === variantId);
  return rad ? `${rad.namn}${variant ? ` (${variant.namn})` : ''}` : null;
}

/** Where a figure stands, in words that lead to it: the schablon by name and first day, and the row. */
export function kallord(kalla: string, schablon: Schablon | null): string {
  if (!schablon) return kalla;
  const rad = radord(kalla, schablon);
  return `${schablon.namn}${schablon.giltigFran === null ? '' : ` från den ${datumIOrd(schablon.giltigFran)}`}${rad === null ? '' : `, raden ${rad}`}`;
}

/** The rows that the steps rest on, each once, so that a court can look them up in the schablon that the first section names. */
function kallor(steg: readonly Sparsteg[], schablon: Schablon | null): Stycke[] {
  const rader = [...new Set(steg.flatMap(({ kalla }) => (kalla === null || !schablon ? [] : (radord(kalla, schablon) ?? []))))];
  return rader.length > 0 ? [stycke(`Källa: ${rader.length === 1 ? 'raden' : 'raderna'} ${uppraknat(rader)}.`)] : [];
}

/** Which schablon the figures come from. */
const varifran = (schablon: Schablon | null): Sektion[] =>
  sektion('varifran', 'Varifrån tiderna kommer', schablon ? [stycke(`Tiderna kommer ur ${schablon.namn}${schablon.giltigFran === null ? '' : `, som gäller från den ${datumIOrd(schablon.giltigFran)}`}. Under varje insats står vilken rad som har använts.`)] : []);

function slutsats(rad: Tidsrad): string {
  switch (rad.lage) {
    case 'raknad':
      return rad.tid ? `Det blir ${minuterOrd(rad.tid.minuter)} ${PER[rad.tid.per]}.` : 'Tiden saknas.';
    case 'ingar':
      return 'Hjälpen får ingen egen tid, eftersom den görs samtidigt med annan hjälp.';
    case 'ingenTid':
      return 'Hjälpen räknas inte i tid.';
    case 'saknas':
    default:
      return 'Tiden saknas. Saknas betyder inte noll: du får ändå hjälpen i den omfattning som står i beslutet.';
  }
}

/**
 * How the minutes of one row came about, in sentences for the person and the court.
 * Left out are the step that says what is missing, which asks the handläggare to do something, and her words on the need, which are
 * written about the person and stand in the utredning.
 */
function minutforklaring(rad: Tidsrad, schablon: Schablon | null): Stycke[] {
  const steg = rad.spar.filter((s) => s.slag !== 'saknas' && s.slag !== 'behov');
  return [...(steg.length > 0 ? [lista(steg.map((s) => iKlartext(s.mening)))] : []), stycke(slutsats(rad)), ...kallor(steg, schablon)];
}

/** The explanation of every granted minute and of the sum. */
export function skrivMinutforklaring(underlag: Textunderlag): Dokument {
  const { tid, beviljade } = underlag.bild;
  const { schablon } = underlag.regelverk;
  const rader = (tid?.rader ?? []).flatMap((rad) => {
    const bild = beviljade.find((i) => i.ansokt.id === rad.id);
    return sektion(`rad-${rad.id ?? rad.nr}`, (bild && insatsnamn(bild)) ?? rad.namn, minutforklaring(rad, schablon));
  });
  const summa = sektion('summa', 'Sammanlagt', tid && tid.spar.length > 0 ? [lista(tid.spar.map((s) => iKlartext(s.mening)))] : [stycke('Tiden går inte att räkna ihop, eftersom tid saknas för någon del av hjälpen.')]);
  return sattSamman(underlag, { id: 'minutforklaring', titel: 'Så har tiden räknats', till: 'enskilde', ...beslutsdatering(underlag, null), sektioner: [...(rader.length > 0 ? varifran(schablon) : []), ...rader, ...summa] });
}
