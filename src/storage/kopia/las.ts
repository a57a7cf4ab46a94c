import { type Kuvert, bryt } from '../kuvert.ts';
import { LOSENFRAS, arHel } from '../valv/nyckelpost.ts';
import { KEDJESTART, KOPIERADE, type Kopiahuvud, type Kopiarad, type Kopieradtabell, LANGSTA_RAD, LASTA_FORMAT, STORSTA_KOPIA, kedja, lasHuvud, lasKuvert } from './format.ts';

export interface Kopia {
  readonly huvud: Kopiahuvud;
  readonly rader: readonly Kopiarad[];
  readonly sigill: Kuvert;
  /** What the seal must say. */
  readonly summa: string;
}
export type Kopialasning = { readonly ok: true; readonly kopia: Kopia } | { readonly ok: false; readonly orsak: 'ingenKopia' | 'nyareKopia' | 'skadadKopia' | 'forStorKopia' };

const GZIP = [0x1f, 0x8b] as const;
const arTabell = (tabell: unknown): tabell is Kopieradtabell => KOPIERADE.includes(tabell as Kopieradtabell);

class ForStor extends Error {}

/** The text of a gzip file, line by line. Stops at the limit: a small file may unfold to anything. */
async function* textrader(fil: Blob): AsyncGenerator<string> {
  const strom = fil.stream().pipeThrough(new DecompressionStream('gzip')).pipeThrough(new TextDecoderStream('utf-8', { fatal: true }));
  // What has come of a line is kept in pieces, so that a long one is put together once.
  let rest: string[] = [];
  let langd = 0;
  let antal = 0;
  for await (const bit of strom as unknown as AsyncIterable<string>) {
    antal += bit.length;
    const [borjan = '', ...fler] = bit.split('\n');
    langd += borjan.length;
    if (antal > STORSTA_KOPIA || langd > LANGSTA_RAD) throw new ForStor();
    rest.push(borjan);
    for (const nasta of fler) {
      yield rest.join('');
      rest = [nasta];
      langd = nasta.length;
    }
  }
  if (langd > 0) throw new TypeError('Filen slutar mitt i en rad.');
}

async function lasAlla(fil: Blob): Promise<Kopialasning> {
  let huvud: Kopiahuvud | undefined;
  let sigill: Kuvert | undefined;
  let summa = KEDJESTART;
  const rader: Kopiarad[] = [];
  for await (const rad of textrader(fil)) {
    if (sigill) return { ok: false, orsak: 'skadadKopia' };
    if (!huvud) {
      huvud = lasHuvud(rad);
      if (!LASTA_FORMAT.includes(huvud.format)) return { ok: false, orsak: huvud.format.startsWith('likvard-kopia/') ? 'nyareKopia' : 'ingenKopia' };
      summa = await kedja(summa, rad);
      continue;
    }
    const { tabell, kuvert } = lasKuvert(rad);
    if (tabell === 'kopia') {
      sigill = kuvert;
      continue;
    }
    if (!arTabell(tabell)) return { ok: false, orsak: 'skadadKopia' };
    rader.push({ tabell, kuvert });
    summa = await kedja(summa, rad);
  }
  return huvud && sigill ? { ok: true, kopia: { huvud, rader, sigill, summa } } : { ok: false, orsak: 'skadadKopia' };
}

/** Reads a file that says it is a copy. Untrusted until `kontrollera` has held it against the key: nothing in it has been used for anything. */
export async function lasFil(fil: Blob): Promise<Kopialasning> {
  const forst = new Uint8Array(await fil.slice(0, GZIP.length).arrayBuffer());
  if (!GZIP.every((byte, i) => forst[i] === byte)) return { ok: false, orsak: 'ingenKopia' };
  try {
    return await lasAlla(fil);
  } catch (fel) {
    return { ok: false, orsak: fel instanceof ForStor ? 'forStorKopia' : 'skadadKopia' };
  }
}

/** True when every way in is whole, the seal is of this key and holds exactly these lines, every row opens, and none is there twice. */
export async function kontrollera({ huvud, rader, sigill, summa }: Kopia, nyckel: CryptoKey): Promise<boolean> {
  const brutet = await bryt(nyckel, 'kopia', sigill);
  if (!brutet.ok || brutet.klartext !== summa || sigill.rev !== rader.length) return false;
  const vagar = await Promise.all(huvud.nycklar.map(arHel));
  if (!vagar.every(Boolean) || !huvud.nycklar.some(({ id }) => id === LOSENFRAS)) return false;
  // One at a time: a whole vault in the clear at once would be more than a computer need hold.
  for (const { tabell, kuvert } of rader) if (!(await bryt(nyckel, tabell, kuvert)).ok) return false;
  return new Set(rader.map(({ tabell, kuvert }) => `${tabell}|${kuvert.id}`)).size === rader.length;
}
