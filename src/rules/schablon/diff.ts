import type { Minuter } from './format-delar.ts';
import type { Schablon } from './format.ts';
import { minutord } from './minutord.ts';

/** One field that differs. `falt` is a path where lists are keyed by id, e.g. `varianter.endastService.minuter`. */
export interface Faltskillnad {
  readonly falt: string;
  readonly fore: string | null;
  readonly efter: string | null;
}
export interface Radskillnad {
  readonly insats: string;
  readonly namn: string;
  readonly slag: 'ny' | 'borttagen' | 'andrad';
  readonly falt: readonly Faltskillnad[];
  /** The difference in plain Swedish. */
  readonly mening: string;
}
export interface Schablonskillnad {
  readonly fran: string;
  readonly till: string;
  readonly rader: readonly Radskillnad[];
  /** Everything outside the rows: caps, windows, roundings, månadsfaktor. */
  readonly ovrigt: readonly Faltskillnad[];
}

const OMARKT = new Set(['id', 'format', 'kommun', 'kallor', 'rader', 'giltigFran', 'giltigTill', 'harledd', 'harleddUr', 'namn', 'kalla', 'sakerhet', 'status']);
const FALTNAMN: Readonly<Record<string, string>> = {
  minuter: 'minuter', separatMinuter: 'minuter när insatsen står för sig', per: 'räknas per', normalFrekvens: 'normal frekvens', kategori: 'kategori', ingarI: 'ingår i', delas: 'delas i hushållet',
  perBarn: 'räknas per barn', bemanning: 'antal personal', matsITid: 'mäts i tid', omfattar: 'vad tiden omfattar', nar: 'gäller när', forstahand: 'läggs först i', lag: 'lag',
};

const arMinuter = (nyckel: string): boolean => nyckel === 'minuter' || nyckel === 'separatMinuter';

function text(nyckel: string, varde: unknown): string {
  if (arMinuter(nyckel)) return minutord(varde as Minuter);
  return typeof varde === 'string' ? varde : JSON.stringify(varde);
}

const medId = (x: unknown): x is { id: string } => x !== null && typeof x === 'object' && 'id' in x && typeof x.id === 'string';

/** All fields as path → text, with lists of things that have an id keyed by it, so that order does not count as a difference. */
function platta(varde: object, fore = ''): Map<string, string> {
  const ut = new Map<string, string>();
  for (const [nyckel, v] of Object.entries(varde)) {
    if (v === undefined || (OMARKT.has(nyckel) && (fore === '' || nyckel !== 'namn'))) continue;
    const falt = fore + nyckel;
    if (Array.isArray(v) && v.every(medId)) for (const del of v) for (const [k, t] of platta(del, `${falt}.${del.id}.`)) ut.set(k, t);
    else ut.set(falt, text(nyckel, v));
  }
  return ut;
}

function skillnader(fore: object, efter: object): Faltskillnad[] {
  const [a, b] = [platta(fore), platta(efter)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((f) => a.get(f) !== b.get(f)).map((falt) => ({ falt, fore: a.get(falt) ?? null, efter: b.get(falt) ?? null }));
}

/** A field in words: "Städning, bara service: 90 min → 70 min". */
function faltmening({ falt, fore, efter }: Faltskillnad): string {
  const delar = falt.split('.');
  const namn = FALTNAMN[delar.at(-1)!] ?? delar.at(-1)!;
  const del = delar.length > 1 ? `${delar[1]}: ` : '';
  return `${del}${namn} ${fore ?? 'finns inte'} → ${efter ?? 'finns inte'}`;
}

/** Row by row, what differs between two versions. Texts that only describe the source are left out. */
export function schablonskillnad(fore: Schablon, efter: Schablon): Schablonskillnad {
  const insatser = [...new Set([...fore.rader, ...efter.rader].map((r) => r.insats))];
  const rader = insatser.flatMap((insats): Radskillnad[] => {
    const [a, b] = [fore, efter].map((s) => s.rader.find((r) => r.insats === insats));
    const namn = (b ?? a)!.namn;
    if (!a) return [{ insats, namn, slag: 'ny', falt: skillnader({}, b!), mening: `${namn} är ny i ${efter.id}.` }];
    if (!b) return [{ insats, namn, slag: 'borttagen', falt: skillnader(a, {}), mening: `${namn} finns inte i ${efter.id}.` }];
    const falt = skillnader(a, b);
    return falt.length === 0 ? [] : [{ insats, namn, slag: 'andrad', falt, mening: `${namn}: ${falt.map(faltmening).join('; ')}.` }];
  });
  return { fran: fore.id, till: efter.id, rader, ovrigt: skillnader(fore, efter) };
}
