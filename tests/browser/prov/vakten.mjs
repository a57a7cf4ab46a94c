import assert from 'node:assert/strict';
import { prov } from '../prov.mjs';

/** Every test ends with no remarks from the watch. Here the watch itself is tried: each breach must be seen. */
prov('Kontroll: vakten ser brott mot policyn, anrop utåt, fel i konsolen och fel som ingen fångat', async ({ sida, vakt }) => {
  await sida.evaluate(() => fetch('https://example.invalid/utanfor').catch(() => {}));
  await sida.evaluate(() => {
    const skript = document.createElement('script');
    skript.src = 'https://example.invalid/frammande.js';
    document.head.append(skript);
  }).catch(() => {});
  await sida.evaluate(() => {
    try {
      document.body.innerHTML = '<p>HTML ur en sträng</p>';
    } catch {
      // Trusted Types stop it. The breach must be seen all the same.
    }
  });
  await sida.evaluate(() => console.error('ett fel i konsolen'));
  await sida.evaluate(() => void setTimeout(() => { throw new Error('ett ofångat fel'); }));
  await sida.waitForTimeout(300);
  const sett = vakt.anmarkningar.splice(0).join('\n');
  for (const brott of [/securitypolicyviolation connect-src/, /securitypolicyviolation (require-)?trusted-types/, /ett fel i konsolen/, /Ofångat fel: .*ett ofångat fel/]) assert.match(sett, brott);
});

prov('Sidan serveras under den stränga policyn, i huvudet och i sidan själv', async ({ sida, adress }) => {
  const svar = await sida.request.get(adress);
  const huvud = svar.headers()['content-security-policy'];
  const ord = (policy) => policy.split(';').map((del) => del.trim()).filter(Boolean);
  for (const del of ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "font-src 'self'", "connect-src 'self'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"]) assert.ok(ord(huvud).includes(del), del);
  const iSidan = await sida.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  assert.deepEqual(ord(huvud).filter((del) => !del.startsWith('frame-ancestors')).toSorted(), ord(iSidan).toSorted());
});
