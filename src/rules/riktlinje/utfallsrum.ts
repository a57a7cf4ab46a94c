import { OFRAGAD, OKLAR, arStopp, begransa, bladrad, innehall } from './diagram.ts';
import type { Fraga } from './format.ts';
import type { KompileradInsats } from './kompilera.ts';

/** Everything that some answers can lead to. */
export interface Utfallsrum {
  /** Questions that can be asked, in asking order. */
  readonly fragor: readonly Fraga[];
  /** Rows that can hit, in order. */
  readonly traffar: readonly string[];
  /** Rows where an unclear answer can stop the table, in order. */
  readonly stopp: readonly string[];
  readonly ingenRad: boolean;
}

/**
 * The questions, rows, stops and gaps that can come up under any answers.
 * Stops: whenever unclear answers stop the table at a row, some single one of them already does for some clear answers
 * to the rest. So it is enough to let one question at a time be unclear.
 */
export function utfallsrum(k: KompileradInsats): Utfallsrum {
  const { blad } = innehall(k.diagram, k.rot);
  const medOklar = (oklar: number) => begransa(k.diagram, k.rot, (v) => (v === oklar || k.fragor[v]!.fraga === null ? OKLAR : OFRAGAD));
  const rum = k.fragor.map((_, v) => medOklar(v)).map(({ diagram, rot }) => innehall(diagram, rot).blad);
  const rader = (nummer: Iterable<number>): string[] => [...new Set(nummer)].toSorted((a, b) => a - b).flatMap((i) => k.insats.kriterier[i]?.id ?? []);
  return {
    fragor: innehall(k.diagram, k.rot).variabler.flatMap((v) => k.fragor[v]!.fraga ?? []),
    traffar: rader([...blad].map(bladrad)),
    stopp: rader(rum.flatMap((b) => [...b].filter(arStopp).map(bladrad))),
    ingenRad: [...blad].some((b) => bladrad(b) === k.insats.kriterier.length),
  };
}
