import { okandaFragor, prova } from '../riktlinje/provning.ts';
import type { Svarsbok } from '../riktlinje/svar.ts';
import type { Minuter, Per, Sakerhet, Schablonrad } from './format-delar.ts';
import { type Hjalpniva, type Schablon, type Variant, radreferens } from './format.ts';
import type { Beviljad } from './indata.ts';

/** The figure that the schablon gives for one granted insats, and where it stands. `minuter` null = the source has none. */
export interface Radval {
  readonly slag: 'val';
  readonly referens: string;
  /** Row, variant and level in words: "Städning, bara service". */
  readonly namn: string;
  readonly minuter: Minuter;
  readonly per: Per;
  readonly bemanning: number;
  readonly sakerhet: Sakerhet | null;
  readonly tolkning: string | null;
}
/** The choice stops: a fact is not known (`fraga`) or the handläggare has to choose by hand (`valj`). */
export type Valstopp = { readonly slag: 'fraga'; readonly nycklar: readonly string[] } | { readonly slag: 'valj'; readonly mening: string };

/** Names with their ids, since whoever wrote the wrong one has to write another. */
const valbara = (alla: readonly { readonly id: string; readonly namn: string }[], vad: string): string =>
  alla.length === 0 ? `Raden har inga ${vad}. Ta bort valet.` : `Välj bland ${alla.map((x) => `${x.namn} (${x.id})`).join(', ')}.`;

type Traff<T> = { readonly traff: T | undefined } | Valstopp;

function valjVariant(rad: Schablonrad, b: Beviljad, svar: Svarsbok): Traff<Variant> {
  if (b.variant !== undefined) {
    const vald = rad.varianter.find((v) => v.id === b.variant);
    return vald ? { traff: vald } : { slag: 'valj', mening: `Varianten ”${b.variant}” finns inte på raden ${rad.namn}. ${valbara(rad.varianter, 'varianter')}` };
  }
  for (const variant of rad.varianter) {
    if (!variant.nar) continue;
    const provning = prova(variant.nar, svar);
    if (provning === 'ja') return { traff: variant };
    if (provning === 'okant') return { slag: 'fraga', nycklar: okandaFragor(variant.nar, svar) };
  }
  return { traff: undefined };
}

function valjNiva(rad: Schablonrad, b: Beviljad): Traff<Hjalpniva> {
  if (b.niva === undefined) return { traff: undefined };
  const vald = rad.nivaer.find((n) => n.id === b.niva);
  return vald ? { traff: vald } : { slag: 'valj', mening: `Nivån ”${b.niva}” finns inte på raden ${rad.namn}. ${valbara(rad.nivaer, 'nivåer')}` };
}

const forstaGivna = (...minuter: readonly (Minuter | undefined)[]): Minuter | undefined => minuter.find((m) => m !== undefined);

/** Variant by facts (first that holds; an unknown one stops and asks), level by the handläggare; the most specific figure counts. */
export function valjRad(schablon: Schablon, rad: Schablonrad, b: Beviljad, svar: Svarsbok): Radval | Valstopp {
  const variant = valjVariant(rad, b, svar);
  if ('slag' in variant) return variant;
  const niva = valjNiva(rad, b);
  if ('slag' in niva) return niva;
  const [v, n] = [variant.traff, niva.traff];
  const minuter = forstaGivna(v?.minuter, n?.minuter, rad.ingarI === undefined ? rad.minuter : rad.separatMinuter);
  if (minuter === undefined) {
    if (rad.nivaer.length > 0 && !n) return { slag: 'fraga', nycklar: ['niva'] };
    const forHand = rad.varianter.filter((x) => !x.nar);
    if (forHand.length > 0 && !v) return { slag: 'valj', mening: `Välj variant för ${rad.namn}: ${forHand.map((x) => x.namn).join(', ')}.` };
  }
  const sakerhet = v?.sakerhet ?? n?.sakerhet ?? rad.sakerhet ?? schablon.kallor.find((k) => k.id === (v?.kalla ?? n?.kalla ?? rad.kalla))?.sakerhet ?? schablon.kallor[0]?.sakerhet ?? null;
  return {
    slag: 'val',
    referens: radreferens(schablon.id, rad.insats, v?.id ?? n?.id),
    namn: [rad.namn, v?.namn, n?.namn].filter((x) => x !== undefined).join(', '),
    minuter: minuter ?? null,
    per: v?.per ?? n?.per ?? rad.per ?? 'tillfalle',
    bemanning: v?.bemanning ?? n?.bemanning ?? rad.bemanning ?? 1,
    sakerhet,
    tolkning: v?.tolkning ?? null,
  };
}
