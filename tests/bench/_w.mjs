import { nyByggmapp } from './bygg.mjs';
import { oppnaVarlden } from './webblasare/varld.mjs';
import { matLista } from './webblasare/lista.mjs';
const m = await nyByggmapp();
try { const v = await oppnaVarlden(m);
 for (const n of [10, 1000, 10000]) { const t=Date.now(); for (const s of [1]) console.log(s, await matLista(v.till, n, {varv:3, strypning:s}), Date.now()-t); }
 await v.stang();
} finally { await m.stada(); }
