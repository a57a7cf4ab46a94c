import type { Datum } from '../datum.ts';
import { CITAT, citeradLag, NUMMERDEL, PUNKTDEL, STYCKESDEL } from './citatmonster.ts';
import type { CiteradLag } from './citatmonster.ts';
import { LAGAR } from './lagar.ts';
import type { LagId } from './lagar.ts';
import { arLagrum } from './lagrum.ts';
import type { LagrumId } from './lagrum.ts';
import { lagutgavaFor } from './utgava.ts';

/** One section cited in a text. "25 och 32 §§ FL" gives two, with the same position. */
export interface Citat {
  /** The words as they stand, and their place in the text (`till` is exclusive). */
  readonly text: string;
  readonly fran: number;
  readonly till: number;
  /** null when no law is named. */
  readonly lag: CiteradLag | null;
  /** Numbers without spaces: "2a", "9c". */
  readonly kapitel: string | null;
  readonly paragraf: string;
  readonly stycke: number | null;
  readonly punkt: number | null;
  /** What it can mean in the closed list: none = unknown, two = SoL without edition where the number exists in both. */
  readonly tolkningar: readonly LagrumId[];
}

type Rad = Omit<Citat, 'tolkningar'>;
type Nummer = Pick<Citat, 'kapitel' | 'paragraf' | 'stycke' | 'punkt'>;
const utanMellanslag = (text: string) => text.replace(/\s/g, '');
const tal = (text: string | undefined) => (text === undefined ? null : Number(text));
const STYCKESORD = ['', 'första', 'andra', 'tredje', 'fjärde', 'femte'];

function paragrafer(lista: string): string[] {
  const nummer: string[] = [];
  for (const del of lista.matchAll(/(?<tecken>[–-]|till)?\s*(?<nr>\d{1,3}(?:\s?[a-z](?!\p{L}))?)/gu)) {
    const { tecken, nr = '' } = del.groups ?? {};
    const [forra, sista] = [Number(nummer.at(-1)), Number(nr)];
    if (tecken !== undefined && sista > forra && sista - forra < 30) for (let n = forra + 1; n < sista; n += 1) nummer.push(String(n));
    nummer.push(utanMellanslag(nr));
  }
  return nummer;
}

/** "11:1, 14:9 och 4:2 b". */
function kolonlista(text: string): Nummer[] {
  const par = text.matchAll(/(?<kapitel>\d{1,2}\s?[a-z]?):(?<paragraf>\d{1,3}(?:\s?[a-z](?!\p{L}))?)/gu);
  return [...par].map(({ groups: { kapitel = '', paragraf = '' } = {} }) => ({ kapitel: utanMellanslag(kapitel), paragraf: utanMellanslag(paragraf), stycke: null, punkt: null }));
}

function kropp(text: string): Nummer[] {
  if (!text.includes('§')) return kolonlista(text);
  const nummerdel = NUMMERDEL.exec(text);
  const { kapitel, lista = '' } = nummerdel?.groups ?? {};
  const svans = text.slice(nummerdel?.[0].length ?? 0);
  const { ord, siffra } = STYCKESDEL.exec(svans)?.groups ?? {};
  const { efterP, foreP, utanP } = PUNKTDEL.exec(svans)?.groups ?? {};
  const nummer = paragrafer(lista);
  // Stycke and punkt belong to the last section named: "37 och 39 §§", but "37 § andra stycket 1".
  return nummer.map((paragraf, i) => ({
    kapitel: kapitel === undefined ? null : utanMellanslag(kapitel),
    paragraf,
    stycke: i < nummer.length - 1 ? null : ord === undefined ? tal(siffra) : STYCKESORD.indexOf(ord),
    punkt: i < nummer.length - 1 ? null : tal(efterP ?? foreP ?? utanP),
  }));
}

const KOPPLING = /^\s*(?:,|och|samt|eller|jfr|jämfört med)\s*$/u;

