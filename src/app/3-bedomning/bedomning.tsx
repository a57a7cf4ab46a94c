import { Alert, Heading } from '@digdir/designsystemet-react';
import { Link, Redirect } from 'wouter';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { Formular } from '../_delat/formular.tsx';
import type { Stegprops } from '../arende/steg.ts';
import { useArende } from '../arende/session.tsx';
import { EgenBedomning } from './egen-bedomning.tsx';
import { Insatsflikar } from './insatsflikar.tsx';
import { Stallningstagande } from './stallningstagande.tsx';
import { Utgangspunkt } from './utgangspunkt.tsx';
import './bedomning.css';

/** Step 3: each ansökt insats in the order of 11 kap. 1 §. Own bedömning first, then the riktlinje's utgångspunkt, then a stand. */
export default function Bedomning({ del }: Stegprops) {
  const { bild, arende } = useArende();
  const forsta = bild.insatser[0];
  const vald = bild.insatser.find((i) => i.ansokt.id === del);
  if (!forsta) return <IngaInsatser id={arende.id} />;
  if (!vald) return <Redirect to={`/arende/${arende.id}/bedomning/${forsta.ansokt.id}`} replace />;
  return (
    <div className="stapel">
      <Heading level={2} id="steg-rubrik" className="steg-rubrik">Bedömning</Heading>
      <Insatsflikar vald={vald.ansokt.id} />
      <Insats key={vald.ansokt.id} bild={vald} />
    </div>
  );
}

const Insats = ({ bild }: { readonly bild: Insatsbild }) => (
  <Formular data-avser={`insats:${bild.ansokt.insatsId}`} data-falt={`bedomningar.${bild.ansokt.id}`}>
    <EgenBedomning bild={bild} />
    <Utgangspunkt bild={bild} />
    <Stallningstagande bild={bild} />
  </Formular>
);

const IngaInsatser = ({ id }: { readonly id: string }) => (
  <div className="stapel">
    <Heading level={2} id="steg-rubrik" className="steg-rubrik">Bedömning</Heading>
    <Alert data-color="info">
      Det finns inga ansökta insatser att bedöma. <Link href={`/arende/${id}/ansokan`}>Lägg till dem i ansökan.</Link>
    </Alert>
  </div>
);
