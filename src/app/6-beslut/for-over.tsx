import { Button } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import { Del } from '../_delat/del.tsx';
import { useArende } from '../arende/session.tsx';

/** The way from a beslut, or an ending, to the verksamhetssystem, and how far it has come. */
export function ForOver() {
  const { arende: { id, overforing } } = useArende();
  const { registrerat, overfort } = overforing;
  const lage = overfort ? `Överfört. Ärendet raderas här ${overfort.raderas}.` : registrerat ? `Registrerat i verksamhetssystemet ${registrerat.dag}. Bekräfta att allt av betydelse finns där.` : 'Verksamhetssystemet är akten. Texterna finns färdiga under dess rubriker.';
  return (
    <div className="ej-utskrift">
      <Del rubrik="För över till verksamhetssystemet" ingress={lage} falt="overforing">
        <div>
          <Button asChild variant={overfort ? 'secondary' : 'primary'}>
            <Link href={`/arende/${id}/beslut/overfor`}>{overfort ? 'Visa överföringen' : 'För över ärendet'}</Link>
          </Button>
        </div>
      </Del>
    </div>
  );
}
