import { menade } from '@rules/likhet.ts';
import { InsatsForSammanflatad } from '@rules/riktlinje/kompilera.ts';
import { ARENDE } from './arende/kommando.ts';
import { type Kommando, lasArgument } from './argument.ts';
import { BEDOM } from './bedom/kommando.ts';
import { Indatafel } from './fel.ts';
import { allHjalp, kommandohjalp } from './hjalp.ts';
import type { Io } from './io.ts';
import { KONTROLLERA } from './kontrollera/kommando.ts';
import { TID } from './tid/kommando.ts';

/** The commands, in the order of the help. */
const KOMMANDON: readonly Kommando[] = [KONTROLLERA, TID, BEDOM, ARENDE];

const HJALPORD: ReadonlySet<string> = new Set(['--help', '-h', 'help', 'hjalp']);

function utfor([namn, ...ord]: readonly string[], io: Io): number {
  if (namn === undefined || HJALPORD.has(namn)) {
    (namn === undefined ? io.fel : io.ut)(allHjalp(KOMMANDON));
    return namn === undefined ? 2 : 0;
  }
  const kommando = KOMMANDON.find((k) => k.namn === namn);
  if (!kommando) {
    const forslag = menade(namn, KOMMANDON.map((k) => k.namn));
    throw new Indatafel(`Kommandot ”${namn}” finns inte. ${forslag ? `Menade du ${forslag}?` : 'Skriv likvard --help.'}`);
  }
  const argument = lasArgument(kommando, ord);
  if ('help' in argument.flaggor) {
    io.ut(kommandohjalp(kommando));
    return 0;
  }
  return kommando.kor(argument, io);
}

/**
 * Runs one command line.
 * @param argv the words after `likvard`
 * @returns the exit code: 0 done, 1 `kontrollera` found faults, 2 the command or its input cannot be used (nothing is then written on stdout)
 */
export function kor(argv: readonly string[], io: Io): number {
  try {
    return utfor(argv, io);
  } catch (fel) {
    const rader = fel instanceof Indatafel ? fel.rader : fel instanceof InsatsForSammanflatad ? [fel.message] : null;
    if (rader === null) throw fel;
    for (const rad of rader) io.fel(rad);
    return 2;
  }
}
