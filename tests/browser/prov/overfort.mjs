import assert from 'node:assert/strict';
import { granskning } from '../axe.mjs';
import { HANDLAGGARE, KANARIEORD, LOSENFRAS, MAJBRITT, ORD } from '../folk.mjs';
import { K01 } from '../k01-fall.mjs';
import { IDAG, stallKalendern } from '../klocka.mjs';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';

const DAR = 'SYS 2026-88';
/** What no receipt may hold: everything that is planted, and the number in the verksamhetssystem. */
const PERSONLIGT = [...KANARIEORD.filter((ord) => ord !== LOSENFRAS), 'Maj-Britt', DAR, 'Städning'];

/** From a call to a beslut about städning. The call itself is a snabbnotering, which is erased with the case. */
async function fattaEttBeslut(sida) {
  const [stad] = K01;
  await r.forstaStart(sida);
  await r.snabbnotera(sida, { ord: ORD.samtalet, ringer: MAJBRITT.namn });
  await r.gorTillAnsokan(sida);
  await r.fyllIPersonen(sida, MAJBRITT);
  await r.laggTillInsatser(sida, [stad.namn]);
  await r.inledUtredningen(sida);
  await r.nyttSamtal(sida, { narvarande: MAJBRITT.namn, anteckning: ORD.anteckning });
  await r.gaTill(sida, 'Bedömning');
  await r.skrivEgenBedomning(sida, stad.steg);
  await r.taStallning(sida, { utfall: 'Bifall', mening: stad.mening });
  await r.gaTill(sida, 'Omfattning och tid');
  await r.angeOmfattning(sida, stad.namn, { ofta: stad.ofta, fran: '2026-12-01', lange: 'Tills vidare' });
  await r.gaTill(sida, 'Beslut');
  await r.fyllIBeslutsuppgifter(sida, { dag: IDAG, beslutsfattare: HANDLAGGARE, roll: 'biståndshandläggare' });
  await r.fattaBeslutet(sida);
}

/** The next morning on that day: the page is loaded anew and the vault unlocked. */
async function enAnnanDag(sida, dag) {
  await stallKalendern(sida.context(), dag);
  await sida.reload();
  await r.lasUpp(sida);
  await sida.keyboard.press('F4');
  await r.rubrik(sida, 'Mina ärenden', 1).waitFor();
}

prov('Ett beslut förs över, varnas för, raderas, och lämnar stubbe och kvitto', async ({ sida }) => {
  const { granska, slut } = granskning(sida);
  await fattaEttBeslut(sida);
  await sida.getByRole('link', { name: 'För över ärendet' }).click();
  await r.rubrik(sida, 'För över till verksamhetssystemet', 2).waitFor();
  await granska('Överföring, början');

  await r.falt(sida, 'Verksamhetssystem').selectOption({ label: 'Lifecare' });
  await sida.getByText('Förslag på rubriker. Stäm av med er egen uppsättning.').waitFor();
  await r.knapp(sida, 'Kopiera: Aktualisering').click();
  await r.knapp(sida, 'Kopiera igen: Aktualisering').waitFor();
  const urklipp = await sida.evaluate(() => navigator.clipboard.readText());
  assert.match(urklipp, /Ansökan kom in den 23 november 2026/);
  await sida.getByText(/^1 av \d+ rubriker är kopierade\.$/).waitFor();
  const [fil] = await Promise.all([sida.waitForEvent('download'), r.knapp(sida, 'Hämta som Word-fil').click()]);
  assert.equal(fil.suggestedFilename(), `overforing-${IDAG}.docx`);
  // Read and thrown away: it is not encrypted, and nothing of it may be left in the profile.
  await fil.delete();

  await r.falt(sida, 'Ärendets nummer där').fill(DAR);
  await r.knapp(sida, 'Anteckna att beslutet är registrerat').click();
  await sida.getByText(/^Beslutet registrerades 23 november 2026/).waitFor();
  for (const ruta of await sida.getByRole('region', { name: 'Allt av betydelse finns' }).getByRole('checkbox').all()) await ruta.check();
  await r.falt(sida, 'Hur länge ärendet ska ligga kvar').selectOption({ label: '14 dagar' });
  await r.knapp(sida, 'Anteckna som överfört').click();
  await sida.getByText(/Ärendet raderas här måndag den 7 december 2026\./).first().waitFor();
  await r.vantaPaSparat(sida);
  await granska('Överföring, klar');

  await enAnnanDag(sida, '2026-11-29');
  assert.equal(await sida.getByText(/raderas här/i).count(), 0, 'Åtta dagar före sägs inget.');
  await enAnnanDag(sida, '2026-12-01');
  await sida.getByText('raderas här om 6 dagar (2026-12-07)').waitFor();
  await granska('Mina ärenden, raderas snart');

  await enAnnanDag(sida, '2026-12-07');
  await sida.getByText(/^1 överfört ärende raderades här\./).waitFor();
  assert.equal(await sida.getByRole('link', { name: MAJBRITT.namn }).count(), 0, 'Ärendet är borta ur listan.');
  await granska('Mina ärenden, raderat');
  await sida.getByRole('link', { name: 'Snabbnoteringar' }).click();
  await r.rubrik(sida, 'Snabbnoteringar', 1).waitFor();
  assert.equal(await sida.getByText(ORD.samtalet).count(), 0, 'Samtalet som ärendet kom ur är också borta.');

  await sida.keyboard.press('F4');
  await sida.getByRole('link', { name: 'Överförda ärenden' }).last().click();
  await r.rubrik(sida, DAR, 2).waitFor();
  await sida.getByText('Insats 1: från 2026-12-01, tills vidare').waitFor();
  await sida.getByText(/^Gallring görs i verksamhetssystemet/).waitFor();
  await granska('Överförda ärenden');
  await sida.getByRole('link', { name: /^Visa kvittot/ }).click();
  const kvittot = r.dokument(sida, 'Kvitto på överfört och raderat ärende');
  await kvittot.waitFor();
  await granska('Kvittot');
  await sida.emulateMedia({ media: 'print' });
  const utskrivet = await sida.evaluate(() => document.body.innerText);
  assert.match(utskrivet, /Fört över till: Lifecare/);
  assert.match(utskrivet, /[0-9a-f]{64}/);
  for (const ord of PERSONLIGT) assert.ok(!utskrivet.includes(ord), `Kvittot visar ${ord}.`);
  assert.deepEqual(await sida.getByRole('button').filter({ visible: true }).allInnerTexts(), [], 'Bara kvittot skrivs ut.');
  await sida.emulateMedia({ media: null });
  slut();
});

