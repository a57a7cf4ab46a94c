import { type Diagram, type Nod, OFRAGAD, OKLAR, begransa, innehall } from './diagram.ts';
import type { KompileradInsats } from './kompilera.ts';
import type { Svarsbok } from './svar.ts';

/** What is left of the decision table when the answers so far are put in. */
export interface Lage {
  readonly diagram: Diagram;
  /** A leaf when the outcome is settled, otherwise the node of the next question. */
  readonly rot: Nod;
}

/** What the book knows of question number `variabel`: a cell, OFRAGAD or OKLAR. An answer that cannot answer counts as unasked. */
export function kantOm(k: KompileradInsats, bok: Svarsbok, variabel: number): number {
  const fraga = k.fragor[variabel]!;
  if (fraga.fraga === null) return OKLAR;
  const svar = bok[fraga.id];
  if (svar?.status === 'besvarad') return fraga.celler.cellFor(svar.varde);
  return svar?.status === 'oklart' ? OKLAR : OFRAGAD;
}

/** How far the answers lead from the top, question by question: where they stop, and the questions passed on the way. */
export interface Vag {
  readonly nod: Nod;
  readonly passerade: readonly number[];
}

export function folj(k: KompileradInsats, bok: Svarsbok): Vag {
  const passerade: number[] = [];
  let nod = k.rot;
  while (nod >= 0) {
    const variabel = k.diagram.variabel[nod]!;
    const cell = kantOm(k, bok, variabel);
    if (cell < 0) break;
    passerade.push(variabel);
    nod = k.diagram.barn[nod]![cell]!;
  }
  return { nod, passerade };
}

/** Put the answers into the table. Most books lead straight to a leaf; only where they stop must the rest be worked out. */
export function lage(k: KompileradInsats, bok: Svarsbok, vag: Vag = folj(k, bok)): Lage {
  return vag.nod < 0 ? { diagram: k.diagram, rot: vag.nod } : begransa(k.diagram, vag.nod, (variabel) => kantOm(k, bok, variabel));
}

/**
 * The questions whose answers the outcome rests on, in asking order: those passed on the way down, and those
 * answered further on that still matter where the way stops.
 */
export function relevanta(k: KompileradInsats, bok: Svarsbok, { nod, passerade }: Vag = folj(k, bok)): readonly number[] {
  if (nod < 0) return passerade;
  return [...passerade, ...innehall(k.diagram, nod).variabler.filter((v) => kantOm(k, bok, v) !== OFRAGAD)];
}
