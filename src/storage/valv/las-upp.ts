import { type Databas, oppnaDatabas } from '../databas.ts';
import { MENING } from '../meningar.ts';
import { type Kdf, STANDARD_KDF, svagare } from './kdf.ts';
import { STANDARDNAMN, finnsValv, sattMarkor } from './markor.ts';
import { ersattNyckel } from './ersatt.ts';
import { LOSENFRAS, NYCKELPOST_VERSION, type Nyckelpost, type Uppackning, arHel, oppnaNyckel, packaNyckel, packaUpp } from './nyckelpost.ts';
import { type Valv, type Valvalternativ, oppetValv } from './valv.ts';

type Orsak = 'felLosenfras' | 'skadad' | 'forlorad' | 'valvSaknas' | 'nyareVersion' | 'otillganglig' | 'oppnasInte' | 'nyckelrakning';
export type Upplasning = { readonly ok: true; readonly valv: Valv } | { readonly ok: false; readonly orsak: Orsak; readonly mening: string };

/**
 * Opens the vault with the lösenfras. A wrong one (`felLosenfras`) is told apart from damage (`skadad`, or `oppnasInte` when the files cannot be
 * read), from an emptied browser (`forlorad`) and from a computer without a vault (`valvSaknas`).
 */
export async function lasUpp(losenfras: string, { namn = STANDARDNAMN, kdf = STANDARD_KDF, vantar }: Valvalternativ = {}): Promise<Upplasning> {
  const oppning = await oppnaDatabas(namn, vantar);
  // Storage that was let before and is not now has come to harm: a private window has no marker.
  if (!oppning.ok) return nekad(oppning.orsak === 'otillganglig' && finnsValv(namn) ? 'oppnasInte' : oppning.orsak);
  const { databas } = oppning;
  const svar = await prova(databas, losenfras, kdf).catch(() => 'nyckelrakning' as const);
  if (typeof svar !== 'string') {
    sattMarkor(namn);
    return { ok: true, valv: svar };
  }
  databas.close();
  return nekad(svar);
}

const nekad = (orsak: Orsak): Upplasning => ({ ok: false, orsak, mening: MENING[orsak] });

async function prova(databas: Databas, losenfras: string, kdf: Kdf): Promise<Valv | Orsak> {
  const post = await databas.nycklar.get(LOSENFRAS).catch(() => 'oppnasInte' as const);
  if (post === 'oppnasInte') return post;
  if (post === undefined) return utanNyckel(databas).catch(() => 'oppnasInte' as const);
  if (post.v > NYCKELPOST_VERSION) return 'nyareVersion';
  if (!(await arHel(post))) return 'skadad';
  const upp = await packaUpp(post, losenfras);
  if (!upp.ok) return upp.orsak === 'felHemlighet' ? 'felLosenfras' : upp.orsak;
  if (svagare(post.kdf, kdf)) await starkNyckeln(databas, post, upp, losenfras, kdf);
  return oppetValv(databas, upp.datanyckel);
}

async function utanNyckel(databas: Databas): Promise<Orsak> {
  const rader = await Promise.all(databas.tables.map((tabell) => tabell.count()));
  if (rader.some((antal) => antal > 0)) return 'skadad';
  return finnsValv(databas.name) ? 'forlorad' : 'valvSaknas';
}

/** A key wrapped under yesterday's cost is wrapped anew while the lösenfras is at hand. Failing is harmless: the old record still opens. */
async function starkNyckeln(databas: Databas, post: Nyckelpost, upp: Extract<Uppackning, { ok: true }>, losenfras: string, kdf: Kdf): Promise<void> {
  try {
    const flyttbar = await oppnaNyckel(post, upp.harlett, true);
    await ersattNyckel(databas, post, await packaNyckel(LOSENFRAS, flyttbar, losenfras, kdf));
  } catch {
    // Next unlock tries again.
  }
}
