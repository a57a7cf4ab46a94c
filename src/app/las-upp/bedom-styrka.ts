import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { VANLIGA_ORD } from './vanliga-ord.ts';

/** How hard a lösenfras is to guess: 0 at once, 4 not by anyone. */
export type Styrka = 0 | 1 | 2 | 3 | 4;

const zxcvbn = new ZxcvbnFactory({ dictionary: { ...dictionary, svenska: VANLIGA_ORD }, graphs: adjacencyGraphs });

/**
 * From how many guesses (powers of ten) each step begins. The judge's own steps are meant for a password to a server that counts the tries; here the guesser has
 * the stolen disk, all the time there is, and some hundred tries a second on each computer.
 */
const STEG = [6, 9, 12, 16] as const;

/** Judges a lösenfras. Long ones are judged by their beginning, which is enough. */
export function bedomStyrka(fras: string): Styrka {
  const { guessesLog10 } = zxcvbn.check(fras.slice(0, 64).toLowerCase());
  return STEG.filter((grans) => guessesLog10 >= grans).length as Styrka;
}
