import type { Falt } from '../fynd.ts';
import type { Lasare, Lucka, Sektion, Stycke, Text } from './dokument.ts';

/** What may stand between words: a piece of text, a lucka, several pieces, or nothing. */
export type Inslag = string | Lucka | Text | null | undefined | false;

const arLista = (inslag: Inslag): inslag is Text => Array.isArray(inslag);

/** Joins pieces into one running text; neighbouring strings become one. */
export function foga(...inslag: readonly Inslag[]): Text {
  const ut: (string | Lucka)[] = [];
  for (const del of inslag.flatMap((i) => (i === null || i === undefined || i === false ? [] : arLista(i) ? i : [i]))) {
    const sist = ut.at(-1);
    if (typeof del === 'string' && typeof sist === 'string') ut[ut.length - 1] = sist + del;
    else if (del !== '') ut.push(del);
  }
  return ut;
}

/** Running text as a template: ord`Beslutet gäller från ${dag}.` */
export const ord = (delar: TemplateStringsArray, ...inslag: readonly Inslag[]): Text => foga(...delar.flatMap((del, i): Inslag[] => [del, inslag[i]]));

export const stycke = (text: Text | string): Stycke => ({ slag: 'text', text: typeof text === 'string' ? [text] : text });
export const underrubrik = (text: string): Stycke => ({ slag: 'underrubrik', text });
export const lista = (punkter: readonly (Text | string)[]): Stycke => ({ slag: 'lista', punkter: punkter.map((p) => (typeof p === 'string' ? [p] : p)) });
export const tabell = (rubriker: readonly string[], rader: readonly (readonly (Text | string)[])[]): Stycke => ({
  slag: 'tabell',
  rubriker,
  rader: rader.map((rad) => rad.map((cell) => (typeof cell === 'string' ? [cell] : cell))),
});

export const underskrift = (namn: Text): Stycke => ({ slag: 'underskrift', namn });

export const lucka = (falt: Falt, ledtext: string): Lucka => ({ slag: 'lucka', falt, ledtext });

/** The value when there is one, otherwise a lucka that jumps to its field. */
export const ellerLucka = (varde: string | null | undefined, falt: Falt, ledtext: string): string | Lucka => varde?.trim() || lucka(falt, ledtext);

interface Sektionsval {
  readonly till?: Lasare;
  readonly redigerbar?: boolean;
  readonly nySida?: true;
}

/** A section, or none when it has nothing to say. */
export function sektion(id: string, rubrik: string, stycken: readonly (Stycke | null)[], val: Sektionsval = {}): Sektion[] {
  const kvar = stycken.filter((s) => s !== null);
  return kvar.length === 0 ? [] : [{ id, rubrik, till: val.till ?? 'enskilde', stycken: kvar, redigerbar: val.redigerbar ?? true, egen: false, ...(val.nySida ? { nySida: true } : {}) }];
}

/** Text typed by a person as paragraphs: an empty line begins a new one. */
export const styckenAv = (text: string): Stycke[] =>
  text
    .split(/\n\s*\n/)
    .map((del) => del.trim())
    .filter((del) => del !== '')
    .map(stycke);
