import { Heading } from '@digdir/designsystemet-react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { Textruta } from '../_delat/falt.tsx';
import { Uppgiftslista } from './uppgiftslista.tsx';
import { insatsnamn } from '../_delat/insatsnamn.ts';
import { ProvadeSatt } from './provade-satt.tsx';
import { STEGFRAGOR } from './ord.ts';

/** Her own bedömning in the order of the law, before the riktlinje says anything. */
export function EgenBedomning({ bild }: { readonly bild: Insatsbild }) {
  const { ansokt } = bild;
  return (
    <section className="kort stapel" aria-labelledby={`egen-${ansokt.id}`}>
      <div className="stapel-tat">
        <Heading level={3} data-size="2xs" id={`egen-${ansokt.id}`}>Din bedömning: {insatsnamn(bild)}</Heading>
        {(ansokt.benamning || ansokt.onskan) && <p className="dov">Ansökt: {[ansokt.benamning, ansokt.onskan].filter(Boolean).join('. ')}</p>}
      </div>
      <Uppgiftslista bild={bild} />
      {STEGFRAGOR.map(({ id, rubrik, fraga }) => (
        <div key={id} className="stapel-tat" data-avser={`insats:${ansokt.insatsId} steg:${id}`}>
          <Textruta namn={`bedomningar.${ansokt.id}.steg.${id}`} etikett={rubrik} hjalp={fraga} visas={id === 'annatSatt' || id === 'skaligt' ? 'beslut' : 'akt'} rader={2} />
          {id === 'annatSatt' && <ProvadeSatt bild={bild} />}
        </div>
      ))}
    </section>
  );
}
