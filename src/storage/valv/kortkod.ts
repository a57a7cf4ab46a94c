import { hex, slumpBytes } from '../bytes.ts';
import { oppnaDatabas } from '../databas.ts';
import { type Lagerfel, skydda } from '../fel.ts';
import { MENING_MER } from '../meningar-mer.ts';
import { type Kdf, STANDARD_KDF, harled } from './kdf.ts';
import { LOSENFRAS, arHel, packaUpp } from './nyckelpost.ts';
import { type Valv, oppetValv } from './valv.ts';

/** How long a code holds from when the lösenfras was given, ms. */
export const KOD_GALLER_MS = 10 * 3_600_000;
/** A computer that has slept longer than this has been left, ms. */
const SOVIT_MS = 3_600_000;
const TITTA_MS = 30_000;
const FORSOK = 5;

export type Kodprov = { readonly ok: true; readonly valv: Valv } | { readonly ok: false; readonly orsak: 'felKod' | 'kodenSlut'; readonly mening: string };

/** A short code that opens the vault again in this tab. Holds the data key in memory and nowhere else. */
export interface Kortkod {
  readonly namn: string;
  /** Until when, ms. */
  readonly till: number;
  readonly galler: () => boolean;
  readonly prova: (kod: string) => Promise<Kodprov>;
  /** Drops the key. */
  readonly glom: () => void;
}

type Orsak = 'felKodform' | 'lattKod' | 'felNuvarande' | 'skadad';
export type Kodsattning = { readonly ok: true; readonly kortkod: Kortkod } | { readonly ok: false; readonly orsak: Orsak; readonly mening: string } | Lagerfel;

const nekad = <O extends keyof typeof MENING_MER>(orsak: O) => ({ ok: false, orsak, mening: MENING_MER[orsak] }) as const;

/** The same digit all through, or digits in a row. */
const arLatt = (kod: string): boolean => ['0123456789', '9876543210', (kod[0] ?? '').repeat(8)].some((rad) => rad.includes(kod));

interface Alternativ {
  readonly kdf?: Kdf;
  readonly klocka?: () => number;
}

/** Sets a code for an open vault. The lösenfras is asked for: someone who finds the screen open must not be able to come back with a code of her own. */
export const sattKortkod = (valv: Valv, losenfras: string, kod: string, { kdf = STANDARD_KDF, klocka = () => Date.now() }: Alternativ = {}): Promise<Kodsattning> =>
  skydda(valv, async () => {
    if (!/^\d{4,8}$/.test(kod)) return nekad('felKodform');
    if (arLatt(kod)) return nekad('lattKod');
    const post = await valv.databas.nycklar.get(LOSENFRAS);
    if (post === undefined || !(await arHel(post))) return nekad('skadad');
    const upp = await packaUpp(post, losenfras);
    if (!upp.ok) return nekad(upp.orsak === 'felHemlighet' ? 'felNuvarande' : 'skadad');
    const salt = slumpBytes(16);
    const ratt = hex((await harled(kod, salt, kdf)).kontroll);
    const lika = async (text: string) => hex((await harled(text, salt, kdf)).kontroll) === ratt;
    return { ok: true, kortkod: hallKoden(valv.namn, upp.datanyckel, post.summa, lika, klocka) };
  });

function hallKoden(namn: string, datanyckel: CryptoKey, summa: string, lika: (kod: string) => Promise<boolean>, klocka: () => number): Kortkod {
  const fran = klocka();
  let nyckel: CryptoKey | null = datanyckel;
  let kvar = FORSOK;
  let senast = fran;
  function glom(): void {
    nyckel = null;
    clearInterval(vakt);
  }
  /** The wall clock is asked each time: timers stand still while a computer sleeps. */
  function galler(): boolean {
    const nu = klocka();
    if (nu - senast > SOVIT_MS || nu < senast - SOVIT_MS || nu - fran >= KOD_GALLER_MS) glom();
    senast = nu;
    return nyckel !== null;
  }
  const vakt = setInterval(galler, TITTA_MS);

  async function prova(kod: string): Promise<Kodprov> {
    if (!galler() || kvar === 0) return nekad('kodenSlut');
    // Counted before it is tried, so that tries at the same time are as many tries.
    kvar -= 1;
    const ratt = await lika(kod);
    const hallen = nyckel;
    if (!ratt || hallen === null) {
      if (kvar === 0) glom();
      return kvar === 0 || hallen === null ? nekad('kodenSlut') : { ok: false, orsak: 'felKod', mening: `${MENING_MER.felKod} ${kvar === 1 ? 'Ett försök kvar.' : `${kvar} försök kvar.`}` };
    }
    const oppning = await oppnaDatabas(namn);
    if (!oppning.ok) return nekad('kodenSlut');
    // The lösenfras has been changed, or the vault emptied, since the code was set: then the code opens nothing.
    const post = await oppning.databas.nycklar.get(LOSENFRAS).catch(() => undefined);
    if (post?.summa !== summa) {
      oppning.databas.close();
      glom();
      return nekad('kodenSlut');
    }
    kvar = FORSOK;
    return { ok: true, valv: oppetValv(oppning.databas, hallen) };
  }
  return { namn, till: fran + KOD_GALLER_MS, galler, prova, glom };
}
