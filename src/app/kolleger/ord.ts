import type { Jamforelse } from '@rules/arende/utbyte.ts';
import type { Arendeval } from './ta-emot-paket.ts';

export const JAMFORELSE: Readonly<Record<Jamforelse, string>> = {
  ny: 'Finns inte här.',
  lika: 'Finns redan här, med samma innehåll.',
  nyareDar: 'Finns redan här. Det i paketet är nyare.',
  nyareHar: 'Finns redan här, och det som finns här är nyare.',
  badaAndrade: 'Finns redan här, och båda har ändrats sedan ni senast bytte. Behåll båda och jämför dem, så att inget går förlorat.',
  olasbarHar: 'Finns redan här, men det som finns går inte att läsa. Det rörs inte.',
};

export const ARENDEVAL: Readonly<Record<Arendeval, string>> = {
  taEmot: 'Ta emot',
  hoppaOver: 'Hoppa över',
  ersatt: 'Ersätt det som finns här',
  behallBada: 'Behåll båda, det mottagna märks kopia',
};

/** Said wherever a file leaves. */
export const GODKANT_SATT = 'Skicka filen på ett sätt som er kommun har godkänt för sekretess. Bara mottagaren kan öppna den, med sin egen Likvärd.';
