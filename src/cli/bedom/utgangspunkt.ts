import { menade } from '@rules/likhet.ts';
import type { Fraga, Rad, Riktlinje, Utgangspunktslag } from '@rules/riktlinje/format.ts';
import { type KompileradInsats, kompileradInsats } from '@rules/riktlinje/kompilera.ts';
import { nastaFraga } from '@rules/riktlinje/nasta-fraga.ts';
import { type Svarsbok, svarskoder } from '@rules/riktlinje/svar.ts';
import { type Traff, type Utvardering, utvardera } from '@rules/riktlinje/utvardera.ts';
import { type Varningssvar, kodOchMening } from '../tid/svar.ts';

interface Fragesvar {
  readonly id: string;
  readonly text: string;
  readonly varfor: string;
  /** The answers it can have; null for a number. */
  readonly svar: readonly string[] | null;
}

/** Riktlinjens utgångspunkt for one insats. It never decides. */
export interface Insatssvar {
  readonly namn: string | null;
  /** Null while the answers do not settle a row, or the riktlinje has none. */
  readonly utgangspunkt: Utgangspunktslag | null;
  /** The row as it is cited: `<riktlinje>#<insats>.<rad>`. For a table that stops: the row that cannot be settled. */
  readonly rad: string | null;
  readonly skal: string | null;
  readonly kalla: { readonly nummer: string; readonly rubrik: string } | null;
  readonly nastaSteg: Rad['nastaSteg'] | null;
  readonly nastaFraga: Fragesvar | null;
  /** Questions that decide whether the row holds, when it is not settled; `oklara` are asked but unclear. */
  readonly beror: readonly string[];
  readonly oklara: readonly string[];
  readonly provaIndividuellt: readonly string[];
  readonly varningar: readonly Varningssvar[];
}

const TOM: Insatssvar = { namn: null, utgangspunkt: null, rad: null, skal: null, kalla: null, nastaSteg: null, nastaFraga: null, beror: [], oklara: [], provaIndividuellt: [], varningar: [] };

const frageform = (f: Fraga): Fragesvar => ({ id: f.id, text: f.text, varfor: f.varfor, svar: svarskoder(f) });

function kallan(r: Riktlinje, avsnitt: string | null): Insatssvar['kalla'] {
  const funnet = r.avsnitt.find((a) => a.id === avsnitt);
  return funnet ? { nummer: funnet.nummer, rubrik: funnet.rubrik } : null;
}

const traffen = (r: Riktlinje, traff: Traff): Partial<Insatssvar> => ({
  utgangspunkt: traff.utgangspunkt,
  skal: traff.skal,
  kalla: kallan(r, traff.kalla),
  nastaSteg: traff.nastaSteg ?? null,
  provaIndividuellt: traff.provaIndividuellt,
  varningar: traff.varningar.map(kodOchMening),
});

function utfallet(r: Riktlinje, k: KompileradInsats, utvardering: Utvardering): Partial<Insatssvar> {
  if (utvardering.slag === 'ingenRad') return { varningar: [{ kod: 'INGEN_RAD', mening: `Ingen rad i ${r.id} gäller för ${k.insats.id} med de här svaren. Pröva behovet utan utgångspunkt.` }] };
  const rad = `${r.id}#${k.insats.id}.${utvardering.rad}`;
  return utvardering.slag === 'traff' ? { rad, ...traffen(r, utvardering) } : { rad, beror: utvardering.beror, oklara: utvardering.oklara };
}

/** Evaluates one insats. An insats that the riktlinje lacks is said, and tried without utgångspunkt. */
export function utgangspunktFor(r: Riktlinje, insatsId: string, bok: Svarsbok): Insatssvar {
  const k = kompileradInsats(r, insatsId);
  const forslag = k ? null : menade(insatsId, r.insatser.map((i) => i.id));
  if (!k) return { ...TOM, varningar: [{ kod: 'INSATS_SAKNAS', mening: `${r.id} säger inget om ${insatsId}. ${forslag ? `Menade du ${forslag}? Annars prövas` : 'Pröva'} behovet utan utgångspunkt.` }] };
  const fraga = nastaFraga(k, bok);
  return { ...TOM, namn: k.insats.namn, ...utfallet(r, k, utvardera(k, bok)), nastaFraga: fraga && frageform(fraga) };
}
