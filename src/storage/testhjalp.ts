import { afterEach } from 'vitest';
import type { Valv } from './index.ts';
import { type Lager, lasUpp, skapaLager, taBortAllt } from './index.ts';
import { skapaValv } from './mer.ts';
import type { Lasregler, Migrera } from './lager.ts';
import type { Kdf } from './valv/kdf.ts';

/** Argon2id as cheap as it goes: the tests are about what is done with the key. */
export const BILLIG: Kdf = { namn: 'argon2id', minneKiB: 8, varv: 1, tradar: 1 };
export const LOSENFRAS = 'gul ångbåt över stilla vatten';

export interface Prov {
  readonly dokument: { readonly version: number; readonly ord: string };
  readonly listrad: { readonly namn: string };
  readonly handelse: { readonly slag: string };
  readonly anteckning: { readonly version: number; readonly ord: string };
  readonly atkomst: { readonly arende: string };
}

/** Stands in for the migrations of rules: version 1 is read, version 0 is moved to 1, later ones are refused. */
const lasProv: Migrera<Prov['dokument']> = (ra) => {
  const { version, ord } = ra as Prov['dokument'];
  if (version > 1) return { ok: false, fel: 'Ärendet är sparat av en nyare version av Likvärd.' };
  return { ok: true, varde: { version: 1, ord: version === 0 ? `${ord} (flyttat)` : ord } };
};

export const REGLER: Lasregler<Prov> = {
  dokument: lasProv,
  anteckning: lasProv,
  listrad: (ra) => ({ ok: true, varde: ra as Prov['listrad'] }),
  handelse: (ra) => ({ ok: true, varde: ra as Prov['handelse'] }),
  atkomst: (ra) => ({ ok: true, varde: ra as Prov['atkomst'] }),
};

const oppna: { readonly valv: Valv[]; readonly lager: Lager<Prov>[]; readonly namn: Set<string> } = { valv: [], lager: [], namn: new Set() };

/** A database name of its own for each test; removed afterwards. */
export function nyttNamn(): string {
  const namn = `prov-${crypto.randomUUID()}`;
  oppna.namn.add(namn);
  return namn;
}

export async function nyttValv(namn = nyttNamn()): Promise<Valv> {
  const skapat = await skapaValv(LOSENFRAS, { namn, kdf: BILLIG });
  if (!skapat.ok) throw new Error(skapat.mening);
  oppna.valv.push(skapat.valv);
  return skapat.valv;
}

export async function oppetIgen(namn: string): Promise<Valv> {
  const upp = await lasUpp(LOSENFRAS, { namn, kdf: BILLIG });
  if (!upp.ok) throw new Error(upp.mening);
  oppna.valv.push(upp.valv);
  return upp.valv;
}

/** A "tab": its own database connection, its own channel, its own view of the same vault. */
export function nyFlik(valv: Valv): Lager<Prov> {
  const lager = skapaLager(valv, REGLER);
  oppna.lager.push(lager);
  return lager;
}

export const nyttDatabaslager = async (): Promise<{ valv: Valv; lager: Lager<Prov> }> => {
  const valv = await nyttValv();
  return { valv, lager: nyFlik(valv) };
};

/** Fails the test unless the outcome is a success. */
export function lyckas<T extends { readonly ok: boolean }>(utfall: T): Extract<T, { readonly ok: true }> {
  if (!utfall.ok) throw new Error(`Oväntat utfall: ${JSON.stringify(utfall)}`);
  return utfall as Extract<T, { readonly ok: true }>;
}

/** A raw connection, as another program would see the bytes. */
export function raDatabas(namn: string, version?: number, uppgradera?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((klar, fel) => {
    const begaran = indexedDB.open(namn, version);
    begaran.addEventListener('upgradeneeded', () => uppgradera?.(begaran.result));
    begaran.addEventListener('success', () => klar(begaran.result));
    begaran.addEventListener('error', () => fel(begaran.error ?? new Error('okänt fel')));
  });
}

afterEach(async () => {
  for (const lager of oppna.lager.splice(0)) lager.las();
  for (const valv of oppna.valv.splice(0)) valv.las();
  for (const namn of oppna.namn) await taBortAllt(namn);
  oppna.namn.clear();
});
