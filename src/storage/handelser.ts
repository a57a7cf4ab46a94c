import { lasLoggpost, logghuvudUr } from './arendepost.ts';
import { type Kedjeprov, type Loggpost, loggOmfang, provaKedja } from './handelselogg.ts';
import type { Handelser, Migrera } from './lager.ts';
import type { Valv } from './valv/valv.ts';

/** The entries that can be read, and what the check of the chain said. */
export async function tillHandelser<T>(poster: readonly (Loggpost | null)[], prov: Kedjeprov, migrera: Migrera<T>): Promise<Handelser<T>> {
  const lasta = await Promise.all(
    poster.map(async (post) => {
      const last = post === null ? null : await migrera(post.handelse);
      return post !== null && last?.ok ? [{ nr: post.nr, rev: post.rev, handelse: last.varde }] : [];
    }),
  );
  return { ok: true, poster: lasta.flat(), brott: prov.hel ? null : prov.brott };
}

/** A case's log in order, and where its chain breaks. Entries that cannot be read are left out; the break names the first of them. */
export async function lasHandelser<T>({ databas, nyckel }: Valv, id: string, migrera: Migrera<T>): Promise<Handelser<T>> {
  const [rader, arende] = await databas.transaction('r', databas.handelselogg, databas.arenden, () =>
    Promise.all([databas.handelselogg.where('id').between(...loggOmfang(id)).sortBy('id'), databas.arenden.get(id)]),
  );
  const poster = await Promise.all(rader.map((rad) => lasLoggpost(nyckel(), rad)));
  return tillHandelser(poster, await provaKedja(id, poster, await logghuvudUr(nyckel(), arende)), migrera);
}
