import type { Arendesteg } from '@rules/arende/kontroll.ts';
import { insatsnamn } from '../_delat/insatsnamn.ts';
import type { Arendesession } from './session.tsx';
import { STEGEN } from './steg.ts';

export interface Nasta {
  readonly text: string;
  readonly till: string;
}

/** What comes after this place: the next ansökt insats in the bedömning, otherwise the next step. Null at the last step. */
export function nastaPlats({ arende, bild }: Pick<Arendesession, 'arende' | 'bild'>, steg: Arendesteg, del: string | undefined): Nasta | null {
  if (steg === 'bedomning') {
    const efter = bild.insatser[bild.insatser.findIndex((i) => i.ansokt.id === del) + 1];
    if (efter && del) return { text: `Nästa insats: ${insatsnamn(efter)}`, till: `/arende/${arende.id}/bedomning/${efter.ansokt.id}` };
  }
  const nasta = STEGEN[STEGEN.findIndex((s) => s.id === steg) + 1];
  return nasta ? { text: `Vidare till ${nasta.namn.toLocaleLowerCase('sv')}`, till: `/arende/${arende.id}/${nasta.id}` } : null;
}
