import { granskning } from '../axe.mjs';
import { HANDLAGGARE, MAJBRITT, ORD } from '../folk.mjs';
import { K01 } from '../k01-fall.mjs';
import { IDAG } from '../klocka.mjs';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';

prov('Tillgängligt: kommunicering och beslut', async ({ sida }) => {
  const { granska, slut } = granskning(sida);
  const [stad, tvatt] = K01;
  await r.forstaStart(sida);
  await r.registreraAnsokan(sida, { person: MAJBRITT, insatser: [stad.namn, tvatt.namn] });
  await r.inledUtredningen(sida);
  await r.gaTill(sida, 'Bedömning');
  await r.taStallning(sida, { utfall: 'Bifall', mening: stad.mening });
  await r.valjInsats(sida, tvatt.namn);
  await r.taStallning(sida, { utfall: 'Avslag', mening: tvatt.mening });
  await r.gaTill(sida, 'Kommunicering');
  await r.falt(sida, 'Undantag').selectOption({ label: 'Uppenbart obehövligt' });
  await granska('Kommunicering, undantag');
  await r.falt(sida, 'Undantag').selectOption({ label: 'Inget undantag' });
  await r.vikUt(sida, 'Brevet till personen');
  await granska('Kommunicering, brevet');
  await r.knapp(sida, 'Använd kommunens tid').click();
  await r.knapp(sida, 'Anteckna som skickat').click();
  await r.vikUt(sida, 'Det har kommit nytt material');
  await r.knapp(sida, 'Anteckna nytt material').click();
  await r.falt(sida, 'Vad det är').fill('Ett intyg.');
  await granska('Kommunicering, skickad');
  await r.knapp(sida, 'Skriv in svaret').click();
  await r.falt(sida, 'Vad personen svarade').fill(ORD.egenSyn);
  await r.knapp(sida, 'Personen vill lämna uppgifter muntligt inför nämnden').click();
  await granska('Kommunicering, svar och nämnd');

  await r.gaTill(sida, 'Beslut');
  await granska('Beslut, med luckor');
  await r.fyllIBeslutsuppgifter(sida, { dag: '2027-01-15', beslutsfattare: HANDLAGGARE, roll: 'biståndshandläggare' });
  await r.oppnaFyndpanelen(sida);
  await granska('Beslut, hindrat');
  await r.vikUt(sida, 'Beslutet är redan lämnat muntligt');
  await r.knapp(sida, 'Anteckna ett muntligt beslut').click();
  await r.vikUt(sida, 'Avvikande mening');
  await r.vikUt(sida, 'Beslutsfattarens namn lämnas utanför brevet');
  await r.knapp(sida, 'Utelämna namnet').click();
  await r.vikUt(sida, 'Personen har redan ett beslut om insatsen');
  await r.knapp(sida, 'Lägg till tidigare beslut').click();
  await r.valjRadio(sida, /^Blir det sämre för personen/, 'Ja');
  await sida.getByRole('radio', { name: /^Personens förhållanden har ändrats/ }).check();
  await granska('Beslut, med det som få beslut har');
  for (const [nr, text] of (await r.textval(sida).all()).entries()) {
    await text.click();
    await granska(`Beslut, text ${nr + 1}`);
  }
  slut();
});

prov('Tillgängligt: ett fattat beslut', async ({ sida }) => {
  const { granska, slut } = granskning(sida);
  const [stad] = K01;
  await r.forstaStart(sida);
  await r.registreraAnsokan(sida, { person: MAJBRITT, insatser: [stad.namn] });
  await r.inledUtredningen(sida);
  await r.gaTill(sida, 'Bedömning');
  await r.skrivEgenBedomning(sida, stad.steg);
  await r.taStallning(sida, { utfall: 'Bifall', mening: stad.mening });
  await r.gaTill(sida, 'Omfattning och tid');
  await r.angeOmfattning(sida, stad.namn, { ofta: stad.ofta, fran: '2026-12-01', lange: 'Tills vidare' });
  await r.gaTill(sida, 'Beslut');
  await r.fyllIBeslutsuppgifter(sida, { dag: IDAG, beslutsfattare: HANDLAGGARE, roll: 'biståndshandläggare' });
  await r.knapp(sida, 'Kopiera texten').click();
  await sida.getByText('Texten är kopierad.').waitFor();
  await granska('Beslut, klart att fatta');
  await r.knapp(sida, 'Fatta beslutet och frys texterna').click();
  await sida.getByRole('dialog', { name: 'Fatta beslutet?' }).waitFor();
  await granska('Frågan före beslutet');
  await r.knapp(sida, 'Tillbaka').click();
  await r.fattaBeslutet(sida);
  await r.vikUt(sida, 'Rätta ett skrivfel i beslutet');
  await r.knapp(sida, 'Anteckna en rättelse').click();
  await r.valjRadio(sida, /^Ändrar rättelsen/, 'Ja');
  await sida.getByText(/^Rättelsen ändrar vad beslutet innebär/).waitFor();
  await granska('Beslut, fattat');
  for (const steg of ['Ansökan', 'Utredning', 'Bedömning', 'Omfattning och tid', 'Kommunicering']) {
    await r.gaTill(sida, steg);
    await granska(`${steg}, låst`);
  }
  slut();
});
