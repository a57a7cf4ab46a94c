import assert from 'node:assert/strict';

/** More stops than this on the way to a field and nobody gets there. */
const FLEST_STOPP = 150;

/**
 * A person without a mouse: Tab, Shift+Tab, Enter, space, arrows and F-keys only. On the way it is noted when focus cannot be seen
 * (WCAG 2.4.7) or lies wholly behind something that stays in place (2.4.11), and whether a mouse was used all the same.
 */
export async function tangentbord(sida) {
  const brister = new Set();
  await sida.evaluate(() => document.addEventListener('pointerdown', () => (globalThis.musAnvand = true), true));

  const stoppet = async () => {
    const stopp = await sida.evaluate(beskrivFokus);
    const vad = `${stopp.roll} ”${stopp.namn}” ${stopp.falt}`;
    if (!stopp.syns) brister.add(`Fokus syns inte på ${vad}`);
    if (stopp.tackt) brister.add(`Helt täckt när den har fokus: ${vad}, av ${stopp.tackt}`);
    return stopp;
  };

  /** Goes on until the thing with that name has focus: a label or its beginning, a pattern for it, or `{ falt }` for the end of its path in the case. */
  const till = async (namn, hall = 'Tab') => {
    const sett = [];
    for (let n = 0; n < FLEST_STOPP; n += 1) {
      await sida.keyboard.press(hall);
      const stopp = await stoppet();
      if (traffar(stopp, namn)) return stopp;
      sett.push(stopp.namn);
    }
    return assert.fail(`Tangentbordet når inte ”${namn.falt ?? namn}”. Det sista på vägen: ${sett.slice(-25).map((s) => s.slice(0, 40)).join(' → ')}`);
  };
  const skriv = (text) => sida.keyboard.type(text);
  const tillOchSkriv = async (namn, text, hall) => {
    await till(namn, hall);
    await skriv(text);
  };

  return {
    till,
    skriv,
    tryck: (tangent) => sida.keyboard.press(tangent),
    async tillOchTryck(namn, tangent, hall) {
      await till(namn, hall);
      await sida.waitForFunction(() => document.activeElement.getAttribute('aria-disabled') !== 'true');
      await sida.keyboard.press(tangent);
    },
    tillOchSkriv,
    /** Chooses in a list with the arrows. */
    async tillOchValj(namn, text) {
      await till(namn);
      const valt = () => sida.evaluate(() => document.activeElement.selectedOptions[0].text);
      for (let n = 0; (await valt()) !== text; n += 1) {
        assert.ok(n < FLEST_STOPP, `Piltangenterna når inte ”${text}”.`);
        await sida.keyboard.press('ArrowDown');
      }
    },
    /** A date is written as it is shown, whatever language the browser has. */
    async tillDatum(namn, dag) {
      await tillOchSkriv(namn, dag);
      assert.equal(await sida.evaluate(() => document.activeElement.value), dag);
    },
    /** One of the riktlinje's questions, by its id. */
    async svara(fraga, varde) {
      for (let n = 0; n < FLEST_STOPP; n += 1) {
        await sida.keyboard.press('Tab');
        const har = await sida.evaluate((id) => document.activeElement.closest(`fieldset[data-falt$=".svar.${id}"]`) !== null, fraga);
        if (har) break;
      }
      if (typeof varde === 'number') {
        await skriv(String(varde));
        return;
      }
      await sida.keyboard.press('Space');
      for (let n = 0; n < 12; n += 1) {
        if (await sida.evaluate((v) => document.activeElement.value === v && document.activeElement.checked, varde)) return;
        await sida.keyboard.press('ArrowDown');
      }
      assert.fail(`Svaret ${varde} på ${fraga} går inte att nå med piltangenterna.`);
    },
    async brister() {
      return [...brister, ...((await sida.evaluate(() => globalThis.musAnvand === true)) ? ['Musen användes.'] : [])];
    },
  };
}

const traffar = (stopp, sokt) => {
  if (sokt.falt) return stopp.falt.endsWith(sokt.falt);
  return sokt instanceof RegExp ? sokt.test(stopp.namn) : stopp.namn === sokt || stopp.namn.startsWith(`${sokt} `);
};

/** Runs in the page: what has focus, whether it shows, and whether it can be seen at all. */
function beskrivFokus() {
  const e = document.activeElement;
  const text = (nod) => {
    const kopia = nod?.cloneNode(true);
    for (const dold of kopia?.querySelectorAll('[aria-hidden="true"], option') ?? []) dold.remove();
    return (kopia?.textContent ?? '').replace(/\s+/g, ' ').trim();
  };
  const etiketter = [...(e.labels ?? [])].map(text).join(' ');
  const hanvisat = (e.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => text(document.getElementById(id))).join(' ').trim();
  const namn = e.getAttribute('aria-label') ?? (hanvisat || etiketter || text(e));
  const stil = getComputedStyle(e);
  const ram = e.getBoundingClientRect();
  const hela = e === document.body;
  // The browser draws its own ring on the button inside a date field, and the skip link shows itself by appearing.
  const visarSjalv = (e.type === 'date' && !e.matches(':focus-visible')) || e.matches('.ds-skip-link');
  const punkter = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [ram.left + ram.width * x, ram.top + ram.height * y]));
  const framme = ([x, y]) => {
    const overst = document.elementFromPoint(x, y);
    return overst !== null && (e.contains(overst) || overst.contains(e) || [...(e.labels ?? [])].some((l) => l.contains(overst)));
  };
  return {
    roll: e.getAttribute('role') ?? e.localName,
    namn,
    falt: e.getAttribute('name') ?? '',
    syns: hela || visarSjalv || (stil.outlineStyle !== 'none' && parseFloat(stil.outlineWidth) > 0) || stil.boxShadow !== 'none' || getComputedStyle(e.parentElement).outlineStyle !== 'none',
    tackt: !hela && ram.width > 0 && !punkter.some(framme) && (document.elementFromPoint(...punkter[4])?.outerHTML.slice(0, 80) ?? 'fönstrets kant'),
  };
}
