import { Heading } from '@digdir/designsystemet-react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { insatsensFragor } from '@rules/riktlinje/kompilera.ts';
import { useArende } from '../arende/session.tsx';
import { Fragefalt } from './fragefalt.tsx';

/**
 * The riktlinje's questions in asking order: those answered stay where they are, and the next one that can still change
 * something comes last. A question that no longer can is not asked.
 */
export function Fragor({ bild }: { readonly bild: Insatsbild }) {
  const { riktlinje } = useArende().regelverk;
  const { insats, svar, nastaFraga, ansokt } = bild;
  if (!insats) return null;
  const fragor = insatsensFragor(insats, riktlinje.fragor);
  const visade = fragor.filter((f) => svar[f.id] !== undefined || f.id === nastaFraga?.id);
  const ostallda = fragor.length - visade.length;
  return (
    <section className="kort stapel" aria-labelledby={`fragor-${ansokt.id}`} data-falt="gemensammaSvar">
      <Heading level={3} data-size="2xs" id={`fragor-${ansokt.id}`}>Riktlinjens frågor</Heading>
      {visade.map((fraga) => (
        <Fragefalt key={fraga.id} fraga={fraga} bild={bild} besvarad={svar[fraga.id] !== undefined} />
      ))}
      {!nastaFraga && (
        <p className="dov" role="status">
          Inga fler frågor kan ändra utgångspunkten.{ostallda > 0 && ` ${ostallda === 1 ? 'En fråga' : `${ostallda} frågor`} behövde inte ställas.`}
        </p>
      )}
    </section>
  );
}
