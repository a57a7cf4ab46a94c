import { Alert, Button, Card, Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { luckor } from '@rules/text/dokument.ts';
import { attRatta, attTankaPa, oppnaFynd } from '../arende/fynd.ts';
import { Fyndlista } from '../arende/fyndpanel.tsx';
import { fokuseraPlats } from '../_delat/fokusera.ts';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';
import { Bekrafta } from './bekrafta.tsx';
import { frys } from './frys.ts';
import { useTexter } from './texter.ts';

/** The button that says the consequence. It asks the process machine, and shows in one list what is left to do in the whole case. */
export function Fatta({ onHoppa }: { readonly onHoppa: (falt: string) => void }) {
  const { arende, form, granskning, underlagNu, varforInte, sand, last } = useArende();
  const { nu, idag } = useTjanster();
  const { beslut } = useTexter();
  const [fel, setFel] = useState<readonly string[]>([]);
  const [fragar, setFragar] = useState(false);

  if (arende.fryst) return <Alert data-color="success" id="beslut-fattat" tabIndex={-1}>Beslutet fattades {arende.beslut.dag}. Texterna är frysta som de var då. Registrera beslutet i verksamhetssystemet.</Alert>;
  if (last) return <Alert data-color="info">Ärendet är avslutat utan beslut.</Alert>;

  const ratta = attRatta(oppnaFynd(granskning));
  const tank = attTankaPa(oppnaFynd(granskning, 'beslut'));
  const besvarade = granskning.fynd.filter((f) => f.signerad);
  const avFynd = new Set(ratta.map((f) => f.mening));
  const tomma = luckor(beslut).length;
  const ovrigt = [...varforInte('FATTA_BESLUT').filter((mening) => !avFynd.has(mening)), ...(tomma > 0 ? [tomma === 1 ? 'Beslutstexten har en lucka kvar. Den är gulmarkerad ovan.' : `Beslutstexten har ${tomma} luckor kvar. De är gulmarkerade ovan.`] : [])];
  const framtid = arende.beslut.dag !== null && arende.beslut.dag > idag();
  const hindrat = framtid || ratta.length + ovrigt.length > 0;

  const tillIdag = () => {
    form.setValue('beslut.dag', idag(), { shouldDirty: true });
    fokuseraPlats('fatta-rubrik');
  };
  async function fatta() {
    const utfall = sand({ type: 'FATTA_BESLUT', fryst: await frys(underlagNu(), nu()) });
    setFragar(false);
    setFel(utfall.ok ? [] : utfall.varfor);
    if (utfall.ok) requestAnimationFrame(() => document.getElementById('beslut-fattat')?.focus());
  }

  return (
    <Card className="stapel ej-utskrift" data-color="neutral">
      <Heading level={3} data-size="2xs" id="fatta-rubrik">{hindrat ? 'Innan beslutet kan fattas' : 'Klart att fatta beslutet'}</Heading>
      {ovrigt.length > 0 && <ul className="fyndlista">{ovrigt.map((mening) => <li key={mening} className="fyndrad" data-niva="B">{mening}</li>)}</ul>}
      {framtid && (
        <p className="fyndrad" data-niva="B">
          Beslutsdagen har inte varit än. Fatta beslutet den dagen, eller ändra beslutsdagen till i dag.
          <span><Button type="button" variant="secondary" data-size="sm" onClick={tillIdag}>Ändra till i dag</Button></span>
        </p>
      )}
      <Fyndlista rubrik="Rätta" fynd={ratta} onHoppa={onHoppa} />
      <Fyndlista rubrik="Tänk på" fynd={tank} onHoppa={onHoppa} />
      <Fyndlista rubrik="Besvarade med skäl" fynd={besvarade} onHoppa={onHoppa} />
      {fel.length > 0 && <Alert data-color="danger" role="alert">{fel.join(' ')}</Alert>}
      <div>
        <Button type="button" data-color="accent" aria-disabled={hindrat} onClick={() => !hindrat && setFragar(true)}>Fatta beslutet och frys texterna</Button>
      </div>
      {fragar && <Bekrafta onJa={() => void fatta()} onNej={() => setFragar(false)} />}
    </Card>
  );
}
