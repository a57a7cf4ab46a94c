import type { Datum } from '../datum.ts';
import type { Status } from './status.ts';
import type { Arende } from './schema.ts';
import type { AnsoktInsats } from './schema/ansokan.ts';
import type { Bedomning } from './schema/bedomning.ts';
import { bedomningFor } from './nytt.ts';

/** The ansökta insatser that still await a stand: those the person has not taken back. */
export const aktuellaInsatser = (arende: Arende): readonly AnsoktInsats[] => arende.ansoktaInsatser.filter((a) => a.atertagen === null);

const paborjad = (b: Bedomning): boolean => Object.values(b.steg).some((t) => t.trim() !== '') || b.stallningstagande.utfall !== null;
const stallningTagen = (b: Bedomning): boolean => b.stallningstagande.utfall !== null && b.stallningstagande.mening.trim() !== '';

/** True when every ansökt insats has an outcome and a sentence of its own. */
export const allaStallningstaganden = (arende: Arende): boolean =>
  aktuellaInsatser(arende).length > 0 && aktuellaInsatser(arende).every((a) => stallningTagen(bedomningFor(arende, a.id)));

/** Kommunicering is needed unless everything asked for is granted or an exception of FL 25 is stated. Source: FL 25 §, domain K01. */
export const kommuniceringBehovs = (arende: Arende): boolean =>
  arende.kommunicering.undantag === null && aktuellaInsatser(arende).some((a) => bedomningFor(arende, a.id).stallningstagande.utfall !== 'bifall');

export const vantarPaNamnden = ({ kommunicering: k }: Arende): boolean => k.villTalaInforNamnden === 'ja' && !k.hord;

/** Waiting for the party's views: communicated, no reply or waiver yet, and the day to answer has not passed. */
export const vantarPaYttrande = ({ kommunicering: k }: Arende, idag: Datum): boolean =>
  k.sand !== null && k.svar === null && k.avstatt === null && (k.svarSenast === null || idag <= k.svarSenast);

const AVSLUTSSTATUS = { atertagande: 'atertaget', avskrivning: 'avskrivet', avvisning: 'avvisat' } as const;

/** Where in the process the facts put the case on the given day. The process machine starts here; it is never stored. */
export function statusFor(arende: Arende, idag: Datum): Status {
  if (arende.fryst) return 'beslutat';
  if (arende.avslut) return AVSLUTSSTATUS[arende.avslut.slag];
  if (!arende.utredning.inledd) return 'ansokan';
  if (vantarPaNamnden(arende)) return 'vantarNamnden';
  if (vantarPaYttrande(arende, idag)) return 'vantarYttrande';
  if (allaStallningstaganden(arende) && (!kommuniceringBehovs(arende) || arende.kommunicering.sand !== null)) return 'klarForBeslut';
  return aktuellaInsatser(arende).some((a) => paborjad(bedomningFor(arende, a.id))) ? 'bedomning' : 'utredning';
}
