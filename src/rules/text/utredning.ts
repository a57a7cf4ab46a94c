import { beslutsfattareIAkten } from './beslut/ram.ts';
import { type Dokument, delTillEnskilde } from './dokument.ts';
import { sektion, stycke } from './skriv.ts';
import { tidssektion } from './tid.ts';
import { type Textunderlag, sattSamman } from './underlag.ts';
import { forsening, forslag, kommunicering, mal } from './utredning/avslutning.ts';
import { bedomningar } from './utredning/bedomning.ts';
import { ansokan, grunduppgifter, samtal, samtycken } from './utredning/grund.ts';
import { livsomraden, undantagna } from './utredning/livsomraden.ts';
import { anhorig, hushall, sarskilda } from './utredning/omgivning.ts';

/** Printed, copied and sent along with the rest, so that the whole is not enclosed by mistake (OSL 26 kap. 1 §). */
const baraForAkten = sektion('bara-akten', 'Bara för akten', [stycke('Hela utredningen. Den här versionen skickas inte till personen.')], { till: 'akt', redigerbar: false });

/**
 * The utredning as it stands: facts with their sources, then the bedömning of each ansökt insats, then the proposal.
 * Sections marked `akt` are left out of what is communicated to the person.
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
      undantagna(underlag),
      anhorig(underlag),
      hushall(underlag),
      sarskilda(underlag),
      bedomningar(underlag),
      mal(underlag),
      tidssektion(underlag, 'Tid för hjälpen'),
      kommunicering(underlag),
      forsening(underlag),
      forslag(underlag),
      beslutsfattareIAkten(underlag),
    ].flat(),
  });

/** The utredning as it is communicated and enclosed: without what stays in the akt (OSL 10 kap. 3 §, 26 kap. 1 §). */
export const skrivUtredningTillPersonen = (underlag: Textunderlag): Dokument =>
  sattSamman(underlag, { id: 'utredningTillPersonen', titel: 'Utredning om insatser', till: 'enskilde', sektioner: delTillEnskilde(skrivUtredning(underlag)).sektioner });
