import { type LagrumId, skrivLagrum } from '@rules/lag/lagrum.ts';
import { motsvarande } from '@rules/lag/motsvarande.ts';
import type { Lagutgava } from '@rules/lag/utgava.ts';
import { useArende } from '../arende/session.tsx';

/** A provision of the new SoL under the law that the case is decided by; null when that law has no such rule. */
export const iUtgava = (id: LagrumId, utgava: Lagutgava): LagrumId | null => (id.startsWith('sol2025:') && utgava !== 'sol2025' ? motsvarande(id, utgava) : id);

/** A provision for a label, in parentheses with a space before. Empty when the law has no such rule: better no § than a wrong one. */
export function useLagrum(id: LagrumId): string {
  const ratt = iUtgava(id, useArende().regelverk.lagutgava);
  return ratt ? ` (${skrivLagrum(ratt)})` : '';
}
