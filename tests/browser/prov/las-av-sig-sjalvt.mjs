import assert from 'node:assert/strict';
import { MAJBRITT, ORD } from '../folk.mjs';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';

/** Moves the clock of the page, and lets it be looked at, as when a window is brought forward. */
const gaFram = (sida, minuter) =>
  sida.evaluate((ms) => {
    const nu = Date.now;
    Date.now = () => nu() + ms;
    window.dispatchEvent(new Event('focus'));
  }, minuter * 60_000);
const vila = async (sida, minuter) => {
  for (let i = 0; i < minuter; i += 1) await gaFram(sida, 1);
};

async function mittIEnMening(sida) {
  await r.forstaStart(sida);
  await r.registreraAnsokan(sida, { person: MAJBRITT, insatser: ['Städning'] });
  await r.inledUtredningen(sida);
  const falt = r.falt(sida, 'Hur personen själv ser på sin situation');
  await falt.fill(ORD.samtalet);
  await falt.evaluate((ruta) => ruta.setSelectionRange(9, 9));
  return falt;
}
/** What is on the screen when it is locked, and that one comes back to where one was. */
async function lastOchTillbaka(sida, falt, vantat = ORD.samtalet) {
  await r.rubrik(sida, 'Lås upp', 1).waitFor();
  assert.doesNotMatch(await sida.evaluate(() => document.documentElement.outerHTML + JSON.stringify(sessionStorage)), /Älvkvist|orkar/);
  await r.lasUpp(sida);
  await falt.waitFor();
  await sida.waitForFunction(() => document.activeElement?.getAttribute('name') === 'utredning.sarskilda.egenSyn');
  assert.equal(await falt.inputValue(), vantat);
}

prov('Datorn har sovit: låst innan någon hinner läsa, orden är sparade, och man är tillbaka i samma mening', async ({ sida }) => {
  const falt = await mittIEnMening(sida);
  await sida.keyboard.type('verkligen ');
  await gaFram(sida, 3);
  const vantat = `${ORD.samtalet.slice(0, 9)}verkligen ${ORD.samtalet.slice(9)}`;
  await lastOchTillbaka(sida, falt, vantat);
  await sida.keyboard.type('inte ');
  assert.equal(await falt.inputValue(), `${ORD.samtalet.slice(0, 9)}verkligen inte ${ORD.samtalet.slice(9)}`);
});

prov('Efter vila låses det; en minut före sägs det, och en tangent ger tiden tillbaka', async ({ sida }) => {
  const falt = await mittIEnMening(sida);
  await vila(sida, 9);
  await sida.getByText('Likvärd låses om mindre än en minut.').waitFor();
  await sida.keyboard.press('Shift');
  await sida.getByText('Likvärd låses om mindre än en minut.').waitFor({ state: 'detached' });
  await vila(sida, 9);
  await sida.getByText('Likvärd låses om mindre än en minut.').waitFor();
  await vila(sida, 1);
  await lastOchTillbaka(sida, falt);
});

prov('Ord i en dialog som inte är skickad finns kvar efter låset', async ({ sida }) => {
  await r.forstaStart(sida);
  await r.registreraAnsokan(sida, { person: MAJBRITT, insatser: ['Städning'] });
  const skalet = async () => {
    await r.knapp(sida, 'Ärendet').click();
    await r.knapp(sida, /^Avskriv ärendet/).click();
    assert.equal(await r.knapp(sida, 'Händelselogg').count(), 0, 'Menyn ska vara stängd bakom dialogen.');
    return r.falt(sida.getByRole('dialog'), 'Varför ärendet avskrivs');
  };
  await (await skalet()).fill(ORD.samtalet);
  await gaFram(sida, 3);
  await r.lasUpp(sida);
  await r.rubrik(sida, MAJBRITT.namn, 1).waitFor();
  assert.equal(await (await skalet()).inputValue(), ORD.samtalet);
});

prov('Tiden till låsning väljs, och gäller också nästa gång', async ({ sida }) => {
  await r.forstaStart(sida);
  await sida.getByRole('link', { name: 'Säkerhet' }).click();
  await r.falt(sida, 'Lås efter').selectOption({ label: '30 minuter' });
  await sida.getByText('Likvärd låses efter 30 minuter.').waitFor();
  await sida.reload();
  await r.lasUpp(sida);
  await r.rubrik(sida, 'Säkerhet', 1).waitFor();
  assert.equal(await r.falt(sida, 'Lås efter').inputValue(), '30');
  await vila(sida, 28);
  assert.equal(await sida.getByText('Likvärd låses om').count(), 0);
  await vila(sida, 2);
  await r.rubrik(sida, 'Lås upp', 1).waitFor();
});

prov('Arbete i en flik håller den andra öppen, och låses den ena låses båda', async ({ sida, context }) => {
  await mittIEnMening(sida);
  const andra = await context.newPage();
  await andra.goto(sida.url());
  await r.lasUpp(andra);
  await r.rubrik(andra, MAJBRITT.namn, 1).waitFor();
  await vila(sida, 9);
  await sida.getByText('Likvärd låses om mindre än en minut.').waitFor();
  // Her clock goes as well: the tabs tell each other at most every twenty seconds.
  await gaFram(andra, 1);
  await andra.keyboard.press('Shift');
  await sida.getByText('Likvärd låses om mindre än en minut.').waitFor({ state: 'detached' });
  await gaFram(sida, 3);
  await r.rubrik(sida, 'Lås upp', 1).waitFor();
  await r.rubrik(andra, 'Lås upp', 1).waitFor();
});
