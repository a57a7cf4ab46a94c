import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { granskning } from '../axe.mjs';
import { KANARIEORD, MAJBRITT } from '../folk.mjs';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';
import { nyttBord } from '../starta.mjs';

async function tillKolleger(sida) {
  await sida.getByRole('link', { name: 'Säkerhet', exact: true }).click();
  await sida.getByRole('link', { name: 'Visitkort, kolleger och paket' }).click();
  await r.rubrik(sida, 'Mitt visitkort', 2).waitFor();
}
const mittKort = (sida) => sida.locator('.visitkort-text').innerText();
const avtryck = async (plats) => (await plats.getByRole('list', { name: /^Fingeravtryck för / }).getByRole('listitem').allInnerTexts()).join(' ');

/** Adds a colleague by her card, and says that the fingerprint is hers when it is. */
async function laggTill(sida, kort, hennes) {
  const kolleger = sida.getByRole('region', { name: 'Kolleger', exact: true });
  await r.falt(kolleger, 'Kollegans visitkort').fill(kort);
  await r.knapp(kolleger, 'Läs visitkortet').click();
  await r.rubrik(kolleger, /^Stämmer det med vad/).waitFor();
  assert.equal(await avtryck(kolleger), hennes);
  await r.knapp(kolleger, 'Ja, det stämmer. Lägg till').click();
  await kolleger.getByText(/^Jämförd /).waitFor();
}

async function oppnaFilen(sida, plats) {
  const taEmot = sida.getByRole('region', { name: 'Ta emot ett paket' });
  await taEmot.getByLabel('Fil', { exact: true }).setInputFiles(plats);
  await r.knapp(taEmot, 'Öppna paketet').click();
  return taEmot;
}

prov('Två kolleger byter visitkort och ett ärende; filen säger inget, och bara mottagaren kan öppna den', async ({ sida, profil }) => {
  const rune = await nyttBord();
  try {
    await r.forstaStart(sida);
    await r.forstaStart(rune.sida, { namn: 'Rune Askenfelt' });
    await r.registreraAnsokan(sida, { person: MAJBRITT, insatser: ['Städning'] });
    await tillKolleger(sida);
    await tillKolleger(rune.sida);
    const [teklasKort, runesKort] = [await mittKort(sida), await mittKort(rune.sida)];
    const [teklasAvtryck, runesAvtryck] = [await avtryck(sida), await avtryck(rune.sida)];
    await laggTill(sida, runesKort, runesAvtryck);

    await sida.getByRole('link', { name: 'Mina ärenden' }).click();
    await r.oppnaArendet(sida, MAJBRITT.namn);
    await r.knapp(sida, 'Ärendet').click();
    await r.knapp(sida, 'Skicka ärendet till en kollega').click();
    const dialog = sida.getByRole('dialog', { name: 'Skicka ärendet till en kollega' });
    await dialog.getByLabel('Rune Askenfelt').check();
    const hamtning = sida.waitForEvent('download');
    await r.knapp(dialog, 'Gör filen').click();
    const fil = await hamtning;
    assert.match(fil.suggestedFilename(), /^likvard-\d{4}-\d\d-\d\d\.likvard$/);
    const plats = join(profil, 'utanfor', 'paket.likvard');
    await fil.saveAs(plats);
    await dialog.getByText(/är gjord och kontrollerad: 1 ärende/).waitFor();
    const bytes = await readFile(plats);
    assert.ok(bytes.toString('latin1').startsWith('age-encryption.org/v1\n'));
    for (const ord of [...KANARIEORD, 'Rune Askenfelt', 'likvard-paket']) for (const kodning of ['utf8', 'latin1', 'utf16le']) assert.ok(!bytes.includes(Buffer.from(ord, kodning)), `Filen visar ${ord}.`);
    await r.knapp(dialog, 'Klart').click();
    await r.knapp(sida, 'Ärendet').click();
    await r.knapp(sida, 'Händelselogg').click();
    await sida.getByText('Ärendet lades i ett paket till Rune Askenfelt').waitFor();
    // Not yet known to Rune: the name in the file is only a claim.
    let taEmot = await oppnaFilen(rune.sida, plats);
    await taEmot.getByText(/^Avsändaren finns inte bland dina kolleger/).waitFor();
    assert.equal(await avtryck(taEmot), teklasAvtryck);
    const hosRune = granskning(rune.sida);
    await hosRune.granska('Paket från en okänd');
    await r.knapp(taEmot, 'Ta emot det valda').click();
    await taEmot.getByText(/^Ta reda på vem avsändaren är först/).waitFor();
    await r.knapp(taEmot, 'Avbryt').click();

    await laggTill(rune.sida, teklasKort, teklasAvtryck);
    taEmot = await oppnaFilen(rune.sida, plats);
    await taEmot.getByText(/Signaturen stämmer/).waitFor();
    await taEmot.getByText('Finns inte här.').waitFor();
    await taEmot.getByLabel('Ta över som handläggare').check();
    await hosRune.granska('Paket från en kollega');
    await r.knapp(taEmot, 'Ta emot det valda').click();
    await taEmot.getByText('1 ärende är mottaget.').waitFor();
    await hosRune.granska('Mottaget');
    await taEmot.getByRole('link', { name: `${MAJBRITT.arendenummer}, ${MAJBRITT.namn}` }).click();
    await r.rubrik(rune.sida, MAJBRITT.namn, 1).waitFor();
    await r.knapp(rune.sida, 'Ärendet').click();
    await r.knapp(rune.sida, 'Händelselogg').click();
    await rune.sida.getByText(/^Ärendet togs emot i ett paket från/).waitFor();
    await rune.sida.getByText('Ärendet skapades').waitFor();
    await hosRune.granska('Loggen i ett mottaget ärende');

    // Opened again: it is here already.
    await r.knapp(rune.sida, 'Stäng').first().click();
    await tillKolleger(rune.sida);
    taEmot = await oppnaFilen(rune.sida, plats);
    await taEmot.getByText(/^Finns redan här/).waitFor();

    // Not even the sender opens what is made to someone else.
    await r.knapp(sida, 'Stäng').first().click();
    await tillKolleger(sida);
    await oppnaFilen(sida, plats);
    await sida.getByText(/^Paketet går inte att öppna med dina nycklar/).waitFor();
    hosRune.slut();
    await rune.stang();
    assert.deepEqual(rune.vakt.anmarkningar, []);
  } finally {
    await rune.stada();
  }
});

