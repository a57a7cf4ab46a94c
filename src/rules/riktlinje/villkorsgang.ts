import { type Forvantan, type Granser, type Varde, VILLKORSORD, type Villkor } from './villkor.ts';

/** One expectation inside a condition, with its path from the condition's root (for errors that point to a line). */
export interface Atom {
  readonly fraga: string;
  readonly forvantan: Forvantan;
  readonly plats: readonly (string | number)[];
}

const arOrd = (nyckel: string): boolean => (VILLKORSORD as readonly string[]).includes(nyckel);

/** The expectations that stand directly in the condition, not inside `alla`, `nagon` or `inte`. */
export function direktaAtomer(villkor: Villkor, plats: readonly (string | number)[] = []): Atom[] {
  return Object.entries(villkor).flatMap(([fraga, forvantan]) =>
    arOrd(fraga) || forvantan === undefined ? [] : [{ fraga, forvantan: forvantan as Forvantan, plats: [...plats, fraga] }],
  );
}

/** Every expectation of the condition, outermost first, in the order they are written. */
export function atomer(villkor: Villkor, plats: readonly (string | number)[] = []): Atom[] {
  const inre = (lista: readonly Villkor[] | undefined, ord: string) => (lista ?? []).flatMap((v, i) => atomer(v, [...plats, ord, i]));
  return [
    ...direktaAtomer(villkor, plats),
    ...inre(villkor.alla, 'alla'),
    ...inre(villkor.nagon, 'nagon'),
    ...(villkor.inte ? atomer(villkor.inte, [...plats, 'inte']) : []),
  ];
}

export const arGranser = (f: Forvantan): f is Granser => typeof f === 'object' && !Array.isArray(f);

/** The single values an expectation names; empty for bounds. */
export const namndaVarden = (f: Forvantan): readonly Varde[] => (arGranser(f) ? [] : Array.isArray(f) ? (f as readonly Varde[]) : [f as Varde]);

/** Does a known value meet the expectation? `minst` and `hogst` include their bound, `over` and `under` do not. */
export function uppfyller(varde: Varde, f: Forvantan): boolean {
  if (!arGranser(f)) return namndaVarden(f).includes(varde);
  if (typeof varde !== 'number') return false;
  return (
    (f.minst === undefined || varde >= f.minst) &&
    (f.hogst === undefined || varde <= f.hogst) &&
    (f.over === undefined || varde > f.over) &&
    (f.under === undefined || varde < f.under)
  );
}
