import { fileURLToPath } from 'node:url';
import { byggRegler } from './bygg.mjs';
import { kvot, median, varva } from './matning.mjs';
import { rad } from './rapport.mjs';
import { matAlla, matEtt, matLogg } from './webblasare/lagring.mjs';
import { matLista } from './webblasare/lista.mjs';
import { matOverforing } from './webblasare/overforing.mjs';
import { matOmstart } from './webblasare/omstart.mjs';
import { matRulla } from './webblasare/rulla.mjs';
import { matStart } from './webblasare/start.mjs';
import { matSteg } from './webblasare/steg.mjs';
import { matTangent } from './webblasare/tangent.mjs';

/** The parts of the bench. Each measures and gives its lines; every ratio is between figures of the same part and run. */

const fil = (namn) => fileURLToPath(new URL(`../../${namn}`, import.meta.url));
const medianer = (tider) => Object.fromEntries(Object.entries(tider).map(([namn, t]) => [namn, median(t)]));

/** Criteria and minutes, in Node: the same engine as in the browser. */
export async function regler(mapp, { varv }) {
  const matt = await byggRegler(mapp.under('regler'));
  const kriterier = await matt.matKriterier(fil('guidelines/exempelkommun/riktlinje-2025-07-01.yaml'), varva, varv);
  const minuter = await matt.matMinuter(fil('schablons/exempelkommun/2025-07-01.yaml'), varva, varv);
  return [...kriterierader(kriterier), ...minutrader(minuter)];
}

function kriterierader({ tider, insatser, rader, fragor, lika }) {
  const { likvard, likvardHalvfylld, jsonLogic, feelin, feelinEvaluate, typescript } = medianer(tider);
  const [snabbast, namn] = jsonLogic < feelin ? [jsonLogic, 'json-logic-js'] : [feelin, 'feelin'];
  console.log(`Kriterier: ${insatser} insatser, ${rader} rader, ${fragor} frågor. Samma rad i alla motorer för alla ${lika} svarsböcker.`);
  return [
    rad('Kriterier för ett helt ärende', likvard, 'µs'),
    rad(`  mot den snabbaste andra (${namn})`, likvard / snabbast, '×', 1),
    rad('  mot json-logic-js', likvard / jsonLogic, '×'),
    rad('  mot feelin, tolkad en gång', likvard / feelin, '×'),
    rad('  mot feelin, tolkad varje gång', likvard / feelinEvaluate, '×'),
    rad('  mot handskriven TypeScript', likvard / typescript, '×'),
    rad('  halvfyllt ärende (bara Likvärd kan)', likvardHalvfylld, 'µs'),
  ];
}

function minutrader({ tider, insatser, sparsteg }) {
  const { medSpar, exaktaSummor, flyttal } = medianer(tider);
  return [
    rad(`Minuter för ${insatser} insatser med ${sparsteg} steg förklaring`, medSpar, 'µs'),
    rad('  mot bara summorna, exakta bråk', medSpar / exaktaSummor, '×'),
    rad('  mot bara summorna, flyttal', medSpar / flyttal, '×'),
  ];
}

export async function start({ till }, { varv, strypning }) {
  const { tom, lasUpp, forstaStart } = await matStart(till, { varv, strypning });
  return [
    rad(`Start till fokuserad lösenfras, kall, ${strypning}× strypt`, median(lasUpp), 'ms'),
    rad('  mot en tom React-sida', kvot(lasUpp, tom), '×', 1.6),
    rad('  första starten mot en tom React-sida', kvot(forstaStart, tom), '×', 1.6),
  ];
}

export async function overforing({ till }) {
  const filer = await matOverforing(till);
  console.log(`Överfört tills arbetslistan är målad:\n${filer.map((f) => `  ${(f.byte / 1000).toFixed(1).padStart(6)} kB  ${f.fil}`).join('\n')}`);
  return [rad('Överfört tills arbetslistan är målad', filer.reduce((summa, f) => summa + f.byte, 0) / 1000, 'kB', 220)];
}

