import { periodSchema, periodText } from '../period.ts';
import type { Fraga, Insats, Riktlinje } from './format.ts';
import { insatsensFragor } from './kompilera.ts';
import { villkorstext } from './utskrift.ts';
import type { Villkor } from './villkor.ts';

/** One difference between two versions. `plats` names things by id: ['insatser', 'stad', 'kriterier', 'storreBostad', 'skal']. */
export interface Skillnad {
  readonly plats: readonly string[];
  readonly slag: 'tillkommer' | 'utgar' | 'andras' | 'ordning';
  /** In words; null when it was not there. */
  readonly fore: string | null;
  readonly efter: string | null;
}

interface Sammanhang {
  readonly foreFragor: readonly Fraga[];
  readonly efterFragor: readonly Fraga[];
}

type Grupp = Readonly<Record<string, unknown>>;
const arGrupp = (v: unknown): v is Grupp => typeof v === 'object' && v !== null && !Array.isArray(v);

/** What a list's row is recognised by in both versions: its id, else its name or words; a plain sentence is its own id. */
const idAv = (v: unknown): string | null => {
  const kandidater = arGrupp(v) ? [v['id'], v['namn'], v['text']] : [v];
  return kandidater.find((k) => typeof k === 'string') ?? null;
};

/** A list whose rows can be recognised; nothing is an empty list. */
const somRader = (v: unknown): readonly unknown[] | null => (v === undefined ? [] : Array.isArray(v) && v.every((rad) => idAv(rad) !== null) ? v : null);

/** What stands in one place, in words: conditions and periods as sentences, lists as lists. */
function iOrd(varde: unknown, nyckel: string | undefined, fragor: readonly Fraga[]): string | null {
  if (varde === undefined || varde === null) return null;
  if (nyckel === 'nar') return villkorstext(varde as Villkor, fragor);
  if (Array.isArray(varde)) return varde.map((del) => iOrd(del, undefined, fragor) ?? '').join('; ');
  if (typeof varde !== 'object') return typeof varde === 'string' ? varde : JSON.stringify(varde);
  const period = periodSchema.safeParse(varde);
  if (period.success) return periodText(period.data);
  const { namn, rubrik, text, skal } = varde as Grupp;
  return [namn, rubrik, text, skal].find((t) => typeof t === 'string') ?? JSON.stringify(varde);
}

function radskillnader(fore: readonly unknown[], efter: readonly unknown[], plats: readonly string[], s: Sammanhang): Skillnad[] {
  const [idFore, idEfter] = [fore.map(idAv), efter.map(idAv)];
  const gemensamma = idFore.filter((id) => idEfter.includes(id));
  const nyOrdning = idEfter.filter((id) => idFore.includes(id));
  const flyttade = gemensamma.join() === nyOrdning.join() ? [] : [{ plats, slag: 'ordning' as const, fore: gemensamma.join(', '), efter: nyOrdning.join(', ') }];
  const utgar = fore.flatMap((rad, i) => (idEfter.includes(idFore[i]!) ? [] : skillnad(rad, undefined, [...plats, idFore[i] ?? ''], s)));
  const kvarOchNya = efter.flatMap((rad, i) => skillnad(fore[idFore.indexOf(idEfter[i]!)], rad, [...plats, idEfter[i] ?? ''], s));
  return [...flyttade, ...utgar, ...kvarOchNya];
}

function skillnad(fore: unknown, efter: unknown, plats: readonly string[], s: Sammanhang): Skillnad[] {
  if (JSON.stringify(fore) === JSON.stringify(efter)) return [];
  const nyckel = plats.at(-1);
  const [raderFore, raderEfter] = [somRader(fore), somRader(efter)];
  if (Array.isArray(fore ?? efter) && raderFore && raderEfter) return radskillnader(raderFore, raderEfter, plats, s);
  if (arGrupp(fore) && arGrupp(efter) && nyckel !== 'nar' && !periodSchema.safeParse(efter).success)
    return [...new Set([...Object.keys(fore), ...Object.keys(efter)])].flatMap((n) => skillnad(fore[n], efter[n], [...plats, n], s));
  const slag = fore === undefined ? 'tillkommer' : efter === undefined ? 'utgar' : 'andras';
  return [{ plats, slag, fore: iOrd(fore, nyckel, s.foreFragor), efter: iOrd(efter, nyckel, s.efterFragor) }];
}

/** What differs in one insats, row by row. Either may be missing in one version. */
export function insatsskillnader(fore: { insats: Insats | undefined; fragor: readonly Fraga[] }, efter: { insats: Insats | undefined; fragor: readonly Fraga[] }): Skillnad[] {
  const id = fore.insats?.id ?? efter.insats?.id ?? '';
  return skillnad(fore.insats, efter.insats, ['insatser', id], {
    foreFragor: fore.insats ? insatsensFragor(fore.insats, fore.fragor) : [],
    efterFragor: efter.insats ? insatsensFragor(efter.insats, efter.fragor) : [],
  });
}

/** Every difference between two riktlinjer: parameters, avsnitt, shared questions, and insats by insats. In the order of the new one. */
export function diffRiktlinje(fore: Riktlinje, efter: Riktlinje): Skillnad[] {
  const { insatser: insatserFore, ...ovrigtFore } = fore;
  const { insatser: insatserEfter, ...ovrigtEfter } = efter;
  const idn = [...new Set([...insatserEfter, ...insatserFore].map((i) => i.id))];
  return [
    ...skillnad(ovrigtFore, ovrigtEfter, [], { foreFragor: fore.fragor, efterFragor: efter.fragor }),
    ...idn.flatMap((id) => insatsskillnader({ insats: insatserFore.find((i) => i.id === id), fragor: fore.fragor }, { insats: insatserEfter.find((i) => i.id === id), fragor: efter.fragor })),
  ];
}
