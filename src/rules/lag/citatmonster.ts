import { LAGAR } from './lagar.ts';
import type { Lag, LagId } from './lagar.ts';

/** Patterns for citations in running text. Built from LAGAR, so that a law added there is recognised here. */

/** A recognised law; 'sol' is socialtjänstlagen without edition, 'annan' a law that Likvärd does not hold. */
export type CiteradLag = LagId | 'sol' | 'annan';

const LAGLISTA = Object.entries(LAGAR) as [LagId, Lag][];
const unika = (ord: readonly string[]) => [...new Set(ord)].sort((a, b) => b.length - a.length);
const forkortningar = unika(LAGLISTA.flatMap(([, l]) => l.forkortningar));
const namn = unika(LAGLISTA.flatMap(([, l]) => l.namn));
const valfriVersal = (ord: string) => `[${ord.charAt(0).toUpperCase()}${ord.charAt(0)}]${ord.slice(1)}`;

const SFS = String.raw`\d{4}:\d{1,4}`;
const KAND = String.raw`(?<!\p{L})(?:${forkortningar.join('|')}|(?:${namn.map(valfriVersal).join('|')})(?:en|ens)?|[Ll]ag(?:en)?(?=\s*\(${SFS}\)))(?!\p{L})`;
const ANNAN = String.raw`(?:samma lag|\p{L}+(?:lagen|balken|förordningen)|\p{Lu}\p{L}*\p{Lu}\p{L}*)(?!\p{L})`;

const NUMMER = String.raw`\d{1,3}(?:\s?[a-z](?!\p{L}))?`;
const LISTA = String.raw`${NUMMER}(?:(?:\s*[,–-]\s*|\s+(?:och|samt|eller|till)\s+)${NUMMER}){0,20}`;
const KAPITEL = String.raw`(?:\d{1,2}(?:\s?[a-z])?\s*[Kk]ap(?:itlet\b|itel\b|\.|\b),?\s*)`;
const TECKEN = String.raw`§(?:\s?§){0,2}`;
const STYCKE = String.raw`(?:,?\s*(?:första|andra|tredje|fjärde|femte)\s+stycket|,?\s*\d\s*st\b\.?)`;
const PUNKT = String.raw`(?:,?\s*(?:punkt(?:en)?|p\.?)\s*\d{1,2}(?!\d)|\s+\d{1,2}\s*p\b\.?|\s+\d{1,2}(?=\s+${KAND}))`;
const KOLON = String.raw`\d{1,2}(?:\s?[a-z])?:${NUMMER}(?![\d:])`;
const KROPP = String.raw`(?<![\d:.])(?:${KAPITEL}?(?:${TECKEN}\s*${LISTA}|${LISTA}\s*${TECKEN})${STYCKE}?${PUNKT}?)`;
const KOLONLISTA = String.raw`(?<![\d:.])${KOLON}(?:(?:\s*,\s*|\s+(?:och|samt|eller)\s+)${KOLON}){0,20}`;

/** One citation with its law before ("SoL 11:1", "FL 25 §") or after ("11 kap. 1 § SoL (2025:400)"), or with no law at all. */
export const CITAT = new RegExp(
  [
    String.raw`(?<fore>${KAND})(?:\s*\((?<foreSfs>${SFS})\))?,?\s+(?<foreKropp>${KROPP}|${KOLONLISTA})`,
    String.raw`(?<kolon>${KOLONLISTA})\s+(?<kolonLag>${KAND})(?:\s*\((?<kolonSfs>${SFS})\))?`,
    String.raw`(?<kropp>${KROPP})(?:,?\s*(?:i\s+(?:den\s+)?)?\(?(?:(?<tid>gamla|äldre|tidigare|dåvarande|nya)\s+)?(?<efter>${KAND}|${ANNAN})(?:\s*\((?<efterSfs>${SFS})\))?)?`,
  ].join('|'),
  'gu',
);

/** Chapter and section numbers at the start of a citation's body; what follows names stycke and punkt. */
export const NUMMERDEL = new RegExp(String.raw`^(?:(?<kapitel>\d{1,2}(?:\s?[a-z])?)\s*[Kk]ap\p{L}*\.?,?\s*)?(?:${TECKEN}\s*)?(?<lista>${LISTA})\s*(?:${TECKEN})?`, 'u');
export const STYCKESDEL = /(?<ord>första|andra|tredje|fjärde|femte)\s+stycket|(?<!\d)(?<siffra>\d)\s*st\b/u;
export const PUNKTDEL = /p(?:unkt(?:en)?)?\.?\s*(?<efterP>\d{1,2})|(?<foreP>\d{1,2})\s*p\b|(?:^|stycket)\s*(?<utanP>\d{1,2})$/u;

const EFTER_SFS = new Map<string, LagId>(LAGLISTA.map(([id, l]) => [l.sfs, id]));
const SOCIALTJANSTLAGEN = /^(?:sol|socialtjänstlag(?:ens?)?)$/iu;

/** Which law the words name. `tid` is an adjective before it, such as "gamla". */
export function citeradLag(ord: string, sfs?: string, tid?: string): CiteradLag {
  if (sfs !== undefined) return EFTER_SFS.get(sfs) ?? 'annan';
  if (SOCIALTJANSTLAGEN.test(ord)) return tid === undefined ? 'sol' : tid === 'nya' ? 'sol2025' : 'sol2001';
  const stam = ord.toLowerCase().replace(/ens?$/u, '');
  return LAGLISTA.find(([, l]) => l.forkortningar.includes(ord) || l.namn.includes(stam))?.[0] ?? 'annan';
}
