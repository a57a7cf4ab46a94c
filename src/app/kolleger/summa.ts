import { arendesumma } from '@rules/arende/utbyte.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { sha256 } from '@storage/bytes.ts';

/** The content of a case as a hash. */
export const summaAv = (arende: Arende): Promise<string> => arendesumma(arende, sha256);
