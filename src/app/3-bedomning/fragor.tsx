import type { Insatsbild } from '@rules/arende/bild.ts';
import type { Steg } from '@rules/riktlinje/format.ts';
import { insatsensFragor } from '@rules/riktlinje/kompilera.ts';
import { useArende } from '../arende/session.tsx';
import { Fragefalt } from './fragefalt.tsx';

/**
 * The riktlinje's questions of one step, in asking order: those answered stay where they are, and the next one that can still
 * change something is shown under its own step. A question that no longer can is not asked.
 */
export function Fragor({ bild, steg }: { readonly bild: Insatsbild; readonly steg: Steg }) {
  const { riktlinje } = useArende().regelverk;
  const { insats, svar, nastaFraga } = bild;
  if (!insats) return null;
  const visade = insatsensFragor(insats, riktlinje.fragor).filter((f) => f.steg === steg && (svar[f.id] !== undefined || f.id === nastaFraga?.id));
  return visade.map((fraga) => <Fragefalt key={fraga.id} fraga={fraga} bild={bild} besvarad={svar[fraga.id] !== undefined} />);
}
