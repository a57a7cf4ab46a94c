import { nyByggmapp, byggRegler } from './bygg.mjs';
import { varva, median } from './matning.mjs';
const m = await nyByggmapp();
try { const r = await byggRegler(m.under('regler'));
const x = await r.matKriterier('/work/main/guidelines/exempelkommun/riktlinje-2025-07-01.yaml', varva, 9);
console.log(x.lika, x.fragor, x.rader); for (const [k,v] of Object.entries(x.tider)) console.log(k, median(v).toFixed(2), 'us', (median(v)/median(x.tider.likvard)).toFixed(2));
const y = await r.matMinuter('/work/main/schablons/exempelkommun/2025-07-01.yaml', varva, 9); console.log(y.insatser, y.sparsteg); for (const [k,v] of Object.entries(y.tider)) console.log(k, median(v).toFixed(2), 'us', (median(v)/median(y.tider.medSpar)).toFixed(4));
} finally { await m.stada(); }
