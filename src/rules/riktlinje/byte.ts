import type { Datum } from '../datum.ts';
import { type Versionsfel, versionFor } from '../version.ts';
import type { Riktlinje } from './format.ts';

/** Which riktlinje a beslut on a given day falls under, seen from the one that the case is worked under. */
export type Styrande =
  /** The case already follows the right one. */
  | { readonly slag: 'samma'; readonly riktlinje: Riktlinje }
  /** Another version rules on the beslutsdag. The case moves only when the handläggare says so. */
  | { readonly slag: 'byte'; readonly riktlinje: Riktlinje; readonly mening: string }
  /** The case is worked under a riktlinje without date, chosen by hand: no date can choose for it. */
  | { readonly slag: 'valdForHand'; readonly riktlinje: Riktlinje; readonly mening: string }
  /** No version rules that day; nothing falls back. */
  | { readonly slag: 'saknas'; readonly fel: Versionsfel };

/** What the riktlinje says of beslut that already run when it starts (its `overgang`). New beslut always follow their own beslutsdag. */
const LOPANDE: Record<Riktlinje['overgang'], string> = {
  nyaBeslut: 'Löpande beslut gäller som de är tills de löper ut eller omprövas.',
  vidUppfoljning: 'Löpande beslut prövas mot den nya riktlinjen när de följs upp.',
  successivt: 'Löpande beslut förs över efter hand, i den ordning kommunen bestämmer.',
};

export const overgangsmening = (r: Riktlinje): string => `${r.namn} gäller nya beslut ${r.giltigFran ? `från och med ${r.giltigFran}` : 'utan känd första dag'}. ${LOPANDE[r.overgang]}`;

/**
 * The riktlinje that rules a new beslut: the adopted version of the beslutsdag, whatever day the ansökan came.
 * Every kind of `overgang` applies the new version to new beslut; they differ only in what happens to running ones.
 * @param versioner all versions of the kommun's riktlinje
 * @param pinnad the version that the case is worked under (chosen at ankomstdag)
 */
export function styrandeRiktlinje(versioner: readonly Riktlinje[], pinnad: Riktlinje, beslutsdag: Datum): Styrande {
  if (pinnad.giltigFran === null) return { slag: 'valdForHand', riktlinje: pinnad, mening: `${pinnad.namn} saknar datum och är vald för hand. Kontrollera själv att den gäller ${beslutsdag}.` };
  const svar = versionFor(versioner, beslutsdag);
  if (!svar.ok) return { slag: 'saknas', fel: svar.fel };
  if (svar.version.id === pinnad.id) return { slag: 'samma', riktlinje: pinnad };
  return { slag: 'byte', riktlinje: svar.version, mening: `Ärendet följer ${pinnad.id}, men vid ett beslut ${beslutsdag} är det ${svar.version.id} som vägleder. ${overgangsmening(svar.version)}` };
}
