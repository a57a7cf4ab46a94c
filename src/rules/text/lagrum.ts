import { beslutslagrum } from '../arende/beslutslagrum.ts';
import type { Insatsbild } from '../arende/bild.ts';
import { skrivLagrumslista } from '../lag/lagrumslista.ts';
import type { Lagutgava } from '../lag/utgava.ts';
import type { Text } from './dokument.ts';
import { lucka } from './skriv.ts';

/** The citations as printed, or a lucka when one of them is not in the verified list. */
export function lagrumstext(bild: Insatsbild, lagutgava: Lagutgava): Text {
  const valda = beslutslagrum(bild, lagutgava);
  const kanda = valda.filter((id) => id !== null);
  return kanda.length === valda.length ? [skrivLagrumslista(kanda)] : [lucka(`bedomningar.${bild.ansokt.id}.lagrum`, 'lagrum ur listan')];
}

/** The standard of the insatser in the words of the law of the beslutsdag: the old term ended with SoL 2001:453. */
export const levnadsord = (lagutgava: Lagutgava): string => (lagutgava === 'sol2025' ? 'skäliga levnadsförhållanden' : 'en skälig levnadsnivå');
