import type { GranskatFynd, Granskning } from '@rules/arende/granska.ts';
import type { Arendesteg } from '@rules/arende/kontroll.ts';

/** Findings that still ask for something, in one step or in the whole case. */
export const oppnaFynd = (granskning: Granskning, steg?: Arendesteg): readonly GranskatFynd[] =>
  granskning.fynd.filter((f) => !f.signerad && (steg === undefined || f.steg === steg));

export const attRatta = (fynd: readonly GranskatFynd[]): readonly GranskatFynd[] => fynd.filter((f) => f.niva === 'B');
export const attTankaPa = (fynd: readonly GranskatFynd[]): readonly GranskatFynd[] => fynd.filter((f) => f.niva !== 'B');
