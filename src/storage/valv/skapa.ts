import { oppnaDatabas } from '../databas.ts';
import { tolkaFel } from '../fel.ts';
import { TOMT_MANIFEST, forseglaManifest } from '../manifest.ts';
import { MENING_MER } from '../meningar-mer.ts';
import { SLUMPAD, STANDARD_KDF } from './kdf.ts';
import { arForKort } from './losenfras.ts';
import { STANDARDNAMN, finnsValv, sattMarkor } from './markor.ts';
import { skrivAterstallningsnyckel, slumpaAterstallning } from './aterstallningsnyckel.ts';
import { ATERSTALLNING, LOSENFRAS, packaNyckel, packaUpp } from './nyckelpost.ts';
import { type Valv, type Valvalternativ, oppetValv } from './valv.ts';

type Orsak = 'forKort' | 'finnsRedan' | 'nyareVersion' | 'otillganglig' | 'nyckelrakning' | 'fullt';
/** `aterstallningsnyckel` is to be shown once and kept on paper: it is nowhere else. */
export type Skapande = { readonly ok: true; readonly valv: Valv; readonly aterstallningsnyckel: string } | { readonly ok: false; readonly orsak: Orsak; readonly mening: string };

const nekat = (orsak: Orsak): Skapande => ({ ok: false, orsak, mening: MENING_MER[orsak] });

/**
 * Makes a vault with a new random data key, and leaves it open. Never replaces one that exists, also when its marker or its key is gone:
 * after `forlorad` the user starts over through `taBortAllt`.
 */
export async function skapaValv(losenfras: string, { namn = STANDARDNAMN, kdf = STANDARD_KDF }: Valvalternativ = {}): Promise<Skapande> {
  if (arForKort(losenfras)) return nekat('forKort');
  if (finnsValv(namn)) return nekat('finnsRedan');
  const oppning = await oppnaDatabas(namn);
  if (!oppning.ok) return nekat(oppning.orsak);
  const { databas } = oppning;
  try {
    const datanyckel = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
    const hemlighet = slumpaAterstallning();
    const poster = await Promise.all([packaNyckel(LOSENFRAS, datanyckel, losenfras, kdf), packaNyckel(ATERSTALLNING, datanyckel, hemlighet, SLUMPAD)]);
    const manifest = await forseglaManifest(datanyckel, 1, TOMT_MANIFEST);
    const ny = await databas.transaction('rw', databas.tables, async () => {
      const rader = await Promise.all(databas.tables.map((tabell) => tabell.count()));
      if (rader.some((antal) => antal > 0)) return false;
      await databas.nycklar.bulkAdd(poster);
      await databas.manifest.add(manifest);
      return true;
    });
    sattMarkor(namn);
    // Opened from what lies on disk: the way back in has been walked once before anything is trusted to it.
    const sparad = ny ? await databas.nycklar.get(LOSENFRAS) : undefined;
    const upp = sparad && (await packaUpp(sparad, losenfras));
    if (upp?.ok) return { ok: true, valv: oppetValv(databas, upp.datanyckel), aterstallningsnyckel: await skrivAterstallningsnyckel(hemlighet) };
    databas.close();
    return nekat(ny ? 'nyckelrakning' : 'finnsRedan');
  } catch (fel) {
    databas.close();
    return nekat(tolkaFel(fel).orsak === 'fullt' ? 'fullt' : 'nyckelrakning');
  }
}
