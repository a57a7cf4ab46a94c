import { Alert } from '@digdir/designsystemet-react';
import { STATUSNAMN } from '@rules/arende/status.ts';
import { useArende } from './session.tsx';

const ORSAK = { dodsfall: 'dödsfall', flytt: 'flytt till en annan kommun', annat: null } as const;

/** A case that has ended without beslut i sak says so above everything: when, why, and that it can be opened. */
export function Avslutsband() {
  const { arende, status } = useArende();
  const { avslut } = arende;
  if (!avslut) return null;
  const orsak = avslut.orsak ? ORSAK[avslut.orsak] : null;
  return (
    <Alert data-color="info">
      <p>
        <strong>{[`${STATUSNAMN[status]} ${avslut.dag ?? ''}`.trim(), orsak].filter(Boolean).join(', ')}.</strong> {avslut.skal || avslut.hur}
      </p>
      <p>Inget beslut i sak är fattat. Ärendet går att läsa, och att öppna igen under knappen Ärendet.</p>
    </Alert>
  );
}
