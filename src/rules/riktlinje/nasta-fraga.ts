import { type Nod, OFRAGAD, innehall } from './diagram.ts';
import type { Fraga } from './format.ts';
import type { KompileradInsats } from './kompilera.ts';
import { kantOm, lage, relevanta } from './lage.ts';
import type { Svarsbok } from './svar.ts';

/**
 * The first question, in the insats' asking order, whose answer can still change which row hits (or where the table stops).
 * Null when no unasked question can. An unclear answer counts as asked.
 */
export function nastaFraga(k: KompileradInsats, bok: Svarsbok): Fraga | null {
  const { diagram, rot } = lage(k, bok);
  return rot < 0 ? null : (k.fragor[diagram.variabel[rot]!]?.fraga ?? null);
}

/** Every unasked question that may still come, in asking order: what a printed blank or a progress line shows. */
export function kvarvarandeFragor(k: KompileradInsats, bok: Svarsbok): Fraga[] {
  const { diagram, rot } = lage(k, bok);
  return innehall(diagram, rot).variabler.flatMap((v) => k.fragor[v]?.fraga ?? []);
}

/** Answers in the book that the outcome no longer rests on. They are kept, shown as not relevant, and never erased. */
export function irrelevanta(k: KompileradInsats, bok: Svarsbok): string[] {
  const anvanda = new Set(relevanta(k, bok));
  return k.fragor.flatMap((f, v) => (f.fraga !== null && !anvanda.has(v) && kantOm(k, bok, v) !== OFRAGAD ? [f.id] : []));
}

/** Two books with the same key are asked the same questions and reach the same outcomes from here on. */
export function lagesnyckel(k: KompileradInsats, bok: Svarsbok): string {
  const { diagram, rot } = lage(k, bok);
  const nummer = new Map<Nod, number>();
  const rader: string[] = [];
  const skriv = (nod: Nod): string => {
    if (nod < 0) return String(nod);
    const tidigare = nummer.get(nod);
    if (tidigare !== undefined) return `#${tidigare}`;
    const barn = diagram.barn[nod]!.map(skriv);
    nummer.set(nod, rader.push(`${diagram.variabel[nod]}(${barn.join()})`));
    return `#${nummer.get(nod)}`;
  };
  const slut = skriv(rot);
  return [...rader, slut].join(' ');
}
