import { skydda } from './fel.ts';
import type { Fliknotis, Flikar } from './flikar.ts';
import { revAv } from './kuvert.ts';
import type { Konflikt, Migrera, Sparutfall } from './lager.ts';
import { lasRad } from './lasare.ts';
import type { Posttabell } from './manifest.ts';
import { konfliktMening } from './meningar.ts';
import { type Krock, type Planering, type Skrivmal, skriv } from './skrivare.ts';
import type { Valv } from './valv/valv.ts';
import type { Vittne } from './vittne.ts';

/** A row that a person can write in two tabs at once. */
type Postmal = Skrivmal & { readonly tabell: Posttabell };

export interface Sammanhang {
  readonly valv: Valv;
  readonly flikar: Flikar;
  readonly vittne: Vittne;
}

/** What lies on disk instead, opened for the person who must choose. */
async function tillKonflikt<T>(valv: Valv, { tabell, id }: Postmal, { nuvarande }: Krock, migrera: Migrera<T>): Promise<Konflikt<T>> {
  const grund = { ok: false, orsak: 'konflikt', mening: konfliktMening(tabell, nuvarande === undefined), derasRev: revAv(nuvarande) } as const;
  if (nuvarande === undefined) return { ...grund, deras: null };
  const last = await lasRad(valv.nyckel(), tabell, id, nuvarande, migrera);
  return { ...grund, deras: last.ok ? { dokument: last.varde, rev: last.rev } : last };
}

/** Writes, then tells the other tabs; a revision collision becomes a conflict with both texts kept. */
export function sparaPost<T>({ valv, flikar, vittne }: Sammanhang, mal: Postmal, migrera: Migrera<T>, planera: Planering): Promise<Sparutfall<T>> {
  return skydda(valv, async () => {
    const utfall = await skriv(valv, mal, planera);
    if (!utfall.ok) return utfall.orsak === 'krock' ? tillKonflikt(valv, mal, utfall, migrera) : utfall;
    const { tabell, id } = mal;
    const notis: Fliknotis = utfall.rev === 0 ? { slag: 'borttaget', tabell, id } : { slag: 'sparat', tabell, id, rev: utfall.rev };
    flikar.meddela(notis);
    vittne.notera(notis);
    return utfall;
  });
}

/** Removes a row with `stada`, which runs inside the transaction. */
export function taBortPost<T>(sammanhang: Sammanhang, mal: Postmal, migrera: Migrera<T>, stada: () => Promise<unknown>): Promise<Sparutfall<T>> {
  return sparaPost(sammanhang, { ...mal, tarBort: true }, migrera, () => Promise.resolve({ ok: true, verkstall: stada }));
}
