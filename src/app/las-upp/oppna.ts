import type { Aterlasning, Inlasningsangring, Inlasningssvar, Jamforelse, Kodsattning, Kopiering, Kortkod, NyNyckel, Nyckelbyte, Raddning } from '@storage/mer.ts';
import { minnsProfil } from '@storage/valv/profiler.ts';
import * as klocka from '../start/klocka.ts';
import type { Paket } from '../kolleger/paket.ts';
import { type Installningar, arInstallningar } from '../start/installningar.ts';
import type { Innehall, Likvardslager } from '../start/lagring.ts';
import type { Satt } from '../inlasning/val.ts';
import type { Borttagning, Valv } from '@storage/index.ts';
import { glomPlats } from '../start/plats.ts';
import { dennaProfil } from '../start/profil.ts';

/** What changes who can open the vault. */
export interface Nycklar {
  readonly bytLosenfras: (nuvarande: string, ny: string) => Promise<Nyckelbyte>;
  readonly nyAterstallningsnyckel: (losenfras: string) => Promise<Nyckelbyte<NyNyckel>>;
  /** A short code to come back with in this tab. */
  readonly sattKortkod: (losenfras: string, kod: string) => Promise<Kodsattning>;
  /** Removes the whole vault of this browser, when the lösenfras is right. Afterwards nothing here can be used: load the page anew. */
  readonly raderaAllt: (losenfras: string) => Promise<Nyckelbyte | Borttagning>;
}

/** A copy that has been opened and held against the vault. */
export interface Jamford {
  readonly jamforelse: Jamforelse<Innehall>;
  readonly lasIn: (satt: Satt, valda: ReadonlySet<string>) => Promise<Inlasningssvar>;
}
/** Reading a säkerhetskopia into a vault that is in use. */
export interface Inlasning {
  readonly jamfor: (fil: Blob, hemlighet: string) => Promise<({ readonly ok: true } & Jamford) | { readonly ok: false; readonly orsak?: string; readonly mening: string }>;
  readonly kanAngra: () => Promise<boolean>;
  readonly angra: () => Promise<Inlasningsangring>;
}

/** The folder on this computer that copies are written to. */
export interface Kopiamapp {
  readonly hamta: () => Promise<FileSystemDirectoryHandle | null>;
  readonly valj: (mapp: FileSystemDirectoryHandle) => Promise<boolean>;
  readonly glom: () => Promise<boolean>;
}

export type Vem = Pick<Installningar, 'anvandare' | 'kommun'>;
export type Installningsandring = (nu: Installningar) => Installningar;

/** What unlocking gives: the store, its keys, and who works here. */
export interface Upplast {
  readonly lager: Likvardslager;
  readonly installningar: Installningar;
  readonly nycklar: Nycklar;
  /** The whole vault as one encrypted file, checked. */
  readonly skapaKopia: () => Promise<Kopiering>;
  readonly inlasning: Inlasning;
  readonly mapp: Kopiamapp;
  /** Cases as encrypted files to colleagues or to oneself, and back. */
  readonly paket: Paket;
  /** Changes the settings as they stand when its turn comes, also when another tab has changed them. */
  readonly andraInstallningar: (andring: Installningsandring) => Promise<{ readonly ok: true; readonly nya: Installningar } | { readonly ok: false; readonly mening: string }>;
}
/** `tomt`: there is nothing left to unlock, so a new vault takes nothing from anyone. `raddning`: what lies there can be saved as it is. */
export type Oppning =
  | { readonly ok: true; readonly upplast: Upplast }
  | {
      readonly ok: false;
      readonly mening: string;
      readonly tomt?: boolean;
      readonly raddning?: boolean;
      readonly orsak?: string;
      /** The vault is open and only who works here is not known: tell it, and go on. */
      readonly onVem?: (vem: Vem) => Promise<Oppning>;
    };

const laddaMer = () => import('@storage/mer.ts');
const laddaPaket = () => import('../kolleger/paket.ts');
/** Loaded after the first field has focus: the first screen carries neither database nor keys. */
const laddaLagring = () => Promise.all([import('@storage/index.ts'), import('../start/lagring.ts')]);

/** Starts fetching what unlocking needs, while the lösenfras is being typed. */
export const forbered = (): void => void laddaLagring();

