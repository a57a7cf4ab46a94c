import { type Datum, rimlig } from '../../datum.ts';
import { insatsnamn } from '../../text/underlag.ts';
import { litenBokstav } from '../../text/sprak.ts';
import type { Insatsbild } from '../bild.ts';
import type { Kontroll, Kontrollunderlag, Traff } from '../kontroll.ts';
import type { Arende } from '../schema.ts';
import type { Bedomning } from '../schema/bedomning.ts';

/** Words shared by the checks. Each check itself is a row in a file of its step. */

export const tom = (text: string): boolean => text.trim() === '';
/** True when at least one letter is written: a dot or a dash is not an answer. */
export const harOrd = (text: string): boolean => /\p{L}/u.test(text);

/** The finding when the condition holds, otherwise nothing. */
export const om = (villkor: boolean, traff: Traff | (() => Traff)): readonly Traff[] => (villkor ? [typeof traff === 'function' ? traff() : traff] : []);

/** A check of each ansökt insats by itself. */
export const perInsats =
  (prova: (bild: Insatsbild, underlag: Kontrollunderlag) => readonly Traff[]): Kontroll['kor'] =>
  (underlag) =>
    underlag.bild.insatser.flatMap((bild) => prova(bild, underlag));

/** Path of a field of the bedömning of this insats. */
export const bedomningsfalt = ({ ansokt }: Insatsbild, falt: string): string => `bedomningar.${ansokt.id}.${falt}`;

/** What the insats is called inside a sentence: "städning". */
export const insatsord = (bild: Insatsbild): string => litenBokstav(insatsnamn(bild) ?? bild.ansokt.insatsId);

/** True when something of what was asked for is refused. */
export const nekas = ({ stallningstagande: { utfall } }: Bedomning): boolean => utfall === 'avslag' || utfall === 'delvis';

export { rimlig };

/** The day that rules the beslut: beslutsdagen, or today while none is set. */
export const beslutsdag = ({ arende, idag }: Kontrollunderlag): Datum => rimlig(arende.beslut.dag) ?? idag;

/** True while the beslut is not made: clocks that lead up to it run. */
export const oppet = ({ arende }: Kontrollunderlag): boolean => arende.fryst === null && arende.avslut === null;

export const harVuxenMedboende = ({ hushall }: Arende): boolean => hushall.medlemmar.some((m) => m.vuxen);

/** Roles that may act for the person within their mandate. Anhörigbehörighet covers daily economy only; `annan` covers nothing. */
const STALLFORETRADARE = ['godMan', 'forvaltare', 'framtidsfullmakt', 'ombud'] as const;
export const arStallforetradare = (roll: string): boolean => (STALLFORETRADARE as readonly string[]).includes(roll);

/** A row of the table that may be answered with a reason. */
type Rad = Omit<Kontroll, 'overstyrbar'>;
export const overstyrbar = (rad: Rad): Kontroll => ({ ...rad, overstyrbar: true });
/** A row that no reason overrides: B03, B04, B06, B11, B12 (design, "Fixed for everyone"). */
export const ejOverstyrbar = (rad: Rad): Kontroll => ({ ...rad, overstyrbar: false });
