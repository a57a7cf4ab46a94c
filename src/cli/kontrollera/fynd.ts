import type { Plats } from '@rules/formatfel.ts';
import type { Filfel } from '../fel.ts';
import type { Dokument } from '../filer/dokument.ts';

/** A finding of `kontrollera`. Only a `fel` makes it fail. */
export interface Filfynd extends Filfel {
  readonly niva: 'fel' | 'varning';
}

/** A finding at a place of a document. */
export const fyndI = ({ fil, rad }: Dokument, plats: Plats, kod: string, mening: string, niva: Filfynd['niva'] = 'fel'): Filfynd => ({ fil, rad: rad(plats), kod, mening, niva });
