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
  const ord = fel ? lage.mening : lage.slag === 'sparat' ? `Sparat ${klockslag(lage.nar ?? arende.andrad)}` : 'Sparar …';
  return (
    <div className="sparstatus" data-slag={lage.slag} role={fel ? 'alert' : 'status'} aria-live={fel ? 'assertive' : 'off'}>
      {/* The same element with other words: one that came and went made the browser work out the style of the whole page in mid-typing, for the sake of :has(). */}
      <span>{ord}</span>
      {fel && (
        <Button type="button" data-size="sm" variant="secondary" onClick={() => void autospar.spola()}>
          Försök igen
        </Button>
      )}
    </div>
  );
}
