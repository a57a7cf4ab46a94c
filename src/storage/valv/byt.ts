import { type Lagerfel, skydda } from '../fel.ts';
import { MENING_MER } from '../meningar-mer.ts';
import { skrivAterstallningsnyckel, slumpaAterstallning } from './aterstallningsnyckel.ts';
import { ersattNyckel } from './ersatt.ts';
import { type Harledning, type Kdf, SLUMPAD, STANDARD_KDF } from './kdf.ts';
import { arForKort } from './losenfras.ts';
import { ATERSTALLNING, LOSENFRAS, type Nyckelpost, type Vag, arHel, packaNyckel, packaUpp } from './nyckelpost.ts';
import type { Valv } from './valv.ts';

type Orsak = 'forKort' | 'felNuvarande' | 'skadad' | 'bytt';
export type Nyckelbyte<T = object> = ({ readonly ok: true } & T) | { readonly ok: false; readonly orsak: Orsak; readonly mening: string } | Lagerfel;

const nekat = (orsak: Orsak) => ({ ok: false, orsak, mening: MENING_MER[orsak] }) as const;

interface Paket {
  readonly fran: Nyckelpost | undefined;
  readonly till: Nyckelpost;
}

/** Wraps the data key anew for one way in, and writes nothing. The lösenfras is asked for again: an open screen is not enough to change who can open it. */
async function packaOm({ databas }: Valv, losenfras: string, ny: { readonly vag: Vag; readonly hemlighet: string; readonly harledning: Harledning }): Promise<Paket | Orsak> {
  const [post, fran] = await Promise.all([databas.nycklar.get(LOSENFRAS), databas.nycklar.get(ny.vag)]);
  if (post === undefined || !(await arHel(post))) return 'skadad';
  const upp = await packaUpp(post, losenfras, true);
  if (!upp.ok) return upp.orsak === 'felHemlighet' ? 'felNuvarande' : upp.orsak;
  const till = await packaNyckel(ny.vag, upp.datanyckel, ny.hemlighet, ny.harledning);
  // Walked once before it is trusted: a way in that does not open must never take the place of one that does.
  if (!(await packaUpp(till, ny.hemlighet)).ok) return 'skadad';
  return { fran, till };
}

const anta = async ({ databas }: Valv, { fran, till }: Paket): Promise<Nyckelbyte> => ((await ersattNyckel(databas, fran, till)) ? { ok: true } : nekat('bytt'));

/** Changes the lösenfras of an open vault. Nothing but one key row is written; every case stays as it lies. */
export const bytLosenfras = (valv: Valv, nuvarande: string, ny: string, kdf: Kdf = STANDARD_KDF): Promise<Nyckelbyte> =>
  skydda(valv, async () => {
    if (arForKort(ny)) return nekat('forKort');
    const paket = await packaOm(valv, nuvarande, { vag: LOSENFRAS, hemlighet: ny, harledning: kdf });
    return typeof paket === 'string' ? nekat(paket) : anta(valv, paket);
  });

/** A key that is shown before it holds: until `anta` the old paper opens the vault, after it only the new one. */
export interface NyNyckel {
  readonly aterstallningsnyckel: string;
  readonly anta: () => Promise<Nyckelbyte>;
}

/** Makes a new återställningsnyckel for an open vault. It holds when it is taken: a paper that nobody has written must not take the place of one that lies in a safe. */
export const nyAterstallningsnyckel = (valv: Valv, losenfras: string): Promise<Nyckelbyte<NyNyckel>> =>
  skydda(valv, async () => {
    const hemlighet = slumpaAterstallning();
    const paket = await packaOm(valv, losenfras, { vag: ATERSTALLNING, hemlighet, harledning: SLUMPAD });
    if (typeof paket === 'string') return nekat(paket);
    return { ok: true, aterstallningsnyckel: await skrivAterstallningsnyckel(hemlighet), anta: () => skydda(valv, () => anta(valv, paket)) };
  });
