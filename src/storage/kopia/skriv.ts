import { tillBytes } from '../bytes.ts';
import { type Lagerfel, skydda } from '../fel.ts';
import { bryt, forsegla } from '../kuvert.ts';
import { MENING_MER } from '../meningar-mer.ts';
import type { Valv } from '../valv/valv.ts';
import { KOPIERADE, type Kopiarad, type Kopieradtabell, skrivHuvud, skrivKuvert } from './format.ts';
import { nyKedja } from './kedja.ts';
import { lasFil } from './las.ts';
import { nyPackning } from './packning.ts';

/** `oresta`: rows that could not be read here, and therefore are not in the copy. */
export type Kopiering = { readonly ok: true; readonly fil: Blob; readonly arenden: number; readonly anteckningar: number; readonly oresta: number } | { readonly ok: false; readonly orsak: 'kopianFel' | 'forStorKopia'; readonly mening: string } | Lagerfel;

/** Rows taken at a time: many enough to keep the processor busy, few enough that the screen answers in between. */
const OMGANG = 64;
const HAMTNING = 200;

/** A table's rows, a few hundred at a time: ten thousand cases in one answer would hold the screen for seconds. */
async function raderI({ databas }: Valv, tabell: Kopieradtabell): Promise<Kopiarad[]> {
  const alla: Kopiarad[] = [];
  for (let efter = ''; ; efter = alla.at(-1)!.kuvert.id) {
    const rader = await databas[tabell].where('id').above(efter).limit(HAMTNING).toArray();
    for (const kuvert of rader) alla.push({ tabell, kuvert });
    if (rader.length < HAMTNING) return alla;
  }
}

/** One transaction, so that all of it is from the same moment. */
async function allaRader(valv: Valv): Promise<Kopiarad[]> {
  const { databas } = valv;
  const tabeller = await databas.transaction('r', databas.tables, () => Promise.all(KOPIERADE.map((tabell) => raderI(valv, tabell))));
  return tabeller.flat();
}

/** All rows as they lie, sealed; those that cannot be opened are left out, so that what is in the copy can be trusted. */
async function* helaRader(valv: Valv, alla: readonly Kopiarad[]): AsyncGenerator<Kopiarad[]> {
  for (let fran = 0; fran < alla.length; fran += OMGANG) {
    const rader = alla.slice(fran, fran + OMGANG);
    const prov = await Promise.all(rader.map(({ tabell, kuvert }) => bryt(valv.nyckel(), tabell, kuvert)));
    yield rader.filter((_, i) => prov[i]!.ok);
  }
}

/**
 * The whole vault as one encrypted file. The rows go as they lie, and the lösenfras or the återställningsnyckel of today opens them.
 * The file is read back and checked, row by row, before it is given out.
 */
export const skapaKopia = (valv: Valv): Promise<Kopiering> =>
  skydda(valv, async () => {
    const [nycklar, alla, kedja, packning] = await Promise.all([valv.databas.nycklar.toArray(), allaRader(valv), nyKedja(), nyPackning()]);
    const med = { arenden: 0, anteckningar: 0, alla: 0 };
    const lagg = (rad: string) => {
      const bytes = tillBytes(`${rad}\n`);
      kedja.lagg(bytes.subarray(0, -1));
      packning.skriv(bytes);
    };
    lagg(skrivHuvud(nycklar));
    for await (const rader of helaRader(valv, alla)) {
      for (const { tabell, kuvert } of rader) lagg(skrivKuvert(tabell, kuvert));
      const antal = (t: Kopieradtabell) => rader.filter(({ tabell }) => tabell === t).length;
      med.alla += rader.length;
      med.arenden += antal('arenden');
      med.anteckningar += antal('anteckningar');
    }
    // The seal: only who holds the data key can say that these lines, in this order, are the copy.
    lagg(skrivKuvert('kopia', await forsegla(valv.nyckel(), 'kopia', 'kopia', med.alla, kedja.summa())));
    const fil = packning.slut();
    const last = await lasFil(fil, async () => valv.nyckel());
    if (!last.ok) return last.orsak === 'forStorKopia' ? { ok: false, orsak: 'forStorKopia', mening: MENING_MER.forMycket } : { ok: false, orsak: 'kopianFel', mening: MENING_MER.kopianFel };
    return { ok: true, fil, arenden: med.arenden, anteckningar: med.anteckningar, oresta: alla.length - med.alla };
  });
