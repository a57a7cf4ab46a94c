import { type Nod, OFRAGAD, arStopp, begransa, bladrad, innehall } from './diagram.ts';
import type { Rad, Utgangspunktslag } from './format.ts';
import type { KompileradInsats } from './kompilera.ts';
import { type Vag, folj, kantOm, lage, relevanta } from './lage.ts';
import type { Svar, Svarsbok } from './svar.ts';

/** A row holds whatever the unknown answers may be: Riktlinjens utgångspunkt, with why and from where. It never decides. */
export interface Traff {
  readonly slag: 'traff';
  readonly rad: string;
  readonly utgangspunkt: Utgangspunktslag;
  readonly skal: string;
  /** Avsnitt id in the riktlinje. */
  readonly kalla: string | null;
  readonly nastaSteg: Rad['nastaSteg'] | null;
  readonly provaIndividuellt: readonly string[];
  readonly varningar: NonNullable<Rad['varningar']>;
  /** The answers it rests on, in asking order. */
  readonly anvandaSvar: Svarsbok;
}

/** A row may hold or not: the table goes no further before the questions it depends on are answered. */
export interface Stannar {
  readonly slag: 'stannar';
  readonly rad: string;
  /** Questions that decide whether the row holds, in asking order. */
  readonly beror: readonly string[];
  /** Those of them that are asked but unclear. */
  readonly oklara: readonly string[];
}

/** No row holds: a gap in the riktlinje, said openly and never filled by guessing. */
export interface IngenRad {
  readonly slag: 'ingenRad';
  readonly anvandaSvar: Svarsbok;
}

export type Utvardering = Traff | Stannar | IngenRad;

function anvandaSvar(k: KompileradInsats, bok: Svarsbok, vag: Vag): Svarsbok {
  const svar: Record<string, Svar> = {};
  for (const variabel of relevanta(k, bok, vag)) {
    const { id } = k.fragor[variabel]!;
    const givet = bok[id];
    if (givet) svar[id] = givet;
  }
  return svar;
}

const traff = (rad: Rad, svar: Svarsbok): Traff => ({
  slag: 'traff',
  rad: rad.id,
  utgangspunkt: rad.utgangspunkt,
  skal: rad.skal,
  kalla: rad.kalla ?? null,
  nastaSteg: rad.nastaSteg ?? null,
  provaIndividuellt: rad.provaIndividuellt ?? [],
  varningar: rad.varningar ?? [],
  anvandaSvar: svar,
});

/** The row's own condition with the known answers put in says which unknown ones it depends on. */
function stannar(k: KompileradInsats, bok: Svarsbok, radnummer: number): Stannar {
  const kvar = begransa(k.diagram, k.radvillkor[radnummer]!, (v) => Math.max(kantOm(k, bok, v), OFRAGAD));
  const beror = innehall(kvar.diagram, kvar.rot).variabler.map((v) => k.fragor[v]!.id);
  return { slag: 'stannar', rad: k.insats.kriterier[radnummer]!.id, beror, oklara: beror.filter((id) => bok[id]?.status === 'oklart') };
}

const forstaRad = (blad: Iterable<Nod>): number => Math.min(...[...blad].map(bladrad));

/**
 * Evaluate the decision table: rows in order, the first that holds gives the utgångspunkt, and a row that may hold stops it.
 * An unknown answer (unasked or unclear) that cannot change which row hits does not stop anything.
 * @param k from `kompilera`
 * @param bok the insats' own answers and the shared ones together
 */
export function utvardera(k: KompileradInsats, bok: Svarsbok): Utvardering {
  const vag = folj(k, bok);
  const { rot, diagram } = lage(k, bok, vag);
  if (rot >= 0) return stannar(k, bok, forstaRad(innehall(diagram, rot).blad));
  if (arStopp(rot)) return stannar(k, bok, bladrad(rot));
  const rad = k.insats.kriterier[bladrad(rot)];
  const svar = anvandaSvar(k, bok, vag);
  return rad ? traff(rad, svar) : { slag: 'ingenRad', anvandaSvar: svar };
}
