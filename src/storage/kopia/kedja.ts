import type { Bytes } from '../bytes.ts';
import { createSHA256 } from './summor.ts';

/** Each line's sum holds the one before, so that no line can be changed, moved, cut out or put in. */
const START = '0'.repeat(64);

export interface Kedja {
  readonly lagg: (rad: Bytes) => void;
  readonly summa: () => string;
}

/**
 * The sum over a copy's lines, in order. Not WebCrypto's SHA-256: there each of the tens of thousands of lines would wait for its answer
 * before the next could be asked for, which takes longer than all the rest of the reading.
 */
export async function nyKedja(): Promise<Kedja> {
  const sha = await createSHA256();
  let summa = START;
  return {
    lagg: (rad) => void (summa = sha.init().update(`${summa}\n`).update(rad).digest()),
    summa: () => summa,
  };
}
