import { datumIOrd } from '../lag/dagar.ts';
import type { Schablon } from '../schablon/format.ts';
import type { Sparsteg, Tidsrad } from '../schablon/resultat.ts';
import type { Dokument, Stycke } from './dokument.ts';
import { lista, sektion, stycke } from './skriv.ts';
import { PER, minuterOrd } from './tid.ts';
import { type Textunderlag, insatsnamn, sattSamman } from './underlag.ts';

/** Where a figure stands, in words that lead to it: the schablon by name and first day, and the row. */
function kallord(kalla: string, schablon: Schablon | null): string {
  if (!schablon) return kalla;
  const [radId = '', variantId] = kalla.slice(kalla.indexOf('#') + 1).split('.');
  const rad = schablon.rader.find((r) => r.insats === radId);
  const variant = rad && [...rad.varianter, ...rad.nivaer].find((v) => v.id === variantId);
  const fran = schablon.giltigFran === null ? '' : ` från den ${datumIOrd(schablon.giltigFran)}`;
  return `${schablon.namn}${fran}${rad ? `, raden ${rad.namn}${variant ? ` (${variant.namn})` : ''}` : ''}`;
}

/** One step as a sentence with the row or rule that it rests on, so that a court can look it up. */
const stegtext = ({ mening, kalla }: Sparsteg, schablon: Schablon | null): string => (kalla === null ? mening : `${mening} Källa: ${kallord(kalla, schablon)}.`);

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
  const steg = rad.spar.filter((s) => s.slag !== 'saknas' && s.slag !== 'behov').map((s) => stegtext(s, schablon));
  return [...(steg.length > 0 ? [lista(steg)] : []), stycke(slutsats(rad))];
}

/** The explanation of every granted minute and of the sum. */
export function skrivMinutforklaring(underlag: Textunderlag): Dokument {
  const { tid, beviljade } = underlag.bild;
  const { schablon } = underlag.regelverk;
  const rader = (tid?.rader ?? []).flatMap((rad) => {
    const bild = beviljade.find((i) => i.ansokt.id === rad.id);
    return sektion(`rad-${rad.id ?? rad.nr}`, (bild && insatsnamn(bild)) ?? rad.namn, minutforklaring(rad, schablon));
  });
  const summa = sektion('summa', 'Sammanlagt', tid && tid.spar.length > 0 ? [lista(tid.spar.map((s) => stegtext(s, schablon)))] : [stycke('Tiden går inte att räkna ihop, eftersom tid saknas för någon del av hjälpen.')]);
  return sattSamman(underlag, { id: 'minutforklaring', titel: 'Så har tiden räknats', till: 'enskilde', sektioner: [...rader, ...summa] });
}
