import assert from 'node:assert/strict';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';

const STEG = ['Ansökan', 'Utredning', 'Bedömning', 'Omfattning och tid', 'Kommunicering', 'Beslut'];

prov('Tre demonstrationsärenden läggs in, går att bläddra igenom och slängs utan att egna ärenden rörs', async ({ sida }) => {
  await r.forstaStart(sida);
  await r.knapp(sida, 'Lägg in tre demonstrationsärenden').click();
  await sida.getByText('3 ärenden').waitFor();
  await r.valjFlik(sida, 'Alla');
  const namnen = await r.arenderader(sida).getByRole('link').allInnerTexts();
  assert.equal(namnen.length, 3);
  for (const namn of namnen) {
    await r.oppnaArendet(sida, namn);
    await sida.getByText('Demonstrationsärende. Personen är påhittad.').waitFor();
    for (const steg of STEG) await r.gaTill(sida, steg);
    await sida.getByRole('article').filter({ hasText: namn }).waitFor();
    await sida.keyboard.press('F4');
  }
  await r.registreraAnsokan(sida, { person: { namn: 'Egen Åsiktsson' } });
  await r.vantaPaSparat(sida);
  await sida.keyboard.press('F4');
  await r.knapp(sida, 'Släng demonstrationsärendena').click();
  await r.knapp(sida, 'Släng dem').click();
  await sida.getByText(/^1 ärende$/).waitFor();
  assert.deepEqual(await r.arenderader(sida).getByRole('link').allInnerTexts(), ['Egen Åsiktsson']);
});
