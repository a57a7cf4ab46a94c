import { planeraArende } from '../arendepost.ts';
import { type Lagerfel, lagerfel, skydda } from '../fel.ts';
import { type Logghuvud, loggOmfang } from '../handelselogg.ts';
import { type Kuvert, forsegla, revAv } from '../kuvert.ts';
import { MANIFEST_ID, TOMT_MANIFEST, forseglaManifest, lasManifest } from '../manifest.ts';
import { MENING_MER } from '../meningar-mer.ts';
import type { Valv } from '../valv/valv.ts';
import { INLASNING, type Ersatt, beratta, forseglaTillbaka, taBortRad } from './inlasning.ts';
import { oppen } from './jamfor.ts';
import type { Kopia } from './las.ts';

/** What is to be done: rows of the copy to take in over what is here, and rows here to take away, each with the revision it was compared at. */
export interface Inlasningsval {
  readonly taIn: readonly { readonly tabell: 'arenden' | 'anteckningar'; readonly id: string; readonly harRev: number }[];
  readonly taBort: readonly { readonly tabell: 'arenden' | 'anteckningar'; readonly id: string; readonly harRev: number }[];
  /** For the händelselogg of each case that is taken in. */
  readonly handelse: unknown;
}
export type Inlasningssvar = { readonly ok: true; readonly inlasta: number; readonly borttagna: number } | { readonly ok: false; readonly orsak: 'andrat'; readonly mening: string } | Lagerfel;

type Skrivning = () => Promise<unknown>;

/** The rows of a copy by what they are. */
interface Index {
  readonly rad: (tabell: string, id: string) => Kuvert | undefined;
  readonly logg: (arendeId: string) => readonly Kuvert[];
}
function indexera({ rader }: Kopia): Index {
  const alla = new Map(rader.map(({ tabell, kuvert }) => [`${tabell}|${kuvert.id}`, kuvert]));
  const loggar = new Map<string, Kuvert[]>();
  for (const { tabell, kuvert } of rader) {
    const arende = kuvert.id.split('/')[0] ?? '';
    if (tabell === 'handelselogg') loggar.set(arende, [...(loggar.get(arende) ?? []), kuvert]);
  }
  return { rad: (tabell, id) => alla.get(`${tabell}|${id}`), logg: (id) => loggar.get(id) ?? [] };
}

/** A case of the copy, sealed for this vault: its log as it was, and an entry more that says where it came from. */
async function planeraFall(valv: Valv, kopia: Index, nyckel: CryptoKey, id: string, fran: number, handelse: unknown): Promise<{ readonly rev: number; readonly skriv: Skrivning } | null> {
  const kuvert = (tabell: string) => kopia.rad(tabell, id);
  const [forst, sist] = loggOmfang(id);
  const [post, listrad] = await Promise.all([oppen(nyckel, 'arenden', kuvert('arenden')), oppen(nyckel, 'listrader', kuvert('listrader'))]);
  if (post === null || listrad === null) return null;
  const { dokument, logg } = JSON.parse(post) as { dokument: unknown; logg: Logghuvud };
  const rev = Math.max(fran, revAv(kuvert('arenden'))) + 1;
  const loggrader = await Promise.all(
    kopia.logg(id).map(async (k) => forsegla(valv.nyckel(), 'handelselogg', k.id, k.rev, (await oppen(nyckel, 'handelselogg', k)) ?? '')),
  );
  const angra = { lagg: null, taBort: [], tom: true };
  const plan = await planeraArende(valv, { id, dokument: JSON.stringify(dokument), listrad, handelse: JSON.stringify(handelse), angra }, rev, logg);
  return {
    rev,
    async skriv() {
      await valv.databas.handelselogg.where('id').between(forst, sist).delete();
      await valv.databas.handelselogg.bulkPut(loggrader);
      await plan.verkstall();
    },
  };
}

async function planeraAnteckning(valv: Valv, kopia: Index, nyckel: CryptoKey, id: string, fran: number): Promise<{ readonly rev: number; readonly skriv: Skrivning } | null> {
  const kuvert = kopia.rad('anteckningar', id);
  const text = await oppen(nyckel, 'anteckningar', kuvert);
  if (text === null) return null;
  const rev = Math.max(fran, revAv(kuvert)) + 1;
  const rad = await forsegla(valv.nyckel(), 'anteckningar', id, rev, text);
  return { rev, skriv: () => valv.databas.anteckningar.put(rad) };
}

