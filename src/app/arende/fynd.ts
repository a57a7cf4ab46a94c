import type { GranskatFynd, Granskning } from '@rules/arende/granska.ts';
import type { Arendesteg } from '@rules/arende/kontroll.ts';
import { stegForFalt } from './hoppa.ts';

/** The step where a finding is put right: where its field is, whatever it blocks. */
export const stegFor = (fynd: GranskatFynd): Arendesteg => stegForFalt(fynd.falt).steg;

/** Findings that still ask for something, in one step or in the whole case. */
export const oppnaFynd = (granskning: Granskning, steg?: Arendesteg): readonly GranskatFynd[] =>
  granskning.fynd.filter((f) => !f.signerad && (steg === undefined || stegFor(f) === steg));

export const attRatta = (fynd: readonly GranskatFynd[]): readonly GranskatFynd[] => fynd.filter((f) => f.niva === 'B');
export const attTankaPa = (fynd: readonly GranskatFynd[]): readonly GranskatFynd[] => fynd.filter((f) => f.niva !== 'B');
