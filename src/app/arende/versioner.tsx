import { useArende } from './session.tsx';

const dag = (fran: string | null) => (fran ? `från ${fran}` : 'utan känt datum');

/** Which documents the case is worked under: always in sight. */
export function Versioner() {
  const { regelverk } = useArende();
  const { riktlinje, schablon, kommun } = regelverk;
  return (
    <dl className="versioner">
      <div>
        <dt>Riktlinje</dt>
        <dd>
          {kommun.namn}, {dag(riktlinje.giltigFran)}
          {riktlinje.status === 'utkast' && ' (utkast)'}
        </dd>
      </div>
      <div>
        <dt>Schablontider</dt>
        <dd>{schablon ? `${schablon.kommun.charAt(0).toUpperCase()}${schablon.kommun.slice(1)}, ${dag(schablon.giltigFran)}` : 'Inga för den här riktlinjen'}</dd>
      </div>
    </dl>
  );
}
