import type { Inlasningsval, Jamforelse, Skillnad } from '@storage/mer.ts';
import type { Innehall } from '../start/lagring.ts';
import { arInstallningar } from '../start/installningar.ts';

export type Satt = 'laggTill' | 'ersatt';

/** What a copy would do here, counted. Settings are this computer's own and are never taken from a copy. */
export interface Oversikt {
  readonly nya: number;
  readonly lika: number;
  readonly skiljer: readonly Skillnad<Innehall['listrad']>[];
  readonly baraHar: number;
  readonly noteringar: { readonly nya: number; readonly skiljer: number; readonly baraHar: number };
}

const utanInstallningar = (jamforelse: Jamforelse<Innehall>) => jamforelse.anteckningar.filter((s) => !arInstallningar(s.varde));
const skiljer = (s: Skillnad<unknown>): boolean => s.bara === null && !s.lika;
const antal = (rader: readonly Skillnad<unknown>[], bara: 'kopian' | 'har'): number => rader.filter((s) => s.bara === bara).length;

export function oversikt(jamforelse: Jamforelse<Innehall>): Oversikt {
  const { arenden } = jamforelse;
  const noteringar = utanInstallningar(jamforelse);
  return {
    nya: antal(arenden, 'kopian'),
    lika: arenden.filter((s) => s.lika).length,
    skiljer: arenden.filter(skiljer),
    baraHar: antal(arenden, 'har'),
    noteringar: { nya: antal(noteringar, 'kopian'), skiljer: noteringar.filter(skiljer).length, baraHar: antal(noteringar, 'har') },
  };
}

/**
 * What is to be done. Adding takes in what is missing here and the cases that were chosen; replacing makes cases and notes as they are in the copy.
 * @param valda ids of cases where the words of the copy were chosen
 */
export function inlasningsval(jamforelse: Jamforelse<Innehall>, satt: Satt, valda: ReadonlySet<string>, handelse: Innehall['handelse']): Inlasningsval {
  const rader = [...jamforelse.arenden.map((s) => ({ tabell: 'arenden' as const, s })), ...utanInstallningar(jamforelse).map((s) => ({ tabell: 'anteckningar' as const, s }))];
  const tas = ({ s }: (typeof rader)[number]): boolean => s.bara === 'kopian' || (skiljer(s) && (satt === 'ersatt' || valda.has(s.id)));
  const plats = ({ tabell, s }: (typeof rader)[number]) => ({ tabell, id: s.id, harRev: s.harRev });
  return { taIn: rader.filter(tas).map(plats), taBort: satt === 'ersatt' ? rader.filter(({ s }) => s.bara === 'har').map(plats) : [], handelse };
}
