import { type Document, type LineCounter, isMap, isScalar, isSeq } from 'yaml';
import type { Plats } from '@rules/formatfel.ts';

/** Line (from 1) of a place in a document. A place that is missing gives the line of the nearest part around it. */
export type Radsokare = (plats: Plats) => number;

const nyckelord = (nyckel: unknown): string => String(isScalar(nyckel) ? nyckel.value : nyckel);
const borjan = (nod: unknown): number | undefined => (nod as { range?: readonly number[] | null } | null)?.range?.[0];

/** Finds lines by walking the parsed nodes: a key's own line, or the first line of a list row. */
export const radsokare = (dokument: Document, rader: LineCounter): Radsokare => (plats) => {
  let nod: unknown = dokument.contents;
  let tecken = borjan(nod) ?? 0;
  for (const del of plats) {
    const par = isMap(nod) ? nod.items.find((p) => nyckelord(p.key) === String(del)) : undefined;
    const nasta = par ? par.value : isSeq(nod) ? nod.items[Number(del)] : undefined;
    if (nasta === undefined) break;
    tecken = borjan(par ? par.key : nasta) ?? tecken;
    nod = nasta;
  }
  return Math.max(1, rader.linePos(tecken).line);
};