const utanKapitel = (lag: CiteradLag | null) => lag !== null && lag !== 'sol' && lag !== 'annan' && !LAGAR[lag].kapitel;

/** What a citation lacks it takes from the one it is joined to: "11 kap. 1 § och 14 kap. 9 § SoL", "11 kap. 1 § och 4 § SoL". */
function arv(denna: Rad, granne: Rad | undefined, kopplad: boolean, kapitel: boolean): Rad {
  if (!granne || !kopplad) return denna;
  const lag = denna.lag ?? (denna.kapitel !== null && utanKapitel(granne.lag) ? null : granne.lag);
  return { ...denna, lag, kapitel: denna.kapitel ?? (kapitel && lag !== null && lag === granne.lag ? granne.kapitel : null) };
}

function arvLag(rader: readonly Rad[], text: string): Rad[] {
  const ut = [...rader];
  const kopplad = (a: number, b: number) => ut[a]?.fran === ut[b]?.fran || KOPPLING.test(text.slice(ut[a]?.till, ut[b]?.fran));
  for (let i = ut.length - 2; i >= 0; i -= 1) ut[i] = arv(ut[i]!, ut[i + 1], kopplad(i, i + 1), false);
  for (let i = 1; i < ut.length; i += 1) ut[i] = arv(ut[i]!, ut[i - 1], kopplad(i - 1, i), true);
  return ut;
}

/** The id of a cited section in one law: with stycke and punkt when the list holds them, else the whole section; null when it holds neither. */
export function lagrumI(lag: LagId, { kapitel, paragraf, stycke, punkt }: Nummer): LagrumId | null {
  const bas = [lag, kapitel, paragraf].filter((d) => d !== null).join(':');
  const st = stycke === null ? '' : `:st${stycke}`;
  const p = punkt === null ? '' : `:p${punkt}`;
  return [`${bas}${st}${p}`, `${bas}${st}`, `${bas}${p}`, bas].find(arLagrum) ?? null;
}

function tolkningar(rad: Rad): readonly LagrumId[] {
  const { lag } = rad;
  if (lag === null || lag === 'annan') return [];
  const lagar: readonly LagId[] = lag === 'sol' ? ['sol2025', 'sol2001'] : [lag];
  return lagar.map((l) => lagrumI(l, rad)).filter((id) => id !== null);
}

/**
 * Every citation of a section in a free text, with what it can mean. Reads "11 kap. 1 § SoL", "11 kapitlet 1 § socialtjänstlagen
 * (2025:400)", "SoL 11:1", "25 och 32 §§ FL", "35 kap. 1 § 9 SoL" and mixtures.
 */
export function tolkaLagrum(text: string): readonly Citat[] {
  const rader: Rad[] = [];
  for (const traff of text.matchAll(CITAT)) {
    const g = traff.groups ?? {};
    const ord = g['fore'] ?? g['kolonLag'] ?? g['efter'];
    const lag = ord === undefined ? null : ord === 'samma lag' ? (rader.at(-1)?.lag ?? null) : citeradLag(ord, g['foreSfs'] ?? g['kolonSfs'] ?? g['efterSfs'], g['tid']);
    const plats = { text: traff[0], fran: traff.index, till: traff.index + traff[0].length, lag };
    for (const del of kropp(g['foreKropp'] ?? g['kolon'] ?? g['kropp'] ?? '')) rader.push({ ...plats, ...del });
  }
  return arvLag(rader, text).map((rad) => ({ ...rad, tolkningar: tolkningar(rad) }));
}

/** The reading that fits a day: SoL without edition is the edition of that day. null when the list holds none. */
export function valjTolkning(citat: Citat, dag: Datum): LagrumId | null {
  const utgava = lagutgavaFor(dag);
  return citat.tolkningar.find((id) => citat.lag !== 'sol' || id.startsWith(`${utgava}:`)) ?? null;
}
