import assert from 'node:assert/strict';
import { brister } from '../axe.mjs';
import { DOTTER, HANDLAGGARE, MAJBRITT, ORD } from '../folk.mjs';
import { K01 } from '../k01-fall.mjs';
import { IDAG } from '../klocka.mjs';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';

/** A walk that looks at every state it passes and says all that is wrong at its end. */
function granskning(sida) {
  const funna = [];
  return {
    granska: async (namn) => void funna.push(...(await brister(sida, namn))),
    slut: () => assert.deepEqual(funna, []),
  };
}

prov('Kontroll: prövningen ser en bild utan text, för svag kontrast och en sida som är för bred', async ({ sida }) => {
  await sida.evaluate(() => {
    const rad = Object.assign(document.createElement('p'), { textContent: 'Svag text' });
    rad.style.color = '#999';
    rad.style.inlineSize = '600px';
    const bild = Object.assign(document.createElement('img'), { src: '/ikon.svg' });
    document.querySelector('form').append(rad, bild);
  });
  const funna = (await brister(sida, 'Provet')).join('\n');
  for (const brist of [/\(light, 1366×768\): color-contrast/, /\(light, 820×1180\): image-alt/, /\(dark, 1366×768\): image-alt/, /bred på en skärm som är 320/]) assert.match(funna, brist);
});

prov('Tillgängligt: lås, arbetslista, snabbnoteringar och dialoger', async ({ sida }) => {
  const { granska, slut } = granskning(sida);
  await granska('Första start');
  await r.knapp(sida, 'Börja arbeta').click();
  await sida.getByText('Skriv ditt namn').waitFor();
  await granska('Första start med fel');
  await r.forstaStart(sida);
  await granska('Tom arbetslista');
  await sida.keyboard.press('F1');
  await sida.getByRole('dialog', { name: 'Genvägar' }).waitFor();
  await granska('Genvägar');
  await sida.keyboard.press('Escape');
  await sida.keyboard.press('F2');
  await r.falt(sida.getByRole('dialog'), 'Vad säger personen?').fill(ORD.samtalet);
  await granska('Snabbnotering');
  await r.falt(sida.getByRole('dialog'), 'Vem ringer?').fill(DOTTER);
  await r.knapp(sida, 'Spara och stäng').click();
  await sida.getByRole('link', { name: 'Snabbnoteringar' }).click();
  await r.knapp(sida, 'Behåll som information').waitFor();
  await granska('Snabbnoteringar');
  await r.knapp(sida, 'Behåll som information').click();
  await sida.getByText('Inga osorterade noteringar.').waitFor();
  await granska('Inga osorterade noteringar');
  await r.registreraAnsokan(sida, { person: MAJBRITT });
  await r.vantaPaSparat(sida);
  await sida.keyboard.press('F4');
  await sida.getByRole('row').filter({ hasText: MAJBRITT.namn }).waitFor();
  await granska('Arbetslistan');
  await r.sokfaltet(sida).fill('ingen heter så');
  await sida.getByText('Inga ärenden här.').waitFor();
  await granska('Arbetslistan utan träff');
  await sida.goto(`${sida.url().split('#')[0]}#/arende/finns-inte`);
  await sida.getByText('Ärendet kan inte öppnas').waitFor();
  await granska('Ärende som inte finns');
  await sida.goto(`${sida.url().split('#')[0]}#/ingen-sida`);
  await sida.getByText('Sidan finns inte.').waitFor();
  await granska('Sida som inte finns');
  await sida.reload();
  await granska('Låst');
  await r.provaLosenfras(sida, 'fel lösenfras igen');
  await sida.getByRole('alert').waitFor();
  await granska('Låst med fel lösenfras');
  slut();
});

prov('Tillgängligt: ansökan och utredning med allt utvikt', async ({ sida }) => {
  const { granska, slut } = granskning(sida);
  await r.forstaStart(sida);
  await r.registreraAnsokan(sida);
  await granska('Ny ansökan');
  await r.fyllIPersonen(sida, { namn: MAJBRITT.namn, personnummer: '18900101-9803' });
  await sida.getByText('Personnumret stämmer inte').waitFor();
  await r.laggTillInsatser(sida, ['Städning', 'Dusch']);
  await r.vikUt(sida, 'Språk, tolk, skydd och bosättning');
  await r.knapp(sida, 'Lägg till företrädare').click();
  await r.valjRadio(sida, 'Ansökan görs av', 'En företrädare');
  await r.knapp(sida, 'Lägg till samtycke').click();
  await r.oppnaFyndpanelen(sida);
  await granska('Ansökan, ifylld');
  await r.knapp(sida, 'Ärendet').click();
  await granska('Ärendets meny');
  await r.knapp(sida, 'Byt riktlinje eller schablontider').click();
  await sida.getByRole('dialog').waitFor();
  await granska('Byta riktlinje');
  await r.knapp(sida, 'Avbryt').click();
  await r.knapp(sida, 'Ärendet').click();
  await r.knapp(sida, /^Avskriv ärendet/).click();
  await r.knapp(sida.getByRole('dialog'), 'Avskriv ärendet').click();
  await sida.getByRole('alert').getByText('Skriv skälet först').waitFor();
  await granska('Avskriva, utan skäl');
  await r.knapp(sida, 'Avbryt').click();

  await r.inledUtredningen(sida);
  await granska('Utredning, tom');
  await r.nyttSamtal(sida, { satt: 'Hembesök', anteckning: ORD.anteckning });
  await r.sortera(sida, ORD.yr, { till: 'Hemliv' });
  await r.vikUt(sida, 'Hemliv');
  await r.vikUt(sida, 'Personlig vård');
  const hemliv = r.livsomradetsInnehall(sida, 'Hemliv');
  await r.knapp(hemliv, 'Från någon annan').click();
  await r.knapp(hemliv, 'Lägg till mål').first().click();
  await r.knapp(sida, 'Lägg till person').click();
  await r.valjRadio(sida, 'Är hjälpen omfattande?', 'Ja');
  await r.vikUt(sida, 'Våld, samordnad plan');
  await r.valjRadio(sida, 'Ber personen om hjälp med en medicinsk uppgift?', 'Ja');
  await r.vikUt(sida, 'Försening och begäran');
  await r.knapp(sida, 'Ärendet blir väsentligt försenat').click();
  await r.knapp(sida, 'Lägg till begäran').click();
  await r.vikUt(sida, 'Läget nu, lovat, väntar på');
  await r.oppnaFyndpanelen(sida);
  await granska('Utredning, allt utvikt');
  await r.knapp(sida, 'Blankett till hembesöket').click();
  await r.knapp(sida, 'Skriv ut blanketten').waitFor();
  await granska('Blanketten');
  slut();
});

