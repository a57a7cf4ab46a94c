import type { Fraga } from './format.ts';
import { svarsfel, svarskoder } from './svar.ts';
import type { Forvantan, Varde } from './villkor.ts';
import { arGranser, namndaVarden, uppfyller } from './villkorsgang.ts';

/**
 * The possible answers to a question, cut into cells that no expectation of the decision table tells apart.
 * `jaNej` has at most two, `val` at most one per alternative, `antal` one per interval that the bounds cut out.
 */
export interface Celler {
  /** One value from each cell. */
  readonly prov: readonly Varde[];
  /** The cell a value belongs to, or -1 when the value cannot answer the question. */
  readonly cellFor: (varde: Varde) => number;
}

/** A value that no condition names: stands for every answer to a question that does not exist. */
const ANNAT = '\u0000annat';

function brytpunkter(fraga: Fraga | null, forvantningar: readonly Forvantan[]): number[] {
  const tal = forvantningar.flatMap((f): readonly (Varde | undefined)[] => (arGranser(f) ? [f.minst, f.hogst, f.over, f.under] : namndaVarden(f)));
  const alla = [...tal, fraga?.minst, fraga?.hogst].filter((t): t is number => typeof t === 'number');
  return [...new Set(alla)].toSorted((a, b) => a - b);
}

/** A number strictly between two cut points (or beyond the outermost one); whole when the question asks for whole numbers. */
function mellan(under: number | undefined, over: number | undefined, heltal: boolean): number {
  if (under === undefined) return over === undefined ? 0 : heltal ? Math.ceil(over) - 1 : over - 1;
  return heltal || over === undefined ? Math.floor(under) + 1 : (under + over) / 2;
}

/** Regions of the number line: below the first cut point, on it, between it and the next, … Odd index = on a cut point. */
function regioner(punkter: readonly number[], fraga: Fraga | null): readonly (number | null)[] {
  return Array.from({ length: 2 * punkter.length + 1 }, (_, i) => {
    const [under, over] = [punkter[i / 2 - 1], punkter[i / 2]];
    const tal = i % 2 === 1 ? punkter[(i - 1) / 2]! : mellan(under, over, fraga?.heltal === true);
    const utanforGapet = i % 2 === 0 && over !== undefined && tal >= over;
    return utanforGapet || (fraga !== null && svarsfel(fraga, tal) !== null) ? null : tal;
  });
}

function regionFor(punkter: readonly number[], tal: number): number {
  let antalUnder = 0;
  while (antalUnder < punkter.length && punkter[antalUnder]! < tal) antalUnder += 1;
  return 2 * antalUnder + (punkter[antalUnder] === tal ? 1 : 0);
}

/** Groups values by which expectations they meet: values of one group always lead to the same row. */
function grupper(forvantningar: readonly Forvantan[]): { prov: Varde[]; grupp: (varde: Varde) => number } {
  const prov: Varde[] = [];
  const sedda = new Map<string, number>();
  const grupp = (varde: Varde) => {
    const monster = forvantningar.map((f) => (uppfyller(varde, f) ? '1' : '0')).join('');
    const tidigare = sedda.get(monster);
    if (tidigare !== undefined) return tidigare;
    sedda.set(monster, prov.push(varde) - 1);
    return prov.length - 1;
  };
  return { prov, grupp };
}

/**
 * Cut the answers of a question by the expectations that concern it.
 * @param fraga null when a condition names a question that does not exist; then every value it mentions, and one other, is a cell.
 */
export function celler(fraga: Fraga | null, forvantningar: readonly Forvantan[]): Celler {
  const { prov, grupp } = grupper(forvantningar);
  const koder = fraga ? svarskoder(fraga) : [...forvantningar.flatMap(namndaVarden).filter((v) => typeof v === 'string'), ANNAT];
  const kodcell = new Map((koder?.length === 0 ? [ANNAT] : (koder ?? [])).map((kod) => [kod, grupp(kod)]));
  if (fraga && koder) return { prov, cellFor: (varde) => (typeof varde === 'string' ? (kodcell.get(varde) ?? -1) : -1) };

  const punkter = brytpunkter(fraga, forvantningar);
  const talcell = regioner(punkter, fraga).map((tal) => (tal === null ? -1 : grupp(tal)));
  const cellFor = (varde: Varde) => {
    if (typeof varde === 'string') return kodcell.get(varde) ?? -1;
    return fraga && svarsfel(fraga, varde) !== null ? -1 : (talcell[regionFor(punkter, varde)] ?? -1);
  };
  return { prov, cellFor };
}
