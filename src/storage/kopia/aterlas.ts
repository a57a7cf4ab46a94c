import { oppnaDatabas } from '../databas.ts';
import { tolkaFel } from '../fel.ts';
import { MENING_MER } from '../meningar-mer.ts';
import { STANDARDNAMN, finnsValv, sattMarkor } from '../valv/markor.ts';
import { type Valv, oppetValv } from '../valv/valv.ts';
import { KOPIERADE } from './format.ts';
import type { Kopia } from './las.ts';
import { type Kopiaoppning, oppnaKopia } from './oppna.ts';

type Orsak = Extract<Kopiaoppning, { ok: false }>['orsak'] | 'finnsRedan' | 'nyareVersion' | 'otillganglig' | 'fullt';
export type Aterlasning = { readonly ok: true; readonly valv: Valv } | { readonly ok: false; readonly orsak: Orsak; readonly mening: string };

const nekad = (orsak: Orsak): Aterlasning => ({ ok: false, orsak, mening: MENING_MER[orsak] });

/**
 * Makes a vault of a copy, on a computer that has none. Everything is read and checked first; then one transaction writes all of it or nothing.
 * The vault is as it was when the copy was made, with the same lösenfras and återställningsnyckel.
 */
export async function aterlasKopia(fil: Blob, hemlighet: string, { namn = STANDARDNAMN }: { readonly namn?: string } = {}): Promise<Aterlasning> {
  if (finnsValv(namn)) return nekad('finnsRedan');
  const oppnad = await oppnaKopia(fil, hemlighet);
  return oppnad.ok ? skrivIn(oppnad.kopia, oppnad.nyckel, namn) : oppnad;
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
