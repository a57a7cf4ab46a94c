import { Details, Heading } from '@digdir/designsystemet-react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { insatsensFragor } from '@rules/riktlinje/kompilera.ts';
import type { Fraga } from '@rules/riktlinje/format.ts';
import { useArende } from '../arende/session.tsx';
import { Fragefalt } from './fragefalt.tsx';

/** The riktlinje's questions: the next one that can still change something, and those already answered. */
export function Fragor({ bild }: { readonly bild: Insatsbild }) {
  const { riktlinje } = useArende().regelverk;
  const { insats, svar, nastaFraga } = bild;
  if (!insats) return null;
  const fragor = insatsensFragor(insats, riktlinje.fragor);
  const besvarade = fragor.filter((f) => svar[f.id] !== undefined);
  return (
    <section className="kort stapel" aria-labelledby={`fragor-${bild.ansokt.id}`} data-falt="gemensammaSvar">
      <Heading level={3} data-size="2xs" id={`fragor-${bild.ansokt.id}`}>Riktlinjens frågor</Heading>
      {besvarade.length > 0 && <Besvarade fragor={besvarade} bild={bild} />}
      {nastaFraga ? (
        <Fragefalt key={nastaFraga.id} fraga={nastaFraga} bild={bild} />
      ) : (
        <p className="dov">Inga fler frågor kan ändra utgångspunkten. {fragor.length - besvarade.length > 0 && `${fragor.length - besvarade.length} frågor behövde inte ställas.`}</p>
      )}
    </section>
  );
}

const Besvarade = ({ fragor, bild }: { readonly fragor: readonly Fraga[]; readonly bild: Insatsbild }) => (
  <Details className="infalld">
    <Details.Summary>{fragor.length === 1 ? '1 besvarad fråga' : `${fragor.length} besvarade frågor`}</Details.Summary>
    <Details.Content className="stapel">
      {fragor.map((fraga) => (
        <Fragefalt key={fraga.id} fraga={fraga} bild={bild} />
      ))}
    </Details.Content>
  </Details>
);
