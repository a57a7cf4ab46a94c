import { nyByggmapp } from './bygg.mjs';
import { oppnaVarlden } from './webblasare/varld.mjs';
import { raknaOverforing } from './webblasare/overforing.mjs';
import { fylldProfil, lasUpp } from './webblasare/valv.mjs';
import { oppna } from './webblasare/profil.mjs';
const m = await nyByggmapp();
try { const v = await oppnaVarlden(m);
 const p = await fylldProfil(v.till.fyll, 'arenden', 10);
 const w = await oppna(p.profil); const stopp = await raknaOverforing(w.cdp);
 await w.sida.goto(v.till.app,{waitUntil:'networkidle'}); await lasUpp(w.sida); await w.sida.locator('.arendelank').first().waitFor(); const f = stopp(); await w.stang(); await p.stada(); await v.stang();
 console.log(f.reduce((a,b)=>a+b.byte,0), f.map(x=>x.fil.split('/').pop()+' '+x.byte).join(', '));
} finally { await m.stada(); }
