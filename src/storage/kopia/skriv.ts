import { type Lagerfel, skydda } from '../fel.ts';
import { bryt, forsegla } from '../kuvert.ts';
import { MENING_MER } from '../meningar-mer.ts';
import type { Valv } from '../valv/valv.ts';
import { KEDJESTART, KOPIERADE, type Kopiarad, type Kopieradtabell, kedja, skrivHuvud, skrivKuvert } from './format.ts';
import { kontrollera, lasFil } from './las.ts';

/** `oresta`: rows that could not be read here, and therefore are not in the copy. */
export type Kopiering = { readonly ok: true; readonly fil: Blob; readonly arenden: number; readonly anteckningar: number; readonly oresta: number } | { readonly ok: false; readonly orsak: 'kopianFel' | 'forStorKopia'; readonly mening: string } | Lagerfel;

/** All rows as they lie, sealed; those that cannot be opened are left out and counted, so that what is in the copy can be trusted. */
async function hamtaRader({ databas, nyckel }: Valv) {
  const tabeller = await databas.transaction('r', databas.tables, () => Promise.all(KOPIERADE.map(async (tabell) => ({ tabell, rader: await databas[tabell].toArray() }))));
  const alla = tabeller.flatMap(({ tabell, rader }) => rader.map((kuvert) => ({ tabell, kuvert })));
  const hela: Kopiarad[] = [];
  for (const rad of alla) if ((await bryt(nyckel(), rad.tabell, rad.kuvert)).ok) hela.push(rad);
  return { rader: hela, oresta: alla.length - hela.length };
}

async function packa(text: readonly string[]): Promise<Blob> {
  return new Response(new Blob([...text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

/**
 * The whole vault as one encrypted file. The rows go as they lie, and the lösenfras or the återställningsnyckel of today opens them.
 * The file is read back and checked, row by row, before it is given out.
 */
export const skapaKopia = (valv: Valv): Promise<Kopiering> =>
  skydda(valv, async () => {
    const [nycklar, { rader, oresta }] = await Promise.all([valv.databas.nycklar.toArray(), hamtaRader(valv)]);
    const text: string[] = [];
    let summa = KEDJESTART;
    const lagg = async (rad: string) => {
      summa = await kedja(summa, rad);
      text.push(`${rad}\n`);
    };
    await lagg(skrivHuvud(nycklar));
    for (const { tabell, kuvert } of rader) await lagg(skrivKuvert(tabell, kuvert));
    // The seal: only who holds the data key can say that these lines, in this order, are the copy.
    text.push(`${skrivKuvert('kopia', await forsegla(valv.nyckel(), 'kopia', 'kopia', rader.length, summa))}\n`);
    const fil = await packa(text);
    const last = await lasFil(fil);
    if (!last.ok && last.orsak === 'forStorKopia') return { ok: false, orsak: 'forStorKopia', mening: MENING_MER.forMycket };
    if (!last.ok || !(await kontrollera(last.kopia, valv.nyckel()))) return { ok: false, orsak: 'kopianFel', mening: MENING_MER.kopianFel };
    const antal = (t: Kopieradtabell) => rader.filter(({ tabell }) => tabell === t).length;
    return { ok: true, fil, arenden: antal('arenden'), anteckningar: antal('anteckningar'), oresta };
  });
