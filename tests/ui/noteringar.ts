import { type Snabbnotering, snabbnoteringSchema } from '@rules/arende/schema/ansokan.ts';
import { HANDLAGGARE, IDAG, NU, type Testtjanster, testId } from './tjanster.ts';

/** A call from the person herself on the test's day, and what differs from it. */
export const notering = (andring: Partial<Snabbnotering> = {}): Snabbnotering =>
  snabbnoteringSchema.parse({ id: testId(1), skapad: NU, dag: IDAG, kanal: 'telefon', ringer: 'Maj-Britt Alm', ord: 'Jag orkar inte städa längre.', ringTillbaka: '000-11 22 33', mottagenAv: HANDLAGGARE, ...andring });

/** Puts notes in the store, with ids in order, each a minute later than the one before. */
export async function laggInNoteringar({ lager }: Testtjanster, rader: readonly Partial<Snabbnotering>[]): Promise<void> {
  for (const [i, andring] of rader.entries()) {
    const id = testId(i + 1);
    const svar = await lager.sparaAnteckning({ id, dokument: notering({ skapad: NU.replace('09:00', `09:${String(i).padStart(2, '0')}`), ...andring, id }), forvantadRev: 0 });
    if (!svar.ok) throw new Error(svar.mening);
  }
}
