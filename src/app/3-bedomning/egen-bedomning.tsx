import { Heading } from '@digdir/designsystemet-react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { periodText } from '@rules/period.ts';
import { Textruta } from '../_delat/falt.tsx';
import { insatsnamn } from '../_delat/insatsnamn.ts';
import { Fragor } from './fragor.tsx';
import { HamtaUrUtredningen } from './hamta-ur-utredningen.tsx';
import { levnadsord } from '@rules/text/lagrum.ts';
import { useArende } from '../arende/session.tsx';
import { stegfragor } from './ord.ts';
import { ProvadeSatt } from './provade-satt.tsx';
import { Uppgiftslista } from './uppgiftslista.tsx';

/** Her own bedömning in the order of the law: each step has the riktlinje's questions and her own words, before any utgångspunkt is shown. */
export function EgenBedomning({ bild }: { readonly bild: Insatsbild }) {
  const { ansokt } = bild;
  const { lagutgava } = useArende().regelverk;
  const onskat = [ansokt.benamning, ansokt.onskan, ansokt.onskadOmfattning && periodText(ansokt.onskadOmfattning)].filter(Boolean).join(', ');
  return (
    <section className="kort stapel" aria-labelledby={`egen-${ansokt.id}`}>
      <div className="stapel-tat">
        <Heading level={3} data-size="2xs" id={`egen-${ansokt.id}`}>Din bedömning: {insatsnamn(bild)}</Heading>
        {onskat && <p className="dov">Ansökt: {onskat}</p>}
      </div>
      <Uppgiftslista bild={bild} />
      {stegfragor(levnadsord(lagutgava)).map(({ id, rubrik, fraga }) => (
        <div key={id} className="lagsteg stapel" data-avser={`insats:${ansokt.insatsId} steg:${id}`}>
          <Heading level={4} data-size="2xs">{rubrik}</Heading>
          <Fragor bild={bild} steg={id} />
          {id === 'annatSatt' && <ProvadeSatt bild={bild} />}
          <Textruta namn={`bedomningar.${ansokt.id}.steg.${id}`} etikett={`Din bedömning av ${STEGORD[id]}`} hjalp={fraga} visas="utredning" rader={2} />
          <HamtaUrUtredningen bild={bild} steg={id} />
        </div>
      ))}
    </section>
  );
}

const STEGORD = { behov: 'behovet', sjalv: 'vad personen kan själv', annatSatt: 'andra sätt', skaligt: 'insats och omfattning' } as const;
