import type { Insatsbild } from '@rules/arende/bild.ts';
import type { Bedomning } from '@rules/arende/schema/bedomning.ts';
import type { Uppgift } from '@rules/arende/schema/utredning.ts';
import { mening } from '@rules/text/sprak.ts';

/** A place to fill in by hand. In the beslut it shows as a lucka, and a beslut with a lucka left cannot be made. */
export const LUCKA = /\{([^{}]*)\}/g;

/** What to turn the words of each step into: she wrote about the person, the motivering is written to the person. */
const STEG: readonly (readonly [keyof Bedomning['steg'], string])[] = [
  ['behov', '{skriv till ”du”: vilket behov du har}'],
  ['sjalv', '{skriv till ”du”: vad du klarar själv}'],
  ['annatSatt', '{skriv till ”du”: hur behovet kan tillgodoses på annat sätt}'],
  ['skaligt', '{skriv till ”du”: vad du behöver}'],
];

/**
 * A beginning of the motivering from what is already written in this case: the decisive circumstances first, then her words in each step,
 * then the uppgifter she has picked. Each part has a lucka, so that it becomes her own before it can be decided on. Empty when nothing is written.
 * @param uppgifter all uppgifter of the utredning
 */
export function egetForslag({ bedomning: b }: Insatsbild, uppgifter: readonly Uppgift[]): string {
  const avgjorde = mening(b.stallningstagande.mening);
  const steg = STEG.flatMap(([id, lucka]) => (b.steg[id].trim() === '' ? [] : [`${lucka} ${mening(b.steg[id])}`]));
  const valda = uppgifter.filter((u) => b.motivering.uppgifter.includes(u.id) && u.undantas === null && u.text.trim() !== '');
  const grund = valda.map((u) => (u.slag === 'ord' ? `Du har sagt: ”${u.text.trim()}”` : mening(u.text)));
  const delar = [avgjorde, ...steg, ...(grund.length > 0 ? [`${grund.join(' ')} {vad det betyder för beslutet}`] : [])];
  return delar.filter((del) => del !== '').join('\n\n');
}
