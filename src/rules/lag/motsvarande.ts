import { arLagrum } from './lagrum.ts';
import type { LagrumId } from './lagrum.ts';
import { MOTSVARIGHETER } from './motsvarigheter-data.ts';
import type { Lagutgava } from './utgava.ts';

const tillhor = (id: LagrumId, utgava: Lagutgava) => id.startsWith(`${utgava}:`);

function indexera(fran: 0 | 1): ReadonlyMap<LagrumId, readonly LagrumId[]> {
  const index = new Map<LagrumId, LagrumId[]>();
  // Rows that pair one section with one come first, so that the most exact equivalent is the main one.
  const rader = [...MOTSVARIGHETER].sort((a, b) => a[0].length * a[1].length - b[0].length * b[1].length);
  for (const rad of rader)
    for (const id of rad[fran]) {
      const funna = index.get(id) ?? [];
      // A section adds nothing once one of its stycken is named.
      index.set(id, [...funna, ...rad[fran === 0 ? 1 : 0].filter((m) => !funna.some((f) => f.startsWith(`${m}:`)))]);
    }
  return index;
}
const INDEX = { sol2025: indexera(0), sol2001: indexera(1) };

/** The section without its stycke and punkt, when that is in the list. */
const helaParagrafen = (id: LagrumId): LagrumId | null => {
  const bas = id.replace(/:(st|p)\d.*$/, '');
  return bas !== id && arLagrum(bas) ? bas : null;
};

/**
 * Every section of the given edition of SoL that carries the same content, the main one first. Empty when there is none:
 * the rule is new, was dropped, or the id belongs to another law. A stycke without an equivalent of its own follows its section.
 */
export function motsvarigheter(id: LagrumId, utgava: Lagutgava): readonly LagrumId[] {
  if (tillhor(id, utgava)) return [id];
  const funna = INDEX[utgava].get(id);
  if (funna) return funna;
  const bas = helaParagrafen(id);
  return bas ? motsvarigheter(bas, utgava) : [];
}

/** The main equivalent in the given edition, or null when there is none. */
export const motsvarande = (id: LagrumId, utgava: Lagutgava): LagrumId | null => motsvarigheter(id, utgava)[0] ?? null;
