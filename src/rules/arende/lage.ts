import type { Datum } from '../datum.ts';
import type { Status } from './status.ts';
import type { Arende } from './schema.ts';
import type { AnsoktInsats } from './schema/ansokan.ts';
import type { Bedomning } from './schema/bedomning.ts';

/** The ansökta insatser that still await a stand: those the person has not taken back. */
export const aktuellaInsatser = (arende: Arende): readonly AnsoktInsats[] => arende.ansoktaInsatser.filter((a) => a.atertagen === null);

const paborjad = (b: Bedomning | undefined): boolean => b !== undefined && (Object.values(b.steg).some((t) => typeof t === 'string' && t.trim() !== '') || b.stallningstagande.utfall !== null);
const stallningTagen = (b: Bedomning | undefined): boolean => b !== undefined && b.stallningstagande.utfall !== null && b.stallningstagande.mening.trim() !== '';

/** True when every ansökt insats has an outcome and a sentence of its own. */
export const allaStallningstaganden = (arende: Arende): boolean =>
  aktuellaInsatser(arende).length > 0 && aktuellaInsatser(arende).every((a) => stallningTagen(arende.bedomningar[a.id]));

/** A finding that blocks may be answered with a written reason (design, "Fixed for everyone"); what it blocked then no longer waits. */
const harSkal = ({ signeringar }: Arende, kod: string, falt: string): boolean => signeringar.some((s) => s.kod === kod && s.falt === falt && s.skal.trim() !== '');

/**
 * Kommunicering is needed unless everything asked for is granted and nothing running gets worse, an exception of FL 25 is stated, or K01 is answered with a reason.
 * Source: FL 25 §.
 */
export const kommuniceringBehovs = (arende: Arende): boolean =>
  arende.kommunicering.undantag === null &&
  !harSkal(arende, 'K01', 'kommunicering.sand') &&
  (aktuellaInsatser(arende).some((a) => arende.bedomningar[a.id]?.stallningstagande.utfall !== 'bifall') || arende.beslut.tidigare.some((t) => t.forsamras === 'ja'));

/** The person wants to give information orally before the nämnd and has not done so. Source: SoL 14 kap. 8 § första stycket. */
export const vantarPaNamnden = (arende: Arende): boolean =>
  arende.kommunicering.villTalaInforNamnden === 'ja' && !arende.kommunicering.hord && !harSkal(arende, 'K03', 'kommunicering.hord');

/** The party has answered, or waived it. An answer that is opened and has no word in it is not an answer yet. Source: FL 25 §. */
export const arBesvarad = ({ svar, avstatt }: Arende['kommunicering']): boolean => avstatt !== null || (svar !== null && svar.text.trim() !== '');

/** Waiting for the party's views: communicated, no reply or waiver yet, and the day to answer has not passed. Source: FL 25 §. */
export function vantarPaYttrande(arende: Arende, idag: Datum): boolean {
  const { sand, svarSenast } = arende.kommunicering;
  return sand !== null && !arBesvarad(arende.kommunicering) && (svarSenast === null || idag <= svarSenast) && !harSkal(arende, 'K03', 'beslut.dag');
}

const AVSLUTSSTATUS = { atertagande: 'atertaget', avskrivning: 'avskrivet', avvisning: 'avvisat' } as const;

/**
 * Where in the process the facts put the case on the given day. The process machine starts here; it is never stored.
 * What waits for others comes after what the handläggare has left to do: a case with a stand to take is hers.
 */
export function statusFor(arende: Arende, idag: Datum): Status {
  if (arende.fryst) return 'beslutat';
  if (arende.avslut) return AVSLUTSSTATUS[arende.avslut.slag];
  if (!arende.utredning.inledd) return 'ansokan';
  if (!allaStallningstaganden(arende)) return aktuellaInsatser(arende).some((a) => paborjad(arende.bedomningar[a.id])) ? 'bedomning' : 'utredning';
  if (kommuniceringBehovs(arende) && arende.kommunicering.sand === null) return 'bedomning';
  if (vantarPaNamnden(arende)) return 'vantarNamnden';
  return vantarPaYttrande(arende, idag) ? 'vantarYttrande' : 'klarForBeslut';
}
