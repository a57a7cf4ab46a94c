import { useState } from 'react';
import { useTjanster } from '../start/tjanster.tsx';

interface Props {
  readonly demo: readonly { readonly id: string; readonly rev: number }[];
  readonly onKlart: () => void;
}

/** Throws away the demonstration cases. Asks once, since what has been changed in them goes too. */
export function SlangDemo({ demo, onKlart }: Props) {
  const { lager } = useTjanster();
  const [fragar, setFragar] = useState(false);
  const [fel, setFel] = useState<string>();
  if (demo.length === 0) return null;

  async function slang() {
    for (const { id, rev } of demo) {
      const svar = await lager.taBortArende(id, rev);
      if (!svar.ok) return setFel(svar.mening);
    }
    return onKlart();
  }

  return (
    <div className="rad">
      {fragar ? (
        <>
          <span>Släng {demo.length === 1 ? 'demonstrationsärendet' : `${demo.length} demonstrationsärenden`} med allt som skrivits i dem?</span>
          <button type="button" className="ds-button" data-size="sm" data-color="danger" onClick={() => void slang()}>Släng dem</button>
          <button type="button" className="ds-button" data-size="sm" data-variant="secondary" onClick={() => setFragar(false)}>Behåll dem</button>
        </>
      ) : (
        <button type="button" className="ds-button" data-size="sm" data-variant="tertiary" onClick={() => setFragar(true)}>Släng demonstrationsärendena</button>
      )}
      {fel && <p className="ds-alert" data-color="danger" role="alert">{fel}</p>}
    </div>
  );
}
