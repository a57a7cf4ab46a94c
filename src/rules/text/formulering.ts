import type { Insatsbild } from '../arende/bild.ts';
import { datumIOrd } from '../lag/dagar.ts';
import type { Formulering, Tillampning } from '../riktlinje/tillampning.ts';
import type { Lucka, Text } from './dokument.ts';
import { hurOfta } from './omfattning.ts';
import { foga, lucka } from './skriv.ts';
import { litenBokstav, uppraknat } from './sprak.ts';
import { tidForInsats } from './tid.ts';
import { type Textunderlag, insatsnamn } from './underlag.ts';

/** The slots a formulering may hold, with where the fact lives and what it is called when it is missing. `#` stands for the bedömning, `@` for the ansökt insats. */
const FACK = {
  namn: { falt: 'person.namn', ledtext: 'namn' },
  insats: { falt: '@.benamning', ledtext: 'vad insatsen kallas' },
  omfattning: { falt: '#.omfattning.tillfallen', ledtext: 'hur ofta hjälpen ges' },
  tid: { falt: '#.omfattning.valdaMinuter', ledtext: 'tid för hjälpen' },
  fran: { falt: '#.giltighet.fran', ledtext: 'från vilken dag beslutet gäller' },
  till: { falt: '#.giltighet.till', ledtext: 'sista dag för beslutet' },
  skal: { falt: '#.giltighet.skal', ledtext: 'skäl för tidsbegränsningen' },
  behov: { falt: '#.steg.behov', ledtext: 'behovet' },
  annatSatt: { falt: '#.steg.annatSatt', ledtext: 'på vilket annat sätt behovet tillgodoses' },
} as const;
type Fack = keyof typeof FACK;
const arFack = (namn: string): namn is Fack => Object.hasOwn(FACK, namn);

/** Slot → words from the case, or null when the fact is not there. */
export type Fackvarden = Readonly<Record<Fack, string | null>>;
export const INGA_VARDEN: Fackvarden = { namn: null, insats: null, omfattning: null, tid: null, fran: null, till: null, skal: null, behov: null, annatSatt: null };

/** Her words as a piece of a sentence: no full stop at the end. The first letter stays: it may be a name. */
const iMening = (text: string): string | null => text.trim().replace(/\.$/, '') || null;

/** One tried way by name and by whom: "butikens hemleverans (ICA)". */
export function sattord(insats: Insatsbild['insats'], provat: Insatsbild['bedomning']['provadeSatt'][number]): string | null {
  const namn = insats?.annatSatt.find((s) => s.id === provat.sattId)?.namn;
  const vem = provat.vem.trim();
  if (namn === undefined) return vem || null;
  return vem === '' ? litenBokstav(namn) : `${litenBokstav(namn)} (${vem})`;
}

/** The other ways that meet the need, by name and by whom. */
function annatSatt({ insats, bedomning }: Insatsbild): string | null {
  const provade = bedomning.provadeSatt.filter((p) => p.utfall === 'tillgodoser' || p.utfall === 'tillgodoserDelvis');
  return uppraknat(provade.flatMap((p) => sattord(insats, p) ?? [])) || iMening(bedomning.steg.annatSatt);
}

/** What the case has to put in the slots for one ansökt insats. */
export function fackvarden(underlag: Textunderlag, bild: Insatsbild): Fackvarden {
  const { bedomning: b } = bild;
  const namn = insatsnamn(bild);
  return {
    namn: underlag.arende.person.namn.trim() || null,
    insats: namn === null ? null : litenBokstav(namn),
    omfattning: hurOfta(bild),
    tid: tidForInsats(underlag, bild),
    fran: b.giltighet.fran && `den ${datumIOrd(b.giltighet.fran)}`,
    till: b.giltighet.till && `den ${datumIOrd(b.giltighet.till)}`,
    skal: iMening(b.giltighet.skal),
    behov: iMening(b.steg.behov),
    annatSatt: annatSatt(bild),
  };
}

/** A slot without a fact leads to the fact's own field; where the text belongs to no single insats, or the slot does not exist, to the text itself. */
function luckaFor(namn: string, ansoktId: string | null, iFalt: string): Lucka {
  if (!arFack(namn)) return lucka(iFalt, `ord i stället för {${namn}}`);
  const { falt, ledtext } = FACK[namn];
  return ansoktId === null && /^[#@]/.test(falt) ? lucka(iFalt, ledtext) : lucka(falt.replace('#', `bedomningar.${ansoktId}`).replace('@', `ansoktaInsatser.${ansoktId}`), ledtext);
}

/**
 * Fills the slots {namn}, {insats} … of a text. A slot whose fact is missing, or that does not exist, becomes a lucka.
 * @param ansoktId the ansökt insats that the text is about, or null
 * @param iFalt where the text itself stands
 */
export function fyllFack(text: string, varden: Fackvarden, ansoktId: string | null, iFalt: string): Text {
  const delar = text.split(/\{([^{}]*)\}/);
  return foga(...delar.map((del, i) => (i % 2 === 0 ? del : ((arFack(del) ? varden[del] : null) ?? luckaFor(del, ansoktId, iFalt)))));
}

/** The same for a field that is edited further: a slot without a fact keeps its braces and is filled when the fact comes. */
export const fyllForRedigering = (text: string, varden: Fackvarden): string => text.replace(/\{([^{}]*)\}/g, (hela, namn: string) => (arFack(namn) ? varden[namn] : null) ?? hela);

/** The formuleringar to offer in one place for one insats: those that name the insats first, then those for all; by outcome once it is taken. */
export function valjFormuleringar(tillampning: Tillampning | null, till: Formulering['till'], { ansokt, bedomning }: Insatsbild): Formulering[] {
  const { utfall } = bedomning.stallningstagande;
  const passar = (f: Formulering) => f.till === till && (f.insats?.includes(ansokt.insatsId) ?? true) && (utfall === null || (f.utfall?.includes(utfall) ?? true));
  const alla = (tillampning?.formuleringar ?? []).filter(passar);
  return [...alla.filter((f) => f.insats), ...alla.filter((f) => !f.insats)];
}
