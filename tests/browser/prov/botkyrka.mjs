import assert from 'node:assert/strict';
import { MAJBRITT } from '../folk.mjs';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';

const INSATSER = ['Dusch', 'Inköp', 'Tillsyn på natten'];

prov('Botkyrka har inga schablontider: varje tid och summa saknas, aldrig 0', async ({ sida }) => {
  await r.forstaStart(sida, { kommun: 'botkyrka' });
  await r.registreraAnsokan(sida, { person: MAJBRITT, insatser: INSATSER });
  assert.equal(await sida.getByText('Demonstration').count(), 0, 'En riktig kommuns riktlinje är ingen demonstration.');
  await r.inledUtredningen(sida);
  await r.gaTill(sida, 'Bedömning');
  for (const namn of INSATSER) {
    await r.valjInsats(sida, namn);
    await r.taStallning(sida, { utfall: 'Bifall', mening: 'Du klarar det inte själv och ingen annan kan hjälpa dig.' });
  }
  await r.gaTill(sida, 'Omfattning och tid');
  for (const namn of INSATSER) await r.angeOmfattning(sida, namn, { ofta: [2, 'per vecka'], fran: '2026-12-01', lange: 'Tills vidare' });
  for (const namn of INSATSER) await sida.getByRole('region', { name: namn, exact: true }).getByText('Minuter saknas', { exact: true }).first().waitFor();
  assert.match(await r.minuterIHuvudet(sida), /^Beviljad tid\s+Minuter saknas$/);
  await summornaSaknas(sida);

  await r.falt(sida.getByRole('region', { name: 'Dusch', exact: true }), 'Minuter per tillfälle').fill('40');
  await sida.getByRole('region', { name: 'Dusch', exact: true }).getByText('80 min per vecka', { exact: true }).waitFor();
  await sida.getByText(/^Summan kan inte räknas, eftersom tid saknas för inköp.* och tillsyn/).waitFor();
  await summornaSaknas(sida);

  await r.gaTill(sida, 'Beslut');
  const beslut = r.dokument(sida, 'Beslut om insatser');
  await beslut.getByText('Förvaltningsrätten i Stockholm').first().waitFor();
  assert.doesNotMatch(await beslut.innerText(), /\b0 (min|minuter|timmar)\b/);
  await r.textval(sida).filter({ hasText: 'Minutförklaring' }).click();
  const forklaring = r.dokument(sida, /Minutförklaring|tid/i);
  await forklaring.getByText(/saknas/).first().waitFor();
  assert.doesNotMatch(await forklaring.innerText(), /(?<![\d,])0 (min|minuter|timmar)\b/);
});

async function summornaSaknas(sida) {
  const summor = sida.getByRole('region', { name: 'Sammanlagd tid' });
  const rader = Object.fromEntries(await summor.getByRole('row').evaluateAll((alla) => alla.map((rad) => [rad.querySelector('th')?.innerText, rad.querySelector('td')?.innerText])));
  assert.equal(rader['Återkommande per vecka'], 'saknas');
  assert.equal(rader['Per månad'], 'saknas');
  assert.ok(!Object.values(rader).includes('0 min'), JSON.stringify(rader));
}
