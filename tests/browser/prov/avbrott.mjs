import assert from 'node:assert/strict';
import { setTimeout as vanta } from 'node:timers/promises';
import { MAJBRITT, ORD } from '../folk.mjs';
import { prov } from '../prov.mjs';
import * as r from '../resa.mjs';

/** Longest time that words may be unsaved while the screen says so. */
const TILLATEN_FORLUST_MS = 2000;
const MENINGEN = `${ORD.yr} Därför blir golven liggande, och dammet gör att hon hostar på nätterna. `;

const anteckningen = (sida) => r.falt(sida, 'Fria anteckningar');

async function borjaSkriva(sida) {
  await r.forstaStart(sida);
  await r.registreraAnsokan(sida, { person: { namn: MAJBRITT.namn }, insatser: ['Städning'] });
  await r.inledUtredningen(sida);
  await r.nyttSamtal(sida, { anteckning: '' });
  await r.vantaPaSparat(sida);
}

/** Lets the page remember every keystroke with its time, as the screen had it. */
const minns = (ruta) =>
  ruta.evaluate((falt) => {
    globalThis.historik = [[performance.now(), falt.value]];
    falt.addEventListener('input', () => globalThis.historik.push([performance.now(), falt.value]));
  });

/** In one look: the words on screen, whether the screen calls them saved, and the words that are too old to be lost. */
const lageNu = (ruta) =>
  ruta.evaluate((falt, tillaten) => {
    const grans = performance.now() - tillaten;
    const gamla = globalThis.historik.filter(([nar]) => nar <= grans);
    return { ord: falt.value, sparat: (document.querySelector('.sparstatus')?.innerText ?? '').startsWith('Sparat'), sakra: gamla.at(-1)?.[1] ?? '' };
  }, TILLATEN_FORLUST_MS);

function provaOrden(efter, { ord, sparat, sakra }, nar) {
  assert.ok(ord.startsWith(efter), `${nar}: något annat än det skrivna står i rutan: ”${efter}”`);
  if (sparat) assert.equal(efter, ord, `${nar}: skärmen sa sparat, men ord är borta.`);
  assert.ok(efter.length >= sakra.length, `${nar}: ord äldre än två sekunder är borta.`);
}

prov('Omladdad mitt i en mening: det som kallats sparat finns kvar, och högst två sekunder går förlorade', async ({ sida }) => {
  await borjaSkriva(sida);
  for (const efterMs of [0, 150, 450, 900]) {
    const ruta = anteckningen(sida);
    await minns(ruta);
    await ruta.press('End');
    await ruta.pressSequentially(MENINGEN, { delay: 25 });
    await vanta(efterMs);
    const lage = await lageNu(ruta);
    await sida.reload();
    await r.lasUpp(sida);
    await rubrikenIUtredningen(sida);
    provaOrden(await anteckningen(sida).inputValue(), lage, `Omladdad efter ${efterMs} ms`);
  }
});

prov('Stängd mitt i en mening: orden finns när webbläsaren öppnas igen', async (bord) => {
  await borjaSkriva(bord.sida);
  const ruta = anteckningen(bord.sida);
  await minns(ruta);
  await ruta.pressSequentially(MENINGEN, { delay: 25 });
  const lage = await lageNu(ruta);
  await bord.stang();
  await bord.oppna();
  await hittaTillbaka(bord.sida);
  provaOrden(await anteckningen(bord.sida).inputValue(), lage, 'Stängd mitt i en mening');
});

prov('Snabbnoteringen överlever en omladdning mitt i samtalet', async ({ sida }) => {
  await r.forstaStart(sida);
  await sida.keyboard.press('F2');
  const ruta = r.falt(sida.getByRole('dialog'), 'Vad säger personen?');
  await ruta.pressSequentially(ORD.samtalet, { delay: 10 });
  await vanta(TILLATEN_FORLUST_MS);
  await ruta.pressSequentially(' Hon ring');
  await sida.reload();
  await r.lasUpp(sida);
  await sida.getByRole('link', { name: 'Snabbnoteringar' }).click();
  await sida.getByRole('listitem').filter({ hasText: ORD.samtalet }).waitFor();
});

/** The moments at which the plug is pulled, told from what the screen says about saving. */
const DODSOGONBLICK = [
  { namn: 'när ett sparande just har börjat', nar: 'Sparar', gang: 2 },
  { namn: 'när skärmen just har sagt sparat', nar: 'Sparat', gang: 2 },
  { namn: 'mitt i det fjärde sparandet', nar: 'Sparar', gang: 4 },
];

prov('Webbläsaren dödas under ett sparande: det som kallats sparat finns kvar', async (bord) => {
  await borjaSkriva(bord.sida);
  for (const { namn, nar, gang } of DODSOGONBLICK) {
    const fore = await anteckningen(bord.sida).inputValue();
    const { kallatSparat, skrivet } = await skrivOchDod(bord, nar, gang);
    await bord.oppna();
    await hittaTillbaka(bord.sida);
    const efter = await anteckningen(bord.sida).inputValue();
    assert.ok(kallatSparat.length > 0, `${namn}: skärmen hann aldrig säga sparat.`);
    assert.ok(efter.startsWith(kallatSparat), `${namn}: skärmen kallade detta sparat: ”${kallatSparat}”, och detta finns: ”${efter}”`);
    assert.ok((fore + skrivet).startsWith(efter), `${namn}: något annat än det skrivna står i rutan: ”${efter}”`);
  }
});

/** Types without rest until the screen has said a thing so many times, and pulls the plug there. */
async function skrivOchDod(bord, nar, gang) {
  const ruta = anteckningen(bord.sida);
  let kallatSparat = await ruta.inputValue();
  let antal = 0;
  const stunden = utlovat();
  await bord.sida.exposeFunction('skarmenSager', (text, ord) => {
    if (text.startsWith('Sparat')) kallatSparat = ord;
    if (text.startsWith(nar) && (antal += 1) === gang) stunden.resolve();
  });
  await ruta.evaluate((falt) => {
    const status = document.querySelector('.sparstatus');
    new MutationObserver(() => globalThis.skarmenSager(status.innerText, falt.value)).observe(status, { childList: true, subtree: true, characterData: true });
  });
  await ruta.press('End');
  const skrivet = MENINGEN.repeat(3);
  const skrivandet = ruta.pressSequentially(skrivet, { delay: 30 }).catch(() => {});
  await stunden.promise;
  await bord.doda();
  await skrivandet;
  return { kallatSparat, skrivet };
}

/** A promise and the way to keep it. */
function utlovat() {
  let resolve;
  const promise = new Promise((klar) => (resolve = klar));
  return { promise, resolve };
}

const rubrikenIUtredningen = (sida) => r.rubrik(sida, 'Utredning', 2).waitFor();

async function hittaTillbaka(sida) {
  await r.lasUpp(sida);
  await r.oppnaArendet(sida, MAJBRITT.namn);
  await r.gaTill(sida, 'Utredning');
}
