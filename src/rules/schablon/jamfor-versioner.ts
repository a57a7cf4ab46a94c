import type { Fraction } from 'fraction.js';
import type { Datum } from '../datum.ts';
import { periodText } from '../period.ts';
import { berakna } from './berakna.ts';
import type { Schablonfakta } from './fakta.ts';
import { type Schablon, radFor } from './format.ts';
import type { Beviljad } from './indata.ts';
import type { Tidsberakning, Tidsrad } from './resultat.ts';
import { tolkaTal, visaMinuter } from './tal.ts';
import { tillPer, tillfallenPer } from './tillfallen.ts';
import { type Varning, varning } from './varning.ts';
import { sammaSerie } from './version.ts';

/** A beslut that is running: what it granted, under which schablon, and how it may be changed. */
export interface LopandeBeslut {
  readonly beslutsdag: Datum;
  readonly schablonId: string;
  readonly beviljat: readonly Beviljad[];
  readonly fakta?: Schablonfakta | undefined;
  readonly tidsbegransat: boolean;
  readonly omprovningsforbehall: boolean;
}

/** A granted insats that a later version would give less time or sparser occasions. */
export interface Sankning {
  readonly insats: string;
  readonly mening: string;
}

/** What a later version would say about a running beslut. There is no proposal in it: the beslut stands until its need is tried. */
export interface Versionsjamforelse {
  readonly beslutets: string;
  readonly senare: { readonly id: string; readonly giltigFran: Datum } | null;
  readonly nu: Tidsberakning;
  readonly ny: Tidsberakning | null;
  /** min/month, new minus old; null when either is missing. */
  readonly skillnadPerManad: Fraction | null;
  readonly sankningar: readonly Sankning[];
  readonly varningar: readonly Varning[];
}

/** The latest adopted version of the same kommun and use that began after the beslut and has begun on `dag`. */
function senareVersion(versioner: readonly Schablon[], beslutets: Schablon, beslutsdag: Datum, dag: Datum): (Schablon & { giltigFran: Datum }) | null {
  const senare = sammaSerie(versioner, beslutets.kommun, beslutets.schablontyp).filter((v): v is Schablon & { giltigFran: Datum } => v.giltigFran !== null && v.giltigFran > beslutsdag && v.giltigFran <= dag && v.status === 'antagen');
  return senare.toSorted((a, b) => (a.giltigFran < b.giltigFran ? 1 : -1))[0] ?? null;
}

const perManad = (rad: Tidsrad | undefined, faktor: Fraction): Fraction | null => (rad?.tid ? tillPer(rad.tid, 'manad', faktor) : rad?.lage === 'ingar' ? faktor.mul(0) : null);

function sankning(nu: Tidsrad, ny: Tidsrad | undefined, forr: Schablon, senare: Schablon, faktor: Fraction): Sankning | null {
  const [a, b] = [perManad(nu, faktor), perManad(ny, faktor)];
  if (a && b && b.compare(a) < 0) return { insats: nu.insats, mening: `${nu.namn}: ${visaMinuter(a)} per månad blir ${visaMinuter(b)}` };
  const [gammal, nytt] = [forr, senare].map((s) => radFor(s, nu.insats)?.normalFrekvens);
  if (!nu.tillfallen || !nytt) return null;
  const [beviljad, norm, forraNorm] = [nu.tillfallen, nytt, gammal].map((p) => p && tillfallenPer(p, 'ar', faktor));
  const glesare = norm!.compare(beviljad!) < 0 && (!forraNorm || norm!.compare(forraNorm) < 0);
  return glesare ? { insats: nu.insats, mening: `${nu.namn}: ${periodText(nu.tillfallen)} är beviljat, den nya normen är ${periodText(nytt)}` } : null;
}

function skyddat(beslut: LopandeBeslut, senare: Schablon, sankningar: readonly Sankning[]): Varning {
  const vad = `${sankningar.map((s) => s.mening).join('. ')}.`;
  const fritt = !beslut.tidsbegransat && !beslut.omprovningsforbehall;
  const mening = fritt
    ? `Beslutet är inte tidsbegränsat och saknar omprövningsförbehåll. Det får inte sänkas av besparingsskäl därför att ${senare.id} ger mindre (RÅ 2000 ref. 16). Låt det stå. ${vad}`
    : `Det pågående beslutet gäller som det är ${beslut.tidsbegransat ? 'till sin sista dag' : 'tills det omprövas enligt förbehållet'}. Att ${senare.id} ger mindre är inget skäl i sig: pröva behovet innan något ändras. ${vad}`;
  return varning('PÅGÅENDE_BESLUT', mening, null, sankningar.map((s) => s.insats));
}

/**
 * A running beslut beside the version that has come since: warns, and never proposes to lower it.
 * NY_VERSION when the time would differ; PÅGÅENDE_BESLUT when something would be less.
 * @param dag the day from which one looks
 * @returns null when the beslut's own version is not among `versioner`
 */
export function jamforVersioner(f: { readonly beslut: LopandeBeslut; readonly versioner: readonly Schablon[]; readonly dag: Datum; readonly manadsfaktor?: Fraction | undefined }): Versionsjamforelse | null {
  const { beslut, versioner, dag } = f;
  const beslutets = versioner.find((v) => v.id === beslut.schablonId);
  if (!beslutets) return null;
  const faktor = f.manadsfaktor ?? tolkaTal(beslutets.manadsfaktor.varde)!;
  const rakna = (schablon: Schablon) => berakna({ schablon, fakta: beslut.fakta ?? {}, beviljat: beslut.beviljat, manadsfaktor: faktor });
  const nu = rakna(beslutets);
  const senare = senareVersion(versioner, beslutets, beslut.beslutsdag, dag);
  if (!senare) return { beslutets: beslutets.id, senare: null, nu, ny: null, skillnadPerManad: null, sankningar: [], varningar: [] };
  const ny = rakna(senare);
  const sankningar = nu.rader.flatMap((rad, i) => sankning(rad, ny.rader[i], beslutets, senare, faktor) ?? []);
  const andrad = nu.rader.some((rad, i) => {
    const [a, b] = [perManad(rad, faktor), perManad(ny.rader[i], faktor)];
    return a !== null && b !== null && !a.equals(b);
  });
  const [fore, efter] = [nu.perManad?.minuter, ny.perManad?.minuter].map((m) => m ?? null) as [Fraction | null, Fraction | null];
  const nyVersion = varning('NY_VERSION', `Beslutet ${beslut.beslutsdag} använde ${beslutets.id}: ${visaMinuter(fore)} per månad. ${senare.id} gäller från ${senare.giltigFran} och ger ${visaMinuter(efter)} per månad.`, null, [beslutets.id, senare.id]);
  return {
    beslutets: beslutets.id,
    senare: { id: senare.id, giltigFran: senare.giltigFran },
    nu,
    ny,
    skillnadPerManad: fore && efter ? efter.sub(fore) : null,
    sankningar,
    varningar: [...(andrad ? [nyVersion] : []), ...(sankningar.length > 0 ? [skyddat(beslut, senare, sankningar)] : [])],
  };
}
