import { Alert, Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { skrivOverforing } from '@rules/overforing/underlag.ts';
import type { Verksamhetssystem } from '@rules/overforing/format.ts';
import { hamtaVerksamhetssystem } from '../_delat/verksamhetssystem.ts';
import { useArende, useUnderlag } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';
import { Checklista } from './checklista.tsx';
import { Overfort } from './overfort.tsx';
import { Paket } from './paket.tsx';
import { Registrera } from './registrera.tsx';
import { Rubrikerna } from './rubrikerna.tsx';
import { Systemval } from './systemval.tsx';

/** Handing over to the verksamhetssystem, which is the record: the texts under its headings, that they stand there, and that the case may be erased here. */
export default function Overforing() {
  const [alla, setAlla] = useState<readonly Verksamhetssystem[]>();
  const [fel, setFel] = useState<unknown>();
  const rubrik = useRef<HTMLHeadingElement>(null);
  useEffect(() => rubrik.current?.focus(), []);
  useEffect(() => void hamtaVerksamhetssystem().then(setAlla, setFel), []);
  // Caught by the nearest Felgrans, which says what to do.
  if (fel !== undefined) throw fel;
  const { arende } = useArende();
  return (
    <div className="stapel" data-avser="steg:beslut">
      <div className="stapel-tat ej-utskrift">
        <Link className="ds-link" href={`/arende/${arende.id}/beslut`}>Tillbaka till beslutet</Link>
        <Heading level={2} id="steg-rubrik" className="steg-rubrik" tabIndex={-1} ref={rubrik}>För över till verksamhetssystemet</Heading>
      </div>
      {arende.fryst === null && arende.avslut === null ? <Alert data-color="info">Beslutet är inte fattat. Ärendet förs över när det är det.</Alert> : alla ? <Delarna alla={alla} /> : <p className="dov" role="status">Hämtar rubrikerna …</p>}
    </div>
  );
}

function Delarna({ alla }: { readonly alla: readonly Verksamhetssystem[] }) {
  const { arende } = useArende();
  const { installningar } = useTjanster();
  const underlag = useUnderlag();
  const [valt, setValt] = useState(arende.overforing.registrerat?.system ?? installningar.verksamhetssystem);
  const system = alla.find((s) => s.id === valt) ?? alla[0];
  if (!system) return <Alert data-color="danger">Inga verksamhetssystem följer med den här versionen av Likvärd. Kopiera texterna i steget Beslut i stället.</Alert>;
  return (
    <>
      <Systemval alla={alla} system={system} onVal={setValt} />
      <Rubrikerna system={system} dokument={skrivOverforing(underlag, system)} />
      <Registrera system={system} />
      <Checklista />
      <Paket />
      <Overfort system={system} />
    </>
  );
}
