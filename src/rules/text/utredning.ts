import type { Dokument } from './dokument.ts';
import { sektion, stycke } from './skriv.ts';
import { tidssektion } from './tid.ts';
import { type Textunderlag, sattSamman } from './underlag.ts';
import { forsening, forslag, kommunicering, mal } from './utredning/avslutning.ts';
import { bedomningar } from './utredning/bedomning.ts';
import { ansokan, grunduppgifter, samtal, samtycken } from './utredning/grund.ts';
import { livsomraden } from './utredning/livsomraden.ts';
import { anhorig, hushall, sarskilda } from './utredning/omgivning.ts';

/** Printed, copied and sent along with the rest, so that the whole is not enclosed by mistake (OSL 26 kap. 1 §). */
const baraForAkten = sektion('bara-akten', 'Bara för akten', [stycke('Hela utredningen. Den här versionen skickas inte till personen.')], { till: 'akt', redigerbar: false });

/**
 * The utredning as it stands: facts with their sources, then the bedömning of each ansökt insats, then the proposal.
 * Sections marked `akt` are left out of what is communicated to the person (see `delTillEnskilde`).
 */
export const skrivUtredning = (underlag: Textunderlag): Dokument =>
  sattSamman(underlag, {
    id: 'utredning',
    titel: 'Utredning om insatser',
    till: 'akt',
    sektioner: [
      baraForAkten,
      grunduppgifter(underlag),
      ansokan(underlag),
      samtal(underlag),
      samtycken(underlag),
      livsomraden(underlag),
      anhorig(underlag),
      hushall(underlag),
      sarskilda(underlag),
      bedomningar(underlag),
      mal(underlag),
      tidssektion(underlag, 'Tid för hjälpen'),
      kommunicering(underlag),
      forsening(underlag),
      forslag(underlag),
    ].flat(),
  });