/** Every answer is read from the vault when it is asked for. */
const inlasningFor = (valv: Valv, anvandare: () => string): Inlasning => ({
  async jamfor(fil, hemlighet) {
    const [mer, { lasregler }, { inlasningsval }] = await Promise.all([laddaMer(), import('../start/lagring.ts'), import('../inlasning/val.ts')]);
    const oppnad = await mer.oppnaKopia(fil, hemlighet);
    if (!oppnad.ok) return oppnad;
    const jamforelse = await mer.jamfor(valv, lasregler, oppnad.kopia, oppnad.nyckel);
    const handelse = () => ({ slag: 'INLAST' as const, nar: klocka.nu(), vem: anvandare() });
    return { ok: true, jamforelse, lasIn: (satt, valda) => mer.lasIn(valv, oppnad.kopia, oppnad.nyckel, inlasningsval(jamforelse, satt, valda, handelse())) };
  },
  kanAngra: async () => (await laddaMer()).kanAngraInlasning(valv),
  angra: async () => (await laddaMer()).angraInlasning(valv),
});
/** The short code of this tab. It holds the key in its closure; nothing here does. */
let kortkod: Kortkod | undefined;

/** True while the code opens what is locked in this tab. */
export const kodenGaller = (): boolean => kortkod?.galler() === true;
export const kodenGallerTill = (): number | null => (kortkod && kodenGaller() ? kortkod.till : null);
export function glomKoden(): void {
  kortkod?.glom();
  kortkod = undefined;
}

/** Opens with the short code what was locked in this tab. */
export async function oppnaMedKod(kod: string): Promise<Oppning> {
  const svar = await kortkod?.prova(kod);
  if (svar?.ok) return lasUpplast(svar.valv);
  return { ok: false, mening: svar?.mening ?? '' };
}

/** The app's view of an open vault, around the settings that lie in it as `post`. */
function upplastFor(valv: Valv, lager: Likvardslager, post: { readonly id: string; readonly rev: number; readonly varde: Installningar }): Upplast {
  let nu = post;
  let ko: Promise<unknown> = Promise.resolve();
  /** One change at a time, on the latest settings; once more on top of what another tab has written. */
  async function skriv(andring: Installningsandring, forsok = 2): ReturnType<Upplast['andraInstallningar']> {
    const nya = andring(nu.varde);
    const svar = await lager.sparaAnteckning({ id: post.id, dokument: nya, forvantadRev: nu.rev });
    if (svar.ok) {
      nu = { ...post, rev: svar.rev, varde: nya };
      return { ok: true, nya };
    }
    const deras = svar.orsak === 'konflikt' && svar.deras && 'dokument' in svar.deras ? svar.deras : null;
    if (forsok === 0 || !deras || !arInstallningar(deras.dokument)) return { ok: false, mening: svar.mening };
    nu = { ...post, rev: deras.rev, varde: deras.dokument };
    return skriv(andring, forsok - 1);
  }
  const andraInstallningar: Upplast['andraInstallningar'] = (andring) => {
    const svar = ko.then(() => skriv(andring));
    ko = svar;
    return svar;
  };
  const paket = async () => (await laddaPaket()).paketFor({ lager, installningar: () => nu.varde, andraInstallningar });
  return {
    lager,
    installningar: post.varde,
    nycklar: {
      bytLosenfras: async (nuvarande, ny) => (await laddaMer()).bytLosenfras(valv, nuvarande, ny),
      nyAterstallningsnyckel: async (losenfras) => (await laddaMer()).nyAterstallningsnyckel(valv, losenfras),
      async raderaAllt(losenfras) {
        const [{ provaLosenfras }, [{ taBortAllt }]] = await Promise.all([laddaMer(), laddaLagring()]);
        const prov = await provaLosenfras(valv, losenfras);
        if (!prov.ok) return prov;
        // Locked first, so that this tab neither holds the database nor hears its own call to lock.
        lager.las();
        const svar = await taBortAllt(valv.namn);
        if (svar.ok) glomPlats();
        return svar;
      },
      async sattKortkod(losenfras, kod) {
        const svar = await (await laddaMer()).sattKortkod(valv, losenfras, kod);
        if (svar.ok) {
          glomKoden();
          ({ kortkod } = svar);
        }
        return svar;
      },
    },
    skapaKopia: async () => (await laddaMer()).skapaKopia(valv),
    mapp: {
      hamta: async () => (await laddaMer()).hamtaMapp(valv),
      valj: async (mapp) => (await laddaMer()).valjMapp(valv, mapp),
      glom: async () => (await laddaMer()).glomMapp(valv),
    },
    inlasning: inlasningFor(valv, () => nu.varde.anvandare),
    paket: {
      visitkort: async () => (await paket()).visitkort(),
      skapa: async (val) => (await paket()).skapa(val),
      oppna: async (fil) => (await paket()).oppna(fil),
      taEmot: async (oppnat, val) => (await paket()).taEmot(oppnat, val),
    },
    andraInstallningar,
  };
}

