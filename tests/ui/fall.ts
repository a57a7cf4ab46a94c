import { nyttArende } from '@rules/arende/nytt.ts';
import { type Arende, arendeSchema } from '@rules/arende/schema.ts';
import { andrad, type Andring } from '../fixtures/texter/fall.ts';
import { HANDLAGGARE, NU, testId } from './tjanster.ts';

export const ID = testId(1);
const VERSIONER = { riktlinje: 'exempelkommun/2025-07-01', schablon: 'exempelkommun/2025-07-01', tillampning: 'exempelkommun/2025-07-01', delegation: 'exempelkommun/2025-07-01' };

/** A case just begun in Exempelkommunen. */
export const tomtFall = (andring: Andring<Arende> = {}): Arende =>
  arendeSchema.parse(andrad(nyttArende({ id: ID, nu: NU, kommun: 'exempelkommun', versioner: VERSIONER, handlaggare: HANDLAGGARE }), andring));
