import type { Insatsbild } from '../arende/bild.ts';
import type { Sektion, Stycke } from './dokument.ts';
import { type Fackvarden, INGA_VARDEN, fackvarden, fyllFack } from './formulering.ts';
import { stycke } from './skriv.ts';
import type { Textunderlag } from './underlag.ts';

/** A typed text as paragraphs with its slots filled. @param iFalt where the text stands */
export const faltstycken = (text: string, varden: Fackvarden, ansoktId: string | null, iFalt: string): Stycke[] =>
  text
    .split(/\n\s*\n/)
    .map((del) => del.trim())
    .filter((del) => del !== '')
    .map((del) => stycke(fyllFack(del, varden, ansoktId, iFalt)));

const bildFor = ({ bild }: Textunderlag, sektionId: string): Insatsbild | undefined => bild.insatser.find((i) => sektionId === `skal-${i.ansokt.id}`);

/**
 * Puts the handläggare's own wording where she has written one. A section that is not hers to word (how to appeal) keeps the generated text.
 * Slots are filled from the insats that the section is about; in a section about the whole beslut only {namn} has a meaning.
 */
export const medEgnaOrd = (underlag: Textunderlag, sektioner: readonly Sektion[]): Sektion[] =>
  sektioner.map((s) => {
    const egen = underlag.arende.beslut.egnaTexter[s.id]?.trim();
    if (!egen || !s.redigerbar) return s;
    const insats = bildFor(underlag, s.id);
    const varden = insats ? fackvarden(underlag, insats) : { ...INGA_VARDEN, namn: underlag.arende.person.namn.trim() || null };
    return { ...s, egen: true, stycken: faltstycken(egen, varden, insats?.ansokt.id ?? null, `beslut.egnaTexter.${s.id}`) };
  });
