import assert from 'node:assert/strict';
import { granskning } from '../axe.mjs';
import { MAJBRITT, ORD } from '../folk.mjs';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';

const ORDEN = 'Vad personen ansöker om';
const orden = (sida) => r.falt(sida, ORDEN);

/** Two tabs with the same case open; the first writes. */
async function tvaFlikar({ sida, context }) {
  await r.skrivForstaOrden(sida);
  const andra = await context.newPage();
  await andra.goto(sida.url());
  await r.lasUpp(andra);
  await r.rubrik(andra, MAJBRITT.namn, 1).waitFor();
  await andra.getByText('Ärendet är öppet för skrivning i en annan flik.').waitFor();
  return andra;
}
const blir = (sida, text) => sida.waitForFunction(([etikett, vantat]) => [...document.querySelectorAll('textarea')].some((t) => t.labels?.[0]?.textContent.startsWith(etikett) && t.value === vantat), [ORDEN, text]);

prov('Den andra fliken följer det som skrivs, tar över, och den första följer i sin tur', async (bord) => {
  const { sida } = bord;
  const andra = await tvaFlikar(bord);
  assert.equal(await orden(andra).getAttribute('readonly') !== null, true);
  await orden(sida).fill('Jag orkar inte handla.');
  await blir(andra, 'Jag orkar inte handla.');

  await orden(sida).pressSequentially(' Inte heller');
  await r.knapp(andra, 'Ta över skrivandet').click();
  await blir(andra, 'Jag orkar inte handla. Inte heller');
  await sida.getByText('Ärendet är öppet för skrivning i en annan flik.').waitFor();
  await orden(andra).fill('Nu skriver jag här.');
  await blir(sida, 'Nu skriver jag här.');

  await andra.close();
  await sida.getByText('Ärendet är öppet för skrivning i en annan flik.').waitFor({ state: 'detached' });
  await orden(sida).fill('Och nu här igen.');
  await r.vantaPaSparat(sida);
  assert.equal(await sida.getByRole('alert').count(), 0);
});

prov('En ändring ångras och görs om också efter att sidan laddats om', async ({ sida }) => {
  const { granska, slut } = granskning(sida);
  await r.skrivForstaOrden(sida);
  await r.laggTillInsatser(sida, ['Städning']);
  await r.vantaPaSparat(sida);
  await sida.reload();
  await r.lasUpp(sida);
  await r.rubrik(sida, MAJBRITT.namn, 1).waitFor();
  const insatsen = sida.getByRole('group', { name: /^Städning/ }).or(sida.getByRole('heading', { name: /^Städning/ })).or(sida.getByText('Städning', { exact: true })).first();
  await insatsen.waitFor();
  await r.knapp(sida, 'Ångra den senaste ändringen').click();
  await insatsen.waitFor({ state: 'detached' });
  await granska('Efter att ha ångrat');
  await r.vantaPaSparat(sida);
  await sida.reload();
  await r.lasUpp(sida);
  await r.rubrik(sida, MAJBRITT.namn, 1).waitFor();
  assert.equal(await insatsen.count(), 0);
  await sida.locator('body').press('Control+y');
  await insatsen.waitFor();
  assert.equal(await orden(sida).inputValue(), ORD.samtalet);
  slut();
});

prov('Det som slängs ligger i papperskorgen och läggs tillbaka; varje öppning står i åtkomstloggen', async ({ sida }) => {
  const { granska, slut } = granskning(sida);
  await r.skrivForstaOrden(sida);
  await r.knapp(sida, 'Ärendet').click();
  await r.knapp(sida, 'Lägg i papperskorgen').click();
  await granska('Lägg i papperskorgen?');
  await sida.getByRole('dialog').getByRole('button', { name: 'Lägg i papperskorgen' }).click();
  await sida.getByRole('link', { name: 'Papperskorgen (1)' }).click();
  await r.rubrik(sida, 'Papperskorgen', 1).waitFor();
  await sida.getByText('om 30 dagar').waitFor();
  await granska('Papperskorgen');
  await r.knapp(sida, 'Lägg tillbaka').click();
  await sida.getByText('Papperskorgen är tom.').waitFor();
  await r.forstaOrdenFinns(sida);
  await sida.getByRole('link', { name: 'Säkerhet', exact: true }).click();
  await sida.getByRole('link', { name: 'Åtkomstlogg' }).click();
  await sida.getByText('Loggen är hel: 2 öppningar').waitFor();
  assert.equal(await sida.getByRole('cell', { name: MAJBRITT.namn }).count(), 2);
  await granska('Åtkomstloggen');
  slut();
});
