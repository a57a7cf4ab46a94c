import { type Bytes, tillText } from '../bytes.ts';
import { type Kuvert, bryt } from '../kuvert.ts';
import { LOSENFRAS, arHel } from '../valv/nyckelpost.ts';
import { KOPIERADE, type Kopiahuvud, type Kopiarad, type Kopieradtabell, LANGSTA_HUVUD, LASTA_FORMAT, lasHuvud, lasKuvert } from './format.ts';
import { type Kedja, nyKedja } from './kedja.ts';
import { ForStor, radbitar } from './radbitar.ts';

export interface Kopia {
  readonly huvud: Kopiahuvud;
  readonly rader: readonly Kopiarad[];
}
export type Kopiafel = 'ingenKopia' | 'nyareKopia' | 'skadadKopia' | 'forStorKopia';
/** Finds the data key of a copy from its head, or says why not. */
type Nyckelsokning<F> = (huvud: Kopiahuvud) => Promise<CryptoKey | F>;
export type Kopialasning<F = never> = { readonly ok: true; readonly kopia: Kopia; readonly nyckel: CryptoKey } | { readonly ok: false; readonly orsak: Kopiafel | F };

const GZIP = [0x1f, 0x8b] as const;
const arTabell = (tabell: unknown): tabell is Kopieradtabell => KOPIERADE.includes(tabell as Kopieradtabell);

/** What has been read so far. Every row in it has been opened with the key, and none is there twice. */
interface Last {
  readonly huvud: Kopiahuvud;
  readonly nyckel: CryptoKey;
  readonly kedja: Kedja;
  readonly rader: Kopiarad[];
  readonly sedda: Set<string>;
  sigill: Kuvert | null;
}

async function borja<F extends string>(rad: Bytes, nyckelUr: Nyckelsokning<F>): Promise<Last | Kopiafel | F> {
  const huvud = lasHuvud(tillText(rad));
  if (!LASTA_FORMAT.includes(huvud.format)) return huvud.format.startsWith('likvard-kopia/') ? 'nyareKopia' : 'ingenKopia';
  const nyckel = await nyckelUr(huvud);
  if (typeof nyckel === 'string') return nyckel;
  const vagar = await Promise.all(huvud.nycklar.map(arHel));
  if (!vagar.every(Boolean) || !huvud.nycklar.some(({ id }) => id === LOSENFRAS)) return 'skadadKopia';
  const kedja = await nyKedja();
  kedja.lagg(rad);
  return { huvud, nyckel, kedja, rader: [], sedda: new Set(), sigill: null };
}

/** Takes in a few lines. False when one is out of place, has been seen before or cannot be opened: what the key did not seal is never kept. */
async function taIn(last: Last, rader: readonly Bytes[]): Promise<boolean> {
  const provas: Promise<{ readonly ok: boolean }>[] = [];
  for (const rad of rader) {
    if (last.sigill) return false;
    const { tabell, kuvert } = lasKuvert(tillText(rad));
    if (tabell === 'kopia') {
      last.sigill = kuvert;
      continue;
    }
    if (!arTabell(tabell)) return false;
    last.kedja.lagg(rad);
    last.rader.push({ tabell, kuvert });
    last.sedda.add(`${tabell}|${kuvert.id}`);
    if (last.sedda.size !== last.rader.length) return false;
    provas.push(bryt(last.nyckel, tabell, kuvert));
  }
  return (await Promise.all(provas)).every(({ ok }) => ok);
}

/** True when the seal is of this key and holds exactly these lines. */
async function sigilletHaller({ nyckel, kedja, rader, sigill }: Last): Promise<boolean> {
  const brutet = sigill && (await bryt(nyckel, 'kopia', sigill));
  return brutet?.ok === true && brutet.klartext === kedja.summa() && sigill?.rev === rader.length;
}

async function lasAlla<F extends string>(fil: Blob, nyckelUr: Nyckelsokning<F>): Promise<Kopialasning<F>> {
  let last: Last | null = null;
  for await (let bit of radbitar(fil, LANGSTA_HUVUD)) {
    if (last === null) {
      const [forsta, ...fler] = bit;
      const borjan: Last | Kopiafel | F = await borja(forsta!, nyckelUr);
      if (typeof borjan === 'string') return { ok: false, orsak: borjan };
      [last, bit] = [borjan, fler];
    }
    if (!(await taIn(last, bit))) return { ok: false, orsak: 'skadadKopia' };
  }
  return last && (await sigilletHaller(last)) ? { ok: true, kopia: last, nyckel: last.nyckel } : { ok: false, orsak: 'skadadKopia' };
}

/**
 * Reads a copy and checks all of it. The key is asked for as soon as the head is read, and every row is opened as it comes: a file made to fill
 * a computer is refused at its first row, and only who has the key can make one that is not. Nothing is written.
 */
export async function lasFil<F extends string = never>(fil: Blob, nyckelUr: Nyckelsokning<F>): Promise<Kopialasning<F>> {
  const forst = new Uint8Array(await fil.slice(0, GZIP.length).arrayBuffer());
  if (!GZIP.every((byte, i) => forst[i] === byte)) return { ok: false, orsak: 'ingenKopia' };
  try {
    return await lasAlla(fil, nyckelUr);
  } catch (fel) {
    return { ok: false, orsak: fel instanceof ForStor ? 'forStorKopia' : 'skadadKopia' };
  }
}
