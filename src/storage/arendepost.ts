import { type Angratext, planeraAngra } from './angra.ts';
import { TOM_LOGG, type Logghuvud, type Loggpost, loggId, loggNr, loggOmfang, nyLoggpost } from './handelselogg.ts';
import { bryt, forsegla, revAv } from './kuvert.ts';
import type { Migrera } from './lager.ts';
import type { Krock, Skrivplan } from './skrivare.ts';
import type { Valv } from './valv/valv.ts';

/** What lies in a case's envelope: the document, and the end of its log, so that neither can be exchanged without the other. */
interface Arendepost {
  readonly dokument: unknown;
  readonly logg: Logghuvud;
}

/** Reads the document out of the envelope before the caller's migration sees it. */
export const dokumentUr =
  <T>(migrera: Migrera<T>): Migrera<T> =>
  (ra) =>
    migrera((ra as Arendepost).dokument);

/** The log's end as the case remembers it, or null when the case is missing or cannot be read. */
export async function logghuvudUr(nyckel: CryptoKey, rad: unknown): Promise<Logghuvud | null> {
  const brutet = await bryt(nyckel, 'arenden', rad);
  return brutet.ok ? (JSON.parse(brutet.klartext) as Arendepost).logg : null;
}

/** One entry of a log read from disk, or null when it cannot be opened. */
export async function lasLoggpost(nyckel: CryptoKey, rad: unknown, tabell: 'handelselogg' | 'atkomstlogg' = 'handelselogg'): Promise<Loggpost | null> {
  const brutet = await bryt(nyckel, tabell, rad);
  return brutet.ok ? (JSON.parse(brutet.klartext) as Loggpost) : null;
}

/**
 * The head to go on from, read from disk; a collision when the case there is another than the one expected, since its log is another too. Where case and log do not agree, the words on the screen are still saved: the numbering goes on after
 * the last entry, none is written over, and the break stays visible to `provaKedja`.
 */
export async function lasHuvud({ databas, nyckel }: Valv, id: string, forvantadRev: number): Promise<Logghuvud | Krock> {
  const [rad, sista] = await databas.transaction('r', databas.arenden, databas.handelselogg, () =>
    Promise.all([databas.arenden.get(id), databas.handelselogg.where('id').between(...loggOmfang(id)).last()]),
  );
  if (revAv(rad) !== forvantadRev) return { ok: false, orsak: 'krock', nuvarande: rad };
  const huvud = await logghuvudUr(nyckel(), rad);
  const antal = Math.max(huvud?.antal ?? 0, sista === undefined ? 0 : loggNr(sista.id));
  const hash = huvud?.hash ?? (await lasLoggpost(nyckel(), sista))?.hash ?? TOM_LOGG.hash;
  return { antal, hash };
}

export interface Arendetext {
  readonly id: string;
  /** JSON texts, made when the caller called: what it types afterwards belongs to the next save. */
  readonly dokument: string;
  readonly listrad: string;
  readonly handelse: string | null;
  readonly angra: Angratext | null;
}

/** Seals case, list row and log entry for one transaction. `fore` is the log's end at the revision that the words started from. */
export async function planeraArende({ databas, nyckel }: Valv, { id, dokument, listrad, handelse, angra }: Arendetext, nyRev: number, fore: Logghuvud) {
  const post = handelse === null ? null : await nyLoggpost(id, fore, nyRev, JSON.parse(handelse) as unknown);
  const logg: Logghuvud = post === null ? fore : { antal: post.nr, hash: post.hash };
  const [arende, rad, loggrad, angraPlan] = await Promise.all([
    forsegla(nyckel(), 'arenden', id, nyRev, `{"logg":${JSON.stringify(logg)},"dokument":${dokument}}`),
    forsegla(nyckel(), 'listrader', id, nyRev, listrad),
    post && forsegla(nyckel(), 'handelselogg', loggId(id, post.nr), nyRev, JSON.stringify(post)),
    angra && planeraAngra({ databas, nyckel }, id, angra, nyRev),
  ]);
  // `add` for the log: an entry that exists is never written over; the whole save fails instead.
  const verkstall = () => Promise.all([databas.arenden.put(arende), databas.listrader.put(rad), loggrad && databas.handelselogg.add(loggrad), angraPlan?.()]);
  return { ok: true, verkstall, logg } satisfies Skrivplan & { logg: Logghuvud };
}
