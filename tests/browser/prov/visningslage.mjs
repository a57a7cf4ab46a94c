import assert from 'node:assert/strict';
import { granskning } from '../axe.mjs';
import { DOTTER, HANDLAGGARE, KANARIEORD, LOSENFRAS, MAJBRITT, ORD } from '../folk.mjs';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';

/** The planted words about the person, and pieces of them. The handläggare's own name and lösenfras are not the person's. */
const PLANTERAT = [...KANARIEORD.filter((ord) => ord !== LOSENFRAS && ord !== HANDLAGGARE), 'Älvkvist', 'Maj-Britt', DOTTER, MAJBRITT.telefon];

/** Everything that can be seen, copied, printed or read aloud: the whole document with the values of its fields, and its title. */
async function ingetSyns(sida, var_) {
  const text = await sida.evaluate(() => [document.title, document.documentElement.outerHTML, ...[...document.querySelectorAll('input, textarea, select')].map((f) => f.value)].join('\n'));
  assert.deepEqual(PLANTERAT.filter((ord) => text.includes(ord)), [], `${var_}: personuppgifter syns.`);
}

prov('I visningsläget finns inga personuppgifter på någon skärm eller utskrift, och inget går att ändra eller spara', async ({ sida }) => {
  await r.forstaStart(sida);
  await r.snabbnotera(sida, { ord: ORD.samtalet, ringer: DOTTER, relation: 'anhorig', galler: MAJBRITT.namn });
  await r.registreraAnsokan(sida, { person: MAJBRITT, insatser: ['Städning'] });
  await r.inledUtredningen(sida);
  await r.nyttSamtal(sida, { satt: 'Hembesök', narvarande: DOTTER, anteckning: ORD.anteckning });
  await r.sortera(sida, ORD.yr, { som: 'Personens egna ord', till: 'Hemliv' });
  await r.falt(sida, 'Hur personen själv ser på sin situation').fill(ORD.egenSyn);
  const axe = granskning(sida);

  // Switched on in the middle of a sentence: the words are saved first.
  await sida.keyboard.press('F9');
  await sida.getByText('personuppgifter är dolda, inget kan ändras').waitFor();
  await r.rubrik(sida, 'Dolt namn', 1).waitFor();
  await ingetSyns(sida, 'Utredning');
  await axe.granska('Visningsläge, utredning');
  const egenSyn = r.falt(sida, 'Hur personen själv ser på sin situation');
  assert.equal(await egenSyn.inputValue(), 'Dold text');
  await egenSyn.focus();
  await sida.keyboard.type('något nytt');
  await sida.keyboard.press('Control+v');
  assert.equal(await egenSyn.inputValue(), 'Dold text');

  const steglankar = await sida.getByRole('navigation', { name: 'Ärendets steg' }).getByRole('link').all();
  assert.equal(steglankar.length, 6);
  for (const lank of steglankar) {
    await lank.click();
    await sida.getByRole('heading', { level: 2 }).first().waitFor();
    await sida.waitForTimeout(300);
    await ingetSyns(sida, await lank.innerText());
  }
  for (const val of await r.textval(sida).all()) {
    await val.click();
    await sida.locator('article.papper').waitFor();
    await ingetSyns(sida, `Texten ${await val.innerText()}`);
  }
  await sida.emulateMedia({ media: 'print' });
  await ingetSyns(sida, 'Utskrift');
  await sida.emulateMedia({ media: 'screen' });
  await r.knapp(sida, 'Kopiera texten').click();
  await sida.getByText('Texten är kopierad.').waitFor();
  const kopierat = await sida.evaluate(() => navigator.clipboard.readText());
  assert.deepEqual(PLANTERAT.filter((ord) => kopierat.includes(ord)), []);

  await sida.keyboard.press('F4');
  await r.arenderader(sida).first().waitFor();
  await ingetSyns(sida, 'Arbetslistan');
  await axe.granska('Visningsläge, arbetslistan');
  await sida.getByRole('link', { name: 'Snabbnoteringar' }).click();
  await sida.getByText('Dold text').first().waitFor();
  await ingetSyns(sida, 'Snabbnoteringar');

  await r.knapp(sida, 'Avsluta visningsläget').click();
  await sida.keyboard.press('F4');
  await r.oppnaArendet(sida, MAJBRITT.namn);
  await r.gaTill(sida, 'Utredning');
  assert.equal(await egenSyn.inputValue(), ORD.egenSyn, 'Det som stod där när visningsläget slogs på är sparat, och masken är det inte.');
  await sida.reload();
  await r.lasUpp(sida);
  await r.rubrik(sida, MAJBRITT.namn, 1).waitFor();
  assert.equal(await sida.getByText('Visningsläge:').count(), 0, 'Visningsläget gäller bara fliken medan den är öppen.');
  await sida.evaluate(() => navigator.clipboard.writeText(''));
  axe.slut();
});
