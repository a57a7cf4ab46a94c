import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { VANLIGA_ORD } from './vanliga-ord.ts';

/** How hard a lösenfras is to guess: 0 at once, 4 not by anyone. */
export type Styrka = 0 | 1 | 2 | 3 | 4;

const zxcvbn = new ZxcvbnFactory({ dictionary: { ...dictionary, svenska: VANLIGA_ORD }, graphs: adjacencyGraphs });

/** Judges a lösenfras. Long ones are judged by their beginning, which is enough. */
export const bedomStyrka = (fras: string): Styrka => zxcvbn.check(fras.slice(0, 64).toLowerCase()).score;
