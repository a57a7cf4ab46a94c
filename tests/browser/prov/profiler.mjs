import assert from 'node:assert/strict';
import { HANDLAGGARE, LOSENFRAS, MAJBRITT } from '../folk.mjs';
import { granskning } from '../axe.mjs';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';

const ANDRA = 'tistelfjun över tröskverket';

async function skapaAndra(sida) {
  await r.knapp(sida, 'Ny profil').click();
  await r.falt(sida, 'Vad profilen ska heta').fill('Profil 1');
  await r.knapp(sida, 'Fortsätt').click();
  await sida.getByText('Det finns redan en profil som heter så.').waitFor();
  await r.falt(sida, 'Vad profilen ska heta').fill('Utbildning');
  await r.knapp(sida, 'Fortsätt').click();
  await sida.getByText('Ny profil: Utbildning').waitFor();
}

prov('Två profiler på en dator: egna ärenden, egen lösenfras, egen plats', async ({ sida, context, adress }) => {
  await r.skrivForstaOrden(sida);
  await r.falt(sida, 'Vad personen ansöker om').focus();
  await r.knapp(sida, 'Lås').click();
  await r.rubrik(sida, 'Lås upp', 1).waitFor();
  assert.equal(await sida.getByLabel('Profil', { exact: true }).count(), 0);
  const axe = granskning(sida);

  // Begun and given up, a profile leaves nothing.
  await skapaAndra(sida);
  await axe.granska('Ny profil');
  await r.knapp(sida, 'Avbryt').click();
  await r.rubrik(sida, 'Lås upp', 1).waitFor();
  await sida.reload();
  assert.equal(await sida.getByLabel('Profil', { exact: true }).count(), 0);

  await skapaAndra(sida);
  await sida.getByLabel('Lösenfras', { exact: true }).fill(ANDRA);
  await r.falt(sida, 'Lösenfrasen en gång till').fill(ANDRA);
  await r.falt(sida, 'Ditt namn').fill(HANDLAGGARE);
  await r.knapp(sida, 'Börja arbeta').click();
  await r.taNyckelpapperet(sida);
  await r.rubrik(sida, 'Mina ärenden', 1).waitFor();
  await sida.getByText('Här samlas dina ärenden').waitFor();
  assert.equal(await sida.getByText(MAJBRITT.namn).count(), 0);

  // Another tab works in the first profile at the same time; each locks by itself.
  const andra = await context.newPage();
  await andra.goto(adress);
  await andra.getByLabel('Profil', { exact: true }).selectOption({ label: 'Profil 1' });
  await r.lasUpp(andra);
  await r.oppnaArendet(andra, MAJBRITT.namn);
  await r.knapp(sida, 'Lås').click();
  await r.rubrik(sida, 'Lås upp', 1).waitFor();
  await r.rubrik(andra, MAJBRITT.namn, 1).waitFor();

  // After the lock the tab is in its own profile, and the other's lösenfras does not open it.
  const val = sida.getByLabel('Profil', { exact: true });
  assert.equal(await val.evaluate((lista) => lista.selectedOptions[0].text), 'Utbildning');
  await axe.granska('Två profiler');
  await r.provaLosenfras(sida, LOSENFRAS);
  await sida.getByText('Lösenfrasen stämmer inte.').waitFor();
  await val.selectOption({ label: 'Profil 1' });
  await r.lasUpp(sida);
  // The place where this tab was locked in that profile.
  await r.rubrik(sida, MAJBRITT.namn, 1).waitFor();
  await andra.close();
  axe.slut();
});
