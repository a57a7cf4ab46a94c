import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { skapaArende } from './skapa-arende.ts';
import { useTjanster } from '../start/tjanster.tsx';

/** Registers a new case, from a snabbnotering or empty, and opens it at its ansökan. */
export default function NyAnsokan({ noteringId }: { readonly noteringId?: string }) {
  const tjanster = useTjanster();
  const [, navigera] = useLocation();
  const [fel, setFel] = useState<string>();
  const [skapas] = useState(() => skapaArende(tjanster, noteringId));

  useEffect(() => {
    void skapas.then((svar) => (svar.ok ? navigera(`/arende/${svar.id}/ansokan`, { replace: true }) : setFel(svar.mening)));
  }, [skapas, navigera]);

  return (
    <main className="innehall">
      {fel ? <p className="ds-alert" data-color="danger" role="alert">{fel}</p> : <p role="status" className="dov">Registrerar ansökan …</p>}
    </main>
  );
}
