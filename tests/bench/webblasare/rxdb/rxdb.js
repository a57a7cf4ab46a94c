import { createRxDatabase } from 'rxdb';
import { wrappedKeyEncryptionCryptoJsStorage } from 'rxdb/plugins/encryption-crypto-js';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { fall, nyaIdn, tid, varje } from '../lagring/fall.js';

/** The same work with RxDB: its Dexie storage, and its encryption that is free. Only the case is stored: no list row, no log, no check. */

async function nySamling() {
  const databas = await createRxDatabase({ name: 'rxdb', password: 'blåbär lykta nordan skvaltkvarn', storage: wrappedKeyEncryptionCryptoJsStorage({ storage: getRxStorageDexie() }) });
  const schema = { version: 0, primaryKey: 'id', type: 'object', encrypted: ['dokument'], properties: { id: { type: 'string', maxLength: 40 }, dokument: { type: 'object' } }, required: ['id', 'dokument'] };
  return (await databas.addCollections({ arenden: { schema } })).arenden;
}
const rader = (antal) => nyaIdn(antal).map((id, i) => ({ id, dokument: fall(id, i) }));

globalThis.rxdb = {
  async spara(antal) {
    const samling = await nySamling();
    const alla = rader(10);
    await samling.bulkInsert(alla);
    return varje(antal, (i) => samling.upsert(alla[i % 10]));
  },
  async alla(antal) {
    const samling = await nySamling();
    const alla = rader(antal);
    return tid(async () => {
      const { error } = await samling.bulkInsert(alla);
      if (error.length > 0) throw new Error('RxDB sparade inte alla.');
    });
  },
};
