import type { Datum } from '../datum.ts';
import { datumIOrd, kravDatum } from './dagar.ts';

/** The edition of socialtjänstlagen that rules a beslut: SoL 2001:453 or SoL 2025:400. */
export type Lagutgava = 'sol2001' | 'sol2025';

/** Name for print and validity (both days inclusive) of each edition. SoL 2025:400, övergångsbestämmelserna p. 1–2. */
export const LAGUTGAVOR = {
  sol2001: { namn: 'socialtjänstlagen (2001:453)', kort: 'SoL (2001:453)', giltigFran: '2002-01-01', giltigTill: '2025-06-30' },
  sol2025: { namn: 'socialtjänstlagen (2025:400)', kort: 'SoL (2025:400)', giltigFran: '2025-07-01', giltigTill: null },
} as const satisfies Record<Lagutgava, { namn: string; kort: string; giltigFran: Datum; giltigTill: Datum | null }>;

/**
 * The edition that rules a beslut made on the given day. A pending ansökan follows the beslutsdag, not the ankomstdag:
 * SoL 2025:400 has no transitional clause that saves pending cases.
 * @throws when the date does not exist, or lies before SoL 2001:453 was in force.
 */
export function lagutgavaFor(beslutsdag: Datum): Lagutgava {
  const dag = kravDatum(beslutsdag);
  if (dag >= LAGUTGAVOR.sol2025.giltigFran) return 'sol2025';
  const { kort, giltigFran } = LAGUTGAVOR.sol2001;
  if (dag >= giltigFran) return 'sol2001';
  throw new RangeError(`Likvärd kan inte pröva ett beslut från den ${datumIOrd(dag)}. ${kort} började gälla den ${datumIOrd(giltigFran)} och äldre lag finns inte här. Kontrollera årtalet.`);
}

/**
 * The edition that a court applies to an appealed beslut: always that of the day of the beslut, however late the appeal is tried.
 * Source: SoL 2025:400, övergångsbestämmelserna p. 6.
 * @throws as lagutgavaFor.
 */
export const lagutgavaVidOverklagande = (beslutsdag: Datum): Lagutgava => lagutgavaFor(beslutsdag);
