import { Heading } from '@digdir/designsystemet-react';
import type { Arendesteg } from '@rules/arende/kontroll.ts';
import type { Avser } from './avser.ts';
import { useArende } from './session.tsx';

interface Props {
  readonly steg: Arendesteg;
  readonly avser: Avser;
  readonly insatsId: string | null;
}

/** The tillämpningsanvisning for the field in focus, and the step's checklist. */
export function Stodtexter({ steg, avser, insatsId }: Props) {
  const { tillampning } = useArende().regelverk;
  if (!tillampning) return null;
  const punkt = avser.steg ?? (steg === 'tid' ? 'omfattning' : steg);
  const stod = tillampning.stod.filter(
    (s) => (s.insats === insatsId || s.insats === 'allmant') && (s.fraga ? s.fraga === avser.fraga : s.steg === undefined || s.steg === punkt),
  );
  const listor = tillampning.checklistor.filter((c) => c.steg === steg);
  const svar = tillampning.svar.filter((s) => s.insats !== undefined && s.insats === insatsId);
  return (
    <>
      {stod.length > 0 && (
        <section className="stapel-tat">
          <Heading level={3} data-size="2xs">Så tillämpar vi den</Heading>
          {stod.map((s) => (
            <p key={s.id}>{s.text}</p>
          ))}
        </section>
      )}
      {svar.length > 0 && (
        <section className="stapel-tat">
          <Heading level={3} data-size="2xs">Frågor och svar</Heading>
          {svar.map((s) => (
            <details key={s.fraga}>
              <summary>{s.fraga}</summary>
              <p>{s.svar}</p>
            </details>
          ))}
        </section>
      )}
      {listor.map((lista) => (
        <section key={lista.id} className="stapel-tat">
          <Heading level={3} data-size="2xs">{lista.namn}</Heading>
          <ul>
            {lista.punkter.map((punkt1) => (
              <li key={punkt1}>{punkt1}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