prov('Nycklarna följer säkerhetskopian: ett paket till mig själv öppnas efter återläsning på en annan dator', async ({ sida, profil }) => {
  await r.forstaStart(sida);
  const { granska, slut } = granskning(sida);
  await r.registreraAnsokan(sida, { person: MAJBRITT });
  await r.knapp(sida, 'Ärendet').click();
  await r.knapp(sida, 'Skicka ärendet till en kollega').click();
  await r.knapp(sida.getByRole('dialog'), 'Avbryt').waitFor();
  await granska('Skicka ett ärende, inga kolleger');
  await r.knapp(sida.getByRole('dialog'), 'Avbryt').click();
  await tillKolleger(sida);
  await granska('Kolleger, inga än');
  const kort = await mittKort(sida);
  await r.knapp(sida, 'Skicka flera ärenden').click();
  const dialog = sida.getByRole('dialog', { name: 'Skicka flera ärenden' });
  await granska('Skicka flera');
  await dialog.getByLabel(`${MAJBRITT.namn}, ${MAJBRITT.arendenummer}`).check();
  await dialog.getByLabel('Jag själv').check();
  const hamtning = sida.waitForEvent('download');
  await r.knapp(dialog, 'Gör filen').click();
  const plats = join(profil, 'utanfor', 'mitt.likvard');
  await (await hamtning).saveAs(plats);
  await r.knapp(dialog, 'Klart').click();
  slut();
  await sida.getByRole('link', { name: 'Säkerhet', exact: true }).click();
  const kopian = sida.waitForEvent('download');
  await r.knapp(sida, 'Spara en säkerhetskopia').click();
  const kopia = join(profil, 'utanfor', 'kopia.likvard-kopia');
  await (await kopian).saveAs(kopia);

  const annan = await nyttBord();
  try {
    await r.lasInKopia(annan.sida, kopia);
    await tillKolleger(annan.sida);
    assert.equal(await mittKort(annan.sida), kort);
    const taEmot = await oppnaFilen(annan.sida, plats);
    await taEmot.getByText('Du har själv gjort paketet.').waitFor();
    await taEmot.getByText('Finns redan här, med samma innehåll.').waitFor();
    await annan.stang();
    assert.deepEqual(annan.vakt.anmarkningar, []);
  } finally {
    await annan.stada();
  }
});
