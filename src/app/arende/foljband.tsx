import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';

/** Another tab writes in the case. This one shows what is saved there, and can take over. */
export function Foljband({ onTaOver }: { readonly onTaOver: () => Promise<boolean> }) {
  const [lage, setLage] = useState<'vilar' | 'fragar' | 'nekad'>('vilar');
  const taOver = async () => {
    setLage('fragar');
    setLage((await onTaOver()) ? 'vilar' : 'nekad');
  };
  return (
    <Alert data-color="info" className="foljband ej-utskrift">
      <div className="rad">
        <p className="vaxer" role="status">
          {lage === 'nekad'
            ? 'Den andra fliken har ord som inte gick att spara. Gå dit och se vad den säger, och ta över sedan.'
            : 'Ärendet är öppet för skrivning i en annan flik. Här följer du det som sparas där.'}
        </p>
        <Button type="button" data-size="sm" variant="secondary" disabled={lage === 'fragar'} onClick={() => void taOver()}>
          {lage === 'fragar' ? 'Tar över …' : 'Ta över skrivandet'}
        </Button>
      </div>
    </Alert>
  );
}
