/**
 * A reduced, ordered decision diagram with many-valued variables, shared bottom up: two equal functions are the same node.
 * The variables are an insats' questions in asking order, a node's children follow the cells of its question, and a leaf
 * says which row of the decision table the answers lead to. Since the form is canonical, "can this question still change
 * the outcome?" is simply "does it remain in the diagram?".
 *
 * A node is a number: 0 and up are inner nodes, below 0 are leaves.
 */
export type Nod = number;

export interface Diagram {
  readonly variabel: number[];
  readonly barn: (readonly Nod[])[];
  readonly kanda: Map<string, Nod>;
}

export const nyttDiagram = (): Diagram => ({ variabel: [], barn: [], kanda: new Map() });

/** Leaf: row number `rad` hits. */
export const traffblad = (rad: number): Nod => -1 - 2 * rad;
/** Leaf: an unclear answer decides whether row number `rad` hits, so the table stops there. */
export const stoppblad = (rad: number): Nod => -2 - 2 * rad;
export const bladrad = (blad: Nod): number => (-1 - blad) >> 1;
export const arStopp = (blad: Nod): boolean => ((-1 - blad) & 1) === 1;

/** Truth as leaves, for the diagram of a single condition. */
export const NEJ: Nod = traffblad(0);
export const JA: Nod = traffblad(1);

export class ForStortDiagram extends Error {}

/** The node that asks `variabel` and continues in `barn`; a question whose answers all lead to the same place is left out. */
export function nod(d: Diagram, variabel: number, barn: readonly Nod[], max = Infinity): Nod {
  const forsta = barn[0]!;
  if (barn.every((b) => b === forsta)) return forsta;
  const nyckel = `${variabel}:${barn.join()}`;
  const kand = d.kanda.get(nyckel);
  if (kand !== undefined) return kand;
  if (d.variabel.length >= max) throw new ForStortDiagram();
  d.variabel.push(variabel);
  d.kanda.set(nyckel, d.barn.push(barn) - 1);
  return d.barn.length - 1;
}

/** Says what two nodes make together when that is clear already, or undefined when their children must be looked at. */
export type Forening = (a: Nod, b: Nod) => Nod | undefined;

export const OCH: Forening = (a, b) => (a === NEJ || b === NEJ ? NEJ : a === JA ? b : b === JA || a === b ? a : undefined);
export const ELLER: Forening = (a, b) => (a === JA || b === JA ? JA : a === NEJ ? b : b === NEJ || a === b ? a : undefined);
/** The first node turned around; give it any leaf as its second. */
export const INTE: Forening = (a) => (a === JA ? NEJ : a === NEJ ? JA : undefined);
/** Row `rad` before the rest of the table: where the condition (first node) holds it hits, elsewhere the rest goes on. */
export const radFore = (rad: number): Forening => (villkor, resten) => (villkor === NEJ ? resten : villkor === JA ? traffblad(rad) : undefined);
/** Two ways an unclear answer can turn out: the same row either way, or a stop at the first row that can be meant. */
export const OKLART_MELLAN: Forening = (a, b) => (a === b ? a : a < 0 && b < 0 ? stoppblad(Math.min(bladrad(a), bladrad(b))) : undefined);

/** Join two functions cell by cell. @throws {ForStortDiagram} when the diagram would hold more than `max` nodes. */
export function forena(d: Diagram, a: Nod, b: Nod, forening: Forening, max = Infinity): Nod {
  const gjorda = new Map<string, Nod>();
  const ga = (x: Nod, y: Nod): Nod => {
    const klart = forening(x, y);
    if (klart !== undefined) return klart;
    const nyckel = `${x},${y}`;
    const gjord = gjorda.get(nyckel);
    if (gjord !== undefined) return gjord;
    const [vx, vy] = [x < 0 ? Infinity : d.variabel[x]!, y < 0 ? Infinity : d.variabel[y]!];
    const variabel = Math.min(vx, vy);
    const antal = d.barn[vx <= vy ? x : y]!.length;
    const barn = Array.from({ length: antal }, (_, i) => ga(vx === variabel ? d.barn[x]![i]! : x, vy === variabel ? d.barn[y]![i]! : y));
    const ny = nod(d, variabel, barn, max);
    gjorda.set(nyckel, ny);
    return ny;
  };
  return ga(a, b);
}

/** What is known of a variable: the number of a cell, or one of these. */
export const OFRAGAD = -1;
export const OKLAR = -2;

/** The function that is left when what is known is put in. Written to a diagram of its own; `fran` is not touched. */
export function begransa(fran: Diagram, rot: Nod, kant: (variabel: number) => number): { diagram: Diagram; rot: Nod } {
  const diagram = nyttDiagram();
  const gjorda = new Map<Nod, Nod>();
  const ga = (x: Nod): Nod => {
    if (x < 0) return x;
    const gjord = gjorda.get(x);
    if (gjord !== undefined) return gjord;
    const variabel = fran.variabel[x]!;
    const barn = fran.barn[x]!;
    const cell = kant(variabel);
    const ny =
      cell >= 0
        ? ga(barn[cell]!)
        : cell === OFRAGAD
          ? nod(diagram, variabel, barn.map(ga))
          : barn.map(ga).reduce((a, b) => forena(diagram, a, b, OKLART_MELLAN));
    gjorda.set(x, ny);
    return ny;
  };
  return { diagram, rot: ga(rot) };
}

/** Everything reachable from a node: the variables that matter, in order, and the leaves. */
export function innehall(d: Diagram, rot: Nod): { variabler: readonly number[]; blad: ReadonlySet<Nod> } {
  const variabler = new Set<number>();
  const blad = new Set<Nod>();
  const sedda = new Set<Nod>();
  const ga = (x: Nod): void => {
    if (sedda.has(x)) return;
    sedda.add(x);
    if (x < 0) return void blad.add(x);
    variabler.add(d.variabel[x]!);
    d.barn[x]!.forEach(ga);
  };
  ga(rot);
  return { variabler: [...variabler].toSorted((a, b) => a - b), blad };
}
