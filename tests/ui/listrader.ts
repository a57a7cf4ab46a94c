import type { Listrad } from '@rules/arende/listrad.ts';
import { tomtFall } from './fall.ts';
import { NU, type Testtjanster, testId } from './tjanster.ts';

/** A row of the worklist: an open case that nobody waits for, and what differs from it. */
export const listrad = (andring: Partial<Listrad> = {}): Listrad => ({
  version: 1,
  id: testId(1),
  namn: 'Maj-Britt Alm',
  personnummer: '18900101-9802',
  arendenummer: 'VON-EX 2026/0417',
  slag: 'skarp',
  kommun: 'exempelkommun',
  status: 'utredning',
  sedan: null,
  ankomstdag: '2026-11-09',
  nastaFrist: null,
  vantarPa: '',
  vantarTill: null,
  andrad: NU,
  ...andring,
});

/** Puts rows in the store, with ids in order. */
export async function laggIn({ lager }: Testtjanster, rader: readonly Partial<Listrad>[]): Promise<void> {
  for (const [i, andring] of rader.entries()) {
    const id = testId(i + 1);
    const svar = await lager.sparaArende({ id, dokument: tomtFall({ id }), listrad: listrad({ ...andring, id }), forvantadRev: 0 });
    if (!svar.ok) throw new Error(svar.mening);
  }
}
