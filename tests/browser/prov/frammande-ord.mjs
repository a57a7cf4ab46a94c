import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before } from 'node:test';
import { ordIDocx, packaUpp } from '../docx.mjs';
import { LOSENFRAS } from '../folk.mjs';
import { PAHOPP, frammandeElement, smittadKopia, smittadeDokument } from '../frammande.mjs';
import { prov } from '../prov.mjs';
import { byggOchServera } from '../servera.mjs';
import { nyttBord } from '../starta.mjs';
import * as r from '../resa.mjs';

/** Words made to run, ask the network or open a box, in every text of a riktlinje and of a vault. They are shown as the words they are. */

const STEG = ['ansokan', 'utredning', 'bedomning', 'tid', 'kommunicering', 'beslut'];
let server;
const dokument = smittadeDokument();
before(async () => {
  server = await byggOchServera({ plugins: [dokument.plugin] });
});
after(() => server.stang());

async function laddaNerWord(sida) {
  const knappen = sida.getByRole('button', { name: /Word/ }).first();
  if ((await knappen.count()) === 0 || !(await knappen.isEnabled())) return null;
  const [fil] = await Promise.all([sida.waitForEvent('download'), knappen.click()]);
  return readFile(await fil.path());
}

prov('Främmande ord i riktlinjen, ärendena och noteringarna körs aldrig: de visas som de ord de är', async () => {
  assert.ok(PAHOPP.length >= 60, `Bara ${PAHOPP.length} påhopp.`);
  const kopia = await smittadKopia();
  assert.ok(kopia.antal > PAHOPP.length && dokument.antal() > PAHOPP.length, 'Alla påhopp är inte utdelade.');
  const bord = await nyttBord({ adress: server.adress });
  const { sida, vakt } = bord;
  const rutor = [];
  sida.on('dialog', (ruta) => rutor.push(`${ruta.type()}: ${ruta.message()}`));
  const sedda = new Set();
  const titta = async (var_) => {
    assert.deepEqual(await frammandeElement(sida), [], `Främmande element: ${var_}`);
    const synligt = await sida.evaluate(() => `${document.body.textContent}\n${[...document.querySelectorAll('input, textarea')].map((e) => e.value).join('\n')}`);
    for (const ord of PAHOPP) if (synligt.includes(ord)) sedda.add(ord);
  };
  const vidare = async (vag) => {
    await sida.evaluate((v) => void (location.hash = v), vag);
    await sida.waitForLoadState('networkidle');
    await sida.waitForTimeout(400);
  };
  try {
    await r.knapp(sida, 'Jag har en säkerhetskopia').click();
    await sida.getByLabel('Fil', { exact: true }).setInputFiles({ name: 'kopia.likvard-kopia', mimeType: 'application/octet-stream', buffer: kopia.buffer });
    await sida.getByLabel('Lösenfras eller återställningsnyckel').fill(LOSENFRAS);
    await r.knapp(sida, 'Läs in kopian').click();
    await r.rubrik(sida, 'Mina ärenden', 1).waitFor();
    await titta('arbetslistan');
    await vidare('#/noteringar');
    await titta('snabbnoteringarna');
    const word = [];
    for (const id of kopia.idn) {
      for (const steg of STEG) {
        await vidare(`#/arende/${id}/${steg}`);
        await sida.getByRole('heading', { level: 2 }).first().waitFor();
        await sida.evaluate(() => document.querySelectorAll('details, u-details').forEach((del) => del.setAttribute('open', '')));
        await sida.waitForTimeout(200);
        await titta(`${steg} i ${id}`);
        const fil = await laddaNerWord(sida);
        if (fil) word.push(fil);
      }
    }
    assert.ok(word.length > 0, 'Ingen Word-fil gick att spara.');
    for (const fil of word) {
      const delar = packaUpp(fil);
      for (const [namn, xml] of delar) {
        // The page number is the only field that the app itself puts in.
        const utanSidnummer = xml.replace(/<w:instrText[^>]*>(PAGE|NUMPAGES)<\/w:instrText>/g, '');
        assert.doesNotMatch(utanSidnummer, /<w:(fldSimple|instrText|hyperlink)|TargetMode="External"|<script|<!ENTITY/i, `Fält eller skript i ${namn}.`);
      }
      for (const ord of PAHOPP) if (ordIDocx(fil).includes(ord)) sedda.add(ord);
    }
    // Control signs that HTML cannot hold are drawn as something else; every other payload must have been seen, letter by letter.
    const osedda = PAHOPP.filter((ord) => !sedda.has(ord));
    assert.deepEqual(osedda.filter((ord) => !/[\t\n\u2028\u202E\u200B\uFEFF]/.test(ord)), [], 'De här syntes aldrig som ord.');
    assert.deepEqual(rutor, [], 'En ruta öppnades.');
    await bord.stang();
    assert.deepEqual(vakt.anmarkningar, []);
  } finally {
    await bord.stada();
  }
});