export async function lista({ till }, { varv, antal }) {
  const rader = [];
  for (const n of antal) {
    const { lista: tid, raLasning } = await matLista(till, n, { varv, strypning: 1 });
    rader.push(rad(`Härledd nyckel till målad lista, ${n} ärenden`, tid, 'ms'));
    if (n >= 1000) rader.push(rad('  mot att bara läsa ärendena från disk', tid / raLasning, '×', 0.5));
  }
  return rader;
}

export async function steg({ till }, { varv }) {
  const { oppna, forsta, igen } = await matSteg(till, { varv });
  return [
    rad('Ärende öppnat ur arbetslistan', oppna, 'ms'),
    rad('Steg öppnat första gången', forsta, 'ms'),
    rad('  mot samma steg igen', forsta / igen, '×', 2),
  ];
}

export async function tangent({ till }, { antal }) {
  const { fyllt, tomt, bart } = await matTangent(till, { antal, strypning: 1 });
  return [
    rad('Tangent i fylld utredning till nästa bild, p95', fyllt.p95, 'ms'),
    rad('  mot samma skärm tom', fyllt.p95 / tomt.p95, '×', 1.2),
    rad('  mot en sida med bara textrutor', fyllt.p95 / bart.p95, '×'),
    rad('  median', fyllt.median, 'ms'),
    rad('  processortid per tangent', fyllt.processor, 'ms'),
    // The wait to the next frame hangs on what else the machine does; the processor time does not.
    rad('  processortid mot samma skärm tom', fyllt.processor / tomt.processor, '×', 1.2),
    rad('  processortid mot en sida med bara textrutor', fyllt.processor / bart.processor, '×'),
  ];
}

export async function lagring({ till }, { varv, ganger, antal, poster, strypning }) {
  const ett = await matEtt(till, { varv, ganger });
  const alla = await matAlla(till, { varv: Math.min(varv, 3), antal });
  const { logg } = await matLogg(till, { varv, poster });
  const omstart = await matOmstart(till, { varv, strypning });
  const rulla = await matRulla(till, { varv: 1, antal });
  const tider = (namn) => alla[namn].map(({ tid }) => tid);
  const langst = (namn) => Math.max(...alla[namn].map((m) => m.langst));
  return [
    rad('Ett ärende sparat, med listrad och logg', median(ett.likvard), 'ms'),
    rad('  mot att bara skriva det i IndexedDB', kvot(ett.likvard, ett.ra), '×', 2.5),
    rad('  mot RxDB med kryptering', kvot(ett.likvard, ett.rxdb), '×', 0.5),
    rad('Ett ärende läst mot att bara läsa raden', kvot(ett.oppna, ett.oppnaRa), '×', 2.5),
    rad(`Säkerhetskopia med ${antal} ärenden inläst`, median(tider('aterlas')), 'ms'),
    rad('  mot att bara skriva raderna i IndexedDB', kvot(tider('aterlas'), tider('aterlasRa')), '×', 1.6),
    rad('  mot RxDB med kryptering', kvot(tider('aterlas'), alla.rxdb), '×', 0.4),
    rad(`Säkerhetskopia med ${antal} ärenden gjord och kontrollerad`, median(tider('kopiera')), 'ms'),
    rad('  mot JSON, gzip och AES utan kontroll', kvot(tider('kopiera'), tider('kopieraRa')), '×', 1.3),
    rad('  längsta uppgift på sidan', langst('kopiera'), 'ms', 50),
    rad(`Logg med ${poster} händelser prövad mot en kedja av SHA-256`, kvot(logg.map((l) => l.likvard), logg.map((l) => l.ra)), '×', 2),
    rad(`Start från service worker efter omstart, ${strypning}× strypt`, median(omstart.app), 'ms'),
    rad('  mot en tom sida från service worker', kvot(omstart.app, omstart.tom), '×', 1.9),
    rad(`Rullning i ${antal} ärenden, bild till bild, p95`, rulla.full, 'ms'),
    rad('  mot en tom lista', rulla.full / rulla.tom, '×', 1.2),
  ];
}
