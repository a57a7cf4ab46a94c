import type { Riktlinje } from '../riktlinje/format.ts';
import type { Svar } from '../riktlinje/svar.ts';
import { bedomningFor } from './nytt.ts';
import type { Arende } from './schema.ts';

type Svarsbok = Arende['gemensammaSvar'];

function medSvar(bok: Svarsbok, fraga: string, svar: Svar | null): Svarsbok {
  const { [fraga]: _, ...ovriga } = bok;
  if (svar === null) return ovriga;
  return { ...ovriga, [fraga]: svar.status === 'oklart' ? { status: 'oklart', ...(svar.not ? { not: svar.not } : {}) } : svar };
}

/**
 * The case with a question answered, or with the answer taken back (null).
 * A shared question of the riktlinje is answered once for the whole case; an insats' own in its bedömning.
 */
export function besvaraFraga(arende: Arende, riktlinje: Riktlinje, ansoktId: string, fraga: string, svar: Svar | null): Arende {
  if (riktlinje.fragor.some((f) => f.id === fraga)) return { ...arende, gemensammaSvar: medSvar(arende.gemensammaSvar, fraga, svar) };
  const bedomning = bedomningFor(arende, ansoktId);
  return { ...arende, bedomningar: { ...arende.bedomningar, [ansoktId]: { ...bedomning, svar: medSvar(bedomning.svar, fraga, svar) } } };
}
