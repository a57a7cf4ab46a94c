import { readdir, stat } from 'node:fs/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { byggOchServera } from './servera.mjs';

/**
 * `node tests/browser/kor.mjs [del av filnamn …]`: builds, serves, runs the tests two at a time and ends with the line
 * `N passed, N failed`. A run in which no test was run has failed.
 */
const mapp = fileURLToPath(new URL('prov/', import.meta.url));
const onskade = process.argv.slice(2);
const files = (await readdir(mapp)).filter((fil) => onskade.length === 0 || onskade.some((del) => fil.includes(del))).map((fil) => mapp + fil);
// The longest first, so that none is left alone at the end.
const langd = new Map(await Promise.all(files.map(async (fil) => [fil, (await stat(fil)).size])));
files.sort((a, b) => langd.get(b) - langd.get(a));

// An address given from outside is tested as it is; otherwise today's code is built.
const server = process.env.LIKVARD_PROVADRESS ? null : await byggOchServera().catch(avbryt);
process.env.LIKVARD_PROVADRESS ??= server.adress;

for (const avbrott of ['SIGINT', 'SIGTERM']) process.once(avbrott, () => process.exit(1));

let godkanda = 0;
let fallna = 0;
const strom = run({ files, concurrency: 2 });
strom.on('test:pass', () => (godkanda += 1));
strom.on('test:fail', () => (fallna += 1));
for await (const text of strom.compose(spec)) process.stdout.write(text);

await server?.stang();
console.log(`${godkanda} passed, ${fallna} failed`);
process.exit(fallna === 0 && godkanda > 0 ? 0 : 1);

/** What cannot be built cannot be tested. */
function avbryt(fel) {
  console.error(fel.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
