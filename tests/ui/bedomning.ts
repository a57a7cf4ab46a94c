import type { UserEvent } from '@testing-library/user-event';
import type { Fraga, Insats, Riktlinje } from '@rules/riktlinje/format.ts';
import { del, grupp } from './fraga.ts';

/** The parts of the bedömning of städning, in the order they stand. */
export const egen = () => del('Din bedömning: Städning');
export const utgangspunkt = () => del('Riktlinjens utgångspunkt');
export const stallning = () => del('Ditt ställningstagande');

/** The field for her own words in each step of 11 kap. 1 §. */
export const ORD = { behov: 'Din bedömning av behovet', sjalv: 'Din bedömning av vad personen kan själv', annatSatt: 'Din bedömning av andra sätt', skaligt: 'Din bedömning av insats och omfattning' } as const;

/** Städning as the riktlinje has it: what the screen shows is read from the data, so that new wordings break no test. */
export function stadning({ insatser }: Riktlinje): Insats {
  const insats = insatser.find((i) => i.id === 'stad');
  if (!insats) throw new Error('Riktlinjen har ingen städning.');
  return insats;
}

export function fragan(riktlinje: Riktlinje, id: string): Fraga {
  const fraga = [...riktlinje.fragor, ...stadning(riktlinje).fragor].find((f): f is Fraga => typeof f !== 'string' && f.id === id);
  if (!fraga) throw new Error(`Riktlinjen har ingen fråga ${id}.`);
  return fraga;
}

/** Answers one of the riktlinje's questions on the screen. */
export const svara = (user: UserEvent, riktlinje: Riktlinje, id: string, svar: string): Promise<void> => user.click(grupp(fragan(riktlinje, id).text).getByRole('radio', { name: svar }));
