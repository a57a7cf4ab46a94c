import { Heading } from '@digdir/designsystemet-react';
import type { Avser } from './avser.ts';
import { useArende } from './session.tsx';

interface Props {
  readonly punkt: Avser['steg'];
  readonly insatsId: string | null;
  readonly fraga?: string;
}

/** What the field in focus is about, as the heading of its help. */
const PUNKT: Readonly<Record<NonNullable<Avser['steg']>, string>> = {
  behov: 'Behovet',
  sjalv: 'Kan personen själv?',
  annatSatt: 'På annat sätt?',
  skaligt: 'Insats och omfattning',
  omfattning: 'Omfattning och tid',
  beslut: 'Beslutet',
  utredning: 'Utredningen',
  ansokan: 'Ansökan',
  kommunicering: 'Kommuniceringen',
};

/** The tillämpningsanvisning for the field in focus: what concerns the insats first, then what holds for all. */
export function Stodtexter({ punkt, insatsId, fraga }: Props) {
  const { tillampning } = useArende().regelverk;
  if (!tillampning) return null;
  const passar = tillampning.stod.filter((s) => (s.insats === insatsId || s.insats === 'allmant') && (s.fraga ? s.fraga === fraga : s.steg === undefined || s.steg === punkt));
  const stod = passar.toSorted((a, b) => Number(a.insats === 'allmant') - Number(b.insats === 'allmant'));
  const svar = tillampning.svar.filter((s) => s.insats !== undefined && s.insats === insatsId);
  if (stod.length + svar.length === 0) return null;
  return (
    <section className="stapel-tat">
      <Heading level={3} data-size="2xs">Så tillämpar vi: {punkt && PUNKT[punkt].toLocaleLowerCase('sv')}</Heading>
      {stod.map((s) => (
        <p key={s.id}>{s.text}</p>
      ))}
      {svar.map((s) => (
        <details key={s.fraga} className="avsnitt-stangt">
          <summary>{s.fraga}</summary>
          <p>{s.svar}</p>
        </details>
      ))}
    </section>
  );
}
