import { setTimeout as vanta } from 'node:timers/promises';
import * as r from '../resa.mjs';
import { loftetOm } from './domare.mjs';
import { nagraOrd } from './slump.mjs';

/**
 * What is done at the screen until the browser dies. Each takes the round: `sida`, `slump`, `loften` and the id of the case that is `oppet`.
 * What is typed is noted as typed before the first key.
 */
const ordrutan = (sida) => r.falt(sida, 'Vad personen ansöker om');

async function skriv({ sida, slump, loften, oppet }) {
  const ruta = ordrutan(sida);
  const text = nagraOrd(slump, 4, 12);
  const lofte = loftetOm(loften, oppet);
  const fore = await ruta.inputValue();
  if (fore !== lofte.skrivet.ord) throw new Error(`Skärmen visar ”${fore.slice(-40)}”, men ”${lofte.skrivet.ord.slice(-40)}” är skrivet.`);
  lofte.skrivet.ord += text;
  await ruta.press('ControlOrMeta+End');
  await ruta.pressSequentially(text, { delay: slump.heltal(0, 25) });
}

const vila = ({ slump }) => vanta(slump.heltal(250, 700));

/** An event for the log: the letter to the person is taken out. */
async function lamnaUt({ sida, loften, oppet, slump }) {
  await r.vikUt(sida, 'Bekräftelse till personen');
  const { utlamnade } = loftetOm(loften, oppet);
  const gang = slump.heltal(1, 2);
  utlamnade.utforda += gang;
  for (let i = 0; i < gang; i += 1) await r.knapp(sida, 'Skriv ut').click();
}

async function notera(rond) {
  const { sida, slump, loften } = rond;
  await sida.keyboard.press('F2');
  const ruta = r.falt(sida.getByRole('dialog'), 'Vad säger personen?');
  const marke = `not${(rond.noteringar.antal += 1)}:`;
  const text = `${marke} ${nagraOrd(slump, 2, 6)}`;
  loften.noteringar.set(marke, { kvitterat: '', skrivet: text });
  await ruta.pressSequentially(text, { delay: slump.heltal(0, 25) });
  await vila(rond);
  await sida.keyboard.press('Escape');
  await sida.getByRole('dialog').waitFor({ state: 'detached' });
}

/** A new case, and the name of the person. */
async function registrera(rond) {
  const { sida, loften } = rond;
  rond.oppet = null;
  await tillListan(sida);
  await sida.getByRole('link', { name: 'Registrera ansökan' }).click();
  await r.rubrik(sida, 'Ansökan', 2).waitFor();
  const [, id] = /#\/arende\/([0-9a-f-]{36})/.exec(sida.url());
  const lofte = loftetOm(loften, id);
  rond.oppet = id;
  const namn = `Provperson ${loften.arenden.size}`;
  lofte.skrivet.namn = namn;
  await r.falt(sida.getByRole('region', { name: 'Personen' }), 'Namn').fill(namn);
}

async function byt(rond) {
  const { sida, slump, loften } = rond;
  const id = slump.ur([...loften.arenden.keys()]);
  if (id === rond.oppet) return;
  rond.oppet = null;
  await tillListan(sida);
  await sida.locator(`.arendelank[href$="${id}"]`).click();
  await sida.locator(`nav[aria-label="Ärendets steg"] a[href*="${id}"]`).first().waitFor();
  await ordrutan(sida).waitFor();
  rond.oppet = id;
}

async function tillListan(sida) {
  await sida.keyboard.press('F4');
  await r.rubrik(sida, 'Mina ärenden', 1).waitFor();
}

export const HANDLINGAR = { skriv, vila, lamnaUt, notera, registrera, byt };
