import type { Datum } from './datum.ts';
import { plusDagar } from './lag/dagar.ts';

/** A dated version of a document: riktlinje, tillämpning, schablon, delegation. */
export interface Version {
  readonly id: string;
  /** First day of validity; null = undated (`okant`), chosen only by hand. */
  readonly giltigFran: Datum | null;
  /** Last day, only where a document ceases without a successor. Otherwise the end is derived from the successor's start. */
  readonly giltigTill?: Datum | null | undefined;
  /** The start is inferred. */
  readonly harledd?: boolean | undefined;
  readonly status?: 'antagen' | 'utkast' | undefined;
}

export type Versionsfelkod = 'INGEN_DATERAD' | 'FÖRE_FÖRSTA' | 'LUCKA' | 'EFTER_SISTA' | 'ÖVERLAPP';

/** Why no version rules on a day. `mening` names the dates and says what to do; `datum` holds the dates it names. */
export interface Versionsfel {
  readonly kod: Versionsfelkod;
  readonly mening: string;
  readonly datum: readonly Datum[];
}

export type Versionssvar<T extends Version> =
  | { readonly ok: true; readonly version: T; /** First day that it no longer rules; null while no successor is known. */ readonly slutarFore: Datum | null }
  | { readonly ok: false; readonly fel: Versionsfel };

type Daterad<T extends Version> = T & { readonly giltigFran: Datum };

const arDaterad = <T extends Version>(v: T): v is Daterad<T> => v.giltigFran !== null && v.status !== 'utkast';
const iOrdning = <T extends Version>(versioner: readonly T[]): Daterad<T>[] => versioner.filter(arDaterad).toSorted((a, b) => (a.giltigFran < b.giltigFran ? -1 : a.giltigFran > b.giltigFran ? 1 : 0));

const fel = (kod: Versionsfelkod, mening: string, ...datum: Datum[]) => ({ ok: false, fel: { kod, mening, datum } }) as const;

function overlapp<T extends Version>(a: Daterad<T>, b: Daterad<T>): Versionsfel | null {
  if (a.giltigFran === b.giltigFran)
    return { kod: 'ÖVERLAPP', mening: `${a.id} och ${b.id} börjar båda gälla ${a.giltigFran}. Ta bort den ena eller ändra dess första dag.`, datum: [a.giltigFran] };
  if (a.giltigTill && a.giltigTill >= b.giltigFran)
    return { kod: 'ÖVERLAPP', mening: `${a.id} gäller till och med ${a.giltigTill}, men ${b.id} börjar redan ${b.giltigFran}. Ändra en av dagarna.`, datum: [a.giltigTill, b.giltigFran] };
  return null;
}

/**
 * The version that rules on a day. Drafts and undated versions are never chosen; nothing falls back to "the last known".
 * @param versioner the versions of one kommun and one kind, in any order
 */
export function versionFor<T extends Version>(versioner: readonly T[], dag: Datum): Versionssvar<T> {
  const daterade = iOrdning(versioner);
  const forsta = daterade[0];
  if (!forsta) return fel('INGEN_DATERAD', `Ingen antagen version har en första dag, så ingen gäller ${dag}. Välj version för hand.`, dag);
  const plats = daterade.findLastIndex((v) => v.giltigFran <= dag);
  if (plats < 0) return fel('FÖRE_FÖRSTA', `Ingen version gäller ${dag}. Den första, ${forsta.id}, börjar gälla ${forsta.giltigFran}. Lägg till den äldre versionen eller ändra dagen.`, dag, forsta.giltigFran);
  const [fore, version, efter] = [daterade[plats - 1], daterade[plats]!, daterade[plats + 1]];
  const krock = (fore && overlapp(fore, version)) ?? (efter && overlapp(version, efter));
  if (krock) return { ok: false, fel: krock };
  if (version.giltigTill && version.giltigTill < dag) {
    if (efter) return fel('LUCKA', `Ingen version gäller ${dag}: ${version.id} upphörde ${version.giltigTill} och ${efter.id} börjar gälla ${efter.giltigFran}. Fyll luckan innan beslutet fattas.`, dag, version.giltigTill, efter.giltigFran);
    return fel('EFTER_SISTA', `Ingen version gäller ${dag}: ${version.id} upphörde ${version.giltigTill}. Lägg till den version som gäller nu.`, dag, version.giltigTill);
  }
  return { ok: true, version, slutarFore: efter?.giltigFran ?? null };
}

/** Every overlap and gap in a list of versions, for the check of the files. */
export function versionsfel(versioner: readonly Version[]): Versionsfel[] {
  const daterade = iOrdning(versioner);
  return daterade.flatMap((a, i) => {
    const b = daterade[i + 1];
    if (!b) return [];
    const krock = overlapp(a, b);
    if (krock) return [krock];
    if (!a.giltigTill || plusDagar(a.giltigTill, 1) === b.giltigFran) return [];
    return [{ kod: 'LUCKA', mening: `Mellan ${a.giltigTill} då ${a.id} upphör och ${b.giltigFran} då ${b.id} börjar gälla finns ingen version. Ändra en av dagarna eller lägg till en version.`, datum: [a.giltigTill, b.giltigFran] } satisfies Versionsfel];
  });
}
