/** Runs in the page first: keeps the data key that unlocking gives, for the reader that the test serves. */
export function minnsNyckeln() {
  const packaUpp = crypto.subtle.unwrapKey.bind(crypto.subtle);
  crypto.subtle.unwrapKey = async (...del) => (globalThis.datanyckel = await packaUpp(...del));
  // Printing is an event for the log; there is no printer here.
  globalThis.print = () => {};
}

/**
 * Runs in the page first: tells the test what the screen says about saving, and which words stood there when it said so.
 * The screen and its words are read in the same breath: the status changes in the task that wrote, and a key comes in a later one.
 */
export function beratta() {
  const utlamnade = {};
  let sagt = '';
  const arendet = () => {
    const status = document.querySelector('.sparstatus');
    const ruta = document.querySelector('textarea[name="ansokan.ord"]');
    // The id as the open case has it: the address changes before the screen does.
    const id = document.querySelector('nav[aria-label="Ärendets steg"] a')?.getAttribute('href')?.match(/[0-9a-f]{8}-[0-9a-f-]{27}/)?.[0];
    if (document.querySelector('.konflikt')) return { id, slag: 'konflikt' };
    if (!status || !ruta || !id) return null;
    return { id, slag: status.dataset.slag, ord: ruta.value, namn: document.querySelector('input[name="person.namn"]')?.value ?? '', utlamnade: utlamnade[id] ?? 0 };
  };
  const noteringen = () => {
    const dialog = document.querySelector('dialog.snabbdialog[open]');
    const text = dialog?.querySelector('.rad .vaxer')?.textContent ?? '';
    return dialog ? { slag: text.startsWith('Sparat') ? 'sparat' : text.startsWith('Sparar') ? 'osparat' : 'tomt', ord: dialog.querySelector('textarea')?.value ?? '' } : null;
  };
  const se = () => {
    const lage = { arende: arendet(), notering: noteringen() };
    const kort = JSON.stringify([lage.arende?.id, lage.arende?.slag, lage.arende?.utlamnade, lage.notering?.slag]);
    if (kort === sagt) return;
    sagt = kort;
    void globalThis.skarmenSager(lage);
  };
  // After React's own listener, which hands the event to the saver at once.
  addEventListener('click', (h) => {
    const id = arendet()?.id;
    if (id && h.target.closest?.('button')?.textContent === 'Skriv ut') utlamnade[id] = (utlamnade[id] ?? 0) + 1;
  });
  addEventListener('DOMContentLoaded', () => new MutationObserver(se).observe(document.body, { childList: true, subtree: true, characterData: true, attributeFilter: ['data-slag', 'open'] }));
}
