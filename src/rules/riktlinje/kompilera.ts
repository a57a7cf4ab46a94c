import { type Celler, celler } from './celler.ts';
import { type Diagram, ELLER, ForStortDiagram, INTE, JA, NEJ, type Nod, OCH, forena, nod, nyttDiagram, radFore, traffblad } from './diagram.ts';
import type { Fraga, Insats, Rad, Riktlinje } from './format.ts';
import type { Villkor } from './villkor.ts';
import { atomer, direktaAtomer, uppfyller } from './villkorsgang.ts';

/** A question of a compiled insats. `fraga` is null when a condition names a question that the insats does not ask. */
export interface KompileradFraga {
  readonly id: string;
  readonly fraga: Fraga | null;
  readonly celler: Celler;
}

/** An insats made ready for evaluation: compile once, evaluate many times. */
export interface KompileradInsats {
  readonly insats: Insats;
  /** In asking order; questions that do not exist come last and are never asked. */
  readonly fragor: readonly KompileradFraga[];
  readonly diagram: Diagram;
  /** The whole decision table: leaf n = row n, one past the last row = no row. */
  readonly rot: Nod;
  /** Each row's own condition, with leaves JA and NEJ. */
  readonly radvillkor: readonly Nod[];
}

/** Most nodes a compiled insats may have. The largest shipped one has about a hundred. */
export const MAX_NODER = 20_000;

export class InsatsForSammanflatad extends Error {
  constructor(insatsId: string) {
    super(`Kriterierna för ”${insatsId}” hänger ihop på för många sätt för att kunna prövas. Dela upp insatsen eller förenkla raderna.`);
  }
}

/** The insats' questions in asking order: its own, and the shared ones that it refers to. A reference that leads nowhere is left out. */
export function insatsensFragor(insats: Insats, delade: readonly Fraga[]): Fraga[] {
  const funna = insats.fragor.flatMap((f) => (typeof f === 'string' ? delade.filter((d) => d.id === f).slice(0, 1) : [f]));
  return funna.filter((f, i) => funna.findIndex((g) => g.id === f.id) === i);
}

function kompileraVillkor(d: Diagram, villkor: Villkor, fragor: readonly KompileradFraga[]): Nod {
  const bygg = (v: Villkor): Nod => {
    const alla = (noder: readonly Nod[]) => noder.reduce((a, b) => forena(d, a, b, OCH, MAX_NODER), JA);
    const nagon = (noder: readonly Nod[]) => noder.reduce((a, b) => forena(d, a, b, ELLER, MAX_NODER), NEJ);
    const direkta = direktaAtomer(v).map(({ fraga, forvantan }) => {
      const variabel = fragor.findIndex((f) => f.id === fraga);
      return nod(d, variabel, fragor[variabel]!.celler.prov.map((varde) => (uppfyller(varde, forvantan) ? JA : NEJ)), MAX_NODER);
    });
    return alla([
      ...direkta,
      ...(v.alla ?? []).map(bygg),
      ...(v.nagon ? [nagon(v.nagon.map(bygg))] : []),
      ...(v.inte ? [forena(d, bygg(v.inte), NEJ, INTE, MAX_NODER)] : []),
    ]);
  };
  return bygg(villkor);
}

function kompileradeFragor(rader: readonly Rad[], fragor: readonly Fraga[]): KompileradFraga[] {
  const namnda = rader.flatMap((rad) => atomer(rad.nar));
  const okanda = [...new Set(namnda.map((a) => a.fraga))].filter((id) => !fragor.some((f) => f.id === id));
  const alla = [...fragor.map((fraga) => ({ id: fraga.id, fraga })), ...okanda.map((id) => ({ id, fraga: null }))];
  return alla.map(({ id, fraga }) => ({ id, fraga, celler: celler(fraga, namnda.filter((a) => a.fraga === id).map((a) => a.forvantan)) }));
}

/**
 * Compile the decision table of an insats.
 * @param delade the riktlinje's shared questions
 * @throws {InsatsForSammanflatad} when the table needs more than MAX_NODER nodes
 */
export function kompilera(insats: Insats, delade: readonly Fraga[] = []): KompileradInsats {
  const fragor = kompileradeFragor(insats.kriterier, insatsensFragor(insats, delade));
  const diagram = nyttDiagram();
  try {
    const radvillkor = insats.kriterier.map((rad) => kompileraVillkor(diagram, rad.nar, fragor));
    const rot = radvillkor.reduceRight((resten, villkor, rad) => forena(diagram, villkor, resten, radFore(rad), MAX_NODER), traffblad(radvillkor.length));
    return { insats, fragor, diagram, rot, radvillkor };
  } catch (fel) {
    throw fel instanceof ForStortDiagram ? new InsatsForSammanflatad(insats.id) : fel;
  }
}

const kompilerade = new WeakMap<Riktlinje, Map<string, KompileradInsats>>();

/** The compiled insats of a riktlinje, compiled at first use and kept as long as the riktlinje object lives; null when it has no such insats. */
export function kompileradInsats(riktlinje: Riktlinje, insatsId: string): KompileradInsats | null {
  const karta = kompilerade.get(riktlinje) ?? new Map<string, KompileradInsats>();
  kompilerade.set(riktlinje, karta);
  const tidigare = karta.get(insatsId);
  const insats = riktlinje.insatser.find((i) => i.id === insatsId);
  if (tidigare || !insats) return tidigare ?? null;
  const ny = kompilera(insats, riktlinje.fragor);
  karta.set(insatsId, ny);
  return ny;
}
