// oxlint-disable react/no-array-index-key -- a text is drawn anew as a whole: its paragraphs have no identity but their place
import { Heading, Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { type Brevhuvud, type Dokument, type Sektion, type Stycke, type Text, arBaraForAkten } from '@rules/text/dokument.ts';
import { Ogonmarke } from './ogonmarke.tsx';
import './dokumentvy.css';

interface Props {
  readonly dokument: Dokument;
  /** Drawn under each section on screen, e.g. to word it oneself. */
  readonly efterSektion?: (sektion: Sektion) => ReactNode;
}

/** A structured text on paper: the same on screen, in print and in the file. */
export function Dokumentvy({ dokument, efterSektion }: Props) {
  return (
    <article className="papper" aria-label={dokument.titel}>
      {dokument.demo && <p className="papper-demo">{dokument.demo}</p>}
      {dokument.hantering && <p className="papper-demo ej-utskrift">{dokument.hantering}</p>}
      {arBaraForAkten(dokument) && <p className="papper-akt">Bara för akten. Den här versionen skickas inte till personen.</p>}
      {dokument.huvud && <Huvud huvud={dokument.huvud} />}
      {dokument.mottagare.length > 0 && (
        <address>
          <Rader rader={dokument.mottagare} />
        </address>
      )}
      <h2 className="papper-titel">{dokument.titel}</h2>
      {dokument.sektioner.map((sektion) => (
        <SektionVy key={sektion.id} sektion={sektion} visaMarke={arBaraForAkten(dokument) && dokument.id !== 'overforing'}>
          {efterSektion?.(sektion)}
        </SektionVy>
      ))}
    </article>
  );
}

/** Who sends it, on what day and in which ärende. */
const Huvud = ({ huvud }: { readonly huvud: Brevhuvud }) => (
  <header className="papper-huvud">
    <address>
      <Rader rader={huvud.avsandare.map((rad) => [rad])} />
    </address>
    <div>
      <Rader rader={huvud.uppgifter} />
    </div>
  </header>
);

const Rader = ({ rader }: { readonly rader: readonly Text[] }) => rader.map((rad, i) => <div key={i}><Lopande text={rad} /></div>);

const SektionVy = ({ sektion, visaMarke, children }: { readonly sektion: Sektion; readonly visaMarke: boolean; readonly children: ReactNode }) => (
  <section className={sektion.nySida ? 'papper-ny-sida' : undefined}>
    <div className="rad">
      <Heading level={3} data-size="2xs">{sektion.rubrik}</Heading>
      {visaMarke && <span className="ej-utskrift"><Ogonmarke visas={sektion.till === 'enskilde' ? 'utredning' : 'akt'} /></span>}
    </div>
    {sektion.stycken.map((stycke, i) => (
      <StyckeVy key={i} stycke={stycke} />
    ))}
    {children && <div className="ej-utskrift">{children}</div>}
  </section>
);

function StyckeVy({ stycke }: { readonly stycke: Stycke }) {
  switch (stycke.slag) {
    case 'text':
      return <p className="bevara-rader"><Lopande text={stycke.text} /></p>;
    case 'underrubrik':
      return <h4 className="papper-underrubrik">{stycke.text}</h4>;
    case 'lista':
      return <ul>{stycke.punkter.map((punkt, i) => <li key={i}><Lopande text={punkt} /></li>)}</ul>;
    case 'citat':
      return <blockquote><p className="bevara-rader">”{stycke.ord}”</p><footer className="dov liten">{stycke.kalla}</footer></blockquote>;
    case 'tabell':
      return <Tabell stycke={stycke} />;
    case 'underskrift':
      return <div className="papper-underskrift"><Lopande text={stycke.namn} /></div>;
    case 'skrivrader':
      return <div className="skrivrader" aria-hidden="true">{Array.from({ length: stycke.antal }, (_, i) => <div key={i} />)}</div>;
    case 'lucka':
      return <p><Lopande text={[stycke]} /></p>;
  }
}

const Tabell = ({ stycke }: { readonly stycke: Extract<Stycke, { slag: 'tabell' }> }) => (
  <Table data-size="sm">
    <Table.Head>
      <Table.Row>{stycke.rubriker.map((rubrik) => <Table.HeaderCell key={rubrik} scope="col">{rubrik}</Table.HeaderCell>)}</Table.Row>
    </Table.Head>
    <Table.Body>
      {stycke.rader.map((rad, i) => (
        <Table.Row key={i}>{rad.map((cell, j) => <Table.Cell key={j}><Lopande text={cell} /></Table.Cell>)}</Table.Row>
      ))}
    </Table.Body>
  </Table>
);

/** Running text; what is missing stands out and is named. */
const Lopande = ({ text }: { readonly text: Text }) => (
  <>{text.map((del, i) => (typeof del === 'string' ? del : <mark key={i} className="lucka">Fyll i {del.ledtext}</mark>))}</>
);
