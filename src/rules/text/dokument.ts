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
}

export type DokumentId = 'utredning' | 'beslut' | 'sammanfattning' | 'bekraftelse' | 'kommunicering' | 'minutforklaring' | 'blankett';

export interface Dokument {
  readonly id: DokumentId;
  /** Never holds a name: it becomes file metadata. */
  readonly titel: string;
  readonly till: Lasare;
  /** Day of the document: beslutsdagen, otherwise today. */
  readonly dag: Datum;
  /** Lines of the letterhead: who it is for. No address when the person has skyddade uppgifter. Empty for texts of the akt. */
  readonly mottagare: readonly Text[];
  readonly sektioner: readonly Sektion[];
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
    case 'underrubrik':
    case 'citat':
    case 'skrivrader':
    default:
      return [];
  }
}

/** Every lucka of the document in reading order, one per field and wording. */
export function luckor(dokument: Dokument): Lucka[] {
  const alla = [...dokument.mottagare.flatMap(iText), ...dokument.sektioner.flatMap((s) => s.stycken.flatMap(iStycke))];
  return [...new Map(alla.map((lucka) => [`${lucka.falt} ${lucka.ledtext}`, lucka])).values()];
}

/** The part of a document that goes to the person, e.g. what of the utredning is communicated. */
export const delTillEnskilde = (dokument: Dokument): Dokument => ({ ...dokument, sektioner: dokument.sektioner.filter((s) => s.till === 'enskilde') });