/** Everything of a row that is written over or taken away, as it lies. */
async function harLegat({ databas }: Valv, tabell: 'arenden' | 'anteckningar', id: string): Promise<Ersatt[]> {
  if (tabell === 'anteckningar') return (await databas.anteckningar.where('id').equals(id).toArray()).map((kuvert) => ({ tabell, kuvert }));
  const [arende, listrad, logg] = await Promise.all([databas.arenden.get(id), databas.listrader.get(id), databas.handelselogg.where('id').between(...loggOmfang(id)).toArray()]);
  const med = (namn: Ersatt['tabell'], rad: Kuvert | undefined): Ersatt[] => (rad ? [{ tabell: namn, kuvert: rad }] : []);
  return [...med('arenden', arende), ...med('listrader', listrad), ...logg.map((kuvert): Ersatt => ({ tabell: 'handelselogg', kuvert }))];
}

/**
 * Takes rows of a copy into the vault that is open here: all of it or nothing, in one transaction. What lay here is kept sealed until the next time, so that it
 * can be put back. Refused when a row has changed since the comparison was made.
 */
export const lasIn = (valv: Valv, kopia: Kopia, kopiansNyckel: CryptoKey, val: Inlasningsval): Promise<Inlasningssvar> =>
  skydda(valv, () => navigator.locks.request(`${valv.namn}.skriv`, () => verkstall(valv, indexera(kopia), kopiansNyckel, val)));

async function verkstall(valv: Valv, kopia: Index, kopiansNyckel: CryptoKey, { taIn, taBort, handelse }: Inlasningsval): Promise<Inlasningssvar> {
  const { databas } = valv;
  const manifestrad = await databas.manifest.get(MANIFEST_ID);
  const manifest = (await lasManifest(valv.nyckel(), manifestrad)) ?? TOMT_MANIFEST;
  // Above every revision that a row has had here: whoever still has one open meets a conflict.
  const over = (harRev: number) => Math.max(harRev, manifest.hogstaBorttagna ?? 0);
  const planer = await Promise.all(
    taIn.map(async (rad) => {
      const plan = rad.tabell === 'arenden' ? await planeraFall(valv, kopia, kopiansNyckel, rad.id, over(rad.harRev), handelse) : await planeraAnteckning(valv, kopia, kopiansNyckel, rad.id, over(rad.harRev));
      return plan ? [{ ...rad, ...plan }] : [];
    }),
  ).then((alla) => alla.flat());
  if (planer.length < taIn.length) return lagerfel('fel');
  const rorda = [...taIn, ...taBort];
  const ersatta = (await Promise.all(rorda.filter((r) => r.harRev > 0).map((r) => harLegat(valv, r.tabell, r.id)))).flat();
  const tillbaka = await forseglaTillbaka(valv.nyckel(), ersatta, [...planer.map(({ tabell, id, rev }) => ({ tabell, id, rev })), ...taBort.map(({ tabell, id }) => ({ tabell, id, rev: 0 }))]);
  const efter = (tabell: 'arenden' | 'anteckningar') => manifest[tabell] + planer.filter((p) => p.tabell === tabell && p.harRev === 0).length - taBort.filter((p) => p.tabell === tabell).length;
  const nyttManifest = await forseglaManifest(valv.nyckel(), (revAv(manifestrad) || 0) + 1, { ...manifest, hogstaBorttagna: over(Math.max(0, ...taBort.map((r) => r.harRev))), arenden: efter('arenden'), anteckningar: efter('anteckningar') });

  const utfall = await databas.transaction('rw', databas.tables, async () => {
    const nu = await Promise.all(rorda.map(async (r) => revAv(await databas[r.tabell].get(r.id)) === r.harRev));
    if (nu.includes(false) || !Object.is(revAv(await databas.manifest.get(MANIFEST_ID)), revAv(manifestrad))) return 'andrat';
    await databas.angra.where('id').startsWith(INLASNING).delete();
    await databas.angra.bulkAdd(tillbaka);
    for (const { tabell, id } of taBort) await taBortRad(valv, tabell, id);
    for (const { skriv } of planer) await skriv();
    await databas.manifest.put(nyttManifest);
    return 'klart';
  });
  if (utfall === 'andrat') return { ok: false, orsak: 'andrat', mening: MENING_MER.andratUnderInlasning };
  beratta(valv, [...planer, ...taBort.map((rad) => ({ ...rad, rev: 0 }))]);
  return { ok: true, inlasta: planer.length, borttagna: taBort.length };
}
