import type { Insatsbild } from '@rules/arende/bild.ts';

/** What to call an ansökt insats: the riktlinje's name, else the person's. */
export const insatsnamn = ({ insats, ansokt }: Insatsbild): string => insats?.namn ?? (ansokt.benamning || 'Insats utanför riktlinjen');
