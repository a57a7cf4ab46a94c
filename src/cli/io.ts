import { readSync } from 'node:fs';
import type { Datum } from '@rules/datum.ts';

/** What a command may touch besides files: injected, so that tests run it in process with their own day and input. */
export interface Io {
  /** Folder that file names are relative to, and where `guidelines/` and `schablons/` lie. */
  readonly cwd: string;
  /** Reads standard input, at most so many bytes. */
  readonly stdin: (hogst: number) => Uint8Array;
  /** The answer: JSON, or help that was asked for. */
  readonly ut: (text: string) => void;
  /** Messages for a person. */
  readonly fel: (text: string) => void;
  readonly idag: () => Datum;
}

/** Reads an open file or pipe to its end, or to `hogst` bytes. */
export function lasStrom(fd: number, hogst: number): Uint8Array {
  const bit = Buffer.alloc(64 * 1024);
  const bitar: Buffer[] = [];
  for (let last = 0; last < hogst; ) {
    const antal = readSync(fd, bit, 0, Math.min(bit.length, hogst - last), null);
    if (antal === 0) break;
    bitar.push(Buffer.from(bit.subarray(0, antal)));
    last += antal;
  }
  return Buffer.concat(bitar);
}

/** The real terminal. The day is the computer's own, as a plain date. */
export const terminal = (): Io => ({
  cwd: process.cwd(),
  stdin: (hogst) => lasStrom(0, hogst),
  ut: (text) => process.stdout.write(`${text}\n`),
  fel: (text) => process.stderr.write(`${text}\n`),
  idag: () => new Date().toLocaleDateString('sv-SE'),
});
