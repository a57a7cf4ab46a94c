import assert from 'node:assert/strict';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { granskning } from '../axe.mjs';
import { KANARIEORD, LOSENFRAS, MAJBRITT } from '../folk.mjs';
import { sokIFiler } from '../kanarie.mjs';
import { prov } from '../prov.mjs';
import { nyttBord } from '../starta.mjs';
import * as r from '../resa.mjs';

async function sparaKopia(sida, profil) {
  await sida.getByRole('link', { name: 'Säkerhet', exact: true }).click();
  const hamtning = sida.waitForEvent('download');
  await r.knapp(sida, 'Spara en säkerhetskopia').click();
  const fil = await hamtning;
  await sida.getByText('Kopian är gjord och kontrollerad: 1 ärende.').waitFor();
  assert.match(fil.suggestedFilename(), /^likvard-\d{4}-\d\d-\d\d\.likvard-kopia$/);
  const plats = join(profil, 'utanfor', 'kopia.likvard-kopia');
  await fil.saveAs(plats);
  return plats;
}
const nyMapp = () => mkdtemp(join(tmpdir(), 'likvard-kopia-'));

prov('Säkerhetskopian läses in på en annan dator, och säger ingenting för den som saknar lösenfrasen', async ({ sida, profil }) => {
  const nyckel = await r.skrivForstaOrden(sida);
  const plats = await sparaKopia(sida, profil);
  assert.deepEqual((await sokIFiler(join(profil, 'utanfor'), KANARIEORD)).fynd, []);
  const text = gunzipSync(await readFile(plats)).toString('utf8');
  for (const ord of KANARIEORD) assert.ok(!text.includes(ord), `Kopian visar ${ord}.`);

  const annan = await nyttBord();
  try {
    await r.lasInKopia(annan.sida, plats, 'alldeles fel lösenfras');
    await annan.sida.getByText('Lösenfrasen eller nyckeln stämmer inte med kopian.').waitFor();
    await annan.sida.getByLabel('Lösenfras eller återställningsnyckel').fill(nyckel);
    await r.knapp(annan.sida, 'Läs in kopian').click();
    await r.forstaOrdenFinns(annan.sida);
    await annan.sida.reload();
    await r.lasUpp(annan.sida);
    await r.forstaOrdenFinns(annan.sida);
    await annan.stang();
    assert.deepEqual(annan.vakt.anmarkningar, []);
  } finally {
    await annan.stada();
  }
});

prov('En tömd webbläsare: det som fanns kommer tillbaka ur säkerhetskopian', async ({ sida, profil, adress }) => {
  await r.skrivForstaOrden(sida);
  const plats = await sparaKopia(sida, profil);
  await sida.goto('about:blank');
  const cdp = await sida.context().newCDPSession(sida);
  await cdp.send('Storage.clearDataForOrigin', { origin: new URL(adress).origin, storageTypes: 'indexeddb' });
  await sida.goto(adress);
  await r.provaLosenfras(sida, LOSENFRAS);
  await sida.getByText('Har du en säkerhetskopia börjar du om och läser in den.').waitFor();
  await r.knapp(sida, 'Börja om med ett nytt valv').click();
  await r.lasInKopia(sida, plats, LOSENFRAS);
  await r.forstaOrdenFinns(sida);
});

prov('En kopia hålls mot det som finns: vad den gör visas, väljs, och går att ångra', async ({ sida }) => {
  const { granska, slut } = granskning(sida);
  const plats = await sparaKopia(sida, (await r.skrivForstaOrden(sida)) && (await nyMapp()));
  await r.forstaOrdenFinns(sida);
  await r.falt(sida, 'Vad personen ansöker om').fill('Nya ord, skrivna efter kopian.');
  await r.vantaPaSparat(sida);
  const jamfor = async () => {
    await sida.getByRole('link', { name: 'Säkerhet', exact: true }).click();
    const delen = sida.getByRole('region', { name: 'Läs in en säkerhetskopia' });
    await delen.getByLabel('Fil', { exact: true }).setInputFiles(plats);
    await delen.getByLabel('Lösenfras eller återställningsnyckel').fill(LOSENFRAS);
    await r.knapp(delen, 'Jämför med det som finns här').click();
    await delen.getByText('1 ärende och 0 noteringar skiljer sig.').waitFor();
    return delen;
  };
  const delen = await jamfor();
  await granska('Jämförelsen');
  await delen.getByRole('checkbox', { name: `Ta kopians ord för ${MAJBRITT.namn}` }).check();
  await r.knapp(delen, 'Läs in').click();
  await delen.getByText('1 post är inläst ur kopian.').waitFor();
  await granska('Inläst, går att ångra');
  await r.forstaOrdenFinns(sida);
  await sida.getByRole('link', { name: 'Säkerhet', exact: true }).click();
  await r.knapp(sida, 'Ångra den senaste inläsningen').click();
  await sida.getByText('Inläsningen är ångrad').waitFor();
  await sida.keyboard.press('F4');
  await r.oppnaArendet(sida, MAJBRITT.namn);
  assert.equal(await r.falt(sida, 'Vad personen ansöker om').inputValue(), 'Nya ord, skrivna efter kopian.');
  slut();
});

prov('En fil som inte är en kopia, eller är skadad, sägs och ändrar inget', async ({ sida }) => {
  await r.knapp(sida, 'Jag har en säkerhetskopia').click();
  await r.knapp(sida, 'Läs in kopian').click();
  await sida.getByText('Välj filen med säkerhetskopian.').waitFor();
  for (const [innehall, mening] of [['Hej hej', /^Filen är ingen säkerhetskopia från Likvärd/], [Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]), /^Säkerhetskopian är skadad/]]) {
    await sida.getByLabel('Fil', { exact: true }).setInputFiles({ name: 'kopia.likvard-kopia', mimeType: 'application/octet-stream', buffer: Buffer.from(innehall) });
    await sida.getByLabel('Lösenfras eller återställningsnyckel').fill(LOSENFRAS);
    await r.knapp(sida, 'Läs in kopian').click();
    await sida.getByText(mening).waitFor();
  }
  await r.knapp(sida, 'Tillbaka').click();
  await r.forstaStart(sida);
});
