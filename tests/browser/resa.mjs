import assert from 'node:assert/strict';
import { HANDLAGGARE, LOSENFRAS, MAJBRITT, ORD } from './folk.mjs';

/** The user's steps, each as she would say it. Every function starts where the one before ended and leaves the page at rest. */

/** A field by the beginning of its label; the label may end with who reads it ("Visas i beslutet"). */
export const falt = (plats, etikett) => plats.getByLabel(new RegExp(`^${etikett.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)).and(plats.locator('input, select, textarea'));
export const knapp = (plats, namn) => plats.getByRole('button', { name: namn, exact: typeof namn === 'string' });
export const rubrik = (plats, namn, level) => plats.getByRole('heading', { name: namn, exact: true, ...(level ? { level } : {}) });
const grupp = (plats, namn) => plats.getByRole('group', { name: namn });

export async function fyllIForstaStart(sida, { kommun = 'exempelkommun', handlaggare = HANDLAGGARE } = {}) {
  await rubrik(sida, 'Välj en lösenfras').waitFor();
  await sida.getByLabel('Lösenfras', { exact: true }).fill(LOSENFRAS);
  await falt(sida, 'Lösenfrasen en gång till').fill(LOSENFRAS);
  await falt(sida, 'Ditt namn').fill(handlaggare);
  await falt(sida, 'Kommun').selectOption(kommun);
}

/** From the first screen to the worklist. Answers with the återställningsnyckel. */
export async function forstaStart(sida, val) {
  await fyllIForstaStart(sida, val);
  await knapp(sida, 'Börja arbeta').click();
  const nyckel = await taNyckelpapperet(sida);
  await rubrik(sida, 'Mina ärenden', 1).waitFor();
  return nyckel;
}

/** The återställningsnyckel on the screen, written off as on the paper, and the way on. */
export async function taNyckelpapperet(sida, vidare = 'Börja arbeta') {
  await sida.getByLabel('Nyckeln är utskriven eller avskriven').check();
  const grupper = await sida.getByRole('list', { name: 'Nyckeln, nio grupper' }).getByRole('listitem').allInnerTexts();
  await knapp(sida, vidare).click();
  return grupper.join('-');
}

export async function provaLosenfras(sida, losenfras) {
  await rubrik(sida, 'Lås upp', 1).waitFor();
  await sida.getByLabel('Lösenfras', { exact: true }).fill(losenfras);
  await knapp(sida, 'Lås upp').click();
}

export async function lasUpp(sida) {
  await provaLosenfras(sida, LOSENFRAS);
  await sida.getByRole('navigation', { name: 'Huvudmeny' }).waitFor();
}

export async function snabbnotera(sida, { ord, ringer, relation, galler }) {
  await sida.keyboard.press('F2');
  const dialog = sida.getByRole('dialog');
  await falt(dialog, 'Vad säger personen?').fill(ord);
  await falt(dialog, 'Vem ringer?').fill(ringer);
  if (relation) await falt(dialog, 'Ringer som').selectOption(relation);
  if (galler) await falt(dialog, 'Om vem?').fill(galler);
  await knapp(dialog, 'Spara och stäng').click();
  await dialog.waitFor({ state: 'detached' });
}

export async function gorTillAnsokan(sida) {
  await sida.getByRole('link', { name: 'Snabbnoteringar' }).click();
  await sida.getByRole('link', { name: 'Gör till ansökan' }).first().click();
  await rubrik(sida, 'Ansökan', 2).waitFor();
}

/** A tab of the worklist. */
export async function valjFlik(sida, namn) {
  await sida.getByRole('group', { name: 'Visa' }).getByRole('radio', { name: new RegExp(`^${namn}`) }).check();
}

export const sokfaltet = (sida) => sida.getByRole('searchbox', { name: 'Sök' });
export const arenderader = (sida) => sida.getByRole('table', { name: /^Ärenden/ }).getByRole('row').filter({ has: sida.getByRole('rowheader') });

export async function oppnaArendet(sida, namn) {
  await arenderader(sida).getByRole('link', { name: namn }).click();
  await rubrik(sida, namn, 1).waitFor();
}

/** Registers an ansökan that came without a call. */
export async function registreraAnsokan(sida, { person = {}, insatser = [] } = {}) {
  await sida.getByRole('link', { name: 'Mina ärenden' }).click();
  await sida.getByRole('link', { name: 'Registrera ansökan' }).click();
  await rubrik(sida, 'Ansökan', 2).waitFor();
  await fyllIPersonen(sida, person);
  await laggTillInsatser(sida, insatser);
}

export async function fyllIPersonen(sida, { namn, personnummer, adress, telefon, arendenummer }) {
  const personen = sida.getByRole('region', { name: 'Personen' });
  if (namn) await falt(personen, 'Namn').fill(namn);
  if (personnummer) await falt(personen, 'Person- eller samordningsnummer').fill(personnummer);
  if (adress) await falt(personen, 'Adress').fill(adress);
  if (telefon) await falt(personen, 'Telefon').fill(telefon);
  if (arendenummer) await falt(sida, 'Ärendenummer').fill(arendenummer);
}

export async function laggTillInsatser(sida, insatser) {
  const del = sida.getByRole('region', { name: 'Ansökta insatser' });
  for (const namn of insatser) {
    await falt(del, 'Sök insats att lägga till').fill(namn);
    await falt(del, 'Sök insats att lägga till').press('Enter');
    await del.getByRole('listitem').filter({ hasText: namn }).first().waitFor();
  }
}

export async function inledUtredningen(sida) {
  await knapp(sida, 'Inled utredningen').click();
  await rubrik(sida, 'Utredning', 2).waitFor();
}

/** Opens a step by its link in the rail. */
export async function gaTill(sida, steg) {
  await sida.getByRole('navigation', { name: 'Ärendets steg' }).getByRole('link', { name: new RegExp(steg) }).click();
  await rubrik(sida, steg, 2).waitFor();
}

export async function nyttSamtal(sida, { satt, narvarande, anteckning }) {
  await knapp(sida, 'Nytt samtal').click();
  const samtal = sida.getByRole('region', { name: 'Samtal' });
  if (satt) await falt(samtal, 'Hur').selectOption({ label: satt });
  if (narvarande) await falt(samtal, 'Vilka som var med').fill(narvarande);
  await falt(samtal, 'Fria anteckningar').fill(anteckning);
}

/** Marks a piece of the free notes and makes it an uppgift in a livsområde. */
export async function sortera(sida, bit, { som = 'Personens egna ord', till }) {
  const samtal = sida.getByRole('region', { name: 'Samtal' });
  await falt(samtal, 'Fria anteckningar').evaluate((ruta, text) => {
    const fran = ruta.value.indexOf(text);
    if (fran < 0) throw new Error(`Anteckningen innehåller inte ”${text}”.`);
    ruta.focus();
    ruta.setSelectionRange(fran, fran + text.length);
  }, bit);
  await falt(samtal, 'Det markerade är').selectOption({ label: som });
  await falt(samtal, 'Livsområde').selectOption({ label: till });
  await knapp(samtal, 'Sortera hit').click();
  await livsomradet(sida, till).filter({ hasText: /uppgift/ }).waitFor();
}

/** The folded heading of a livsområde, with what has been sorted there. */
export const livsomradet = (sida, namn) => sida.getByRole('region', { name: 'Livsområden' }).locator('summary, u-summary').filter({ hasText: namn });

/** What is folded under a livsområde. */
export const livsomradetsInnehall = (sida, namn) => sida.getByRole('region', { name: 'Livsområden' }).locator('details, u-details').filter({ has: sida.locator('summary, u-summary').filter({ hasText: namn }) });

/** Opens a folded part by its summary, if it is not open. */
export async function vikUt(plats, namn) {
  const del = plats.locator('summary, u-summary').filter({ hasText: namn }).first();
  const oppen = await del.evaluate((s) => s.parentElement.hasAttribute('open'));
  if (!oppen) await del.click();
}

/** Chooses, and looks that it is chosen. Pressed once: what is drawn after a rest in the typing must not move the field under the pointer. */
export const valjRadio = (plats, fraga, svar) => grupp(plats, fraga).getByRole('radio', { name: svar, exact: true }).check();

/** One of the riktlinje's questions for the insats that is open, by its id in the riktlinje. */
export const fragan = (sida, id) => sida.locator(`fieldset[data-falt$=".svar.${id}"]`);

/** The riktlinje's questions one after another, as they come. */
export async function svaraPaFragorna(sida, svar) {
  for (const [id, varde] of Object.entries(svar)) {
    const fraga = fragan(sida, id);
    await fraga.waitFor({ state: 'visible' });
    if (typeof varde === 'number') {
      await fraga.getByRole('textbox').fill(String(varde));
      await fraga.getByRole('textbox').blur();
    } else {
      await fraga.locator(`input[value="${varde}"]`).check();
    }
  }
}

export async function valjInsats(sida, namn) {
  await sida.getByRole('navigation', { name: 'Ansökta insatser' }).getByRole('link', { name: namn }).click();
  await rubrik(sida, `Din bedömning: ${namn}`).waitFor();
}

/** Her own words in one of the four steps of 11 kap. 1 § SoL, by the field's path in the case. */
export const steget = (sida, id) => sida.locator(`textarea[name$=".steg.${id}"]`);

export async function skrivEgenBedomning(sida, steg) {
  for (const [id, ord] of Object.entries(steg)) await steget(sida, id).fill(ord);
}

export async function visaUtgangspunkten(sida) {
  const ram = sida.getByRole('region', { name: 'Riktlinjens utgångspunkt' });
  await knapp(ram, 'Visa riktlinjens utgångspunkt').click();
  await ram.getByText('Källa:').waitFor();
  return ram;
}

export async function taStallning(sida, { utfall, mening, motRiktlinjen = 'Följer utgångspunkten', motivering, uppgift }) {
  const ram = sida.getByRole('region', { name: 'Ditt ställningstagande' });
  await valjRadio(ram, 'Utfall', utfall);
  await falt(ram, 'De omständigheter som avgjorde').fill(mening);
  await valjRadio(ram, 'Jämfört med riktlinjen', motRiktlinjen);
  if (motivering && utfall === 'Bifall') await vikUt(ram, 'Skriv en längre motivering');
  if (motivering) await falt(ram, 'Motivering till beslutet').fill(motivering);
  if (uppgift) await ram.getByRole('checkbox', { name: new RegExp(uppgift) }).check();
}

/** How often, from when and how long, for one granted insats. `ofta` is e.g. [1, 'varannan vecka']. */
export async function angeOmfattning(sida, insats, { ofta: [antal, hurOfta], fran, lange }) {
  const del = sida.getByRole('region', { name: insats, exact: true });
  await falt(del, 'Hur ofta: hur ofta').selectOption({ label: hurOfta });
  await falt(del, 'Hur ofta: antal gånger').fill(String(antal));
  if (fran) await falt(del, 'Gäller från').fill(fran);
  if (lange) await valjRadio(del, 'Hur länge', lange);
}

/** Moves the case to another pairing, from the case's own menu. */
export async function bytPar(sida, par) {
  await knapp(sida, 'Ärendet').click();
  await knapp(sida, 'Byt riktlinje eller schablontider').click();
  const dialog = sida.getByRole('dialog');
  await falt(dialog, 'Arbeta under').selectOption({ label: par });
  await knapp(dialog, 'Flytta ärendet hit').click();
  await dialog.waitFor({ state: 'detached' });
}

export async function fyllIBeslutsuppgifter(sida, { dag, beslutsfattare, roll, foredragande = 'ingen' }) {
  const del = sida.getByRole('region', { name: 'Vem som beslutar, och när' });
  await falt(del, 'Beslutsdag').fill(dag);
  await del.getByLabel('Beslutsfattare', { exact: true }).fill(beslutsfattare);
  await falt(del, 'Beslutsfattarens roll').fill(roll);
  await falt(del, 'Föredragande').fill(foredragande);
  await valjRadio(del, 'Är någon som handlägger', 'Inget jäv');
}

/** Decides: the button says the consequence, and a question with the outcome comes before it. */
export async function fattaBeslutet(sida) {
  await knapp(sida, 'Fatta beslutet och frys texterna').click();
  await knapp(sida.getByRole('dialog'), 'Fatta beslutet').click();
  await sida.getByText(/^Beslutet fattades \d{4}-\d\d-\d\d\./).waitFor();
}

/** The texts that a case has, to choose among in the preview. */
export const textval = (sida) => sida.getByRole('group', { name: 'Text', exact: true }).locator('label');

/** A text as it will read on paper. */
export const dokument = (sida, titel) => sida.getByRole('article', { name: titel });

/** Its words, without the buttons that stand among them while it can be changed. */
export const dokumenttext = (artikel) => artikel.evaluate((a) => [...a.querySelectorAll('h2, h3, h4, p, li, td, th, address')].filter((e) => !e.closest('.ej-utskrift')).map((e) => e.innerText.trim()).join('\n'));

/** Waits until the screen calls the words saved. */
export const vantaPaSparat = (sida) => sida.locator('.sparstatus').getByText(/^Sparat \d\d:\d\d$/).waitFor();

/** The minutes that stand in the head of the case. */
export const minuterIHuvudet = (sida) => sida.getByRole('link', { name: /Beviljad tid/ }).innerText();

/** The findings of the step, opened. */
export async function oppnaFyndpanelen(sida) {
  const panel = sida.locator('.fyndpanel');
  const visa = panel.getByRole('button', { name: /^Visa/, expanded: false });
  if (await visa.count()) await visa.first().click();
  const till = panel.getByRole('button', { name: /^Visa \d+ till$/ });
  while (await till.count()) await till.first().click();
  return panel;
}

/** How many findings the case asks to have put right, as the head says. */
export async function antalAttRatta(sida) {
  const text = await sida.getByRole('button', { name: /att rätta/ }).first().innerText();
  const antal = /(\d+)\s*att rätta/.exec(text);
  assert.ok(antal, `Huvudet säger inte hur mycket som är att rätta: ”${text}”`);
  return Number(antal[1]);
}

/** A first start with one case that has words in it, saved. Answers with the återställningsnyckel. */
export async function skrivForstaOrden(sida) {
  const nyckel = await forstaStart(sida);
  await registreraAnsokan(sida, { person: { namn: MAJBRITT.namn } });
  await falt(sida, 'Vad personen ansöker om').fill(ORD.samtalet);
  await vantaPaSparat(sida);
  return nyckel;
}

/** The words of `skrivForstaOrden` are there, once the vault is open. */
export async function forstaOrdenFinns(sida) {
  await sida.getByRole('navigation', { name: 'Huvudmeny' }).waitFor();
  await sida.keyboard.press('F4');
  await oppnaArendet(sida, MAJBRITT.namn);
  assert.equal(await falt(sida, 'Vad personen ansöker om').inputValue(), ORD.samtalet);
}
