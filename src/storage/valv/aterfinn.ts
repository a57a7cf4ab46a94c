import { STANDARDNAMN, finnsValv, sattMarkor } from './markor.ts';

/** True when anything lies in the database. Opened as it is, without a version: nothing is made or upgraded by looking. */
export function harRader(namn: string): Promise<boolean> {
  return new Promise((klar, fel) => {
    const oppning = indexedDB.open(namn);
    oppning.addEventListener('error', () => fel(oppning.error ?? new Error('Databasen gick inte att öppna.')));
    oppning.addEventListener('success', () => {
      const databas = oppning.result;
      const tabeller = [...databas.objectStoreNames];
      if (tabeller.length === 0) {
        databas.close();
        return klar(false);
      }
      const transaktion = databas.transaction(tabeller, 'readonly');
      const antal = tabeller.map((tabell) => transaktion.objectStore(tabell).count());
      transaktion.addEventListener('complete', () => {
        databas.close();
        klar(antal.some(({ result }) => result > 0));
      });
      transaktion.addEventListener('abort', () => {
        databas.close();
        fel(transaktion.error ?? new Error('Databasen gick inte att läsa.'));
      });
    });
  });
}

/**
 * Looks for a vault whose marker is gone, and puts the marker back. The browser writes localStorage when it has time but the database
 * strictly: one that dies within seconds of the first start remembers the vault and not the marker.
 */
export async function aterfinnValv(namn: string = STANDARDNAMN): Promise<boolean> {
  if (finnsValv(namn)) return true;
  try {
    const databaser = await indexedDB.databases();
    if (!databaser.some((d) => d.name === namn) || !(await harRader(namn))) return false;
  } catch {
    return false;
  }
  sattMarkor(namn);
  return true;
}
