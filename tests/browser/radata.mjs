/**
 * The database as another program sees it. Everything runs on a page where the app is locked and holds nothing (`lastSida`): it stands for another tab
 * with older or newer code.
 */
export async function lastSida(context, adress) {
  const sida = await context.newPage();
  await sida.goto(adress);
  await sida.getByRole('heading', { name: 'Lås upp', exact: true }).waitFor();
  return sida;
}

/** Version, and every row of every table with its bytes as numbers: to see that nothing has been changed. */
export const lasAllt = (sida, namn = 'likvard') =>
  sida.evaluate(async (databas) => {
    const svar = (b) => new Promise((klar, fel) => Object.assign(b, { onsuccess: () => klar(b.result), onerror: () => fel(b.error) }));
    const db = await svar(indexedDB.open(databas));
    const rent = (v) => (v instanceof ArrayBuffer ? [...new Uint8Array(v)] : ArrayBuffer.isView(v) ? [...v] : v);
    const rader = {};
    for (const tabell of db.objectStoreNames) rader[tabell] = (await svar(db.transaction(tabell).objectStore(tabell).getAll())).map((rad) => Object.fromEntries(Object.entries(rad).map(([k, v]) => [k, rent(v)])));
    const { version } = db;
    db.close();
    return { version, rader };
  }, namn);

/** Upgrades the database as a newer version of the app would, and keeps it open on that page. */
export const uppgradera = (sida, namn = 'likvard') =>
  sida.evaluate(async (databas) => {
    const svar = (b) => new Promise((klar, fel) => Object.assign(b, { onsuccess: () => klar(b.result), onerror: () => fel(b.error) }));
    const nu = await svar(indexedDB.open(databas));
    const { version } = nu;
    nu.close();
    const begaran = indexedDB.open(databas, version + 10);
    begaran.onupgradeneeded = () => begaran.result.createObjectStore('framtid', { keyPath: 'id' });
    globalThis.haller = await svar(begaran);
    globalThis.haller.onversionchange = () => globalThis.haller.close();
  }, namn);

/** Puts the database back to the version before, with the same rows, and holds it without letting go: a tab with old code. */
export const nedgraderaOchHall = (sida, namn = 'likvard') =>
  sida.evaluate(async (databas) => {
    const svar = (b) => new Promise((klar, fel) => Object.assign(b, { onsuccess: () => klar(b.result), onerror: () => fel(b.error) }));
    const nu = await svar(indexedDB.open(databas));
    const { version } = nu;
    const tabeller = [];
    for (const tabell of nu.objectStoreNames) tabeller.push([tabell, await svar(nu.transaction(tabell).objectStore(tabell).getAll())]);
    nu.close();
    await svar(indexedDB.deleteDatabase(databas));
    const begaran = indexedDB.open(databas, version - 5);
    begaran.onupgradeneeded = () => tabeller.forEach(([tabell]) => begaran.result.createObjectStore(tabell, { keyPath: 'id' }));
    const db = await svar(begaran);
    for (const [tabell, rader] of tabeller) for (const rad of rader) await svar(db.transaction(tabell, 'readwrite').objectStore(tabell).put(rad));
    globalThis.haller = db;
  }, namn);

export const slapp = (sida) => sida.evaluate(() => globalThis.haller.close());
