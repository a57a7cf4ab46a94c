import { Alert, Button } from '@digdir/designsystemet-react';
import { useLocation } from 'wouter';
import { useTjanster } from '../start/tjanster.tsx';
import { useArende } from '../arende/session.tsx';

/** Begins the utredning: at once, says 14 kap. 2 § SoL. The button says why when it cannot. */
export function InledUtredning() {
  const { arende, sand, varforInte, last } = useArende();
  const { idag } = useTjanster();
  const [, navigera] = useLocation();
  if (arende.utredning.inledd) return <p className="dov">Utredningen inleddes {arende.utredning.inledd}.</p>;
  if (last) return <p className="dov">Utredningen inleddes inte.</p>;
  const hinder = varforInte('INLED_UTREDNING');
  return (
    <div className="stapel-tat">
      {hinder.length > 0 && <Alert data-color="info">{hinder.join(' ')}</Alert>}
      <div>
        <Button
          type="button"
          aria-disabled={hinder.length > 0}
          onClick={() => {
            if (sand({ type: 'INLED_UTREDNING', dag: idag() }).ok) navigera(`/arende/${arende.id}/utredning`);
          }}
        >
          Inled utredningen
        </Button>
      </div>
    </div>
  );
}
