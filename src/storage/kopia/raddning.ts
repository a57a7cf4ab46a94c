import { base64 } from '@scure/base';
import { tillBytes } from '../bytes.ts';
import { MENING_MER } from '../meningar-mer.ts';
import { STANDARDNAMN } from '../valv/markor.ts';
import { nyKedja } from './kedja.ts';

/** docs/format-kopia.md describes the file. */
export const RADDNINGSFORMAT = 'likvard-raddning/1';

/** `olasta`: rows that the browser itself could not read. */
export type Raddning = { readonly ok: true; readonly fil: Blob; readonly rader: number; readonly olasta: number } | { readonly ok: false; readonly orsak: 'raddningTom' | 'raddningFel'; readonly mening: string };

const nekad = (orsak: 'raddningTom' | 'raddningFel'): Raddning => ({ ok: false, orsak, mening: MENING_MER[orsak] });

/** Opens the database whatever its version, and makes and upgrades nothing. Null when there is none. */
function oppnaRa(namn: string): Promise<IDBDatabase | null> {
  return new Promise((klar, fel) => {
    const oppning = indexedDB.open(namn);
    // There was none: the one that was about to be made is not.
    oppning.addEventListener('upgradeneeded', () => oppning.transaction?.abort());
    oppning.addEventListener('success', () => klar(oppning.result));
    oppning.addEventListener('error', () => (oppning.error?.name === 'AbortError' ? klar(null) : fel(oppning.error ?? new Error('Databasen gick inte att öppna.'))));
  });
}

const svar = <T>(begaran: IDBRequest<T>): Promise<T> =>
  new Promise((klar, fel) => {
    begaran.addEventListener('success', () => klar(begaran.result));
    begaran.addEventListener('error', () => fel(begaran.error ?? new Error('Raden gick inte att läsa.')));
  });

/** All rows of a table; one by one when they do not come together, so that a damaged file costs as little as it can. */
async function lasTabell(databas: IDBDatabase, tabell: string): Promise<{ readonly rader: readonly unknown[]; readonly olasta: number }> {
  const las = () => databas.transaction(tabell, 'readonly').objectStore(tabell);
  try {
    return { rader: await svar(las().getAll()), olasta: 0 };
  } catch {
    const nycklar = await svar(las().getAllKeys()).catch(() => null);
    if (nycklar === null) return { rader: [], olasta: 1 };
    const rader: unknown[] = [];
    for (const nyckel of nycklar) rader.push(await svar(las().get(nyckel) as IDBRequest<unknown>).catch(() => undefined));
    const lasta = rader.filter((rad) => rad !== undefined);
    return { rader: lasta, olasta: rader.length - lasta.length };
  }
}

/** Bytes as `{"bytes": base64}`; everything else as JSON has it. A row of a later version may hold what is not known here. */
function tillJson(varde: unknown): unknown {
  if (varde instanceof ArrayBuffer) return { bytes: base64.encode(new Uint8Array(varde)), som: 'buffer' };
  if (ArrayBuffer.isView(varde)) return { bytes: base64.encode(new Uint8Array(varde.buffer, varde.byteOffset, varde.byteLength)) };
  if (Array.isArray(varde)) return varde.map(tillJson);
  if (typeof varde !== 'object' || varde === null) return varde;
  return Object.fromEntries(Object.entries(varde).map(([nyckel, v]) => [nyckel, tillJson(v)]));
}

/** Rows of a case: its own, and those of its log. */
const hor = (rad: unknown, idn: ReadonlySet<string>): boolean => {
  const id = typeof rad === 'object' && rad !== null && 'id' in rad ? rad.id : undefined;
  return typeof id === 'string' && idn.has(id.split('/')[0] ?? id);
};

/**
 * Everything in the database as it lies, into one file: also when the database is of a newer version, damaged or locked. Nothing is opened or written,
 * so no lösenfras is needed; the rows are sealed as they are in the browser, and the keys lie wrapped beside them.
 * @param bara only the rows of these ids, and the keys
 */
export async function skapaRaddning(namn: string = STANDARDNAMN, bara?: readonly string[]): Promise<Raddning> {
  const databas = await oppnaRa(namn).catch(() => 'raddningFel' as const);
  if (databas === 'raddningFel') return nekad(databas);
  if (databas === null) return nekad('raddningTom');
  try {
    const tabeller = [...databas.objectStoreNames];
    const idn = bara && new Set(bara);
    const text: string[] = [];
    const kedja = await nyKedja();
    let rader = 0;
    let olasta = 0;
    const lagg = (varde: unknown) => {
      const rad = JSON.stringify(varde);
      kedja.lagg(tillBytes(rad));
      text.push(`${rad}\n`);
    };
    lagg({ format: RADDNINGSFORMAT, version: databas.version, tabeller, ...(bara ? { urval: bara.length } : {}) });
    for (const tabell of tabeller) {
      const last = await lasTabell(databas, tabell);
      olasta += last.olasta;
      for (const rad of last.rader) {
        if (idn && tabell !== 'nycklar' && !hor(rad, idn)) continue;
        lagg({ tabell, rad: tillJson(rad) });
        rader += 1;
      }
    }
    if (rader === 0) return nekad(olasta > 0 ? 'raddningFel' : 'raddningTom');
    text.push(`${JSON.stringify({ slut: true, rader, olasta, summa: kedja.summa() })}\n`);
    return { ok: true, rader, olasta, fil: await new Response(new Blob(text).stream().pipeThrough(new CompressionStream('gzip'))).blob() };
  } catch {
    return nekad('raddningFel');
  } finally {
    databas.close();
  }
}