prov('Ingen har varnats: på dagen raderas inget av sig självt, och ett tryck räcker', async ({ sida }) => {
  const { granska, slut } = granskning(sida);
  await fattaEttBeslut(sida);
  await sida.getByRole('link', { name: 'För över ärendet' }).click();
  await r.falt(sida, 'Ärendets nummer där').fill(DAR);
  await r.knapp(sida, 'Anteckna att beslutet är registrerat').click();
  for (const ruta of await sida.getByRole('region', { name: 'Allt av betydelse finns' }).getByRole('checkbox').all()) await ruta.check();
  await r.knapp(sida, 'Anteckna som överfört').click();
  await sida.getByText(/Ärendet raderas här onsdag den 23 december 2026\./).first().waitFor();
  await r.vantaPaSparat(sida);

  await enAnnanDag(sida, '2027-01-11');
  const del = sida.getByRole('region', { name: 'Dags att radera' });
  await del.getByText('Gör du inget raderas de nästa dag du låser upp.', { exact: false }).waitFor();
  await granska('Mina ärenden, dags att radera');
  await del.getByRole('button', { name: /^Radera/ }).click();
  await sida.getByText(/^1 överfört ärende raderades här\./).waitFor();
  slut();
});

prov('Radera allt: ordet och lösenfrasen, och sedan finns ingenting kvar', async ({ sida }) => {
  const { granska, slut } = granskning(sida);
  await r.skrivForstaOrden(sida);
  // A place to come back to lies in the session from the lock before.
  await r.knapp(sida, 'Lås').click();
  await r.lasUpp(sida);
  await sida.getByRole('link', { name: 'Säkerhet', exact: true }).click();
  const del = sida.getByRole('region', { name: 'Radera allt' });
  await granska('Radera allt');
  await r.falt(del, 'Skriv RADERA').fill('RADERA');
  await r.falt(del, 'Lösenfrasen').fill('alldeles fel lösenfras');
  await r.knapp(del, 'Radera allt på den här datorn').click();
  await del.getByText('Den nuvarande lösenfrasen stämmer inte. Inget är ändrat.').waitFor();
  await r.falt(del, 'Lösenfrasen').fill(LOSENFRAS);
  await r.knapp(del, 'Radera allt på den här datorn').click();
  await r.rubrik(sida, 'Välj en lösenfras').waitFor();
  const kvar = await sida.evaluate(async () => ({
    databaser: (await indexedDB.databases()).map((d) => d.name),
    lokalt: Object.keys(localStorage),
    sessionen: Object.keys(sessionStorage),
    filer: (await Promise.all((await caches.keys()).map(async (namn) => (await (await caches.open(namn)).keys()).map((k) => new URL(k.url).pathname)))).flat(),
  }));
  assert.deepEqual([kvar.databaser, kvar.lokalt, kvar.sessionen], [[], [], []]);
  for (const fil of kvar.filer) assert.match(fil, /^\/(assets\/|index\.html|[\w.-]+\.(svg|png|webmanifest|json|js))|^\/$/, `${fil} är ingen av appens egna filer.`);
  slut();
});
