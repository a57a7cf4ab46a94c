import { parseArgs } from 'node:util';
import { korSerie } from '../tests/browser/krasch/serie.mjs';
import { KONTROLLEN, SKADOR } from '../tests/browser/krasch/skador.mjs';
import { byggOchServera } from '../tests/browser/servera.mjs';

/**
 * `npm run test:crash -- [antal] [--fro n] [--serier n] [--allt]`: kills the browser of the real app so many times (200), at random
 * moments, and looks after each what the disk has kept of what the screen had called saved. Two series at a time, each on a profile
 * of its own. First the control: disks that lie must be found out. The seed is printed; the same seed gives the same plan.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { fro: { type: 'string' }, serier: { type: 'string', default: '2' }, allt: { type: 'boolean', default: false } } });
const antal = Number(positionals[0] ?? process.env.LIKVARD_DODAR ?? 200);
const fro = Number(values.fro ?? process.env.LIKVARD_FRO ?? Math.floor(Math.random() * 1e6));
const serier = Math.min(Number(values.serier), antal);
/** At least so large a part of the kills is to fall while something is unacknowledged; said only where there are enough to tell. */
const MINST_OKVITTERADE = 0.3;

for (const avbrott of ['SIGINT', 'SIGTERM']) process.once(avbrott, () => process.exit(1));
const start = Date.now();
const server = await byggOchServera();
const varld = { adress: server.adress, granskare: await server.byggModul('tests/browser/krasch/granskare.ts') };
const missade = await provaKontrollen();
const svar = await korSerierna();
await server.stang();
process.exit(redovisa(svar) && missade.length === 0 ? 0 : 1);

/** Each lying disk is let lie once. Answers with those that were not found out. */
async function provaKontrollen() {
  const hittade = [];
  const ko = [...SKADOR];
  await bredvid(2, async () => {
    for (let skada = ko.shift(); skada; skada = ko.shift()) {
      const resultat = await korSerie({ ...varld, ...KONTROLLEN, skada });
      if (resultat[skada.hittas].length > 0) hittade.push(skada.namn);
      else console.error(`Kontrollen missade: ${skada.namn}. ${JSON.stringify(resultat)}`);
    }
  });
  console.log(`Kontroll: ${hittade.length} av ${SKADOR.length} ljugande diskar avslöjade.`);
  return SKADOR.filter(({ namn }) => !hittade.includes(namn));
}

async function korSerierna() {
  console.log(`Frö ${fro}: ${antal} dödade webbläsare i ${serier} serier.`);
  let klara = 0;
  const efterDod = ({ nr, okvitterat, ogonblick, fel, kvitteradeOrd }) => {
    klara += 1;
    for (const rad of fel) console.error(rad);
    if (values.allt) console.log(`död ${nr} ${ogonblick} ${okvitterat ? 'okvitterat' : 'kvitterat'}, ${kvitteradeOrd} ord kvitterade`);
    else if (klara % 25 === 0) console.log(`${klara} av ${antal} …`);
  };
  const resultat = await bredvid(serier, (i) => korSerie({ ...varld, antal: Math.floor(antal / serier) + (i < antal % serier ? 1 : 0), fro: fro + i, efterDod }));
  const summa = (namn) => resultat.reduce((s, r) => s + r[namn], 0);
  const alla = (namn) => resultat.flatMap((r) => r[namn]);
  return { dodade: summa('dodade'), okvitterade: summa('okvitterade'), kvitteradeOrd: summa('kvitteradeOrd'), ...Object.fromEntries(['forlorade', 'olasbara', 'trasigaLoggar', 'oense', 'frammande', 'anmarkningar'].map((n) => [n, alla(n)])) };
}

/** Prints what was found and the closing line. Answers whether all is well. */
function redovisa({ dodade, okvitterade, kvitteradeOrd, forlorade, olasbara, trasigaLoggar, oense, frammande, anmarkningar }) {
  const fel = [...forlorade, ...olasbara, ...trasigaLoggar, ...oense, ...frammande, ...anmarkningar];
  for (const rad of anmarkningar) console.error(rad);
  const andel = okvitterade / dodade;
  const forFa = dodade >= 100 && andel < MINST_OKVITTERADE;
  if (forFa) console.error('För få dödades medan något var osparat: provet prövar inte det det ska.');
  console.log(
    `${dodade} dödade, ${Math.round(andel * 100)} % medan något var okvitterat. ${kvitteradeOrd} kvitterade ord, ${forlorade.length} förlorade. ${olasbara.length} oläsbara poster. ` +
      `${trasigaLoggar.length} trasiga loggar. ${oense.length} där ärende, listrad och logg inte hör ihop. ${frammande.length + anmarkningar.length} andra anmärkningar. Frö ${fro}, ${Math.round((Date.now() - start) / 1000)} s.`,
  );
  return fel.length === 0 && !forFa;
}

/** So many of the same side by side. */
function bredvid(hurManga, gor) {
  return Promise.all(Array.from({ length: hurManga }, (_, i) => gor(i)));
}
