import type { Fynd, Niva } from '../fynd.ts';
import { type Datum, rimlig } from '../datum.ts';
import { type LagrumId, lagrumFor } from '../lag/lagrum.ts';
import { motsvarande } from '../lag/motsvarande.ts';
import type { Lagutgava } from '../lag/utgava.ts';
import { ARENDESTEG, type Arendesteg, type Kontroll, type Kontrollunderlag } from './kontroll.ts';
import { KONTROLLER } from './kontroller/index.ts';
import type { Arende, Signering } from './schema.ts';

/**
 * A finding of the case, with the reason that answers it where one is signed.
 *
 * `falt` is a path into the Arende, parts joined by full stops:
 *   path  = part ("." part)*
 *   part  = a key of the schema, or the id of a row where the schema has a list or a record
 * so `ansokan.ankomstdag`, `hushall.medlemmar.h1.formaga`, `utredning.uppgifter.u3.text`, `utredning.livsomraden.hemliv.behov`,
 * `bedomningar.a1.stallningstagande.mening`, `beslut.tidigare.t1.grund`. A tried way is named by its sattId
 * (`bedomningar.a1.provadeSatt.kamera.vem`), an own wording by its section (`beslut.egnaTexter.overklagande`; a section id may hold a full stop,
 * so everything after `egnaTexter.` is the id). Where the row is missing altogether, the path names the list (`samtycken`, `ansoktaInsatser`).
 */
export interface GranskatFynd extends Fynd {
  readonly steg: Arendesteg;
  /** The check's short name. */
  readonly namn: string;
  /** True when a written reason answers it. Only findings that block are answered so. */
  readonly overstyrbar: boolean;
  readonly signerad?: Signering;
}

export interface Granskning {
  readonly fynd: readonly GranskatFynd[];
}

/** The provision under the law of the beslut. A rule that the older law did not have is then not cited. */
function lagrumUnder(lagrum: LagrumId, utgava: Lagutgava, dag: Datum): LagrumId | null {
  const ratt = lagrum.startsWith('sol2025:') && utgava !== 'sol2025' ? motsvarande(lagrum, utgava) : lagrum;
  const fran = ratt && lagrumFor(ratt).giltigFran;
  return fran && fran > dag ? null : ratt;
}

const RANG: Readonly<Record<Niva, number>> = { B: 0, W: 1, N: 2 };

function fyndAv(kontroll: Kontroll, underlag: Kontrollunderlag): GranskatFynd[] {
  const { kod, steg, namn } = kontroll;
  return kontroll.kor(underlag).map(({ falt, mening, orsaker = [], niva = kontroll.niva, lagrum: eget = kontroll.lagrum }) => {
    const lagrum = eget && lagrumUnder(eget, underlag.regelverk.lagutgava, rimlig(underlag.arende.beslut.dag) ?? underlag.idag);
    const overstyrbar = kontroll.overstyrbar && niva === 'B';
    const signerad = overstyrbar ? signeringFor(underlag.arende, kod, falt) : undefined;
    return { kod, niva, steg, namn, mening, falt, orsaker, overstyrbar, ...(lagrum ? { lagrum } : {}), ...(signerad ? { signerad } : {}) };
  });
}

/** The latest reason given for this finding in this place. A reason without words answers nothing. */
const signeringFor = ({ signeringar }: Arende, kod: string, falt: string): Signering | undefined => signeringar.findLast((s) => s.kod === kod && s.falt === falt && s.skal.trim() !== '');

/**
 * All findings of a case, in process order, what blocks before what warns within a step. A signed finding stays, marked with its reason;
 * it opens again when it moves to another place. A case that ended without beslut i sak is only asked about its beginning and its end.
 */
export function granska(underlag: Kontrollunderlag): Granskning {
  const galler = underlag.arende.avslut === null ? KONTROLLER : KONTROLLER.filter((k) => k.steg === 'ansokan');
  const fynd = galler.flatMap((kontroll) => fyndAv(kontroll, underlag));
  return { fynd: fynd.toSorted((a, b) => ARENDESTEG.indexOf(a.steg) - ARENDESTEG.indexOf(b.steg) || RANG[a.niva] - RANG[b.niva]) };
}

/** *Rätta*: the findings that block, signed or not. */
export const ratta = ({ fynd }: Granskning): readonly GranskatFynd[] => fynd.filter((f) => f.niva === 'B');
/** *Tänk på*: warnings and reminders. */
export const tankPa = ({ fynd }: Granskning): readonly GranskatFynd[] => fynd.filter((f) => f.niva !== 'B');
/** The findings of one step. */
export const perSteg = ({ fynd }: Granskning, steg: Arendesteg): readonly GranskatFynd[] => fynd.filter((f) => f.steg === steg);
/** What hinders the beslut: blocking findings that no reason answers. */
export const hindrar = (granskning: Granskning): readonly GranskatFynd[] => ratta(granskning).filter((f) => f.signerad === undefined);
