import type { Sparsteg, Tidsrad } from '../schablon/resultat.ts';
import type { Dokument, Stycke } from './dokument.ts';
import { lista, sektion, stycke } from './skriv.ts';
import { PER, minuterOrd } from './tid.ts';
import { type Textunderlag, insatsnamn, sattSamman } from './underlag.ts';

/** One step as a sentence with the row or rule that it rests on, so that a court can look it up. */
const stegtext = ({ mening, kalla }: Sparsteg): string => (kalla === null ? mening : `${mening} Källa: ${kalla}.`);

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
 * How the minutes of one row came about, from need to result, in sentences for the person and the court.
 * The step that says what is missing is left out: it asks the handläggare to do something.
 */
export function minutforklaring(rad: Tidsrad): Stycke[] {
  const steg = rad.spar.filter((s) => s.slag !== 'saknas').map(stegtext);
  return [...(steg.length > 0 ? [lista(steg)] : []), stycke(slutsats(rad))];
}

/** The explanation of every granted minute and of the sum. */
export function skrivMinutforklaring(underlag: Textunderlag): Dokument {
  const { tid, beviljade } = underlag.bild;
  const rader = (tid?.rader ?? []).flatMap((rad) => {
    const bild = beviljade.find((i) => i.ansokt.id === rad.id);
    return sektion(`rad-${rad.id ?? rad.nr}`, (bild && insatsnamn(bild)) ?? rad.namn, minutforklaring(rad));
  });
  const summa = sektion('summa', 'Sammanlagt', tid && tid.spar.length > 0 ? [lista(tid.spar.map(stegtext))] : [stycke('Tiden går inte att räkna ihop, eftersom tid saknas för någon del av hjälpen.')]);
  return sattSamman(underlag, { id: 'minutforklaring', titel: 'Så har tiden räknats', till: 'enskilde', sektioner: [...rader, ...summa] });
}
