import { Alert, Button, Heading, ToggleGroup } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Arendebild } from '@rules/arende/bild.ts';
import { type Dokument, type Lucka, type Sektion, luckor } from '@rules/text/dokument.ts';
import { useArende } from '../arende/session.tsx';
import { insatsnamn } from '../_delat/insatsnamn.ts';
import { Formular } from '../_delat/formular.tsx';
import { Dokumentvy } from '../_delat/dokumentvy.tsx';
import { EgenText } from './egen-text.tsx';
import { TEXTER, type TextId, useTexter } from './texter.ts';
import { Utmatning } from '../_delat/utmatning.tsx';

const egenText = (sektion: Sektion) => <EgenText sektion={sektion} />;

/** The texts as they will read. An empty slot is a link to its field; a beslut with slots left cannot be finished. */
export function Forhandsvisning({ onHoppa }: { readonly onHoppa: (falt: string) => void }) {
  const { arende, last } = useArende();
  const [vald, setVald] = useState<TextId>('beslut');
  const [redigerar, setRedigerar] = useState(() => Object.keys(arende.beslut.egnaTexter).length > 0);
  const texter = useTexter();
  const dokument = texter[vald];
  return (
    <section aria-labelledby="forhandsvisning-rubrik">
      <Formular>
      <Heading level={3} data-size="2xs" id="forhandsvisning-rubrik" className="ej-utskrift">Förhandsvisning</Heading>
      <ToggleGroup value={vald} onChange={(v) => setVald(v as TextId)} data-size="sm" className="ej-utskrift" data-toggle-group="Text">
        {TEXTER.map(({ id, namn }) => (
          <ToggleGroup.Item key={id} value={id}>{namn}</ToggleGroup.Item>
        ))}
      </ToggleGroup>
      <Luckor dokument={dokument} onHoppa={onHoppa} />
      <Utmatning dokument={dokument}>
        {vald === 'beslut' && !last && (
          <Button type="button" variant="secondary" data-size="sm" aria-pressed={redigerar} onClick={() => setRedigerar(!redigerar)}>
            {redigerar ? 'Klar med texten' : 'Skriv om delar av texten'}
          </Button>
        )}
      </Utmatning>
      <Dokumentvy dokument={dokument} {...(redigerar && vald === 'beslut' && !last ? { efterSektion: egenText } : {})} />
      </Formular>
    </section>
  );
}

function Luckor({ dokument, onHoppa }: { readonly dokument: Dokument; readonly onHoppa: (falt: string) => void }) {
  const { bild } = useArende();
  const tomma = luckor(dokument);
  if (tomma.length === 0) return null;
  return (
    <Alert data-color="warning" className="ej-utskrift">
      <p>
        <strong>{tomma.length === 1 ? 'En uppgift saknas i texten.' : `${tomma.length} uppgifter saknas i texten.`}</strong>
      </p>
      <ul className="lucklista">
        {tomma.map((lucka) => (
          <li key={`${lucka.falt} ${lucka.ledtext}`}>
            {lucka.falt === 'kommun' ? (
              <span>{luckord(bild, lucka)} (rättas i kommunens uppgifter av den som sköter dem hos er)</span>
            ) : (
              <button type="button" className="fyndlank" onClick={() => onHoppa(lucka.falt)}>
                {luckord(bild, lucka)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** What is missing, with the insats it concerns, so that equal slots are told apart. */
function luckord(bild: Arendebild, { falt, ledtext }: Lucka): string {
  const insats = bild.insatser.find((i) => falt.startsWith(`bedomningar.${i.ansokt.id}.`));
  return insats ? `${insatsnamn(insats)}: ${ledtext}` : `Fyll i ${ledtext}`;
}
