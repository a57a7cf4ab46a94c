import { LIVSOMRADE_IDN, type LivsomradeId } from '../../livsomrade.ts';
import { bedomningFor, tomtLivsomrade } from '../nytt.ts';
import type { Arende } from '../schema.ts';

/** Where the path steps through a list or a record: what the row with an id is, or undefined. */
function steg(arende: Arende, vag: string, plats: unknown, del: string): unknown {
  if (vag === 'bedomningar') return arende.ansoktaInsatser.some((a) => a.id === del) ? bedomningFor(arende, del) : undefined;
  if (vag === 'utredning.livsomraden') return (LIVSOMRADE_IDN as readonly string[]).includes(del) ? (arende.utredning.livsomraden[del as LivsomradeId] ?? tomtLivsomrade()) : undefined;
  if (Array.isArray(plats)) return (plats as { id?: string; sattId?: string }[]).find((rad) => rad.id === del || rad.sattId === del);
  return typeof plats === 'object' && plats !== null ? (plats as Record<string, unknown>)[del] : undefined;
}

/** For the tests: true when a path of the grammar in granska.ts leads to a place in this case. A field that is null is a place. */
export function pekarRatt(arende: Arende, falt: string): boolean {
  if (falt.startsWith('beslut.egnaTexter.')) return Object.hasOwn(arende.beslut.egnaTexter, falt.slice('beslut.egnaTexter.'.length));
  let plats: unknown = arende;
  const gangna: string[] = [];
  for (const del of falt.split('.')) {
    plats = steg(arende, gangna.join('.'), plats, del);
    if (plats === undefined) return false;
    gangna.push(del);
  }
  return true;
}
