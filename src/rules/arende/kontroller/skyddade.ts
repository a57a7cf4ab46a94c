import type { Dokument } from '../../text/dokument.ts';
import { arSkyddad, maskera } from '../../text/skydd.ts';
import { stycke } from '../../text/skriv.ts';
import type { Kontrollunderlag } from '../kontroll.ts';

export { arSkyddad };

/**
 * True when a text holds the registered address, telephone or e-mail of a person with skyddade uppgifter, or the telephone of one who acts for them:
 * exactly what the texts would hide.
 * It compares with what stands in the fields; nothing is read into the words.
 */
export function rojarVar(text: string, { arende, regelverk: { kommun } }: Kontrollunderlag): boolean {
  const prov: Dokument = { id: 'beslut', titel: '', till: 'enskilde', dag: '', mottagare: [], sektioner: [{ id: 'prov', rubrik: '', till: 'enskilde', stycken: [stycke(text)], redigerbar: false, egen: false }] };
  return JSON.stringify(maskera(prov, arende, kommun)) !== JSON.stringify(prov);
}
