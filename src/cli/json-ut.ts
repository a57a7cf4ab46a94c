import type { Io } from './io.ts';

/** Writes the answer of a command. */
export const skrivJson = (io: Io, svar: unknown): void => io.ut(JSON.stringify(svar, null, 2));
