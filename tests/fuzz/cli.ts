import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { kor } from '../../src/cli/kor.ts';
import { PROVBY } from '../fixtures/cli/filer.ts';
import type { Lasare } from './lasare.ts';

/** A municipality to run in, so that files that hold together with others find them. */
const mapp = mkdtempSync(join(tmpdir(), 'likvard-fuzz-'));
for (const [namn, innehall] of Object.entries(PROVBY)) {
  mkdirSync(dirname(join(mapp, namn)), { recursive: true });
  writeFileSync(join(mapp, namn), innehall);
}
process.on('exit', () => rmSync(mapp, { recursive: true, force: true }));

const UTAN_PLATS = /^(?:stdin|-|[^\s:]+\.yaml):\d+: (?:varning: )?/;

/** The command itself, with the file on its standard input. */
const kommando = (...argv: readonly string[]): Lasare => (fil) => {
  const fel: string[] = [];
  const kod = kor(argv, { cwd: mapp, idag: () => '2026-11-20', stdin: (hogst) => fil.subarray(0, hogst), ut: () => undefined, fel: (rad) => fel.push(rad) });
  return kod === 0 ? { last: true, meningar: [] } : { last: false, meningar: fel.map((rad) => rad.replace(UTAN_PLATS, '')) };
};

export const CLI = {
  'cli kontrollera': kommando('kontrollera', '-'),
  'cli tid': kommando('tid', 'schablons/provby/2025-07-01.yaml', '-'),
  'cli bedom': kommando('bedom', 'guidelines/provby/riktlinje-2025-07-01.yaml', '-'),
  'cli arende': kommando('arende', '-'),
} as const satisfies Record<string, Lasare>;
