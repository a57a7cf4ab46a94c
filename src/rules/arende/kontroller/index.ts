import type { Kontroll } from '../kontroll.ts';
import { ANNAT_SATT } from './annat-satt.ts';
import { ANSOKAN } from './ansokan.ts';
import { BEDOMNING } from './bedomning.ts';
import { BESLUT } from './beslut.ts';
import { FRISTER } from './frister.ts';
import { GALLRING } from './gallring.ts';
import { GILTIGHET } from './giltighet.ts';
import { KOMMUNICERING } from './kommunicering.ts';
import { LAGRUM } from './lagrum.ts';
import { MOTIVERING } from './motivering.ts';
import { OMFATTNING } from './omfattning.ts';
import { OMPROVNING } from './omprovning.ts';
import { PERSON } from './person.ts';
import { TID } from './tid.ts';
import { UNDANTAGNA } from './undantagna.ts';
import { PERSONUPPGIFTER, UPPGIFTER } from './uppgifter.ts';
import { UTREDNING } from './utredning.ts';
import { VERSION } from './version.ts';

/**
 * Every check of the main job, one row each, in process order and by code within a step. Described in docs/kontroller.md.
 * Each row is a pure function of the facts; nothing here knows of screens, storage or the clock.
 */
export const KONTROLLER: readonly Kontroll[] = [
  ...[...ANSOKAN, ...PERSON, ...PERSONUPPGIFTER, ...GALLRING].toSorted((a, b) => a.kod.localeCompare(b.kod)),
  ...[...UPPGIFTER, ...UNDANTAGNA, ...UTREDNING, ...FRISTER].toSorted((a, b) => a.kod.localeCompare(b.kod)),
  ...[...BEDOMNING, ...ANNAT_SATT].toSorted((a, b) => a.kod.localeCompare(b.kod)),
  ...TID,
  ...KOMMUNICERING,
  ...[...OMFATTNING, ...MOTIVERING, ...LAGRUM, ...GILTIGHET, ...OMPROVNING, ...BESLUT, ...VERSION].toSorted((a, b) => a.kod.localeCompare(b.kod)),
];
