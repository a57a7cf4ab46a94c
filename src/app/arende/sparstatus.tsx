import { Button } from '@digdir/designsystemet-react';
import { useSyncExternalStore } from 'react';
import { klockslag } from '../start/klocka.ts';
import { Konfliktval } from './konfliktval.tsx';
import { useArende } from './session.tsx';

/** Says when the words were saved, and never stays silent when they were not. */
export function Sparstatus() {
  const { autospar, arende } = useArende();
  const lage = useSyncExternalStore(autospar.prenumerera, autospar.lage);
  if (lage.slag === 'konflikt') return <Konfliktval konflikt={lage.konflikt} />;
  const fel = lage.slag === 'fel';
  return (
    <div className="sparstatus" data-slag={lage.slag} role={fel ? 'alert' : 'status'} aria-live={fel ? 'assertive' : 'off'}>
      {lage.slag === 'sparat' && <span>Sparat {klockslag(lage.nar ?? arende.andrad)}</span>}
      {(lage.slag === 'sparar' || lage.slag === 'osparat') && <span>Sparar …</span>}
      {fel && (
        <>
          <span>{lage.mening}</span>
          <Button type="button" data-size="sm" variant="secondary" onClick={() => void autospar.spola()}>
            Försök igen
          </Button>
        </>
      )}
    </div>
  );
}
