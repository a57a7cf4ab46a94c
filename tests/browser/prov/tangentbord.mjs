import assert from 'node:assert/strict';
import { DOTTER, HANDLAGGARE, LOSENFRAS, MAJBRITT, ORD } from '../folk.mjs';
import { K01 } from '../k01-fall.mjs';
import { IDAG } from '../klocka.mjs';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';
import { tangentbord } from '../tangentbord.mjs';

const [STAD] = K01;
const STEGENS_FRAGOR = { behov: ['stadBehov'], sjalv: ['stadSjalv'], annatSatt: ['hushall', 'stadLosesAnnars'], skaligt: ['antalRum', 'stadSkal'] };

prov('Hela vägen med bara tangentbord: från samtalet till beslutet', async ({ sida }) => {
  const t = await tangentbord(sida);
  await t.skriv(LOSENFRAS);
  await t.tillOchSkriv('Lösenfrasen en gång till', LOSENFRAS);
  await t.tillOchSkriv('Ditt namn', HANDLAGGARE);
  await t.tillOchTryck('Börja arbeta', 'Enter');
  await r.rubrik(sida, 'Din återställningsnyckel', 1).waitFor();
  await t.tillOchTryck('Nyckeln är utskriven eller avskriven', 'Space');
  await t.tillOchTryck('Börja arbeta', 'Enter');
  await r.rubrik(sida, 'Mina ärenden', 1).waitFor();

  await t.tryck('F2');
  await sida.getByRole('dialog').waitFor();
  await t.skriv(ORD.samtalet);
  await t.tillOchSkriv('Vem ringer?', DOTTER);
  await t.tillOchSkriv('Om vem?', MAJBRITT.namn);
  await t.tillOchTryck('Spara och stäng', 'Enter');
  await sida.getByRole('dialog').waitFor({ state: 'detached' });
  await t.tillOchTryck('Snabbnoteringar', 'Enter');
  await r.rubrik(sida, 'Snabbnoteringar', 1).waitFor();
  await sida.getByText(ORD.samtalet).waitFor();
  await t.tillOchTryck('Gör till ansökan', 'Enter');
  await r.rubrik(sida, 'Ansökan', 2).waitFor();

  await t.tillOchSkriv('Person- eller samordningsnummer', MAJBRITT.personnummer);
  await t.tillOchSkriv('Sök insats att lägga till', STAD.namn);
  await t.tryck('Enter');
  await sida.getByRole('button', { name: 'Ta bort Städning' }).waitFor();
  await t.tillOchTryck('Personen själv', 'Space');
  await t.tillOchTryck('Inled utredningen', 'Enter');
  await r.rubrik(sida, 'Utredning', 2).waitFor();

  await t.tillOchTryck('Nytt samtal', 'Enter');
  await t.tillOchSkriv('Fria anteckningar', ORD.yr, 'Shift+Tab');
  await t.tryck('ControlOrMeta+A');
  await t.tillOchTryck('Sortera hit', 'Enter');
  await r.livsomradet(sida, 'Hemliv').filter({ hasText: '1 uppgift' }).waitFor();
  await t.tillOchTryck(/^Inget behov framkommit i övriga/, 'Enter');
  await t.tillOchTryck(/^3\. Bedömning/, 'Enter', 'Shift+Tab');
  await r.rubrik(sida, 'Bedömning', 2).waitFor();

  // Down the page in its own order: under each step its questions, then her own words.
  for (const [steg, fragor] of Object.entries(STEGENS_FRAGOR)) {
    for (const id of fragor) await t.svara(id, STAD.svar[id]);
    await t.tillOchSkriv({ falt: `.steg.${steg}` }, STAD.steg[steg]);
  }
  await t.tillOchTryck('Visa riktlinjens utgångspunkt', 'Enter');
  await sida.getByText('Utgångspunkten är bifall.').waitFor();
  await t.tillOchTryck('Bifall', 'Space');
  await t.tillOchSkriv(/^De omständigheter som avgjorde/, STAD.mening);
  await t.tillOchTryck('Följer utgångspunkten', 'Space');
  await t.tillOchTryck(/böjer mig över dammsugaren/, 'Space');

  await t.tillOchTryck(/^4\. Omfattning och tid/, 'Enter', 'Shift+Tab');
  await r.rubrik(sida, 'Omfattning och tid', 2).waitFor();
  await t.tillOchTryck('Använd den', 'Enter');
  await t.tillDatum('Gäller från', '2026-12-01');
  await t.tillOchTryck('Tills vidare', 'Space');
  await t.tillOchTryck(/^6\. Beslut/, 'Enter', 'Shift+Tab');
  await r.rubrik(sida, 'Beslut', 2).waitFor();
  await t.tillDatum('Beslutsdag', IDAG);
  await t.tillOchSkriv('Beslutsfattare', HANDLAGGARE);
  await t.tillOchSkriv('Beslutsfattarens roll', 'biståndshandläggare');
  await t.tillOchSkriv('Föredragande', 'ingen');
  await t.tillOchTryck('Inget jäv', 'Space');
  await t.tillOchTryck('Fatta beslutet och frys texterna', 'Enter');
  await sida.getByRole('dialog').waitFor();
  await t.tillOchTryck('Fatta beslutet', 'Enter');
  await sida.getByText(`Beslutet fattades ${IDAG}.`).waitFor();

  assert.deepEqual(await t.brister(), []);
});

prov('F1 visar genvägarna, F8 leder till nästa fynd och F4 till arbetslistan', async ({ sida }) => {
  await r.forstaStart(sida);
  await r.registreraAnsokan(sida, { insatser: ['Städning'] });
  const t = await tangentbord(sida);
  await t.tryck('F1');
  const lista = sida.getByRole('dialog', { name: 'Genvägar' });
  for (const tangent of ['F1', 'F2', 'F4', 'F8']) await lista.getByText(tangent, { exact: true }).waitFor();
  await t.tryck('Escape');
  await lista.waitFor({ state: 'detached' });
  await t.tryck('F8');
  await sida.waitForFunction(() => document.activeElement !== document.body && document.activeElement?.closest('main') !== null);
  await t.tryck('F4');
  await r.rubrik(sida, 'Mina ärenden', 1).waitFor();
  assert.deepEqual(await t.brister(), []);
});
