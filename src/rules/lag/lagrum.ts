import type { Datum } from '../datum.ts';
import { LAGAR } from './lagar.ts';
import type { Lag, LagId } from './lagar.ts';
import { LAGRUM } from './lagrum-data.ts';
import { YNGRE } from './lagrum-data-ovriga.ts';
import type { Lagutgava } from './utgava.ts';

/** A citation that Likvärd knows and may print, e.g. 'sol2025:11:1', 'fl:25', 'osl:26:9c', 'fl:37:st2:p1'. A misspelt id does not compile. */
export type LagrumId = (typeof LAGRUM)[number][0];

export interface Lagrum {
  readonly id: LagrumId;
  readonly lag: LagId;
  /** "11", "2 a"; null in laws without chapters. */
  readonly kapitel: string | null;
  /** "1", "26 c". */
  readonly paragraf: string;
  readonly stycke: number | null;
  readonly punkt: number | null;
  /** What the section is about, in our own words, e.g. "kommunicering". */
  readonly amne: string;
  /** Days inclusive; null = no bound known (see LAGAR). */
  readonly giltigFran: Datum | null;
  readonly giltigTill: Datum | null;
}

const medMellanslag = (nummer: string) => nummer.replace(/([a-z])$/, ' $1');
const efter = (delar: readonly string[], prefix: RegExp) => {
  const del = delar.find((d) => prefix.test(d));
  return del ? Number(del.replace(prefix, '')) : null;
};

function tolkaId(id: LagrumId, amne: string): Lagrum {
  const [lag, ...delar] = id.split(':') as [LagId, ...string[]];
  const { kapitel, giltigFran, giltigTill }: Lag = LAGAR[lag];
  return {
    id,
    lag,
    kapitel: kapitel ? medMellanslag(delar[0] ?? '') : null,
    paragraf: medMellanslag(delar[kapitel ? 1 : 0] ?? ''),
    stycke: efter(delar, /^st(?=\d)/),
    punkt: efter(delar, /^p(?=\d)/),
    amne,
    giltigFran: id in YNGRE ? YNGRE[id as keyof typeof YNGRE] : giltigFran,
    giltigTill,
  };
}

const REGISTER: ReadonlyMap<string, Lagrum> = new Map(LAGRUM.map(([id, amne]) => [id, tolkaId(id, amne)]));

/** True when the id stands in the closed list. */
export const arLagrum = (id: unknown): id is LagrumId => typeof id === 'string' && REGISTER.has(id);

/** All lagrum, in the order of the laws. */
export const allaLagrum = (): readonly Lagrum[] => [...REGISTER.values()];

/** The lagrum of an id. @throws when the id is not in the list (only possible past the type checker). */
export function lagrumFor(id: LagrumId): Lagrum {
  const lagrum = REGISTER.get(id);
  if (!lagrum) throw new RangeError(`Lagrummet ”${id}” finns inte i Likvärds lista över kontrollerade lagrum.`);
  return lagrum;
}

const ORDNINGSTAL = ['', 'första', 'andra', 'tredje', 'fjärde', 'femte'];

/** The citation as it is printed everywhere: "11 kap. 1 § SoL (2025:400)", "37 § andra stycket punkt 1 FL (2017:900)". */
export function skrivLagrum(id: LagrumId): string {
  const { lag, kapitel, paragraf, stycke, punkt } = lagrumFor(id);
  const delar = [kapitel && `${kapitel} kap.`, `${paragraf} §`, stycke && `${ORDNINGSTAL[stycke] ?? `${stycke}:e`} stycket`, punkt && `punkt ${punkt}`];
  return [...delar.filter(Boolean), LAGAR[lag].skrivs].join(' ');
}

/** The provision that a beslut about an insats rests on: the right to it (ratt), or the power to grant more (befogenhet). */
export const BESLUTSLAGRUM = {
  sol2025: { ratt: 'sol2025:11:1', befogenhet: 'sol2025:11:4' },
  sol2001: { ratt: 'sol2001:4:1', befogenhet: 'sol2001:4:2' },
} as const satisfies Record<Lagutgava, Record<'ratt' | 'befogenhet', LagrumId>>;
