import assert from 'node:assert/strict';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';

const ARENDEN = [
  { namn: 'Åke Trollbäck', personnummer: '18900101-9802', arendenummer: 'VON-EX 2026/0311', ord: 'Vill ha hjälp med ledsagning.' },
  { namn: 'Iris Trollbäck', personnummer: '18900102-9819', arendenummer: 'VON-EX 2026/0312', ord: 'Vill ha hjälp med promenader.' },
  { namn: 'Gun Snödroppe', personnummer: '', arendenummer: 'HT-77', ord: 'Iris är hennes granne.' },
];

async function registreraAlla(sida) {
  await r.forstaStart(sida);
  for (const { ord, ...person } of ARENDEN) {
    await r.registreraAnsokan(sida, { person });
    await r.falt(sida, 'Vad personen ansöker om').fill(ord);
    await r.vantaPaSparat(sida);
  }
  await sida.keyboard.press('F4');
  await sida.getByText('3 ärenden').waitFor();
}

const namnen = (sida) => r.arenderader(sida).getByRole('rowheader').allInnerTexts();

/** Searches, and waits until the list has taken it in. */
async function sok(sida, text, antal) {
  await r.sokfaltet(sida).fill(text);
  await sida.getByRole('status').getByText(antal === 3 ? '3 ärenden' : `${antal} av 3 ärenden`).waitFor();
  return namnen(sida);
}

prov('Arbetslistan söks på namn, personnummer och ärendenummer, och på inget annat', async ({ sida }) => {
  await registreraAlla(sida);
  assert.deepEqual((await sok(sida, 'trollb', 2)).toSorted(), ['Iris Trollbäck', 'Åke Trollbäck']);
  assert.deepEqual(await sok(sida, 'ake', 1), ['Åke Trollbäck']);
  assert.deepEqual(await sok(sida, '18900102-9819', 1), ['Iris Trollbäck']);
  assert.deepEqual(await sok(sida, '900101', 1), ['Åke Trollbäck']);
  assert.deepEqual(await sok(sida, 'HT-77', 1), ['Gun Snödroppe']);
  assert.deepEqual(await sok(sida, 'Iris', 1), ['Iris Trollbäck'], 'Ett namn i en annan persons ansökan hittas inte.');
  for (const forbjudet of ['ledsagning', 'promenader', 'granne', 'Ansökan', 'hjälp med']) {
    assert.deepEqual(await sok(sida, forbjudet, 0), [], `”${forbjudet}” gick att söka på.`);
  }
});

prov('Urvalet i arbetslistan står kvar när man kommer tillbaka, men inte efter lås', async ({ sida }) => {
  await registreraAlla(sida);
  await r.valjFlik(sida, 'Alla');
  await sok(sida, 'trollb', 2);
  await r.oppnaArendet(sida, 'Åke Trollbäck');
  await sida.keyboard.press('F4');
  await sida.getByText('2 av 3 ärenden').waitFor();
  assert.equal(await r.sokfaltet(sida).inputValue(), 'trollb');
  assert.ok(await sida.getByRole('radio', { name: /^Alla/ }).isChecked());
  await sida.getByRole('link', { name: 'Snabbnoteringar' }).click();
  await sida.goBack();
  await sida.getByText('2 av 3 ärenden').waitFor();

  await r.knapp(sida, 'Lås').click();
  await r.lasUpp(sida);
  await sida.getByText('3 ärenden').waitFor();
  assert.equal(await r.sokfaltet(sida).inputValue(), '', 'Ett sökord är ett namn och glöms när Likvärd låses.');
});
