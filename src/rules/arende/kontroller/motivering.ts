import type { Formulering } from '../../riktlinje/tillampning.ts';
import { type Fackvarden, fackvarden } from '../../text/formulering.ts';
import { beslutslagrum } from '../beslutslagrum.ts';
import type { Insatsbild } from '../bild.ts';
import type { Kontroll, Kontrollunderlag, Traff } from '../kontroll.ts';
import { bedomningsfalt, harOrd, insatsord, nekas, om, overstyrbar, perInsats, tom } from './hjalp.ts';

/** The words alone: case, punctuation, line breaks and braces do not make a text one's own. */
const orden = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
const borjarHar = (text: readonly string[], sokt: readonly string[], plats: number): boolean => sokt.every((ord, i) => text[plats + i] === ord);

/** More words than this in a slot are a sentence of one's own. */
const FACKORD = 8;

/** Where the text can go on after a slot that begins at `plats`: after its value in the case, or after a few words by hand. */
function efterFack(text: readonly string[], varde: string | null | undefined, plats: number): number[] {
  const kant = varde ? orden(varde) : [];
  const forHand = Array.from({ length: FACKORD + 1 }, (_, n) => plats + n);
  return borjarHar(text, kant, plats) ? [...forHand, plats + kant.length] : forHand;
}

/**
 * True when a text is the formulering with nothing but its slots filled: by what the case puts there, left empty, or by a few words by hand.
 * @param varden what the case has for the slots
 */
export function arFormuleringen(text: string, formulering: string, varden: Readonly<Record<string, string | null>>): boolean {
  const ord = orden(text);
  let platser = new Set([0]);
  for (const [i, del] of formulering.split(/\{([^{}]*)\}/).entries()) {
    const fast = orden(del);
    const nasta = i % 2 === 0 ? [...platser].filter((p) => borjarHar(ord, fast, p)).map((p) => p + fast.length) : [...platser].flatMap((p) => efterFack(ord, varden[del], p));
    platser = new Set(nasta.filter((p) => p <= ord.length));
  }
  return platser.has(ord.length);
}

/** The formulering that the text started from, or one that it could have been copied from, when nothing has been added to it. */
export function utanEgnaOrd(underlag: Kontrollunderlag, bild: Insatsbild, text: string, till: Formulering['till'], borjan: string | null): Formulering | undefined {
  const varden: Fackvarden = fackvarden(underlag, bild);
  return underlag.regelverk.tillampning?.formuleringar.find((f) => (f.till === till || f.id === borjan) && arFormuleringen(text, f.text, varden));
}

/** The reasons as they will stand in the beslut: her own wording of the section when there is one, else the motivering. */
function gallande(bild: Insatsbild, { arende }: Kontrollunderlag): { readonly text: string; readonly textfalt: string } {
  const id = `skal-${bild.ansokt.id}`;
  const omskriven = arende.beslut.egnaTexter[id] ?? '';
  return tom(omskriven) ? { text: bild.bedomning.motivering.text, textfalt: bedomningsfalt(bild, 'motivering.text') } : { text: omskriven, textfalt: `beslut.egnaTexter.${id}` };
}

/** A refusal says in its own words what decided, and points to what was found (FL 32 §). */
function avslag(bild: Insatsbild, underlag: Kontrollunderlag): readonly Traff[] {
  const { motivering: m } = bild.bedomning;
  const vad = insatsord(bild);
  const { text, textfalt } = gallande(bild, underlag);
  const finns = new Set(underlag.arende.utredning.uppgifter.filter((u) => !tom(u.text)).map((u) => u.id));
  const egen = harOrd(text);
  return [
    ...om(!egen, { falt: textfalt, mening: `Beslutet om ${vad} saknar motivering. Skriv vilka omständigheter som avgjorde.` }),
    ...om(egen && utanEgnaOrd(underlag, bild, text, 'motivering', m.formuleringId) !== undefined, { falt: textfalt, mening: `Motiveringen om ${vad} är formuleringen utan egna ord. Skriv till det som gäller just den här personen.` }),
    ...om(!m.uppgifter.some((id) => finns.has(id)), { falt: bedomningsfalt(bild, 'motivering.uppgifter'), mening: `Motiveringen om ${vad} bygger inte på någon uppgift i utredningen. Peka ut minst en som stöder den.` }),
    ...om(beslutslagrum(bild, underlag.regelverk.lagutgava).length === 0, { falt: bedomningsfalt(bild, 'lagrum'), mening: `Beslutet om ${vad} anger inget lagrum. Välj det lagrum som har tillämpats.` }),
  ];
}

/** Full bifall needs a sentence; that it must be there at all is U12. */
const bifall = (bild: Insatsbild): readonly Traff[] =>
  om(bild.bedomning.stallningstagande.utfall === 'bifall' && !harOrd(bild.bedomning.stallningstagande.mening) && !harOrd(bild.bedomning.motivering.text), {
    falt: bedomningsfalt(bild, 'motivering.text'),
    niva: 'W',
    mening: `Beslutet om ${insatsord(bild)} får ingen motivering. Skriv en mening om vad som avgjorde i ställningstagandet.`,
  });

/** B02: the motivering of each insats. */
export const MOTIVERING: readonly Kontroll[] = [
  overstyrbar({ kod: 'B02', steg: 'beslut', niva: 'B', namn: 'Motivering med lagrum och avgörande omständigheter', lagrum: 'fl:32', kor: perInsats((bild, underlag) => (nekas(bild.bedomning) ? avslag(bild, underlag) : bifall(bild))) }),
];
