import { type LivsomradeId, LIVSOMRADEN } from '../livsomrade.ts';
import { tomtLivsomrade } from './nytt.ts';
import type { Arende } from './schema.ts';
import { type Uppgift, uppgiftSchema } from './schema/utredning.ts';

type Ny = Pick<Uppgift, 'id' | 'slag' | 'livsomrade'> & Partial<Uppgift>;

/** Adds an uppgift. Source and day are inherited from its samtal, so nothing more needs to be typed. */
export const laggTillUppgift = (arende: Arende, ny: Ny): Arende => ({
  ...arende,
  utredning: { ...arende.utredning, uppgifter: [...arende.utredning.uppgifter, uppgiftSchema.parse(ny)] },
});

/** Whether anything is written or graded about a livsområde. */
export function arBeskrivet(arende: Arende, id: LivsomradeId): boolean {
  const l = arende.utredning.livsomraden[id];
  const ifyllt = l ? [l.behov, l.resurser, l.faktorer, l.tillgodosesIdag, l.avsettKommentar].some((t) => t.trim() !== '') || l.bedomt !== null || l.avsett !== null : false;
  return ifyllt || arende.utredning.uppgifter.some((u) => u.livsomrade === id);
}

/** The livsområden that one press may tick off: nothing is written there, and no ansökt insats belongs to them. */
export const ovrigaLivsomraden = (arende: Arende, ansokta: ReadonlySet<LivsomradeId>) => LIVSOMRADEN.filter(({ id }) => !ansokta.has(id) && !arBeskrivet(arende, id));

/** One press: no need has come forward in the other livsområden. Press again to take it back. */
export function ingetBehovIOvriga(arende: Arende, ansokta: ReadonlySet<LivsomradeId>, ingetBehov: boolean): Arende {
  const livsomraden = { ...arende.utredning.livsomraden };
  for (const { id } of ovrigaLivsomraden(arende, ansokta)) livsomraden[id] = { ...(livsomraden[id] ?? tomtLivsomrade()), ingetBehov };
  return { ...arende, utredning: { ...arende.utredning, livsomraden } };
}
