import { type Databas, oppnaDatabas } from '../databas.ts';
import { MENING_MER } from '../meningar-mer.ts';
import { lasAterstallningsnyckel } from './aterstallningsnyckel.ts';
import { ersattNyckel } from './ersatt.ts';
import { type Kdf, STANDARD_KDF } from './kdf.ts';
import { arForKort } from './losenfras.ts';
import { STANDARDNAMN, sattMarkor } from './markor.ts';
import { ATERSTALLNING, LOSENFRAS, NYCKELPOST_VERSION, arHel, packaNyckel, packaUpp } from './nyckelpost.ts';
import { type Valv, type Valvalternativ, oppetValv } from './valv.ts';

type Orsak = 'forKort' | 'nyckelFelskriven' | 'felNyckel' | 'ingenNyckel' | 'skadad' | 'bytt' | 'nyareVersion' | 'otillganglig' | 'nyckelrakning';
export type Aterstallning = { readonly ok: true; readonly valv: Valv } | { readonly ok: false; readonly orsak: Orsak; readonly mening: string };

const nekad = (orsak: Orsak): Aterstallning => ({ ok: false, orsak, mening: MENING_MER[orsak] });

/**
 * Opens the vault with the återställningsnyckel and gives it a new lösenfras: the way in when the lösenfras is forgotten, or when its key row is damaged.
 * Nothing is written unless the key is right.
 */
export async function aterstall(skrivenNyckel: string, nyLosenfras: string, { namn = STANDARDNAMN, kdf = STANDARD_KDF, vantar }: Valvalternativ = {}): Promise<Aterstallning> {
  if (arForKort(nyLosenfras)) return nekad('forKort');
  const hemlighet = await lasAterstallningsnyckel(skrivenNyckel);
  if (hemlighet === null) return nekad('nyckelFelskriven');
  const oppning = await oppnaDatabas(namn, vantar);
  if (!oppning.ok) return nekad(oppning.orsak);
  const svar = await prova(oppning.databas, hemlighet, nyLosenfras, kdf).catch(() => 'nyckelrakning' as const);
  if (typeof svar === 'string') {
    oppning.databas.close();
    return nekad(svar);
  }
  sattMarkor(namn);
  return { ok: true, valv: svar };
}

async function prova(databas: Databas, hemlighet: string, nyLosenfras: string, kdf: Kdf): Promise<Valv | Orsak> {
  const [post, fran] = await Promise.all([databas.nycklar.get(ATERSTALLNING), databas.nycklar.get(LOSENFRAS)]);
  if (post === undefined) return 'ingenNyckel';
  if (post.v > NYCKELPOST_VERSION) return 'nyareVersion';
  if (!(await arHel(post))) return 'skadad';
  const upp = await packaUpp(post, hemlighet, true);
  if (!upp.ok) return upp.orsak === 'felHemlighet' ? 'felNyckel' : upp.orsak;
  const till = await packaNyckel(LOSENFRAS, upp.datanyckel, nyLosenfras, kdf);
  const ny = await packaUpp(till, nyLosenfras);
  if (!ny.ok) return 'nyckelrakning';
  return (await ersattNyckel(databas, fran, till)) ? oppetValv(databas, ny.datanyckel) : 'bytt';
}
