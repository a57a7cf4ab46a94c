import { type LagrumId, skrivLagrum } from '@rules/lag/lagrum.ts';
import { motsvarande } from '@rules/lag/motsvarande.ts';
import { useArende } from '../arende/session.tsx';

/**
 * A provision for a label, in parentheses with a space before, under the law that the case is decided by.
 * Empty when that law has no such rule: better no § than a wrong one.
 */
export function useLagrum(id: LagrumId): string {
  const { lagutgava } = useArende().regelverk;
  const ratt = id.startsWith('sol2025:') && lagutgava !== 'sol2025' ? motsvarande(id, lagutgava) : id;
  return ratt ? ` (${skrivLagrum(ratt)})` : '';
}
