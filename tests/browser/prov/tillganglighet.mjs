import assert from 'node:assert/strict';
import { brister } from '../axe.mjs';
import { DOTTER, MAJBRITT, ORD } from '../folk.mjs';
import { K01 } from '../k01-fall.mjs';
import { IDAG } from '../klocka.mjs';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';

prov('Inga brister i tillgänglighet på någon skärm', async ({ sida }) => {
  const funna = [];
  const granska = async (namn) => { const t=Date.now(); funna.push(...(await brister(sida, namn))); console.log(namn, Date.now()-t); };

  await granska('Första start');
  await r.forstaStart(sida);
  await granska('Tom lista');
  await r.registreraAnsokan(sida, { person: MAJBRITT, insatser: ['Städning'] });
  await granska('Ansökan');
  await r.inledUtredningen(sida);
  await granska('Utredning');
  await r.gaTill(sida, 'Bedömning');
  await granska('Bedömning');
  assert.deepEqual(funna, []);
});
