import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { luckor } from '@rules/text/dokument.ts';
import { useArende, useUnderlag } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';
import { frys } from './frys.ts';
import { useTexter } from './texter.ts';

/** The button that says the consequence. It asks the process machine, and says why when it may not. */
export function Fatta() {
  const { arende, varforInte, sand, last } = useArende();
  const underlag = useUnderlag();
  const { nu } = useTjanster();
  const { beslut } = useTexter();
  const [fel, setFel] = useState<readonly string[]>([]);

  if (arende.fryst) return <Alert data-color="success">Beslutet fattades {arende.beslut.dag}. Texterna är frysta som de var då. Registrera beslutet i verksamhetssystemet.</Alert>;
  if (last) return <Alert data-color="info">Ärendet är avslutat utan beslut.</Alert>;

  const tomma = luckor(beslut).length;
  const hinder = [...varforInte('FATTA_BESLUT'), ...(tomma > 0 ? [`Beslutstexten har ${tomma === 1 ? 'en lucka' : `${tomma} luckor`} kvar att fylla.`] : [])];

  async function fatta() {
    if (hinder.length > 0) return setFel(hinder);
    const utfall = sand({ type: 'FATTA_BESLUT', fryst: await frys(underlag, nu()) });
    setFel(utfall.ok ? [] : utfall.varfor);
  }

  return (
    <div className="stapel-tat ej-utskrift">
      <div>
        <Button type="button" aria-disabled={hinder.length > 0} onClick={() => void fatta()}>Fatta beslutet och frys texterna</Button>
      </div>
      {(fel.length > 0 || hinder.length > 0) && (
        <Alert data-color={fel.length > 0 ? 'danger' : 'info'} role={fel.length > 0 ? 'alert' : undefined}>
          <p>Innan beslutet kan fattas:</p>
          <ul>{(fel.length > 0 ? fel : hinder).map((h) => <li key={h}>{h}</li>)}</ul>
        </Alert>
      )}
    </div>
  );
}
