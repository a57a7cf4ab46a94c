import { MENING_MER } from '../meningar-mer.ts';
import { lasAterstallningsnyckel } from '../valv/aterstallningsnyckel.ts';
import { ATERSTALLNING, LOSENFRAS, NYCKELPOST_VERSION, type Nyckelpost, arHel, packaUpp } from '../valv/nyckelpost.ts';
import type { Kopiahuvud } from './format.ts';
import { type Kopia, type Kopiafel, lasFil } from './las.ts';

type Nyckelfel = 'felKopiahemlighet' | 'nyareKopia' | 'skadadKopia' | 'nyckelrakning';
export type Kopiaoppning = { readonly ok: true; readonly kopia: Kopia; readonly nyckel: CryptoKey } | { readonly ok: false; readonly orsak: Kopiafel | Nyckelfel; readonly mening: string };

/** The data key of a copy. `hemlighet` is the lösenfras or the återställningsnyckel that held when it was made. */
async function nyckelUr({ nycklar }: Kopiahuvud, hemlighet: string): Promise<CryptoKey | Nyckelfel> {
  const avPapper = await lasAterstallningsnyckel(hemlighet);
  const post: Nyckelpost | undefined = nycklar.find(({ id }) => id === (avPapper === null ? LOSENFRAS : ATERSTALLNING));
  if (post === undefined) return 'felKopiahemlighet';
  if (post.v > NYCKELPOST_VERSION) return 'nyareKopia';
  if (!(await arHel(post))) return 'skadadKopia';
  const upp = await packaUpp(post, avPapper ?? hemlighet);
  if (upp.ok) return upp.datanyckel;
  return upp.orsak === 'felHemlighet' ? 'felKopiahemlighet' : 'skadadKopia';
}

/** Reads a file that says it is a copy, and opens all of it. Whatever the file holds, the answer is a value and a sentence. Touches no storage. */
export async function oppnaKopia(fil: Blob, hemlighet: string): Promise<Kopiaoppning> {
  const last = await lasFil(fil, (huvud) => nyckelUr(huvud, hemlighet).catch(() => 'nyckelrakning' as const));
  return last.ok ? last : { ...last, mening: MENING_MER[last.orsak] };
}
