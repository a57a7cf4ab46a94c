import type { Datum } from '../datum.ts';
import { plusDagar } from '../lag/dagar.ts';
import { plusArbetsdagar } from '../lag/slutdag.ts';
import { slutdag } from '../lag/slutdag.ts';
import type { Riktlinje } from '../riktlinje/format.ts';
import type { Frist } from './listrad.ts';
import type { Arende } from './schema.ts';

/**
 * The days that this case must keep up to the beslut. Local limits only where the riktlinje sets them (L);
 * FL 12: four weeks from the day the request arrived, moved under lag (1930:173).
 */
export function frister(arende: Arende, parametrar: Riktlinje['parametrar']): readonly Frist[] {
  if (arende.fryst || arende.avslut) return [];
  const { ankomstdag, forstaKontakt } = arende.ansokan;
  const { kontaktInomArbetsdagar, beslutInomDagar } = parametrar;
  const { svarSenast, svar, avstatt } = arende.kommunicering;
  const lista: Frist[] = [];
  if (ankomstdag && !forstaKontakt && kontaktInomArbetsdagar) lista.push({ dag: plusArbetsdagar(ankomstdag, kontaktInomArbetsdagar), vad: 'Första kontakt' });
  if (ankomstdag && beslutInomDagar) lista.push({ dag: plusDagar(ankomstdag, beslutInomDagar), vad: 'Beslut' });
  if (svarSenast && !svar && !avstatt) lista.push({ dag: svarSenast, vad: 'Svar på kommunicering' });
  for (const begaran of arende.utredning.drojsmal)
    if (begaran.inkom && !begaran.besvarad) lista.push({ dag: slutdag({ fran: begaran.inkom, antal: 4, enhet: 'vecka', flyttas: true }), vad: 'Svar på begäran om avgörande (12 § FL)' });
  return lista.sort((a, b) => a.dag.localeCompare(b.dag));
}

/** The nearest day to keep, or null. */
export const nastaFrist = (arende: Arende, parametrar: Riktlinje['parametrar']): Frist | null => frister(arende, parametrar)[0] ?? null;

/** How near a day is, as a word: colour never speaks alone. */
export function narhet(dag: Datum, idag: Datum): 'forsenad' | 'idag' | 'snart' | 'senare' {
  if (dag < idag) return 'forsenad';
  if (dag === idag) return 'idag';
  return dag <= plusDagar(idag, 3) ? 'snart' : 'senare';
}
