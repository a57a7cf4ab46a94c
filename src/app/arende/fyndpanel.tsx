import { Button, Card, Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { GranskatFynd } from '@rules/arende/granska.ts';
import type { Arendesteg } from '@rules/arende/kontroll.ts';
import { attRatta, attTankaPa, oppnaFynd } from './fynd.ts';
import { Fyndrad } from './fyndrad.tsx';
import { useArende } from './session.tsx';

interface Props {
  readonly steg: Arendesteg;
  readonly onHoppa: (falt: string) => void;
}

/** How many findings are shown at once: never a wall of them. */
const AT_GANGEN = 3;

/** The findings of a step, shown at its end and on demand: what must be put right, and what to think of. */
export function Fyndpanel({ steg, onHoppa }: Props) {
  const { granskning } = useArende();
  const [visa, setVisa] = useState(false);
  const oppna = oppnaFynd(granskning, steg);
  const signerade = granskning.fynd.filter((f) => f.steg === steg && f.signerad);
  const [ratta, tank] = [attRatta(oppna), attTankaPa(oppna)];
  return (
    <Card className="fyndpanel stapel-tat ej-utskrift" data-color="neutral">
      <div className="rad">
        <Heading level={2} data-size="2xs" className="vaxer">
          Stämmer steget?
        </Heading>
        <Button type="button" variant={visa ? 'tertiary' : 'secondary'} data-size="sm" aria-expanded={visa} onClick={() => setVisa(!visa)}>
          {visa ? 'Dölj' : sammanfatta(ratta.length, tank.length)}
        </Button>
      </div>
      {visa && (
        <>
          {oppna.length === 0 && <p>Inget att rätta och inget att tänka på här.</p>}
          <Lista rubrik="Rätta" fynd={ratta} onHoppa={onHoppa} />
          <Lista rubrik="Tänk på" fynd={tank} onHoppa={onHoppa} />
          <Lista rubrik="Besvarade med skäl" fynd={signerade} onHoppa={onHoppa} />
        </>
      )}
    </Card>
  );
}

function sammanfatta(ratta: number, tank: number): string {
  if (ratta + tank === 0) return 'Visa: inget att rätta';
  return `Visa: ${[ratta && `${ratta} att rätta`, tank && `${tank} att tänka på`].filter(Boolean).join(', ')}`;
}

function Lista({ rubrik, fynd, onHoppa }: { readonly rubrik: string; readonly fynd: readonly GranskatFynd[]; readonly onHoppa: (falt: string) => void }) {
  const [alla, setAlla] = useState(false);
  if (fynd.length === 0) return null;
  const visade = alla ? fynd : fynd.slice(0, AT_GANGEN);
  return (
    <section className="stapel-tat">
      <Heading level={3} data-size="2xs">
        {rubrik} ({fynd.length})
      </Heading>
      <ul className="fyndlista">
        {visade.map((f) => (
          <Fyndrad key={`${f.kod} ${f.falt}`} fynd={f} onHoppa={onHoppa} />
        ))}
      </ul>
      {visade.length < fynd.length && (
        <Button type="button" variant="tertiary" data-size="sm" onClick={() => setAlla(true)}>
          Visa {fynd.length - visade.length} till
        </Button>
      )}
    </section>
  );
}
