import type { Arende } from '../arende/schema.ts';
import { type Datum, rimlig } from '../datum.ts';
import { plusManader } from '../lag/dagar.ts';
import type { Kommun } from '../riktlinje/kommun.ts';

/** Days of birth whose akter are never gallrade (SoF 13 kap. 1 §). */
const BEVARAS_FODDA: ReadonlySet<string> = new Set(['05', '15', '25']);

/** Why the akt is kept for good, or null: the whole area is exempt, or the person is born on one of three days. @param fodd null when it is not known */
export function bevaras(fodd: Datum | null, { gallringsundantag }: Pick<Kommun, 'gallringsundantag'>): 'omrade' | 'fodelsedag' | null {
  if (gallringsundantag) return 'omrade';
  return fodd !== null && BEVARAS_FODDA.has(fodd.slice(8)) ? 'fodelsedag' : null;
}

/** The last day that the case itself knows something was noted. The akt in the verksamhetssystem may have later ones: they decide. */
export function senasteAnteckning({ andrad, avslut, beslut, fryst, overforing }: Arende): Datum {
  const dagar = [rimlig(andrad.slice(0, 10)), rimlig(avslut?.dag ?? null), ...(fryst === null ? [] : [beslut.dag, beslut.expedierat, beslut.delfaende].map(rimlig)), overforing.overfort?.dag ?? null];
  return dagar.filter((dag) => dag !== null).toSorted().at(-1) ?? andrad.slice(0, 10);
}

export interface Gallring {
  /** Five years after the last note (SoL 16 kap. 1 §). */
  readonly tidigast: Datum;
  /** The end of the next calendar year. */
  readonly klart: Datum;
}

/** When the akt is to be gallrad, counted from its last note. */
export function gallringFran(senaste: Datum): Gallring {
  const tidigast = plusManader(senaste, 60);
  return { tidigast, klart: `${String(Number(tidigast.slice(0, 4)) + 1).padStart(4, '0')}-12-31` };
}
