import { OVRIGA } from './lagrum-data-ovriga.ts';
import { SOL2001 } from './lagrum-data-sol2001.ts';
import { SOL2025 } from './lagrum-data-sol2025.ts';

/** The closed list: `[id, subject]`. The id says law, chapter (where the law has chapters), section, and stycke or punkt where one is meant. */
export const LAGRUM = [...SOL2025, ...SOL2001, ...OVRIGA] as const;
