import assert from 'node:assert/strict';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';

/** The pages of a PDF, counted in its page tree. */
const sidor = (pdf) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
const skrivUt = (sida) => sida.pdf({ preferCSSPageSize: true });

prov('I utskrift står bara brevet: med brevhuvud, på A4, och hur man överklagar på ett eget blad', async ({ sida }) => {
  await r.forstaStart(sida);
  await r.knapp(sida, 'Lägg in tre demonstrationsärenden').click();
  await sida.getByText('3 ärenden').waitFor();
  await r.valjFlik(sida, 'Alla');
  await r.oppnaArendet(sida, 'Birgitta Holmqvist');

  // A letter that lies folded in a card among fields.
  await r.gaTill(sida, 'Kommunicering');
  await sida.locator('summary, u-summary').filter({ hasText: 'Brevet till personen' }).click();
  const brev = sida.getByRole('article');
  await brev.waitFor();
  await sida.emulateMedia({ media: 'print' });
  await brev.getByText('Datum: 19 november 2026').waitFor();
  await brev.getByText('Birgitta Holmqvist').waitFor();
  for (const annat of [sida.getByRole('heading', { name: 'Kommunicering' }), sida.getByRole('button'), sida.getByRole('textbox'), sida.getByRole('navigation')])
    assert.deepEqual(await annat.filter({ visible: true }).allInnerTexts(), [], 'Det som inte är brevet skrivs inte ut.');
  assert.equal(sidor(await skrivUt(sida)), 1, 'Brevet får plats på ett blad, och inget tomt blad följer med.');
  await sida.emulateMedia({ media: null });

  await r.gaTill(sida, 'Beslut');
  const beslutet = sida.getByRole('article').filter({ hasText: 'Så här överklagar du beslutet' });
  await beslutet.waitFor();
  await sida.emulateMedia({ media: 'print' });
  const nyaBlad = await beslutet.locator('section').evaluateAll((alla) => alla.filter((del) => getComputedStyle(del).breakBefore === 'page').map((del) => del.querySelector('h3').textContent));
  assert.deepEqual(nyaBlad, ['Så här överklagar du beslutet']);
  const storlek = await beslutet.evaluate((papper) => Number.parseFloat(getComputedStyle(papper).fontSize));
  assert.ok(storlek >= 16, `Texten ska vara minst 12 punkter på papper, och är ${storlek * 0.75}.`);
  assert.ok(sidor(await skrivUt(sida)) >= 2);
});
