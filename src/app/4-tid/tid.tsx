import { Alert, Heading } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import { useArende } from '../arende/session.tsx';
import { Del } from '../_delat/del.tsx';
import { Omfattning } from './omfattning.tsx';
import { Summor } from './summor.tsx';
import { Tidsfakta } from './tidsfakta.tsx';
import './tid.css';

/** Step 4: how often and how long, with every minute explained. */
export default function Tid() {
  const { bild, arende, regelverk } = useArende();
  return (
    <div className="stapel" data-avser="steg:omfattning">
      <Heading level={2} id="steg-rubrik" className="steg-rubrik">Omfattning och tid</Heading>
      {!regelverk.schablon && <Alert data-color="info">Riktlinjen har inga schablontider. Ange omfattningen; minuter saknas tills kommunen har tider.</Alert>}
      {bild.beviljade.length === 0 ? (
        <Alert data-color="info">
          Ingen insats är beviljad än. <Link href={`/arende/${arende.id}/bedomning`}>Ta ställning i bedömningen först.</Link>
        </Alert>
      ) : (
        <>
          {regelverk.schablon && <Tidsfakta />}
          {bild.beviljade.map((b) => (
            <Omfattning key={b.ansokt.id} bild={b} />
          ))}
          <Del rubrik="Sammanlagd tid">
            <Summor />
          </Del>
        </>
      )}
    </div>
  );
}
