import { Button, Card, Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { GranskatFynd } from '@rules/arende/granska.ts';
import type { Arendesteg } from '@rules/arende/kontroll.ts';
import { attRatta, attTankaPa, oppnaFynd, stegFor } from './fynd.ts';
import { Fyndrad } from './fyndrad.tsx';
import { nastaPlats } from './nasta.ts';
import { useArende } from './session.tsx';

interface Props {
  readonly steg: Arendesteg;
  readonly del?: string;
  readonly onHoppa: (falt: string) => void;
}

/** How many findings are shown at once: never a wall of them. */
const AT_GANGEN = 3;

/** The end of a step: what must be put right and what to think of, shown on demand, and the way on. */
export function Fyndpanel({ steg, del, onHoppa }: Props) {
  const session = useArende();
  const [visa, setVisa] = useState(false);
  const oppna = oppnaFynd(session.granskning, steg);
  const signerade = session.granskning.fynd.filter((f) => stegFor(f) === steg && f.signerad);
  const [ratta, tank] = [attRatta(oppna), attTankaPa(oppna)];
  const nasta = nastaPlats(session, steg, del);
  const antal = oppna.length + signerade.length;
  return (
    <Card className="fyndpanel stapel-tat ej-utskrift" data-color="neutral">
      <div className="rad">
        <Heading level={2} data-size="2xs" className="vaxer">
          {sammanfatta(ratta.length, tank.length)}
        </Heading>
        {antal > 0 && (
          <Button type="button" variant={visa ? 'tertiary' : 'secondary'} data-size="sm" aria-expanded={visa} onClick={() => setVisa(!visa)}>
            {visa ? 'Dölj' : 'Visa'}
          </Button>
        )}
        {nasta && (
          <Button asChild data-size="sm" data-color="accent">
            <Link href={nasta.till}>{nasta.text}</Link>
          </Button>
        )}
      </div>
      {visa && (
        <>
          <Fyndlista rubrik="Rätta" fynd={ratta} onHoppa={onHoppa} />
          <Fyndlista rubrik="Tänk på" fynd={tank} onHoppa={onHoppa} />
          <Fyndlista rubrik="Besvarade med skäl" fynd={signerade} onHoppa={onHoppa} />
        </>
      )}
    </Card>
  );
}

function sammanfatta(ratta: number, tank: number): string {
  if (ratta + tank === 0) return 'Inget att rätta här';
  return [ratta && `${ratta} att rätta`, tank && `${tank} att tänka på`].filter(Boolean).join(', ');
}

/** Findings under one heading, a few at a time. */
export function Fyndlista({ rubrik, fynd, onHoppa }: { readonly rubrik: string; readonly fynd: readonly GranskatFynd[]; readonly onHoppa: (falt: string) => void }) {
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
