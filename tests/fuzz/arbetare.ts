import { parentPort, workerData } from 'node:worker_threads';
import { slagen } from './fron.ts';
import { provaFil } from './prova.ts';

/** Tries the files of one kind, one after the other. Where it is stands in `lage`, so that the one who waits knows which file it hangs on. */
export interface Uppdrag {
  readonly slag: string;
  readonly fro: string;
  readonly fran: number;
  readonly till: number;
  readonly lage: Int32Array;
}

const { slag: namn, fro, fran, till, lage } = workerData as Uppdrag;
const slag = (await slagen()).find((s) => s.namn === namn)!;
const antal = { last: 0, nekade: 0 };
for (let nr = fran; nr < till; nr += 1) {
  Atomics.store(lage, 0, nr);
  const { last, fel } = await provaFil(slag, fro, nr);
  antal[last ? 'last' : 'nekade'] += 1;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  if (fel !== null) parentPort?.postMessage({ nr, fel });
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
parentPort?.postMessage({ klart: antal });
