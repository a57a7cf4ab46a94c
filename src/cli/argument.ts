import { parseArgs } from 'node:util';
import { menade } from '@rules/likhet.ts';
import { Indatafel } from './fel.ts';
import type { Io } from './io.ts';

/** A flag: what its value is called in the help, or null when it takes none. */
export type Flaggor = Readonly<Record<string, string | null>>;

/** One command of `likvard`. */
export interface Kommando {
  readonly namn: string;
  /** File arguments as they are written in the help: `<schablonfil>`, `[fil …]`. */
  readonly filer: readonly string[];
  readonly flaggor: Flaggor;
  /** One line for the list of commands. */
  readonly gor: string;
  /** The rest of the help. */
  readonly hjalp: string;
  /** Runs the command. Returns the exit code. @throws {Indatafel} for input that cannot be used. */
  readonly kor: (argument: Argument, io: Io) => number;
}

export interface Argument {
  readonly filer: readonly string[];
  readonly flaggor: Readonly<Record<string, string>>;
}

const ALLTID: Flaggor = { help: null };

/** Reads the words after the command's name. @throws {Indatafel} for an unknown flag, a value that is missing, or the wrong number of files. */
export function lasArgument({ namn, filer, flaggor }: Kommando, ord: readonly string[]): Argument {
  const kanda = { ...flaggor, ...ALLTID };
  const options = Object.fromEntries(Object.entries(kanda).map(([flagga, varde]) => [flagga, { type: varde === null ? 'boolean' : 'string' } as const]));
  const { tokens, positionals } = parseArgs({ args: [...ord], options, allowPositionals: true, strict: false, tokens: true });
  const givna: Record<string, string> = {};
  for (const del of tokens) {
    if (del.kind !== 'option') continue;
    const { name, value, rawName } = del;
    if (!Object.hasOwn(kanda, name)) {
      const forslag = menade(name, Object.keys(kanda));
      throw new Indatafel(`Flaggan ${rawName} finns inte. ${forslag ? `Menade du --${forslag}?` : `Skriv likvard ${namn} --help.`}`);
    }
    if (kanda[name] !== null && value === undefined) throw new Indatafel(`Flaggan ${rawName} behöver ett värde: ${rawName} ${kanda[name]}.`);
    if (kanda[name] === null && value !== undefined) throw new Indatafel(`Flaggan ${rawName} ska inte ha något värde.`);
    givna[name] = value ?? 'ja';
  }
  const fritt = filer.some((f) => f.startsWith('['));
  if (!fritt && !('help' in givna) && positionals.length !== filer.length) throw new Indatafel(`Skriv likvard ${namn} ${filer.join(' ')}. ${positionals.length < filer.length ? `${filer[positionals.length]} saknas.` : `”${positionals[filer.length]}” är ett ord för mycket.`}`);
  return { filer: positionals, flaggor: givna };
}
