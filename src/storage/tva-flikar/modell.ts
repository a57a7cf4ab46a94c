import type { Posttabell } from '../manifest.ts';

/** What a tab's words started from, or what lies on disk. `ord` are unique to each save; null where there is no row. */
export interface Lage {
  readonly rev: number;
  readonly ord: string | null;
}
export const INGET: Lage = { rev: 0, ord: null };

/** One attempt to change a row, and what was answered. `oviss`: the tab was locked meanwhile, so it may have been written or not. */
export interface Andring {
  readonly fran: Lage;
  /** Null for a removal. */
  readonly ord: string | null;
  readonly handelse: boolean;
  readonly svar: 'kvitterad' | 'nekad' | 'oviss';
  /** Revision of the acknowledgement. */
  readonly rev: number;
}

/** All that was tried with one row. */
export interface Bok {
  readonly tabell: Posttabell;
  readonly id: string;
  readonly andringar: Andring[];
}

/** What lies on disk when all has come to rest. Notes have no log. */
export interface Slut {
  readonly lage: Lage;
  readonly logg: readonly { readonly nr: number; readonly rev: number; readonly slag: string }[];
  readonly brott: string | null;
}

/**
 * Holds the end against what was acknowledged. Every acknowledged save is either what lies there, or was replaced by exactly one change that
 * named it; nothing refused was written; no revision was given twice; and the log tells of the saves that led here, in order.
 * @returns what is wrong, in words; empty when all is well
 */
export function provaBoken({ andringar }: Bok, slut: Slut | undefined): string[] {
  if (slut === undefined) return ['raden är inte läst'];
  const { lage, logg, brott } = slut;
  const fel: string[] = [];
  const kvitterade = andringar.filter((a) => a.svar === 'kvitterad');
  const sparade = kvitterade.filter((a) => a.ord !== null);
  if (lage.ord !== null && !andringar.some((a) => a.ord === lage.ord && a.svar !== 'nekad')) fel.push(`”${lage.ord}” ligger på disken men nekades`);
  for (const { ord, fran, rev } of sparade) {
    const ersattare = kvitterade.filter((a) => a.fran.ord === ord).length;
    const kanske = andringar.some((a) => a.fran.ord === ord && a.svar === 'oviss');
    if (ord === lage.ord ? ersattare > 0 || rev !== lage.rev : ersattare !== 1 && !(ersattare === 0 && kanske)) fel.push(`”${ord}” kvitterades, ersattes av ${ersattare} och är ${ord === lage.ord ? 'kvar' : 'borta'}`);
    if (fran.ord !== null && rev !== fran.rev + 1) fel.push(`”${ord}” fick revision ${rev} efter ${fran.rev}`);
  }
  if (new Set(sparade.map((a) => a.rev)).size !== sparade.length) fel.push(`samma revision kvitterades två gånger: ${sparade.map((a) => a.rev).join(' ')}`);
  if (brott !== null) fel.push(brott);
  const vantad = vagen(andringar, lage).filter((a) => a.handelse).map((a) => a.ord);
  if (JSON.stringify(logg.map((p) => p.slag)) !== JSON.stringify(vantad)) fel.push(`loggen säger ${logg.map((p) => p.slag).join(' ')}, men det var ${vantad.join(' ')}`);
  return fel;
}

/** The saves that led to what lies there, from the making of the row. */
function vagen(andringar: readonly Andring[], { ord }: Lage): Andring[] {
  const sista = ord === null ? undefined : andringar.find((a) => a.ord === ord);
  return sista === undefined ? [] : [...vagen(andringar, sista.fran), sista];
}
