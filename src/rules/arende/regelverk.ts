import type { Lagutgava } from '../lag/utgava.ts';
import type { Riktlinje } from '../riktlinje/format.ts';
import type { Delegation, Kommun } from '../riktlinje/kommun.ts';
import type { Tillampning } from '../riktlinje/tillampning.ts';
import type { Schablon } from '../schablon/format.ts';

/** The dated documents a case is worked under, loaded and valid. Schablon may be missing: then every minute is *saknas*. */
export interface Regelverk {
  readonly kommun: Kommun;
  readonly riktlinje: Riktlinje;
  /** Every version of the kommun's riktlinje, drafts too: the beslutsdag decides which rules (`styrandeRiktlinje`). */
  readonly riktlinjer: readonly Riktlinje[];
  readonly schablon: Schablon | null;
  readonly tillampning: Tillampning | null;
  readonly delegation: Delegation | null;
  /** The law of the beslut: follows the beslutsdag (or today while none is set). */
  readonly lagutgava: Lagutgava;
  /** True when figures or texts are invented or belong to another kommun: said on every screen and text. */
  readonly demo: boolean;
}
