import assert from 'node:assert/strict';
import { granskning } from '../axe.mjs';
import { LOSENFRAS, MAJBRITT, ORD } from '../folk.mjs';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';

const KOD = '407196';

async function sattKoden(sida) {
  await sida.getByRole('link', { name: 'Säkerhet', exact: true }).click();
  await sida.getByLabel('Kod', { exact: true }).fill('1234');
  await sida.getByLabel('Lösenfrasen du har').fill(LOSENFRAS);
  await r.knapp(sida, 'Använd koden').click();
  await sida.getByText('Koden är för lätt att gissa.').waitFor();
  await sida.getByLabel('Kod', { exact: true }).fill(KOD);
  await r.knapp(sida, 'Använd koden').click();
  await sida.getByText(/^Koden gäller till klockan \d\d:\d\d i den här fliken\./).waitFor();
}

async function mittIEnMening(sida) {
  await r.skrivForstaOrden(sida);
  await sattKoden(sida);
  await sida.keyboard.press('F4');
  await r.oppnaArendet(sida, MAJBRITT.namn);
  const falt = r.falt(sida, 'Vad personen ansöker om');
  await falt.evaluate((ruta) => {
    ruta.focus();
    ruta.setSelectionRange(5, 5);
  });
  await sida.keyboard.type(' verkligen');
  return falt;
}
const provaKod = async (sida, kod) => {
  await sida.getByLabel('Kort kod', { exact: true }).fill(kod);
  await r.knapp(sida, 'Lås upp').click();
};
/** Moves the clock of the page without letting anything look at it, as when the computer sleeps. */
const sov = (sida, minuter) =>
  sida.evaluate((ms) => {
    const nu = Date.now;
    Date.now = () => nu() + ms;
  }, minuter * 60_000);

prov('Med den korta koden är man tillbaka i samma mening, och inget av ärendet är kvar på sidan medan det är låst', async ({ sida }) => {
  const falt = await mittIEnMening(sida);
  await sida.evaluate(() => (globalThis.sammaSida = true));
  await r.knapp(sida, 'Lås').click();
  await sida.getByLabel('Kort kod', { exact: true }).waitFor();
  const axe = granskning(sida);
  await axe.granska('Kort kod');
  assert.doesNotMatch(await sida.evaluate(() => document.documentElement.outerHTML + JSON.stringify([sessionStorage, localStorage]) + location.href + document.title), /Älvkvist|orkar|407196/);
  await sida.goBack();
  assert.doesNotMatch(await sida.evaluate(() => document.documentElement.outerHTML), /Älvkvist|orkar/);
  await sida.goForward();
  await provaKod(sida, '407190');
  await sida.getByText('Koden stämmer inte. 4 försök kvar.').waitFor();
  await provaKod(sida, KOD);
  await falt.waitFor();
  await sida.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  assert.equal(await sida.evaluate(() => globalThis.sammaSida), true);
  await sida.keyboard.type(' inte');
  assert.equal(await falt.inputValue(), `${ORD.samtalet.slice(0, 5)} verkligen inte${ORD.samtalet.slice(5)}`);
  await r.vantaPaSparat(sida);
  await sida.reload();
  await r.lasUpp(sida);
  assert.equal(await falt.inputValue(), `${ORD.samtalet.slice(0, 5)} verkligen inte${ORD.samtalet.slice(5)}`);
  axe.slut();
});

prov('Fem fel, eller en timmes sömn: koden är borta och lösenfrasen behövs', async ({ sida }) => {
  await mittIEnMening(sida);
  await r.knapp(sida, 'Lås').click();
  for (let gang = 0; gang < 5; gang += 1) {
    await provaKod(sida, '407190');
    await sida.getByText(['4 försök kvar', '3 försök kvar', '2 försök kvar', 'Ett försök kvar'][gang] ?? 'Ärendena ligger krypterade').waitFor();
  }
  await r.lasUpp(sida);
  await sattKoden(sida);
  await r.knapp(sida, 'Lås').click();
  await sida.getByLabel('Kort kod', { exact: true }).waitFor();
  await sov(sida, 61);
  await provaKod(sida, KOD);
  await r.lasUpp(sida);
  await sattKoden(sida);
  await r.knapp(sida, 'Lås').click();
  await r.knapp(sida, 'Använd lösenfrasen i stället').click();
  await r.lasUpp(sida);
});
