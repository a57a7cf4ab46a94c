import { Worker } from 'node:worker_threads';
import { slagen } from './fron.ts';
import { provaFil } from './prova.ts';

/**
 * `npm run test:fuzz`: broken files of every kind that is read, 10,000 in Node and 100 in the browser. None may crash, hang or speak English.
 * Words narrow it to kinds; `LIKVARD_FUZZ_ANTAL` sets how many; `--fro` another seed; `--nr` tries one file again. Ends with `N passed, N failed`.
 */
const argument = process.argv.slice(2);
const val = (namn) => (argument.includes(namn) ? argument[argument.indexOf(namn) + 1] : undefined);
const fro = val('--fro') ?? '2026';
const nr = val('--nr');
const antal = Number(process.env.LIKVARD_FUZZ_ANTAL ?? 10_000);
const iWebblasaren = Math.min(100, antal);
const onskade = argument.filter((a, i) => !a.startsWith('--') && !argument[i - 1]?.startsWith('--'));

/** A file that has not been read after this long never will be. ms */
const HANGER = 15_000;
/** More than any of these files may need. MB */
const MINNE = 1024;
const FLEST = 10;

const alla = await slagen();
const valda = alla.filter(({ namn }) => onskade.length === 0 || onskade.some((o) => namn.includes(o)));
let godkanda = 0;
let fallna = 0;

function rapportera(plats, namn, antalet, felen, tal) {
  for (const { nr: n, fel } of felen.slice(0, FLEST)) console.log(`  ${namn}, fil ${n}: ${fel}\n    Igen: npm run test:fuzz -- "${namn}" --fro ${fro} --nr ${n}`);
  if (felen.length > FLEST) console.log(`  … och ${felen.length - FLEST} till.`);
  console.log(`${felen.length === 0 ? '✓' : '✗'} ${namn} ${plats}: ${antalet} filer, ${tal.last} lästa, ${tal.nekade} nekade`);
  if (felen.length === 0) godkanda += 1;
  else fallna += 1;
}

/** A worker that is stopped where it hangs or dies, and goes on with the next file. */
async function iNode(slag) {
  const felen = [];
  const tal = { last: 0, nekade: 0 };
  for (let fran = 0; fran < antal; ) fran = await enOmgang(slag, fran, felen, tal);
  rapportera('i Node', slag.namn, antal, felen, tal);
}
function enOmgang(slag, fran, felen, tal) {
  const lage = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  const arbetare = new Worker(new URL('arbetare.mjs', import.meta.url), { workerData: { slag: slag.namn, fro, fran, till: antal, lage }, resourceLimits: { maxOldGenerationSizeMb: MINNE } });
  return new Promise((klar) => {
    let [forra, sedan] = [-1, Date.now()];
    const vakt = setInterval(() => {
      const nu = Atomics.load(lage, 0);
      if (nu !== forra) [forra, sedan] = [nu, Date.now()];
      else if (nu >= 0 && Date.now() - sedan > HANGER) slut(`svarar inte efter ${HANGER / 1000} s`);
    }, 500);
    function slut(fel) {
      clearInterval(vakt);
      const vid = Atomics.load(lage, 0);
      if (fel) felen.push({ nr: vid, fel });
      arbetare.removeAllListeners();
      arbetare.on('error', () => {});
      void arbetare.terminate().then(() => klar(fel && vid >= 0 ? vid + 1 : antal));
    }
    arbetare.on('message', (m) => {
      if (!m.klart) return void felen.push(m);
      tal.last += m.klart.last;
      tal.nekade += m.klart.nekade;
      slut(null);
    });
    arbetare.on('error', (fel) => slut(`läsaren dog: ${fel.message}`));
  });
}

if (nr !== undefined) {
  for (const slag of valda) {
    const svar = await provaFil(slag, fro, Number(nr));
    console.log(`${slag.namn}, fil ${nr}: ${svar.fel ?? (svar.last ? 'läst' : 'nekad som den ska')}`);
    if (svar.fel) fallna += 1;
    else godkanda += 1;
  }
} else {
  for (const slag of valda) await iNode(slag);
  const { iSidan } = await import('./webblasare/kor.mjs');
  for (const { namn, felen, tal } of await iSidan(valda.filter((s) => s.iWebblasaren), fro, iWebblasaren)) rapportera('i webbläsaren', namn, iWebblasaren, felen, tal);
}
console.log(`${godkanda} passed, ${fallna} failed`);
process.exit(fallna === 0 && godkanda > 0 ? 0 : 1);