prov('Tillgängligt: bedömning, tid, kommunicering och beslut', async ({ sida }) => {
  const { granska, slut } = granskning(sida);
  const [stad, tvatt] = K01;
  await r.forstaStart(sida);
  await r.registreraAnsokan(sida, { person: MAJBRITT, insatser: [stad.namn, tvatt.namn] });
  await r.inledUtredningen(sida);
  await r.nyttSamtal(sida, { anteckning: ORD.anteckning });
  await r.sortera(sida, ORD.yr, { till: 'Hemliv' });
  await r.gaTill(sida, 'Omfattning och tid');
  await granska('Tid, inget beviljat');
  await r.gaTill(sida, 'Bedömning');
  await granska('Bedömning, tom');
  await r.skrivEgenBedomning(sida, stad.steg);
  await r.svaraPaFragorna(sida, stad.svar);
  await r.vikUt(sida, 'Göra själv i egen takt');
  await r.knapp(sida, 'Skriv hur det prövats').first().click();
  await r.visaUtgangspunkten(sida);
  const ram = sida.getByRole('region', { name: 'Ditt ställningstagande' });
  await r.valjRadio(ram, 'Utfall', 'Delvis bifall');
  await r.valjRadio(ram, 'Mot riktlinjen', 'Särskilda skäl som riktlinjen nämner');
  await ram.getByText('Vilka särskilda skäl?').waitFor();
  await r.vikUt(ram, 'Inte klar att ta ställning?');
  await granska('Bedömning, delvis bifall med särskilda skäl');
  await r.valjInsats(sida, tvatt.namn);
  await r.skrivEgenBedomning(sida, tvatt.steg);
  await r.taStallning(sida, { utfall: 'Avslag', mening: tvatt.mening, motRiktlinjen: 'Avsteg från riktlinjen' });
  await r.oppnaFyndpanelen(sida);
  await granska('Bedömning, avslag med avsteg och fynd');

  await r.gaTill(sida, 'Omfattning och tid');
  const del = sida.getByRole('region', { name: stad.namn, exact: true });
  await granska('Tid, inget ifyllt');
  await r.angeOmfattning(sida, stad.namn, { ofta: stad.ofta, fran: '2026-12-01', lange: 'Tidsbegränsat' });
  await r.knapp(del, 'Behöver personen mer eller mindre tid?').click();
  await r.vikUt(del, 'Minutförklaring');
  await granska('Tid, med avsteg och minutförklaring');

  await r.gaTill(sida, 'Kommunicering');
  await r.falt(sida, 'Undantag').selectOption({ label: 'Uppenbart obehövligt' });
  await granska('Kommunicering, undantag');
  await r.falt(sida, 'Undantag').selectOption({ label: 'Inget undantag' });
  await r.vikUt(sida, 'Brevet till personen');
  await granska('Kommunicering, brevet');
  await r.knapp(sida, 'Anteckna som skickat').click();
  await r.falt(sida, 'Svaret, eller hur personen sa').fill(ORD.egenSyn);
  await granska('Kommunicering, skickad');
  await r.knapp(sida, 'Anteckna svaret').click();
  await r.knapp(sida, 'Personen vill lämna uppgifter muntligt inför nämnden').click();
  await granska('Kommunicering, svar och nämnd');

  await r.gaTill(sida, 'Beslut');
  await granska('Beslut, med luckor');
  await r.fyllIBeslutsuppgifter(sida, { dag: '2027-01-15', beslutsfattare: HANDLAGGARE, roll: 'biståndshandläggare' });
  await r.oppnaFyndpanelen(sida);
  await granska('Beslut, hindrat');
  for (const text of ['Utredning', 'Sammanfattning till personen', 'Minutförklaring']) {
    await sida.getByRole('tab', { name: text }).click();
    await granska(`Beslut, ${text}`);
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
  await sida.getByText(`Beslutet fattades ${IDAG}.`).waitFor();
  await granska('Beslut, fattat');
  for (const steg of ['Ansökan', 'Utredning', 'Bedömning', 'Omfattning och tid', 'Kommunicering']) {
    await r.gaTill(sida, steg);
    await granska(`${steg}, låst`);
  }
  slut();
});
