import { Alert, Button, Heading, Tabs } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { type Dokument, luckor } from '@rules/text/dokument.ts';
import { fokuseraFalt, formvag, stegForFalt } from '../arende/hoppa.ts';
import { useArende } from '../arende/session.tsx';
import { Dokumentvy } from '../_delat/dokumentvy.tsx';
import { TEXTER, type TextId, useTexter } from './texter.ts';
import { Utmatning } from '../_delat/utmatning.tsx';

/** The texts as they will read. An empty slot is a link to its field; a beslut with slots left cannot be finished. */
export function Forhandsvisning() {
  const [vald, setVald] = useState<TextId>('beslut');
  const texter = useTexter();
  const dokument = texter[vald];
  return (
    <section className="stapel" aria-labelledby="forhandsvisning-rubrik">
      <Heading level={3} data-size="2xs" id="forhandsvisning-rubrik" className="ej-utskrift">Förhandsvisning</Heading>
      <Tabs value={vald} onChange={(v) => setVald(v as TextId)} data-size="sm" className="ej-utskrift">
        <Tabs.List>
          {TEXTER.map(({ id, namn }) => (
            <Tabs.Tab key={id} value={id}>{namn}</Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <Luckor dokument={dokument} />
      <Utmatning dokument={dokument} />
      <Dokumentvy dokument={dokument} />
    </section>
  );
}

function Luckor({ dokument }: { readonly dokument: Dokument }) {
  const { arende } = useArende();
  const [, navigera] = useLocation();
  const tomma = luckor(dokument);
  if (tomma.length === 0) return null;
  const hoppa = (falt: string) => {
    const { steg, del } = stegForFalt(falt);
    navigera(`/arende/${arende.id}/${steg}${del ? `/${del}` : ''}`);
    requestAnimationFrame(() => fokuseraFalt(formvag(arende, falt)));
  };
  return (
    <Alert data-color="warning" className="ej-utskrift">
      <p>
        <strong>{tomma.length === 1 ? 'En uppgift saknas i texten.' : `${tomma.length} uppgifter saknas i texten.`}</strong>
      </p>
      <ul className="fyndlista">
        {tomma.map((lucka) => (
          <li key={`${lucka.falt} ${lucka.ledtext}`}>
            <Button type="button" variant="tertiary" data-size="sm" onClick={() => hoppa(lucka.falt)}>Fyll i {lucka.ledtext}</Button>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
