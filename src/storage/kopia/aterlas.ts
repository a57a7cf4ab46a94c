import { oppnaDatabas } from '../databas.ts';
import { tolkaFel } from '../fel.ts';
import { MENING_MER } from '../meningar-mer.ts';
import { lasAterstallningsnyckel } from '../valv/aterstallningsnyckel.ts';
import { STANDARDNAMN, finnsValv, sattMarkor } from '../valv/markor.ts';
import { ATERSTALLNING, LOSENFRAS, NYCKELPOST_VERSION, type Nyckelpost, arHel, packaUpp } from '../valv/nyckelpost.ts';
import { type Valv, oppetValv } from '../valv/valv.ts';
import { KOPIERADE } from './format.ts';
import { type Kopia, type Kopialasning, kontrollera, lasFil } from './las.ts';

type Orsak = Extract<Kopialasning, { ok: false }>['orsak'] | 'felKopiahemlighet' | 'finnsRedan' | 'nyareVersion' | 'otillganglig' | 'fullt' | 'nyckelrakning';
export type Aterlasning = { readonly ok: true; readonly valv: Valv } | { readonly ok: false; readonly orsak: Orsak; readonly mening: string };

const nekad = (orsak: Orsak): Aterlasning => ({ ok: false, orsak, mening: MENING_MER[orsak] });

/** The data key of a copy. `hemlighet` is the lösenfras or the återställningsnyckel that held when it was made. */
async function nyckelUr({ huvud }: Kopia, hemlighet: string): Promise<CryptoKey | Orsak> {
  const avPapper = await lasAterstallningsnyckel(hemlighet);
  const post: Nyckelpost | undefined = huvud.nycklar.find(({ id }) => id === (avPapper === null ? LOSENFRAS : ATERSTALLNING));
  if (post === undefined) return 'felKopiahemlighet';
  if (post.v > NYCKELPOST_VERSION) return 'nyareKopia';
  if (!(await arHel(post))) return 'skadadKopia';
  const upp = await packaUpp(post, avPapper ?? hemlighet);
  if (upp.ok) return upp.datanyckel;
  return upp.orsak === 'felHemlighet' ? 'felKopiahemlighet' : 'skadadKopia';
}

/**
 * Makes a vault of a copy, on a computer that has none. Everything is read and checked first; then one transaction writes all of it or nothing.
 * The vault is as it was when the copy was made, with the same lösenfras and återställningsnyckel.
 */
export async function aterlasKopia(fil: Blob, hemlighet: string, { namn = STANDARDNAMN }: { readonly namn?: string } = {}): Promise<Aterlasning> {
  if (finnsValv(namn)) return nekad('finnsRedan');
  const last = await lasFil(fil);
  if (!last.ok) return nekad(last.orsak);
  const nyckel = await nyckelUr(last.kopia, hemlighet).catch(() => 'nyckelrakning' as const);
  if (typeof nyckel === 'string') return nekad(nyckel);
  if (!(await kontrollera(last.kopia, nyckel))) return nekad('skadadKopia');
  return skrivIn(last.kopia, nyckel, namn);
}

async function skrivIn({ huvud, rader }: Kopia, nyckel: CryptoKey, namn: string): Promise<Aterlasning> {
  const oppning = await oppnaDatabas(namn);
  if (!oppning.ok) return nekad(oppning.orsak);
  const { databas } = oppning;
  try {
    const ny = await databas.transaction('rw', databas.tables, async () => {
      const antal = await Promise.all(databas.tables.map((tabell) => tabell.count()));
      if (antal.some((n) => n > 0)) return false;
      await databas.nycklar.bulkAdd([...huvud.nycklar]);
      await Promise.all(KOPIERADE.map((tabell) => databas[tabell].bulkAdd(rader.filter((r) => r.tabell === tabell).map(({ kuvert }) => kuvert))));
      return true;
    });
    if (ny) {
      sattMarkor(namn);
      return { ok: true, valv: oppetValv(databas, nyckel) };
    }
    databas.close();
    return nekad('finnsRedan');
  } catch (fel) {
    databas.close();
    return nekad(tolkaFel(fel).orsak === 'fullt' ? 'fullt' : 'otillganglig');
  }
}
