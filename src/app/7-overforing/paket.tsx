import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Del } from '../_delat/del.tsx';
import { laddaNer } from '../_delat/ladda-ner.ts';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';

interface Besked {
  readonly ok: boolean;
  readonly text: string;
}

/** The frozen beslut can be opened again after the case is erased, from a file of its own. Offered before, never asked for. */
export function Paket() {
  const { arende, handelse } = useArende();
  const { paket } = useTjanster();
  const [besked, setBesked] = useState<Besked>();
  if (arende.fryst === null) return null;

  async function spara() {
    const svar = await paket.skapa({ arenden: [arende.id], till: 'migSjalv' });
    if (!svar.ok) return setBesked({ ok: false, text: svar.mening });
    laddaNer(svar.fil, svar.namn);
    handelse('UTLAMNAD');
    return setBesked({ ok: true, text: `Paketet ${svar.namn} är hämtat. Det är krypterat och öppnas bara av dig. Se efter att filen kom dit du ville.` });
  }

  return (
    <div className="ej-utskrift">
      <Del rubrik="Spara det frysta beslutet" ingress="Texterna, reglerna och tiderna som beslutet vilade på finns inte i verksamhetssystemet. Vill du kunna öppna beslutet här igen behöver du spara det först.">
        <div>
          <Button type="button" variant="secondary" onClick={() => void spara()}>Spara beslutet som ett krypterat paket</Button>
        </div>
        <div role="status">{besked && <Alert data-color={besked.ok ? 'success' : 'danger'} data-size="sm">{besked.text}</Alert>}</div>
      </Del>
    </div>
  );
}
