import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { insatsnamn } from '../_delat/insatsnamn.ts';
import { useArende } from '../arende/session.tsx';
import { UTFALL } from '../3-bedomning/ord.ts';

interface Props {
  readonly onJa: () => void;
  readonly onNej: () => void;
}

/** The one press that cannot be taken back: reads the outcome aloud first. */
export function Bekrafta({ onJa, onNej }: Props) {
  const { bild, arende } = useArende();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <Dialog ref={dialog} aria-labelledby="bekrafta-rubrik" onClose={onNej} closeButton="Stäng">
      <div className="stapel">
        <Heading level={2} data-size="xs" id="bekrafta-rubrik">Fatta beslutet?</Heading>
        <ul>
          {bild.insatser.map((i) => (
            <li key={i.ansokt.id}>
              {insatsnamn(i)}: {i.bedomning.stallningstagande.utfall ? UTFALL[i.bedomning.stallningstagande.utfall].text.toLocaleLowerCase('sv') : 'inget utfall'}
            </li>
          ))}
        </ul>
        <p>Beslutsfattare {arende.beslut.beslutsfattare}. Föredragande: {arende.beslut.foredragande}. Beslutsdag {arende.beslut.dag}. Texterna låses som de är nu.</p>
        <div className="rad-slut">
          <Button type="button" variant="secondary" onClick={onNej}>Tillbaka</Button>
          <Button type="button" data-color="accent" onClick={onJa}>Fatta beslutet</Button>
        </div>
      </div>
    </Dialog>
  );
}
