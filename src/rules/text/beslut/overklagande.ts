import type { Insatsbild } from '../../arende/bild.ts';
import { overklagandehanvisning } from '../../lag/overklagande.ts';
import type { Sektion } from '../dokument.ts';
import { arBefogenhet } from '../lagrum.ts';
import { sektion, stycke, underrubrik } from '../skriv.ts';
import { litenBokstav, uppraknat } from '../sprak.ts';
import { type Textunderlag, insatsnamn } from '../underlag.ts';

function hanvisning({ regelverk: { kommun, lagutgava } }: Textunderlag, lagrum: 'ratt' | 'befogenhet', galler: readonly Insatsbild[], ensam: boolean): Sektion[] {
  if (galler.length === 0) return [];
  const { namnd, forvaltningsratt } = kommun;
  const { rubrik, delar } = overklagandehanvisning({ lagrum, utgava: lagutgava, namnd, adress: kommun.adress.filter((rad) => rad !== namnd), forvaltningsratt });
  const namn = uppraknat(galler.map((i) => litenBokstav(insatsnamn(i) ?? 'en insats')));
  return sektion(lagrum === 'ratt' ? 'overklagande' : 'laglighetsprovning', rubrik, [ensam ? null : stycke(`Det här gäller beslutet om ${namn}.`), ...delar.flatMap((del) => [underrubrik(del.rubrik), stycke(del.text)])], { redigerbar: false });
}

/**
 * How to appeal: förvaltningsbesvär for every beslut on the right to insatser, also full bifall, since a time limit or another form may go
 * against the person (FL 42 §); laglighetsprövning for what is granted beyond it. Never worded by hand.
 */
export function overklagande(underlag: Textunderlag): Sektion[] {
  const { insatser } = underlag.bild;
  const utover = insatser.filter((i) => arBefogenhet(i, underlag.regelverk.lagutgava));
  const ratt = insatser.filter((i) => !utover.includes(i));
  const ensam = utover.length === 0 || ratt.length === 0;
  return [...hanvisning(underlag, 'ratt', ratt, ensam), ...hanvisning(underlag, 'befogenhet', utover, ensam)];
}
