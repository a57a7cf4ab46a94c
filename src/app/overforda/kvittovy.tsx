import { Button } from '@digdir/designsystemet-react';
import { type Kvitto, skrivKvitto } from '@rules/overforing/kvitto.ts';
import { Dokumentvy } from '../_delat/dokumentvy.tsx';
import { tidpunkt } from '../start/klocka.ts';

/** The receipt on paper. It holds no personal data and may be kept where the municipality keeps its routines. */
export const Kvittovy = ({ kvitto, systemnamn }: { readonly kvitto: Kvitto; readonly systemnamn: string }) => (
  <div className="stapel">
    <div className="ej-utskrift">
      <Button type="button" onClick={() => window.print()}>Skriv ut kvittot</Button>
    </div>
    <Dokumentvy dokument={skrivKvitto(kvitto, systemnamn, tidpunkt(kvitto.raderad))} />
  </div>
);
