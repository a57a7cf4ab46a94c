import { type Kuvert, type Kuverttabell, bryt, revAv } from './kuvert.ts';
import type { Karantan, Last, Lista, Migrera } from './lager.ts';
import { MANIFEST_ID, type Posttabell, lasManifest } from './manifest.ts';
import { MENING, saknasMening } from './meningar.ts';
import type { Valv } from './valv/valv.ts';
import { type Vittne, jamfor } from './vittne.ts';

const MENING_FOR = { skadad: MENING.radSkadad, nyareVersion: MENING.radNyare } as const;

const karantan = (id: string, orsak: Karantan['orsak'], mening: string): Karantan => ({ ok: false, orsak, id, mening });

/** Opens one row and hands its JSON to `migrera`. Whatever is wrong with it, the answer is a value: the next row must still be read. */
export async function lasRad<T>(nyckel: CryptoKey, tabell: Kuverttabell, id: string, rad: unknown, migrera: Migrera<T>): Promise<Last<T> | Karantan> {
  const brutet = await bryt(nyckel, tabell, rad);
  if (!brutet.ok) return karantan(id, brutet.orsak, MENING_FOR[brutet.orsak]);
  try {
    const last = await migrera(JSON.parse(brutet.klartext) as unknown);
    return last.ok ? { ok: true, id, rev: revAv(rad), varde: last.varde } : karantan(id, 'olasbar', last.fel);
  } catch {
    return karantan(id, 'olasbar', MENING.radSkadad);
  }
}

/** All rows of a table, opened at once. Rows in no order: nothing on disk tells one. */
async function lasRader<T>(nyckel: CryptoKey, tabell: Kuverttabell, rader: readonly Kuvert[], migrera: Migrera<T>) {
  const svar = await Promise.all(rader.map((rad) => lasRad(nyckel, tabell, rad.id, rad, migrera)));
  return { rader: svar.filter((s) => s.ok), karantan: svar.filter((s) => !s.ok) };
}

const saknade = (tabell: Posttabell, lovade: number, funna: number): Lista<never>['saknade'] =>
  lovade > funna ? { antal: lovade - funna, mening: saknasMening(tabell, lovade, funna) } : null;

/** Lists a table against what the manifest promises, so that lost rows show. */
export async function lasPoster<T>(valv: Valv, tabell: Posttabell, migrera: Migrera<T>): Promise<Lista<T>> {
  const { databas } = valv;
  const [rader, manifestrad] = await databas.transaction('r', databas[tabell], databas.manifest, () =>
    Promise.all([databas[tabell].toArray(), databas.manifest.get(MANIFEST_ID)]),
  );
  const manifest = await lasManifest(valv.nyckel(), manifestrad);
  return { ok: true, ...(await lasRader(valv.nyckel(), tabell, rader, migrera)), saknade: saknade(tabell, manifest?.[tabell] ?? 0, rader.length) };
}

/**
 * Lists the cases from their small list rows, without opening a case: 10,000 in about 0.3 s.
 * A case whose list row is gone is named in `karantan`, so that it can still be opened. What is found is held against what is promised inside the
 * database (the manifest) and outside it (`vittne`).
 */
export async function lasListan<T>(valv: Valv, migrera: Migrera<T>, vittne: Vittne): Promise<Lista<T>> {
  const { databas } = valv;
  const utsaga = await vittne.utsaga();
  const [rader, antal, manifestrad] = await databas.transaction('r', databas.listrader, databas.arenden, databas.manifest, () =>
    Promise.all([databas.listrader.toArray(), databas.arenden.count(), databas.manifest.get(MANIFEST_ID)]),
  );
  const manifest = await lasManifest(valv.nyckel(), manifestrad);
  const lasta = await lasRader(valv.nyckel(), 'listrader', rader, migrera);
  const utanRad = antal > rader.length ? await arendenUtanListrad(valv, rader) : [];
  const kvar = Math.min(antal, rader.length + utanRad.length);
  const lage = { manifest: manifest === null ? 0 : revAv(manifestrad), arenden: kvar, summa: rader.reduce((summa, rad) => summa + (revAv(rad) || 0), 0) };
  const brist = saknade('arenden', manifest?.arenden ?? 0, kvar) ?? jamfor(utsaga, lage);
  if (brist === null) vittne.borja(lage, rader);
  return { ok: true, rader: lasta.rader, karantan: [...lasta.karantan, ...utanRad], saknade: brist };
}

async function arendenUtanListrad({ databas }: Valv, rader: readonly Kuvert[]): Promise<Karantan[]> {
  const listade = new Set(rader.map((rad) => rad.id));
  const alla = await databas.arenden.toCollection().primaryKeys();
  return alla.filter((id) => !listade.has(id)).map((id) => karantan(id, 'listradSaknas', MENING.listradSaknas));
}
