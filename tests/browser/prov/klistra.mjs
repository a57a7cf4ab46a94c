import assert from 'node:assert/strict';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';

/** As Word puts it on the clipboard: hard spaces, soft hyphens, Windows line ends, odd bullets, a vertical tab, and HTML beside. */
const UR_WORD = 'Hon\u00A0orkar inte dam\u00ADmsuga \u200Bsjälv.\r\nHon behöver hjälp med:\r\n\u2022\tstädning\r\n\u00B7\ttvätt\u000B\r\n\r\n\r\nOch\u2009inget\uFEFF mer.';
const ORDEN = 'Hon orkar inte dammsuga själv.\nHon behöver hjälp med:\n- städning\n- tvätt\n\nOch inget mer.';

const laggIUrklipp = (sida) =>
  sida.evaluate(
    (text) =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([`<p class="MsoNormal"><b>${text}</b></p>`], { type: 'text/html' }),
        }),
      ]),
    UR_WORD,
  );

prov('Inklistrat ur Word behåller orden och tappar skräpet', async ({ sida }) => {
  await r.forstaStart(sida);
  await r.registreraAnsokan(sida);
  const ruta = r.falt(sida, 'Vad personen ansöker om');
  await ruta.fill('Före. Efter.');
  await ruta.evaluate((falt) => falt.setSelectionRange(6, 6));
  await ruta.focus();
  await laggIUrklipp(sida);
  await sida.keyboard.press('ControlOrMeta+V');
  assert.equal(await ruta.inputValue(), `Före. ${ORDEN}Efter.`);
  await sida.keyboard.press('ControlOrMeta+Z');
  assert.equal(await ruta.inputValue(), 'Före. Efter.', 'Ångra tar bort det inklistrade.');
  await sida.keyboard.press('ControlOrMeta+V');
  await r.vantaPaSparat(sida);
  await sida.reload();
  await r.lasUpp(sida);
  await ruta.waitFor();
  assert.match(await ruta.inputValue(), /Och inget mer\./);
});

prov('En snabbnotering klistrad ur mejlet blir ren text', async ({ sida }) => {
  await r.forstaStart(sida);
  await laggIUrklipp(sida);
  await sida.keyboard.press('F2');
  const dialog = sida.getByRole('dialog');
  await r.falt(dialog, 'Vad säger personen?').focus();
  await sida.keyboard.press('ControlOrMeta+V');
  await r.knapp(dialog, 'Spara och stäng').click();
  await sida.getByRole('link', { name: 'Snabbnoteringar' }).click();
  await r.knapp(sida, 'Behåll som information').waitFor();
  assert.equal(await sida.locator('.bevara-rader').first().evaluate((p) => p.textContent), ORDEN);
});
