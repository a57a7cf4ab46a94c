import { Heading } from '@digdir/designsystemet-react';
import { radbeskrivningar } from '@rules/schablon/beskriv.ts';
import { useArende } from './session.tsx';

/** The schablon's rows for an insats: minutes, when each variant applies, and its source. A missing figure says so. */
export function Schablonrader({ insatsId }: { readonly insatsId: string }) {
  const { schablon } = useArende().regelverk;
  if (!schablon) return <p className="dov">Riktlinjen har inga schablontider. Minuter saknas.</p>;
  const rader = radbeskrivningar(schablon, insatsId);
  return (
    <section className="stapel-tat">
      <Heading level={3} data-size="2xs">Schablontid</Heading>
      {rader.length === 0 && <p className="dov">Ingen rad för den här insatsen. Minuter saknas.</p>}
      <ul>
        {rader.map((rad) => (
          <li key={rad.cite} title={rad.cite}>
            {rad.namn}: <strong>{rad.minuter ?? 'minuter saknas'}</strong>
            {rad.nar && `, ${rad.nar}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
