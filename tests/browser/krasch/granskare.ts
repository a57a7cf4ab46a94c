import '@app/start/zod-utan-jit.ts';
import { lasregler } from '@app/start/lagring.ts';
import { dokumentUr } from '@storage/arendepost.ts';
import { type Databas, oppnaDatabas } from '@storage/databas.ts';
import { lasHandelser } from '@storage/handelser.ts';
import { lasListan, lasPoster, lasRad } from '@storage/lasare.ts';
import { type Valv, oppetValv } from '@storage/valv/valv.ts';

/**
 * Reads the whole vault in the page, with the product's own readers and the key that unlocking gave. Served beside the app by the
 * test: the app has no door for this. Nothing is written, and the other tabs are told nothing.
 */
export async function granska(nyckel: CryptoKey) {
  const oppning = await oppnaDatabas('likvard');
  if (!oppning.ok) throw new Error(oppning.mening);
  const { databas } = oppning;
  try {
    return await granskaValvet(oppetValv(databas, nyckel));
  } finally {
    databas.close();
  }
}

/** What the browser remembers beside the database is not asked: here the database itself is judged. */
const INGET_VITTNE = { utsaga: async () => null, borja: () => undefined, notera: () => undefined, rakna: () => undefined, glom: () => undefined };

async function granskaValvet(valv: Valv) {
  const { databas } = valv;
  const [lista, anteckningar, idn] = await Promise.all([lasListan(valv, lasregler.listrad, INGET_VITTNE), lasPoster(valv, 'anteckningar', lasregler.anteckning), databas.arenden.toCollection().primaryKeys()]);
  const svar = await Promise.all(idn.map((id) => granskaArendet(valv, id)));
  const arenden = svar.flatMap((a) => {
    if (!a.ok) return [];
    const rad = lista.rader.find((r) => r.id === a.id);
    return [{ ...a, listrad: rad ? { rev: rad.rev, namn: rad.varde.namn, andrad: rad.varde.andrad } : null }];
  });
  const olasta = svar.filter((a) => !a.ok);
  return {
    arenden,
    noteringar: anteckningar.rader.flatMap(({ varde }) => ('slag' in varde ? [] : [varde.ord])),
    installningar: anteckningar.rader.filter(({ varde }) => 'slag' in varde).length,
    olasbaraIdn: olasta.map((a) => a.id),
    karantan: [...olasta, ...lista.karantan, ...anteckningar.karantan].map(({ id, mening }) => `${id}: ${mening}`),
    saknade: (lista.saknade?.antal ?? 0) + (anteckningar.saknade?.antal ?? 0),
    herrelosa: await herrelosa(databas, new Set(idn)),
  };
}

async function granskaArendet(valv: Valv, id: string) {
  const [last, logg] = await Promise.all([
    lasRad(valv.nyckel(), 'arenden', id, await valv.databas.arenden.get(id), dokumentUr(lasregler.dokument)),
    lasHandelser(valv, id, lasregler.handelse),
  ]);
  if (!last.ok) return last;
  const { ansokan, person, andrad } = last.varde;
  const handelser = logg.poster.map(({ rev, handelse }) => ({ rev, slag: handelse.slag }));
  return { ok: true as const, id, rev: last.rev, ord: ansokan.ord, namn: person.namn, andrad, handelser, brott: logg.brott?.mening ?? null };
}

/** List rows and log entries whose case is not there. */
async function herrelosa({ listrader, handelselogg }: Databas, arenden: ReadonlySet<string>): Promise<string[]> {
  const [rader, poster] = await Promise.all([listrader.toCollection().primaryKeys(), handelselogg.toCollection().primaryKeys()]);
  return [...rader, ...poster].filter((nyckel) => !arenden.has(nyckel.slice(0, 36)));
}
