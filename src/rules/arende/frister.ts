import { type Datum, rimlig } from '../datum.ts';
import { plusDagar } from '../lag/dagar.ts';
import { plusArbetsdagar, sistaDagOverklaga, slutdag } from '../lag/slutdag.ts';
import type { Riktlinje } from '../riktlinje/format.ts';
import { arBesvarad } from './lage.ts';
import type { Frist } from './listrad.ts';
import type { Arende } from './schema.ts';

/** True when somebody has been in contact with the person since the ansökan came: noted as such, or in a samtal. */
export function kontaktHarTagits({ ansokan, utredning }: Arende): boolean {
  const { ankomstdag, forstaKontakt } = ansokan;
  return forstaKontakt !== null || (ankomstdag !== null && utredning.samtal.some((s) => s.dag !== null && s.dag >= ankomstdag));
}

/** A beslut that is made is sent as soon as possible (FL 33 §): until then the day of the beslut stands as the day to keep. */
function efterBeslut({ fryst, beslut }: Arende): readonly Frist[] {
  const dag = rimlig(beslut.dag);
  return fryst && dag && beslut.expedierat === null ? [{ dag, vad: 'Skicka beslutet' }] : [];
}

/**
 * The days that this case must keep up to the beslut and until it is sent. Local limits only where the riktlinje sets them (L);
 * FL 12: four weeks from the day the request arrived, moved under lag (1930:173).
 */
export function frister(arende: Arende, parametrar: Riktlinje['parametrar']): readonly Frist[] {
  if (arende.avslut) return [];
  if (arende.fryst) return efterBeslut(arende);
  const ankom = rimlig(arende.ansokan.ankomstdag);
  const { kontaktInomArbetsdagar, beslutInomDagar } = parametrar;
  const { sand } = arende.kommunicering;
  const svarSenast = rimlig(arende.kommunicering.svarSenast);
  const lista: Frist[] = [];
  if (ankom && kontaktInomArbetsdagar && !kontaktHarTagits(arende)) lista.push({ dag: plusArbetsdagar(ankom, kontaktInomArbetsdagar), vad: 'Första kontakt' });
  if (ankom && beslutInomDagar) lista.push({ dag: plusDagar(ankom, beslutInomDagar), vad: 'Beslut' });
  if (svarSenast && sand && !arBesvarad(arende.kommunicering)) lista.push({ dag: svarSenast, vad: 'Svar på kommunicering' });
  for (const { inkom, besvarad } of arende.utredning.drojsmal) {
    const fran = rimlig(inkom);
    if (fran && !besvarad) lista.push({ dag: slutdag({ fran, antal: 4, enhet: 'vecka', flyttas: true }), vad: 'Svar på begäran om avgörande (12 § FL)' });
  }
  return lista.toSorted((a, b) => a.dag.localeCompare(b.dag));
}

/** The nearest day to keep, or null. */
export const nastaFrist = (arende: Arende, parametrar: Riktlinje['parametrar']): Frist | null => frister(arende, parametrar)[0] ?? null;

/**
 * The last day on which the person's appeal must have arrived (FL 44 §), or null when it cannot be known: the day that the person fick del av
 * the beslut is missing, has an impossible year, or lies before the beslut (B17 tells of it). Not for laglighetsprövning, which counts from the anslagstavla.
 */
export function sistaDagAttOverklaga({ beslut }: Arende): Datum | null {
  const fran = rimlig(beslut.delfaende);
  return fran === null || (beslut.dag !== null && fran < beslut.dag) ? null : sistaDagOverklaga(fran);
}
