import { skrivAvskrivning } from '../text/avskrivning.ts';
import { skrivBeslut } from '../text/beslut.ts';
import type { Dokument, Sektion, Stycke } from '../text/dokument.ts';
import { skrivMinutforklaring } from '../text/minutforklaring.ts';
import { skrivSammanfattning } from '../text/sammanfattning.ts';
import { underrubrik } from '../text/skriv.ts';
import { type Textunderlag, sattSamman } from '../text/underlag.ts';
import { skrivUtredning } from '../text/utredning.ts';
import type { OverfordText, Verksamhetssystem } from './format.ts';
import { rubrikFor } from './placering.ts';
import { tillagg } from './tillagg.ts';

/** A section with where it stands: `utredning/ansokan`. */
export interface Overford {
  readonly plats: string;
  readonly sektion: Sektion;
}

const SKRIV = { utredning: skrivUtredning, beslut: skrivBeslut, sammanfattning: skrivSammanfattning, minutforklaring: skrivMinutforklaring } as const;
type Fryst = keyof typeof SKRIV;

/** Says only that the text is not to be sent: no fact of the case. */
const UPPLYSNING = 'bara-akten';

/** What is asked for and never came, in a case that ended before it was done, is no fact: it is left out, and a heading with nothing under it too. */
function utanLuckor(stycken: readonly Stycke[]): Stycke[] {
  const kvar = stycken.flatMap((s): Stycke[] => {
    if (s.slag === 'lucka') return [];
    if (s.slag === 'text') return s.text.some((del) => typeof del === 'string') ? [s] : [];
    if (s.slag !== 'lista') return [s];
    const punkter = s.punkter.filter((punkt) => punkt.every((del) => typeof del === 'string'));
    return punkter.length > 0 ? [{ ...s, punkter }] : [];
  });
  return kvar.filter((s, i) => s.slag !== 'underrubrik' || (kvar[i + 1] !== undefined && kvar[i + 1]?.slag !== 'underrubrik'));
}

function texter(underlag: Textunderlag): readonly (readonly [OverfordText, readonly Sektion[]])[] {
  const { fryst } = underlag.arende;
  if (fryst) {
    const frysta = fryst.texter as readonly Dokument[];
    return (Object.keys(SKRIV) as Fryst[]).map((id) => [id, (frysta.find((d) => d.id === id) ?? SKRIV[id](underlag)).sektioner] as const);
  }
  const avslutat = (d: Dokument | null) => (d?.sektioner ?? []).map((s) => ({ ...s, stycken: utanLuckor(s.stycken) })).filter((s) => s.stycken.length > 0);
  return [['utredning', avslutat(skrivUtredning(underlag))], ['avskrivning', avslutat(skrivAvskrivning(underlag))]];
}

/**
 * Everything of the case that is to stand in the verksamhetssystem, section by section: the texts as the beslut froze them, and what stands in none of them.
 * *Utredning till personen* is left out: it is a part of the utredning, word for word.
 */
export const overforda = (underlag: Textunderlag): readonly Overford[] => [
  ...texter(underlag).flatMap(([text, sektioner]) => sektioner.filter((s) => s.id !== UPPLYSNING).map((sektion) => ({ plats: `${text}/${sektion.id}`, sektion }))),
  ...tillagg(underlag).map((sektion) => ({ plats: `tillagg/${sektion.id}`, sektion })),
];

/** One section under its heading in the system: its own heading is said only where it says more. */
const under = (rubrik: string, s: Sektion): readonly Stycke[] => (s.rubrik === rubrik ? s.stycken : [underrubrik(s.rubrik), ...s.stycken]);

/** The case in the chosen system's headings and order, as one document: to copy heading by heading, to print, and as a file. */
export function skrivOverforing(underlag: Textunderlag, system: Verksamhetssystem): Dokument {
  const alla = overforda(underlag).map(({ plats, sektion }) => ({ rubrik: rubrikFor(system, plats).id, sektion }));
  const sektioner = system.rubriker.flatMap(({ id, rubrik }): Sektion[] => {
    const stycken = alla.filter((o) => o.rubrik === id).flatMap((o) => under(rubrik, o.sektion));
    return stycken.length > 0 ? [{ id, rubrik, till: 'akt', stycken, redigerbar: false, egen: false }] : [];
  });
  return sattSamman(underlag, { id: 'overforing', titel: `Underlag för ${system.namn}`, till: 'akt', sektioner });
}
