import { bryt, forsegla } from './kuvert.ts';
import type { Angrarader, Angrasteg } from './lager.ts';
import type { Valv } from './valv/valv.ts';

type Nyckelvalv = Pick<Valv, 'databas' | 'nyckel'>;

/** As `Angrarader`, with the step as JSON text: what is changed afterwards belongs to the next save. */
export interface Angratext {
  readonly lagg: { readonly plats: string; readonly steg: string } | null;
  readonly taBort: readonly string[];
  readonly tom: boolean;
}

export const angratext = (rader: Angrarader | undefined): Angratext | null =>
  rader === undefined ? null : { lagg: rader.lagg ? { plats: rader.lagg.plats, steg: JSON.stringify(rader.lagg.steg) } : null, taBort: rader.taBort ?? [], tom: rader.tom ?? false };

const radId = (arendeId: string, plats: string): string => `${arendeId}/${plats}`;
/** Every step of a case lies between these two. */
export const angraOmfang = (arendeId: string): [string, string] => [radId(arendeId, ''), radId(arendeId, '~')];

/** Seals what a save does to the way back. Run the answer inside the transaction of the save. */
export async function planeraAngra({ databas, nyckel }: Nyckelvalv, arendeId: string, { lagg, taBort, tom }: Angratext, rev: number): Promise<() => Promise<unknown>> {
  const rad = lagg && (await forsegla(nyckel(), 'angra', radId(arendeId, lagg.plats), rev, lagg.steg));
  return async () => {
    if (tom) await databas.angra.where('id').between(...angraOmfang(arendeId)).delete();
    if (taBort.length > 0) await databas.angra.bulkDelete(taBort.map((plats) => radId(arendeId, plats)));
    if (rad) await databas.angra.put(rad);
  };
}

/** The steps of a case in order. After one that cannot be read nothing earlier is of use: the way back is walked from its end. */
export async function lasAngra({ databas, nyckel }: Nyckelvalv, arendeId: string): Promise<Angrasteg> {
  const rader = await databas.angra.where('id').between(...angraOmfang(arendeId)).sortBy('id');
  const brutna = await Promise.all(rader.map(async (rad) => ({ plats: rad.id.slice(arendeId.length + 1), brutet: await bryt(nyckel(), 'angra', rad) })));
  const sistaTrasiga = brutna.findLastIndex(({ brutet }) => !brutet.ok);
  return { ok: true, steg: brutna.slice(sistaTrasiga + 1).flatMap(({ plats, brutet }) => (brutet.ok ? [{ plats, steg: JSON.parse(brutet.klartext) as unknown }] : [])) };
}
