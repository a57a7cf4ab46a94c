import { type Lagerfel, skydda } from '../fel.ts';
import { skapaFlikar } from '../flikar.ts';
import { loggOmfang } from '../handelselogg.ts';
import { type Kuvert, bryt, forsegla, revAv } from '../kuvert.ts';
import { MANIFEST_ID, TOMT_MANIFEST, forseglaManifest, lasManifest } from '../manifest.ts';
import { MENING_MER } from '../meningar-mer.ts';
import type { Valv } from '../valv/valv.ts';
import { lasKuvert, skrivKuvert } from './format.ts';

/** Where in `angra` the way back from the last reading lies. No case has such an id. */
export const INLASNING = 'inlasning/';
const HUVUD = `${INLASNING}huvud`;

export interface Ersatt {
  readonly tabell: 'arenden' | 'listrader' | 'handelselogg' | 'anteckningar';
  readonly kuvert: Kuvert;
}
/** A row that the reading touched, at the revision it left it; 0 = taken away. */
interface Rord {
  readonly tabell: 'arenden' | 'anteckningar';
  readonly id: string;
  readonly rev: number;
}

/** Seals what a reading writes over, so that it can be put back. */
export async function forseglaTillbaka(nyckel: CryptoKey, ersatta: readonly Ersatt[], rorda: readonly Rord[]): Promise<Kuvert[]> {
  const rader = ersatta.map(({ tabell, kuvert }, i) => forsegla(nyckel, 'angra', `${INLASNING}${String(i).padStart(8, '0')}`, 1, skrivKuvert(tabell, kuvert)));
  return Promise.all([...rader, forsegla(nyckel, 'angra', HUVUD, 1, JSON.stringify({ rorda }))]);
}

export type Inlasningsangring = { readonly ok: true; readonly aterstallda: number; readonly kvar: number } | { readonly ok: false; readonly orsak: 'inget'; readonly mening: string } | Lagerfel;

/** True when the last reading can be taken back. */
export const kanAngraInlasning = async ({ databas }: Valv): Promise<boolean> => (await databas.angra.get(HUVUD)) !== undefined;

/** Puts back what lay here before the last reading. A row that has been worked in since then stays as it is (`kvar`). */
export const angraInlasning = (valv: Valv): Promise<Inlasningsangring> =>
  skydda(valv, () => navigator.locks.request(`${valv.namn}.skriv`, () => aterstall(valv)));

async function aterstall(valv: Valv): Promise<Inlasningsangring> {
  const { databas } = valv;
  const nyckel = valv.nyckel();
  const rader = await databas.angra.where('id').startsWith(INLASNING).toArray();
  const brutna = await Promise.all(rader.map(async (rad) => ({ id: rad.id, brutet: await bryt(nyckel, 'angra', rad) })));
  const huvud = brutna.find(({ id }) => id === HUVUD)?.brutet;
  if (!huvud?.ok) return { ok: false, orsak: 'inget', mening: MENING_MER.ingetAttAngra };
  const { rorda } = JSON.parse(huvud.klartext) as { rorda: readonly Rord[] };
  const ersatta = brutna.flatMap(({ id, brutet }) => (id !== HUVUD && brutet.ok ? [lasKuvert(brutet.klartext)] : []));
  const nu = await Promise.all(rorda.map(async (r) => ({ ...r, oforandrad: revAv(await databas[r.tabell].get(r.id)) === r.rev })));
  const tas = nu.filter((r) => r.oforandrad);
  const idn = new Set(tas.map((r) => r.id));
  const tillbaka = ersatta.filter(({ kuvert }) => idn.has(kuvert.id.split('/')[0] ?? ''));
  const manifestrad = await databas.manifest.get(MANIFEST_ID);
  const manifest = (await lasManifest(nyckel, manifestrad)) ?? TOMT_MANIFEST;
  const efter = (tabell: Rord['tabell']) => manifest[tabell] - tas.filter((r) => r.tabell === tabell && r.rev > 0).length + tillbaka.filter((r) => r.tabell === tabell).length;
  const nyttManifest = await forseglaManifest(nyckel, (revAv(manifestrad) || 0) + 1, { ...manifest, hogstaBorttagna: Math.max(manifest.hogstaBorttagna ?? 0, ...tas.map((r) => r.rev)), arenden: efter('arenden'), anteckningar: efter('anteckningar') });

  await databas.transaction('rw', databas.tables, async () => {
    for (const { tabell, id } of tas) await taBortRad(valv, tabell, id);
    for (const { tabell, kuvert } of tillbaka) await databas[tabell as Ersatt['tabell']].put(kuvert);
    await databas.angra.where('id').startsWith(INLASNING).delete();
    await databas.manifest.put(nyttManifest);
  });
  const revNu = new Map(tillbaka.map((r) => [`${String(r.tabell)}|${r.kuvert.id}`, r.kuvert.rev]));
  beratta(valv, tas.map(({ tabell, id }) => ({ tabell, id, rev: revNu.get(`${tabell}|${id}`) ?? 0 })));
  return { ok: true, aterstallda: tas.length, kvar: nu.length - tas.length };
}

/** Takes a row away with all that hangs on it. Runs inside a transaction. */
export async function taBortRad({ databas }: Valv, tabell: Rord['tabell'], id: string): Promise<void> {
  await databas[tabell].delete(id);
  if (tabell === 'anteckningar') return;
  await databas.listrader.delete(id);
  await databas.handelselogg.where('id').between(...loggOmfang(id)).delete();
}

/** Tells every tab, this one too, what lies at a new revision; 0 = gone. */
export function beratta({ namn }: Valv, rorda: readonly Rord[]): void {
  const flikar = skapaFlikar(namn);
  for (const { tabell, id, rev } of rorda) flikar.meddela(rev === 0 ? { slag: 'borttaget', tabell, id } : { slag: 'sparat', tabell, id, rev });
  flikar.stang();
}
