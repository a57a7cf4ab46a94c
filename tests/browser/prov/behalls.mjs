import assert from 'node:assert/strict';
import { MAJBRITT, ORD } from '../folk.mjs';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';

async function oppnaBedomning(sida, insatser) {
  await r.forstaStart(sida);
  await r.registreraAnsokan(sida, { person: { namn: MAJBRITT.namn }, insatser });
  await r.inledUtredningen(sida);
  await r.gaTill(sida, 'Bedömning');
}

const svaret = (sida, id) => r.fragan(sida, id).locator('input:checked').getAttribute('value');

prov('Ett svar finns kvar när dess fråga göms, när steget byts och efter upplåsning', async ({ sida }) => {
  await oppnaBedomning(sida, ['Städning']);
  await r.svaraPaFragorna(sida, { stadBehov: 'ja', stadSjalv: 'inget', hushall: 'sammanboende', andraVuxnaKlarar: 'ja', barnIHushallet: 'nej' });
  await r.svaraPaFragorna(sida, { hushall: 'ensamboende' });
  await r.fragan(sida, 'stadLosesAnnars').waitFor();
  await r.gaTill(sida, 'Utredning');
  await r.gaTill(sida, 'Bedömning');
  await r.vantaPaSparat(sida);
  await sida.reload();
  await r.lasUpp(sida);
  await r.svaraPaFragorna(sida, { hushall: 'sammanboende' });
  assert.equal(await svaret(sida, 'andraVuxnaKlarar'), 'ja');
  assert.equal(await svaret(sida, 'barnIHushallet'), 'nej');
});

prov('Ord i ett fält som göms finns kvar när det visas igen', async ({ sida }) => {
  await oppnaBedomning(sida, ['Städning']);
  const ram = sida.getByRole('region', { name: 'Ditt ställningstagande' });
  await r.valjRadio(ram, 'Utfall', 'Delvis bifall');
  await r.valjRadio(ram, 'Jämfört med riktlinjen', 'Avsteg från riktlinjen');
  await r.falt(ram, 'Orsak').selectOption({ label: 'Hälsotillstånd' });
  await r.falt(ram, 'Varför den här personen behöver något annat').fill(ORD.yr);
  await r.falt(ram, 'Motivering till beslutet').fill(ORD.varukassen);
  await r.valjRadio(ram, 'Jämfört med riktlinjen', 'Följer utgångspunkten');
  await r.falt(ram, 'Varför den här personen').waitFor({ state: 'detached' });
  await r.valjRadio(ram, 'Jämfört med riktlinjen', 'Avsteg från riktlinjen');
  assert.equal(await r.falt(ram, 'Varför den här personen').inputValue(), ORD.yr);
  assert.equal(await r.falt(ram, 'Orsak').inputValue(), 'halsa');
  assert.equal(await r.falt(ram, 'Motivering till beslutet').inputValue(), ORD.varukassen);

  await r.gaTill(sida, 'Omfattning och tid');
  const del = sida.getByRole('region', { name: 'Städning', exact: true });
  await r.valjRadio(del, 'Hur länge', 'Tidsbegränsat');
  await r.falt(del, 'Gäller till och med').fill('2027-05-31');
  await r.falt(del, 'Varför beslutet behöver vara tidsbegränsat').fill(ORD.egenSyn);
  await r.valjRadio(del, 'Hur länge', 'Tills vidare');
  await r.falt(del, 'Gäller till och med').waitFor({ state: 'detached' });
  await r.valjRadio(del, 'Hur länge', 'Tidsbegränsat');
  assert.equal(await r.falt(del, 'Gäller till och med').inputValue(), '2027-05-31');
  assert.equal(await r.falt(del, 'Varför beslutet behöver vara tidsbegränsat').inputValue(), ORD.egenSyn);
});

prov('Byta steg, insats och sida mitt i skrivandet behåller varje ord', async ({ sida }) => {
  await oppnaBedomning(sida, ['Städning', 'Tvätt']);
  await r.steget(sida, 'behov').fill(ORD.yr);
  await r.valjInsats(sida, 'Tvätt');
  assert.equal(await r.steget(sida, 'behov').inputValue(), '', 'Varje insats har sin egen bedömning.');
  await r.steget(sida, 'behov').fill(ORD.varukassen);
  await r.gaTill(sida, 'Utredning');
  await r.nyttSamtal(sida, { anteckning: ORD.anteckning });
  await sida.keyboard.press('F4');
  await r.oppnaArendet(sida, MAJBRITT.namn);
  await r.gaTill(sida, 'Utredning');
  assert.equal(await r.falt(sida, 'Fria anteckningar').inputValue(), ORD.anteckning);
  await r.gaTill(sida, 'Bedömning');
  await r.valjInsats(sida, 'Tvätt');
  assert.equal(await r.steget(sida, 'behov').inputValue(), ORD.varukassen);
  await r.valjInsats(sida, 'Städning');
  assert.equal(await r.steget(sida, 'behov').inputValue(), ORD.yr);
});

prov('Sorteringen säger var uppgiften hamnade, och markören står kvar i anteckningen', async ({ sida }) => {
  await r.forstaStart(sida);
  await r.registreraAnsokan(sida, { person: { namn: MAJBRITT.namn }, insatser: ['Städning'] });
  await r.inledUtredningen(sida);
  await r.nyttSamtal(sida, { anteckning: ORD.anteckning });
  await r.sortera(sida, ORD.yr, { som: 'Det du iakttog', till: 'Hemliv' });
  const samtal = sida.getByRole('region', { name: 'Samtal' });
  await samtal.getByRole('status').getByText('Uppgiften ligger nu under Hemliv.').waitFor();
  assert.equal(await r.falt(samtal, 'Fria anteckningar').inputValue(), ORD.anteckning, 'Anteckningen står orörd.');
  assert.equal(await r.falt(samtal, 'Det markerade är').locator('option:checked').innerText(), 'Det du iakttog', 'Nästa bit sorteras utan nya val.');
  assert.ok(await sida.evaluate(() => document.activeElement !== document.body), 'Fokus är inte tappat.');
});

prov('En snabbnotering mitt i en mening: man skriver vidare där man var', async ({ sida }) => {
  await r.forstaStart(sida);
  await r.registreraAnsokan(sida, { person: { namn: MAJBRITT.namn } });
  const ruta = r.falt(sida, 'Vad personen ansöker om');
  await ruta.click();
  for (const [skrivet, nyckel] of [['hon orkar ', 'Escape'], ['inte bara ', 'Enter']]) {
    await sida.keyboard.type(skrivet);
    await sida.keyboard.press('F2');
    const dialog = sida.getByRole('dialog');
    await r.falt(dialog, 'Vad säger personen?').waitFor();
    await sida.keyboard.type('dottern ringer');
    if (nyckel === 'Escape') await sida.keyboard.press('Escape');
    else await r.knapp(dialog, 'Spara och stäng').click();
    await dialog.waitFor({ state: 'detached' });
  }
  await sida.keyboard.type('varorna');
  assert.equal(await ruta.inputValue(), 'hon orkar inte bara varorna');
});
