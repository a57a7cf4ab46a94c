import { Alert, Button, Dialog, Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useArende } from './session.tsx';

/** Asks once before the case goes to the papperskorg. */
export function Slangdialog({ onStang }: { readonly onStang: () => void }) {
  const { slang } = useArende();
  const [, navigera] = useLocation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [fel, setFel] = useState<string>();
  useEffect(() => dialog.current?.showModal(), []);

  async function laggDit() {
    const hinder = await slang();
    if (hinder === null) navigera('/');
    else setFel(hinder);
  }

  return (
    <Dialog ref={dialog} aria-labelledby="slang-rubrik" onClose={onStang} closeButton="Stäng">
      <div className="stapel">
        <Heading level={2} data-size="xs" id="slang-rubrik">Lägg ärendet i papperskorgen?</Heading>
        <p>Ärendet försvinner ur Mina ärenden, och ligger i papperskorgen i 30 dagar. Till dess kan du lägga tillbaka det.</p>
        <p>Har en ansökan kommit in ska den ändå avgöras. Är ärendet avslutat utan beslut avskriver du det i stället.</p>
        {fel && <Alert data-color="danger" role="alert">{fel}</Alert>}
        <div className="rad-slut">
          <Button type="button" variant="secondary" onClick={onStang}>Avbryt</Button>
          <Button type="button" onClick={() => void laggDit()}>Lägg i papperskorgen</Button>
        </div>
      </div>
    </Dialog>
  );
}
