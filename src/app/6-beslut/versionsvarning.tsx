import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { styrandeRiktlinje } from '@rules/riktlinje/byte.ts';
import { Versionsdialog } from '../arende/versionsdialog.tsx';
import { useArende } from '../arende/session.tsx';

/** Says when another version of the riktlinje rules on the beslutsdag. The case moves only when the handläggare says so. */
export function Versionsvarning() {
  const { arende, regelverk } = useArende();
  const [oppen, setOppen] = useState(false);
  if (!arende.beslut.dag) return null;
  const styr = styrandeRiktlinje(regelverk.riktlinjer, regelverk.riktlinje, arende.beslut.dag);
  if (styr.slag === 'samma') return null;
  return (
    <Alert data-falt="versioner" data-color={styr.slag === 'valdForHand' ? 'info' : 'warning'}>
      <div className="stapel-tat">
        <p>{styr.slag === 'saknas' ? styr.fel.mening : styr.mening}</p>
        {styr.slag === 'byte' && (
          <div>
            <Button type="button" variant="secondary" data-size="sm" onClick={() => setOppen(true)}>Se vad som ändras i ärendet</Button>
          </div>
        )}
      </div>
      {oppen && <Versionsdialog onStang={() => setOppen(false)} {...(styr.slag === 'byte' ? { forslag: styr.riktlinje.id } : {})} />}
    </Alert>
  );
}
