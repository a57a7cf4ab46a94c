import { lasLoggpost } from './arendepost.ts';
import { type Lagerfel, lagerfel } from './fel.ts';
import { TOM_LOGG, type Logghuvud, loggId, loggNr, loggOmfang, nyLoggpost, provaKedja } from './handelselogg.ts';
import { tillHandelser } from './handelser.ts';
import { forsegla } from './kuvert.ts';
import type { Handelser, Migrera } from './lager.ts';
import { MANIFEST_ID, lasManifest } from './manifest.ts';
import { skriv } from './skrivare.ts';
import type { Valv } from './valv/valv.ts';

/** The log of the whole vault: which case was opened, when, and why. Chained like a händelselogg; the manifest counts its entries. */
const LOGGEN = 'atkomst';
/** Tries, when another tab notes an opening in the same moment. */
const OMTAG = 3;

async function slutet({ databas, nyckel }: Valv): Promise<Logghuvud> {
  const sista = await databas.atkomstlogg.toCollection().last();
  if (sista === undefined) return TOM_LOGG;
  return { antal: loggNr(sista.id), hash: (await lasLoggpost(nyckel(), sista, 'atkomstlogg'))?.hash ?? TOM_LOGG.hash };
}

/** Adds an entry. `atkomst` is JSON text. The lock is for order only: without it a collision is tried again. */
export const antecknaAtkomst = (valv: Valv, atkomst: string): Promise<{ readonly ok: true } | Lagerfel> => navigator.locks.request(`${valv.namn}.atkomst`, () => lagg(valv, atkomst));

async function lagg(valv: Valv, atkomst: string): Promise<{ readonly ok: true } | Lagerfel> {
  for (let omgang = 0; omgang < OMTAG; omgang += 1) {
    const fore = await slutet(valv);
    const id = loggId(LOGGEN, fore.antal + 1);
    const utfall = await skriv(valv, { tabell: 'atkomstlogg', id, forvantadRev: 0 }, async (nyRev) => {
      const post = await nyLoggpost(LOGGEN, fore, nyRev, JSON.parse(atkomst) as unknown);
      const rad = await forsegla(valv.nyckel(), 'atkomstlogg', id, nyRev, JSON.stringify(post));
      return { ok: true, verkstall: () => valv.databas.atkomstlogg.add(rad) };
    });
    if (utfall.ok) return { ok: true };
    if (utfall.orsak !== 'krock') return utfall;
  }
  return lagerfel('fel');
}

/** The log in order, and where it breaks: in its chain, or at the end that the manifest remembers. */
export async function lasAtkomst<T>({ databas, nyckel }: Valv, migrera: Migrera<T>): Promise<Handelser<T>> {
  const [rader, manifestrad] = await databas.transaction('r', databas.atkomstlogg, databas.manifest, () =>
    Promise.all([databas.atkomstlogg.where('id').between(...loggOmfang(LOGGEN)).sortBy('id'), databas.manifest.get(MANIFEST_ID)]),
  );
  const poster = await Promise.all(rader.map((rad) => lasLoggpost(nyckel(), rad, 'atkomstlogg')));
  const antal = (await lasManifest(nyckel(), manifestrad))?.atkomstlogg;
  const hash = poster.at(-1)?.hash ?? TOM_LOGG.hash;
  return tillHandelser(poster, await provaKedja(LOGGEN, poster, antal === undefined ? null : { antal, hash }), migrera);
}