/** Writes who works here, in a vault that does not know it. */
async function skrivVem(valv: Valv, lager: Likvardslager, id: string, vem: Vem): Promise<Oppning> {
  const post = { id, varde: { version: 1, slag: 'installningar', ...vem } satisfies Installningar };
  const sparat = await lager.sparaAnteckning({ id, dokument: post.varde, forvantadRev: 0 });
  return sparat.ok ? { ok: true, upplast: upplastFor(valv, lager, { ...post, rev: sparat.rev }) } : sparat;
}

/** Finds who works here in a vault that has just been opened. */
async function lasUpplast(valv: Valv): Promise<Oppning> {
  const [{ skapaLager, nyttId }, { lasregler }] = await laddaLagring();
  const lager: Likvardslager = skapaLager(valv, lasregler);
  const anteckningar = await lager.listaAnteckningar();
  if (!anteckningar.ok) return anteckningar;
  const post = anteckningar.rader.flatMap(({ id, rev, varde }) => (arInstallningar(varde) ? [{ id, rev, varde }] : []))[0];
  if (!post) return { ok: false, mening: 'Valvet saknar uppgift om vem som arbetar här.', onVem: (vem) => skrivVem(valv, lager, nyttId(), vem) };
  return { ok: true, upplast: upplastFor(valv, lager, post) };
}

/** Reasons why a vault does not open where everything that lies there can still be saved as it is. */
const KAN_RADDAS: ReadonlySet<string> = new Set(['nyareVersion', 'skadad', 'oppnasInte']);

/**
 * Unlocks the vault on this computer.
 * @param vantar told what the opening waits for, when another tab holds the storage
 */
export async function oppnaValv(losenfras: string, vantar: (mening: string) => void): Promise<Oppning> {
  const [{ lasUpp }] = await laddaLagring();
  const svar = await lasUpp(losenfras, { namn: dennaProfil().namn, vantar });
  return svar.ok ? lasUpplast(svar.valv) : { ok: false, mening: svar.mening, tomt: svar.orsak === 'forlorad' || svar.orsak === 'valvSaknas', raddning: KAN_RADDAS.has(svar.orsak) };
}

/** Everything on this computer, or the rows of some cases, as it lies: also from a vault that does not open. */
export const skapaRaddning = async (bara?: readonly string[]): Promise<Raddning> => (await laddaMer()).skapaRaddning(dennaProfil().namn, bara);

/** Opens the vault with the återställningsnyckel and gives it a new lösenfras. */
export async function aterstallValv(nyckel: string, nyLosenfras: string, vantar: (mening: string) => void): Promise<Oppning> {
  const svar = await (await laddaMer()).aterstall(nyckel, nyLosenfras, { namn: dennaProfil().namn, vantar });
  return svar.ok ? lasUpplast(svar.valv) : svar;
}

/** Makes the vault of this computer from a säkerhetskopia, and opens it. */
export async function oppnaKopia(fil: Blob, hemlighet: string): Promise<Oppning | Extract<Aterlasning, { readonly ok: false }>> {
  const svar = await (await laddaMer()).aterlasKopia(fil, hemlighet, { namn: dennaProfil().namn });
  if (!svar.ok) return svar;
  minnsProfil(dennaProfil());
  return lasUpplast(svar.valv);
}

/** Clears away what is left of a vault that the browser has emptied, so that a new one can be made. Answers with a sentence when it cannot. */
export async function borjaOm(): Promise<string | null> {
  const [{ taBortTomt }] = await laddaLagring();
  const svar = await taBortTomt(dennaProfil().namn);
  return svar.ok ? null : svar.mening;
}

/** A sentence when the browser gives no storage, as in some private windows; otherwise null. */
export async function provaLagring(): Promise<string | null> {
  try {
    await indexedDB.databases();
    return null;
  } catch {
    return (await laddaMer()).MENING.otillganglig;
  }
}

/** What the first start gives besides: the key to be kept on paper. */
export type Forsta = { readonly ok: true; readonly upplast: Upplast; readonly aterstallningsnyckel: string } | { readonly ok: false; readonly mening: string };

/** Makes the vault at first start and remembers who works here. */
export async function skapaForsta(losenfras: string, vem: Vem): Promise<Forsta> {
  const [[{ skapaLager, nyttId }, { lasregler }], { skapaValv }] = await Promise.all([laddaLagring(), laddaMer()]);
  const svar = await skapaValv(losenfras, { namn: dennaProfil().namn });
  if (!svar.ok) return svar;
  minnsProfil(dennaProfil());
  const oppning = await skrivVem(svar.valv, skapaLager(svar.valv, lasregler), nyttId(), vem);
  return oppning.ok ? { ...oppning, aterstallningsnyckel: svar.aterstallningsnyckel } : oppning;
}
