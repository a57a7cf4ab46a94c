import assert from 'node:assert/strict';
import { LOSENFRAS } from '../folk.mjs';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';

const NY = 'kopparslagare vid sju sjöar';
const NYAST = 'tistelfjun över tröskverket';

async function glomt(sida, nyckel, ny) {
  await r.knapp(sida, 'Jag har glömt lösenfrasen').click();
  await r.falt(sida, 'Återställningsnyckel').fill(nyckel);
  await sida.getByLabel('Ny lösenfras', { exact: true }).fill(ny);
  await r.falt(sida, 'Den nya lösenfrasen en gång till').fill(ny);
  await r.knapp(sida, 'Öppna och byt lösenfras').click();
}

prov('Glömd lösenfras: nyckeln på papperet öppnar, och den gamla lösenfrasen gäller inte längre', async ({ sida }) => {
  const nyckel = await r.skrivForstaOrden(sida);
  await r.knapp(sida, 'Lås').click();
  await glomt(sida, nyckel.replace(/.$/, (t) => (t === '7' ? '8' : '7')), NY);
  await sida.getByText('Nyckeln är inte rätt avskriven.').waitFor();
  await r.falt(sida, 'Återställningsnyckel').fill(nyckel.toLowerCase().replaceAll('-', ' '));
  await r.knapp(sida, 'Öppna och byt lösenfras').click();
  await sida.getByRole('navigation', { name: 'Huvudmeny' }).waitFor();
  await r.forstaOrdenFinns(sida);
  await r.knapp(sida, 'Lås').click();
  await r.provaLosenfras(sida, LOSENFRAS);
  await sida.getByText('Lösenfrasen stämmer inte.').waitFor();
  await sida.getByLabel('Lösenfras', { exact: true }).fill(NY);
  await r.knapp(sida, 'Lås upp').click();
  await sida.getByRole('navigation', { name: 'Huvudmeny' }).waitFor();
  await r.forstaOrdenFinns(sida);
});

prov('Lösenfrasen byts, och en ny nyckel gör det gamla papperet värdelöst', async ({ sida }) => {
  const gammal = await r.skrivForstaOrden(sida);
  await sida.getByRole('link', { name: 'Säkerhet' }).click();
  await r.falt(sida, 'Nuvarande lösenfras').fill('alldeles fel lösenfras');
  await sida.getByLabel('Ny lösenfras', { exact: true }).fill(NY);
  await r.falt(sida, 'Den nya lösenfrasen en gång till').fill(NY);
  await r.knapp(sida, 'Byt lösenfras').click();
  await sida.getByText('Den nuvarande lösenfrasen stämmer inte. Inget är ändrat.').waitFor();
  await r.falt(sida, 'Nuvarande lösenfras').fill(LOSENFRAS);
  await r.knapp(sida, 'Byt lösenfras').click();
  await sida.getByText('Lösenfrasen är bytt.').waitFor();

  await r.falt(sida, 'Din lösenfras').fill(NY);
  await r.knapp(sida, 'Gör en ny nyckel').click();
  const nyckel = await r.taNyckelpapperet(sida, 'Klart');
  assert.notEqual(nyckel, gammal);
  await sida.getByText(/förstör sedan det gamla papperet/).waitFor();
  await r.knapp(sida, 'Lås').click();
  await glomt(sida, gammal, NYAST);
  await sida.getByText('Nyckeln hör inte till valvet på den här datorn.').waitFor();
  await r.falt(sida, 'Återställningsnyckel').fill(nyckel);
  await r.knapp(sida, 'Öppna och byt lösenfras').click();
  await sida.getByRole('navigation', { name: 'Huvudmeny' }).waitFor();
  await r.forstaOrdenFinns(sida);
});
