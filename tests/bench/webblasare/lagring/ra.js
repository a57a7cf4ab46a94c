/** IndexedDB by itself, with nothing around it: what the others are compared with. */

const lofte = (fraga) => new Promise((klar, fel) => Object.assign(fraga, { onsuccess: () => klar(fraga.result), onerror: () => fel(fraga.error) }));
const slutet = (transaktion) => new Promise((klar, fel) => Object.assign(transaktion, { oncomplete: () => klar(), onabort: () => fel(transaktion.error) }));

export async function oppnaRa(tabeller, namn = 'ra') {
  const fraga = indexedDB.open(namn, 1);
  fraga.addEventListener('upgradeneeded', () => tabeller.forEach((tabell) => fraga.result.createObjectStore(tabell, { keyPath: 'id' })));
  const databas = await lofte(fraga);
  return {
    /** Rows of several tables in one transaction that waits for the disk. */
    async skriv(rader) {
      const transaktion = databas.transaction(tabeller, 'readwrite', { durability: 'strict' });
      const klart = slutet(transaktion);
      for (const { tabell, rad } of rader) transaktion.objectStore(tabell).put(rad);
      await klart;
    },
    las: (tabell, id) => lofte(databas.transaction(tabell).objectStore(tabell).get(id)),
  };
}
