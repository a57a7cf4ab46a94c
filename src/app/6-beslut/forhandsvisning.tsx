import { Alert, Heading, Tabs } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Arendebild } from '@rules/arende/bild.ts';
import { type Dokument, type Lucka, luckor } from '@rules/text/dokument.ts';
import { fokuseraFalt, formvag, stegForFalt } from '../arende/hoppa.ts';
import { useArende } from '../arende/session.tsx';
import { insatsnamn } from '../_delat/insatsnamn.ts';
import { Dokumentvy } from '../_delat/dokumentvy.tsx';
import { EgenText } from './egen-text.tsx';
import { TEXTER, type TextId, useTexter } from './texter.ts';
import { Utmatning } from '../_delat/utmatning.tsx';

/** The texts as they will read. An empty slot is a link to its field; a beslut with slots left cannot be finished. */
export function Forhandsvisning() {
  const [vald, setVald] = useState<TextId>('beslut');
  const { last } = useArende();
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
      <Dokumentvy dokument={dokument} {...(vald === 'beslut' && !last ? { efterSektion: (sektion) => <EgenText sektion={sektion} /> } : {})} />
    </section>
  );
}

function Luckor({ dokument }: { readonly dokument: Dokument }) {
  const { arende, bild } = useArende();
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
      <ul className="lucklista">
        {tomma.map((lucka) => (
          <li key={`${lucka.falt} ${lucka.ledtext}`}>
            <button type="button" className="fyndlank" onClick={() => hoppa(lucka.falt)}>
              {luckord(bild, lucka)}
            </button>
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
