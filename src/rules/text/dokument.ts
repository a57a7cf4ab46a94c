import type { Datum } from '../datum.ts';
import type { Falt } from '../fynd.ts';

/** `enskilde`: goes to the person. `akt`: stays in the akt. Shown as a tag beside every text. */
export type Lasare = 'enskilde' | 'akt';

/** A fact that is not there yet. The preview shows it as a link to `falt`; a beslut with a lucka cannot be finished. */
export interface Lucka {
  readonly slag: 'lucka';
  readonly falt: Falt;
  /** What is missing, in words that fit after "fyll i": "beslutsdag". */
  readonly ledtext: string;
}

/** Running text: pieces of words with luckor between them. */
export type Text = readonly (string | Lucka)[];

export type Stycke =
  | { readonly slag: 'text'; readonly text: Text }
  | { readonly slag: 'underrubrik'; readonly text: string }
  | { readonly slag: 'lista'; readonly punkter: readonly Text[] }
  | { readonly slag: 'tabell'; readonly rubriker: readonly string[]; readonly rader: readonly (readonly Text[])[] }
  /** Somebody's own words, kept word for word; `kalla` says who, when and how. */
  | { readonly slag: 'citat'; readonly ord: string; readonly kalla: string }
  /** Empty lines to write on by hand (blanketten). */
  | { readonly slag: 'skrivrader'; readonly antal: number }
  /** A line to sign on, with the name in print below it. */
  | { readonly slag: 'underskrift'; readonly namn: Text }
  | Lucka;

export interface Sektion {
  /** Stable within its document, and without dots: the key of `beslut.egnaTexter`, which is part of a field's path. */
  readonly id: string;
  readonly rubrik: string;
  readonly till: Lasare;
  readonly stycken: readonly Stycke[];
  /** False where the wording is not hers: how to appeal, and the facts that FL 31 § wants. */
  readonly redigerbar: boolean;
  /** True when the handläggare's own wording stands here instead of the generated one. */
  readonly egen: boolean;
  /** True where print and the file begin a new page: what is to be taken out and kept by itself. */
  readonly nySida?: true;
}

/** The head of a letter: the same on screen, in print, as text and in the file. */
export interface Brevhuvud {
  /** The nämnd first, then the kommun and its address, line by line. */
  readonly avsandare: readonly string[];
  /** Day and ärendenummer, each with its label. What is not known is left out, but for the day of a beslut, which is a lucka (FL 31 §). */
  readonly uppgifter: readonly Text[];
  /** For the foot of every page of a file. */
  readonly arendenummer: string | null;
}

export type DokumentId = 'utredning' | 'utredningTillPersonen' | 'beslut' | 'sammanfattning' | 'bekraftelse' | 'kommunicering' | 'minutforklaring' | 'blankett' | 'avskrivning' | 'overforing' | 'kvitto';

export interface Dokument {
  readonly id: DokumentId;
  /** Never holds a name: it becomes file metadata. */
  readonly titel: string;
  readonly till: Lasare;
  /** Day of the document: beslutsdagen, otherwise today. */
  readonly dag: Datum;
  /** Who sends it. Only texts to the person have one. */
  readonly huvud?: Brevhuvud;
  /** Who it is for, line by line. No address when the person has skyddade uppgifter. Empty for texts of the akt. */
  readonly mottagare: readonly Text[];
  readonly sektioner: readonly Sektion[];
  /** How it must be sent, to the handläggare: shown beside the text and never a part of it. */
  readonly hantering?: string;
  /** Why this text must not be used in earnest. Stands first in every rendering. */
  readonly demo?: string;
}

const iText = (text: Text): Lucka[] => text.filter((del) => typeof del !== 'string');

function iStycke(stycke: Stycke): Lucka[] {
  switch (stycke.slag) {
    case 'lucka':
      return [stycke];
    case 'text':
      return iText(stycke.text);
    case 'lista':
      return stycke.punkter.flatMap(iText);
    case 'tabell':
      return stycke.rader.flat().flatMap(iText);
    case 'underskrift':
      return iText(stycke.namn);
    case 'underrubrik':
    case 'citat':
    case 'skrivrader':
    default:
      return [];
  }
}

/** Every lucka of the document in reading order, one per field and wording. */
export function luckor(dokument: Dokument): Lucka[] {
  const alla = [...(dokument.huvud?.uppgifter ?? []).flatMap(iText), ...dokument.mottagare.flatMap(iText), ...dokument.sektioner.flatMap((s) => s.stycken.flatMap(iStycke))];
  return [...new Map(alla.map((lucka) => [`${lucka.falt} ${lucka.ledtext}`, lucka])).values()];
}

/** True for a text that must not be sent to the person, and says so on every page. The blank and the receipt go nowhere. */
export const arBaraForAkten = ({ till, id }: Pick<Dokument, 'till' | 'id'>): boolean => till === 'akt' && id !== 'blankett' && id !== 'kvitto';

/** The part of a document that goes to the person. */
export const delTillEnskilde = (dokument: Dokument): Dokument => ({ ...dokument, sektioner: dokument.sektioner.filter((s) => s.till === 'enskilde') });
