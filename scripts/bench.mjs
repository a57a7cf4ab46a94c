import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { hittaWebblasare } from './webblasare.mjs';

/**
 * `npm run bench`: how quick Likvärd is beside others, in ratios within one run (docs/matt.md). Never a test.
 * Words narrow it to parts (`npm run bench -- regler start`), `--snabb` measures less, and `--krav` ends with 1 when a
 * target is missed by more than 30 %.
 */
const I_NODE = ['regler'];
const I_WEBBLASAREN = ['start', 'overforing', 'lista', 'steg', 'tangent', 'lagring'];

const argument = process.argv.slice(2);
const snabb = argument.includes('--snabb');
const onskade = argument.filter((a) => !a.startsWith('--'));
const okanda = onskade.filter((a) => ![...I_NODE, ...I_WEBBLASAREN].includes(a));
if (okanda.length > 0) {
  console.error(`Delen ${okanda.join(', ')} finns inte. Välj bland ${[...I_NODE, ...I_WEBBLASAREN].join(', ')}.`);
  process.exit(1);
}
const vald = (del) => onskade.length === 0 || onskade.includes(del);

const VAL = {
  regler: { varv: snabb ? 7 : 15 },
  start: { varv: snabb ? 3 : 9, strypning: 4 },
  overforing: {},
  lista: { varv: snabb ? 3 : 5, antal: snabb ? [10, 1000] : [10, 1000, 10_000] },
  steg: { varv: snabb ? 2 : 5 },
  tangent: { antal: snabb ? 60 : 200 },
  lagring: { varv: snabb ? 1 : 5, ganger: snabb ? 100 : 300, antal: snabb ? 1000 : 10_000, poster: 10_000, strypning: 4 },
};

installeraJamforelserna();
const { nyByggmapp } = await import('../tests/bench/bygg.mjs');
const { missar, tabell } = await import('../tests/bench/rapport.mjs');
const delar = await import('../tests/bench/delar.mjs');

console.log(`${cpus().length} kärnor, ${cpus()[0]?.model.trim()}, Node ${process.versions.node}.`);
const upptagen = loadavg()[0] > cpus().length / 2;
const mapp = await nyByggmapp();
const rader = [];
try {
  for (const del of I_NODE.filter(vald)) rader.push(...(await delar[del](mapp, VAL[del])));
  if (I_WEBBLASAREN.some(vald)) rader.push(...(await iWebblasaren()));
} finally {
  await mapp.stada();
}

console.log(`\n${tabell(rader)}`);
if (upptagen) console.log('\nMaskinen gjorde annat när mätningen började. Lita på kvoterna mer än på tiderna, och mät om vid tvekan.');
process.exit(argument.includes('--krav') && missar(rader).length > 0 ? 1 : 0);

async function iWebblasaren() {
  if (!hittaWebblasare()) {
    console.log('Ingen webbläsare hittades: mätningarna i webbläsaren hoppas över. Installera Chromium eller ange sökvägen i LIKVARD_CHROMIUM.');
    return [];
  }
  const { oppnaVarlden } = await import('../tests/bench/webblasare/varld.mjs');
  const varld = await oppnaVarlden(mapp);
  const svar = [];
  try {
    for (const del of I_WEBBLASAREN.filter(vald)) {
      console.log(`Mäter ${del} …`);
      svar.push(...(await delar[del](varld, VAL[del])));
    }
    return svar;
  } finally {
    await varld.stang();
  }
}

/** The engines we compare with are no part of Likvärd: they are installed here and nowhere else. */
function installeraJamforelserna() {
  const cwd = fileURLToPath(new URL('../tests/bench/', import.meta.url));
  if (existsSync(`${cwd}node_modules/feelin`) && existsSync(`${cwd}node_modules/json-logic-js`) && existsSync(`${cwd}node_modules/rxdb`)) return;
  console.log('Hämtar motorerna att jämföra med …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    console.error('Motorerna att jämföra med gick inte att hämta. Kontrollera anslutningen till npm och kör npm run bench igen.');
    process.exit(1);
  }
}
