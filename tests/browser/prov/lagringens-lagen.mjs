import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { LOSENFRAS, MAJBRITT, ORD } from '../folk.mjs';
import { granskning } from '../axe.mjs';
import { prov } from '../prov.mjs';
import { lasAllt, nedgraderaOchHall, slapp, lastSida, uppgradera } from '../radata.mjs';
import * as r from '../resa.mjs';

prov('En gammal flik efter en uppgradering kan inte skriva, och det skrivna går att ta med sig', async ({ sida, context, adress }) => {
  await r.skrivForstaOrden(sida);
  const utanfor = await lastSida(context, adress);
  const fore = await lasAllt(utanfor);
  await uppgradera(utanfor);
  await sida.getByText('Ladda om sidan.').waitFor();
  await r.falt(sida, 'Vad personen ansöker om').fill(`${ORD.samtalet} Och ha det rent omkring mig.`);
  await sida.locator('.sparstatus').getByText('Den här fliken har tappat kontakten med lagringen').waitFor();
  await r.knapp(sida, 'Kopiera det jag har skrivit').click();
  await sida.getByText('Kopierat. Klistra in orden').waitFor();
  assert.match(await sida.evaluate(() => navigator.clipboard.readText()), /^Vad personen ansöker om.*\nMamma orkar inte städa.* Och ha det rent omkring mig\.$/);
  const axe = granskning(sida);
  await axe.granska('Den gamla fliken');
  axe.slut();
  assert.equal(await r.falt(sida, 'Vad personen ansöker om').inputValue(), `${ORD.samtalet} Och ha det rent omkring mig.`);
  const { framtid, ...efter } = (await lasAllt(utanfor)).rader;
  assert.deepEqual([framtid, efter], [[], fore.rader], 'Den gamla fliken har skrivit.');
  await sida.evaluate(() => navigator.clipboard.writeText(''));
});

prov('En databas från en nyare app: inget skrivs, och allt kan sparas i en räddningsfil utan lösenfras', async ({ sida, context, adress }) => {
  await r.skrivForstaOrden(sida);
  const utanfor = await lastSida(context, adress);
  await sida.goto('about:blank');
  await uppgradera(utanfor);
  await slapp(utanfor);
  const fore = await lasAllt(utanfor);
  await sida.goto(adress);
  await r.provaLosenfras(sida, LOSENFRAS);
  await sida.getByRole('alert').getByText('Valvet är sparat av en nyare version av Likvärd.').waitFor();
  const hamtning = sida.waitForEvent('download');
  await r.knapp(sida, 'Spara en räddningsfil').click();
  const fil = await hamtning;
  await sida.getByText(/^Räddningsfilen är gjord: \d+ rader/).waitFor();
  assert.match(fil.suggestedFilename(), /^likvard-\d{4}-\d\d-\d\d\.likvard-raddning$/);
  const rader = gunzipSync(await readFile(await fil.path())).toString('utf8').trimEnd().split('\n').map((rad) => JSON.parse(rad));
  const antal = Object.values(fore.rader).flat().length;
  assert.equal(rader[0].format, 'likvard-raddning/1');
  assert.deepEqual([rader.length - 2, rader.at(-1).rader, rader.at(-1).olasta], [antal, antal, 0]);
  assert.ok(!JSON.stringify(rader).includes(MAJBRITT.namn));
  const axe = granskning(sida);
  await axe.granska('Nyare databas');
  axe.slut();
  assert.deepEqual(await lasAllt(utanfor), fore, 'Databasen är ändrad.');
});

prov('En flik med gammal kod håller lagringen: det sägs inom två sekunder, och går vidare av sig självt när den stängs', async ({ sida, context, adress }) => {
  await r.skrivForstaOrden(sida);
  const utanfor = await lastSida(context, adress);
  await sida.goto('about:blank');
  await nedgraderaOchHall(utanfor);
  await sida.goto(adress);
  await r.provaLosenfras(sida, LOSENFRAS);
  await sida.getByRole('status').getByText('En annan flik håller Likvärds lagring öppen').waitFor({ timeout: 2000 });
  await utanfor.close();
  await sida.getByRole('navigation', { name: 'Huvudmeny' }).waitFor();
  await r.forstaOrdenFinns(sida);
});

prov('Utan IndexedDB, som i vissa privata fönster, sägs det genast och inget går sönder', async ({ sida, context, adress }) => {
  for (const utan of [() => Object.defineProperty(window, 'indexedDB', { value: undefined }), () => (IDBFactory.prototype.open = IDBFactory.prototype.databases = () => { throw new DOMException('nej', 'SecurityError'); })]) {
    const privat = await context.newPage();
    await privat.addInitScript(utan);
    await privat.goto(adress);
    await r.rubrik(privat, 'Välj en lösenfras').waitFor();
    await privat.getByRole('alert').getByText('Webbläsaren tillåter inte att Likvärd sparar på den här datorn.').waitFor();
    await r.fyllIForstaStart(privat);
    await r.knapp(privat, 'Börja arbeta').click();
    await privat.getByRole('alert').getByText('Webbläsaren tillåter inte att Likvärd sparar på den här datorn.').waitFor();
    assert.equal(await r.falt(privat, 'Ditt namn').inputValue() !== '', true);
    await privat.close();
  }
  await r.forstaStart(sida);
});

prov('Full till mer än 70 procent sägs i arbetslistan och under Säkerhet', async ({ sida }) => {
  // Chromium tells pages another room than the one that there is, so that they cannot be told apart by it.
  await sida.addInitScript(() => (StorageManager.prototype.estimate = async () => ({ usage: 750_000_000, quota: 1_000_000_000 })));
  await sida.reload();
  await r.forstaStart(sida);
  await sida.getByText('Lagringen på den här datorn är full till 75 procent.').waitFor();
  await sida.getByRole('link', { name: 'Säkerhet', exact: true }).click();
  await sida.getByText('Lagringen på den här datorn är full till 75 procent.').waitFor();
});
