import type { Svar, Svarsbok } from '../riktlinje/svar.ts';
import { OKLART, besvarat } from '../riktlinje/svar.ts';
import { BEVILJAT_PREFIX, type Schablonfakta } from './fakta.ts';
import type { Kategori } from './format-delar.ts';
import { type Schablon, radFor } from './format.ts';
import type { Beviljad } from './indata.ts';
import { iFonster } from './klockslag.ts';

const jaNej = (sant: boolean): Svar => besvarat(sant ? 'ja' : 'nej');

/**
 * Kategori of each granted insats; null where neither the schablon nor the granted row says.
 * HSL and what is not hemtjänst time stay outside: they do not make the service lighter or heavier.
 */
function kategorier(schablon: Schablon, beviljat: readonly Beviljad[]): (Kategori | null)[] {
  return beviljat.flatMap((b) => {
    const rad = radFor(schablon, b.insats);
    if (!rad) return [b.kategori ?? null];
    return rad.lag === 'SoL' && rad.matsITid ? [rad.kategori] : [];
  });
}

/** Whether some kategori is there: unclear when an unknown one could be it. */
const finns = (alla: readonly (Kategori | null)[], sokt: (k: Kategori) => boolean): Svar =>
  alla.some((k) => k !== null && sokt(k)) ? jaNej(true) : alla.includes(null) ? OKLART : jaNej(false);

/** What follows from the whole set of granted insatser: the same for every row. Recomputed when one of them changes. */
export function harleddaSvar(schablon: Schablon, fakta: Schablonfakta, beviljat: readonly Beviljad[]): Svarsbok {
  const alla = kategorier(schablon, beviljat);
  const annat = finns(alla, (k) => k !== 'service');
  const endastService = annat.status === 'oklart' ? OKLART : jaNej(alla.length > 0 && annat.varde === 'nej');
  const beviljade = new Set(beviljat.map((b) => b.insats));
  const kanda = Object.entries(fakta).flatMap(([k, v]) => (v === undefined ? [] : [[k, besvarat(v)] as const]));
  const medInsats = schablon.rader.map((r) => [BEVILJAT_PREFIX + r.insats, jaNej(beviljade.has(r.insats))] as const);
  return {
    ...Object.fromEntries([...kanda, ...medInsats]),
    endastService,
    harOmvardnad: finns(alla, (k) => k === 'omvardnad'),
    harService: finns(alla, (k) => k === 'service'),
  };
}

/**
 * The window of the day that a granted row starts in, 'inget' outside all. Without klockslag: the window that the row always has
 * (`endastFonster`), else null = not given.
 */
export function fonsterFor(schablon: Schablon, b: Beviljad): string | null {
  if (!b.klockslag) return radFor(schablon, b.insats)?.endastFonster ?? null;
  const { fran } = b.klockslag;
  return schablon.fonster.find((f) => iFonster(fran, f))?.id ?? 'inget';
}

/** The common answers and those of this granted row (level of help, time of day). */
export function radensSvar(schablon: Schablon, gemensamma: Svarsbok, b: Beviljad): Svarsbok {
  const fonster = fonsterFor(schablon, b);
  return { ...gemensamma, ...(b.niva === undefined ? {} : { niva: besvarat(b.niva) }), ...(fonster === null ? {} : { fonster: besvarat(fonster) }) };
}
