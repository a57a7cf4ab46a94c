import { type Kuvert, bryt } from '../kuvert.ts';
import type { Innehall, Lasregler, Migrera } from '../lager.ts';
import type { Valv } from '../valv/valv.ts';
import type { Kopia } from './las.ts';

/** What both a copy and the vault may hold: a case by its list row, a note by itself. */
export interface Jamforelse<I extends Innehall = Innehall> {
  readonly arenden: readonly Skillnad<I['listrad']>[];
  readonly anteckningar: readonly Skillnad<I['anteckning']>[];
  /** Rows of the copy that today's app cannot read. They are not taken in. */
  readonly olasta: number;
}
/** One row, in the copy and here. `bara` says where it is, when it is in one place only. */
export interface Skillnad<T> {
  readonly id: string;
  readonly bara: 'kopian' | 'har' | null;
  readonly lika: boolean;
  /** As it is in the copy, otherwise as it is here. */
  readonly varde: T;
  readonly har: T | null;
  /** The revision here that the comparison was made with; 0 = none. */
  readonly harRev: number;
}

const sammaBytes = (a: Kuvert, b: Kuvert): boolean => a.rev === b.rev && a.iv.length === b.iv.length && a.iv.every((byte, i) => byte === b.iv[i]) && a.ct.byteLength === b.ct.byteLength;

/** What lies in an envelope; null when it cannot be opened. */
export async function oppen(nyckel: CryptoKey, tabell: 'arenden' | 'listrader' | 'anteckningar' | 'handelselogg', kuvert: Kuvert | undefined): Promise<string | null> {
  const brutet = kuvert && (await bryt(nyckel, tabell, kuvert));
  return brutet?.ok ? brutet.klartext : null;
}

async function tolka<T>(text: string | null, migrera: Migrera<T>): Promise<T | null> {
  const last = text === null ? null : await migrera(JSON.parse(text) as unknown);
  return last?.ok ? last.varde : null;
}

/** The document of a case without its log: two copies of the same words are alike though one has been opened in the log since. */
const dokumentet = (tabell: 'arenden' | 'anteckningar', text: string | null): string | null => (text === null || tabell === 'anteckningar' ? text : JSON.stringify((JSON.parse(text) as { dokument: unknown }).dokument));

interface Sidor {
  readonly kopia: Kuvert | undefined;
  readonly har: Kuvert | undefined;
}
async function arLika(tabell: 'arenden' | 'anteckningar', nycklar: { readonly kopia: CryptoKey; readonly har: CryptoKey }, { kopia, har }: Sidor): Promise<boolean> {
  if (!kopia || !har) return false;
  if (sammaBytes(kopia, har)) return true;
  const [a, b] = await Promise.all([oppen(nycklar.kopia, tabell, kopia), oppen(nycklar.har, tabell, har)]);
  return a !== null && dokumentet(tabell, a) === dokumentet(tabell, b);
}

/** Holds a copy that has been opened against the vault that is open here. Reads only. */
export async function jamfor<I extends Innehall>(valv: Valv, regler: Lasregler<I>, kopia: Kopia, kopiansNyckel: CryptoKey): Promise<Jamforelse<I>> {
  const { databas } = valv;
  const har = await databas.transaction('r', databas.arenden, databas.listrader, databas.anteckningar, async () => ({
    arenden: await databas.arenden.toArray(),
    listrader: await databas.listrader.toArray(),
    anteckningar: await databas.anteckningar.toArray(),
  }));
  const nycklar = { kopia: kopiansNyckel, har: valv.nyckel() };
  let olasta = 0;

  /** `visas`: the table whose rows tell what a row is, to the person who chooses. */
  async function tabell<T>(namn: 'arenden' | 'anteckningar', visas: 'listrader' | 'anteckningar', migrera: Migrera<T>): Promise<Skillnad<T>[]> {
    const iKopian = new Map(kopia.rader.flatMap((r) => (r.tabell === namn ? [[r.kuvert.id, r.kuvert]] : [])));
    const visasIKopian = new Map(kopia.rader.flatMap((r) => (r.tabell === visas ? [[r.kuvert.id, r.kuvert]] : [])));
    const harNu = new Map(har[namn].map((k) => [k.id, k]));
    const visasHar = new Map(har[visas].map((k) => [k.id, k]));
    const rader = await Promise.all(
      [...new Set([...iKopian.keys(), ...harNu.keys()])].map(async (id) => {
        const sidor = { kopia: iKopian.get(id), har: harNu.get(id) };
        const [dar, harV] = await Promise.all([tolka(await oppen(nycklar.kopia, visas, visasIKopian.get(id)), migrera), tolka(await oppen(nycklar.har, visas, visasHar.get(id)), migrera)]);
        const varde = dar ?? harV;
        if (sidor.kopia && dar === null) olasta += 1;
        if (varde === null || (sidor.kopia && dar === null && !sidor.har)) return [];
        const bara = !sidor.har ? 'kopian' : !sidor.kopia || dar === null ? 'har' : null;
        return [{ id, bara, lika: await arLika(namn, nycklar, sidor), varde, har: harV, harRev: sidor.har?.rev ?? 0 } satisfies Skillnad<T>];
      }),
    );
    return rader.flat();
  }
  return { arenden: await tabell('arenden', 'listrader', regler.listrad), anteckningar: await tabell('anteckningar', 'anteckningar', regler.anteckning), olasta };
}
