import assert from 'node:assert/strict';
import { LOSENFRAS, MAJBRITT, ORD } from '../folk.mjs';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';

prov('Fel lösenfras ger en mening och inget mer, rätt lösenfras öppnar', async ({ sida }) => {
  await r.forstaStart(sida);
  await r.registreraAnsokan(sida, { person: { namn: MAJBRITT.namn } });
  await r.vantaPaSparat(sida);
  await sida.reload();
  await r.provaLosenfras(sida, 'alldeles fel lösenfras här');
  await sida.getByRole('alert').getByText('Lösenfrasen stämmer inte.').waitFor();
  assert.equal(await sida.getByText(MAJBRITT.namn).count(), 0);
  await r.knapp(sida, 'Lås upp').waitFor();
  await r.lasUpp(sida);
  await r.rubrik(sida, MAJBRITT.namn, 1).waitFor();
});

prov('En för kort eller felskriven lösenfras går inte att välja', async ({ sida }) => {
  await r.knapp(sida, 'Börja arbeta').click();
  await sida.getByText('Lösenfrasen behöver vara minst 12 tecken.').waitFor();
  await sida.getByText('Skriv ditt namn').waitFor();
  await sida.getByLabel('Lösenfras', { exact: true }).fill('tillräckligt lång lösenfras');
  await r.falt(sida, 'Lösenfrasen en gång till').fill('tillräckligt lång lösenfraz');
  await r.knapp(sida, 'Börja arbeta').click();
  await sida.getByText('De två lösenfraserna är inte lika.').waitFor();
});

prov('Lås stänger allt, och tar med de sista orden', async ({ sida }) => {
  await r.forstaStart(sida);
  await r.registreraAnsokan(sida, { person: { namn: MAJBRITT.namn } });
  await r.vantaPaSparat(sida);
  await r.falt(sida, 'Vad personen ansöker om').fill(ORD.samtalet);
  await r.knapp(sida, 'Lås').click();
  await r.rubrik(sida, 'Lås upp', 1).waitFor();
  const text = await sida.evaluate(() => document.documentElement.outerHTML);
  assert.doesNotMatch(text, /Älvkvist|orkar inte/);
  await sida.goBack();
  await r.rubrik(sida, 'Lås upp', 1).waitFor();
  await r.lasUpp(sida);
  await sida.keyboard.press('F4');
  await r.oppnaArendet(sida, MAJBRITT.namn);
  assert.equal(await r.falt(sida, 'Vad personen ansöker om').inputValue(), ORD.samtalet);
});

prov('En tömd webbläsare sägs till om, i stället för en tom lista', async ({ sida, adress }) => {
  await r.forstaStart(sida);
  await r.registreraAnsokan(sida, { person: { namn: MAJBRITT.namn } });
  await r.vantaPaSparat(sida);
  await sida.goto('about:blank');
  const cdp = await sida.context().newCDPSession(sida);
  await cdp.send('Storage.clearDataForOrigin', { origin: new URL(adress).origin, storageTypes: 'indexeddb' });
  await sida.goto(adress);
  await r.provaLosenfras(sida, LOSENFRAS);
  await sida.getByRole('alert').getByText('Det har funnits ett valv på den här datorn, men webbläsaren har tömt det.').waitFor();
  assert.equal(await r.rubrik(sida, 'Mina ärenden').count(), 0);
  await r.knapp(sida, 'Börja om med ett nytt valv').click();
  await r.forstaStart(sida);
});

prov('En webbläsare som glömt att det finns ett valv hittar det ändå', async ({ sida, adress }) => {
  await r.forstaStart(sida);
  await sida.evaluate(() => localStorage.clear());
  await sida.goto('about:blank');
  await sida.goto(adress);
  await r.lasUpp(sida);
});
