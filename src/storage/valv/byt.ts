import { type Lagerfel, skydda } from '../fel.ts';
import { MENING } from '../meningar.ts';
import { skrivAterstallningsnyckel, slumpaAterstallning } from './aterstallningsnyckel.ts';
import { ersattNyckel } from './ersatt.ts';
import { type Harledning, type Kdf, SLUMPAD, STANDARD_KDF } from './kdf.ts';
import { arForKort } from './losenfras.ts';
import { ATERSTALLNING, LOSENFRAS, type Vag, arHel, packaNyckel, packaUpp } from './nyckelpost.ts';
import type { Valv } from './valv.ts';

type Orsak = 'forKort' | 'felNuvarande' | 'skadad' | 'bytt';
export type Nyckelbyte<T = object> = ({ readonly ok: true } & T) | { readonly ok: false; readonly orsak: Orsak; readonly mening: string } | Lagerfel;

const nekat = (orsak: Orsak) => ({ ok: false, orsak, mening: MENING[orsak] }) as const;

/** Wraps the data key anew for one way in. The lösenfras is asked for again: an open screen is not enough to change who can open it. */
async function packaOm({ databas }: Valv, losenfras: string, ny: { readonly vag: Vag; readonly hemlighet: string; readonly harledning: Harledning }): Promise<Orsak | null> {
  const [post, fran] = await Promise.all([databas.nycklar.get(LOSENFRAS), databas.nycklar.get(ny.vag)]);
  if (post === undefined || !(await arHel(post))) return 'skadad';
  const upp = await packaUpp(post, losenfras, true);
  if (!upp.ok) return upp.orsak === 'felHemlighet' ? 'felNuvarande' : upp.orsak;
  const till = await packaNyckel(ny.vag, upp.datanyckel, ny.hemlighet, ny.harledning);
  // Walked once before it is trusted: a way in that does not open must never take the place of one that does.
  if (!(await packaUpp(till, ny.hemlighet)).ok) return 'skadad';
  return (await ersattNyckel(databas, fran, till)) ? null : 'bytt';
}

/** Changes the lösenfras of an open vault. Nothing but one key row is written; every case stays as it lies. */
export const bytLosenfras = (valv: Valv, nuvarande: string, ny: string, kdf: Kdf = STANDARD_KDF): Promise<Nyckelbyte> =>
  skydda(valv, async () => {
    if (arForKort(ny)) return nekat('forKort');
    const fel = await packaOm(valv, nuvarande, { vag: LOSENFRAS, hemlighet: ny, harledning: kdf });
    return fel === null ? { ok: true } : nekat(fel);
  });

/** Makes a new återställningsnyckel for an open vault. The old paper no longer opens it. */
export const nyAterstallningsnyckel = (valv: Valv, losenfras: string): Promise<Nyckelbyte<{ readonly aterstallningsnyckel: string }>> =>
  skydda(valv, async () => {
    const hemlighet = slumpaAterstallning();
    const fel = await packaOm(valv, losenfras, { vag: ATERSTALLNING, hemlighet, harledning: SLUMPAD });
    return fel === null ? { ok: true, aterstallningsnyckel: await skrivAterstallningsnyckel(hemlighet) } : nekat(fel);
  });
