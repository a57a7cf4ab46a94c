import { type Document, isScalar, visit } from 'yaml';

/** A key that stands twice in the same group, and where it stands the second time. */
export interface Dubblett {
  readonly nyckel: string;
  readonly tecken: number;
}

/** Keys that stand twice: one of their values would be lost. The parser's own check compares every key with every other, which takes minutes for a large file. */
export function dubbletter(dokument: Document): Dubblett[] {
  const svar: Dubblett[] = [];
  visit(dokument, {
    Map(_, grupp) {
      const sedda = new Set<unknown>();
      for (const { key } of grupp.items) {
        if (!isScalar(key)) continue;
        if (sedda.has(key.value)) svar.push({ nyckel: String(key.value), tecken: key.range?.[0] ?? 0 });
        sedda.add(key.value);
      }
    },
  });
  return svar;
}
