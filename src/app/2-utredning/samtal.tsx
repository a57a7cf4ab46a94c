import { samtalSchema } from '@rules/arende/schema/utredning.ts';
import { Del } from '../_delat/del.tsx';
import { Datumfalt, Rullista, Textruta } from '../_delat/falt.tsx';
import { Rader } from '../_delat/rader.tsx';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';
import { Sortera } from './sortera.tsx';
import { Sorterat } from './sorterat.tsx';
import { SAMTALSSATT } from './ord.ts';

const TOLK = [
  { varde: 'behovdesInte', text: 'Behövdes inte' },
  { varde: 'ja', text: 'Ja, tolk deltog' },
  { varde: 'nej', text: 'Nej, men det hade behövts' },
];

/** Who spoke, when and how: every uppgift taken in a samtal inherits its source and day. Write freely here, sort afterwards. */
export function Samtal() {
  const { idag } = useTjanster();
  const { arende } = useArende();
  return (
    <Del rubrik="Samtal" ingress="Börja här. Skriv fritt medan ni talar och sortera sedan till livsområden, eller skriv direkt i livsområdena." falt="utredning.samtal">
      <Rader
        namn="utredning.samtal"
        vad="samtal"
        tomt="Inga samtal än."
        laggTillText="Nytt samtal"
        ny={(id) => samtalSchema.parse({ id, dag: idag(), tolk: arende.person.tolkbehov === 'nej' ? 'behovdesInte' : null })}
        rubrik={(i) => `Samtal ${i + 1}`}
      >
        {(i, id) => (
          <>
            <div className="tva">
              <Datumfalt namn={`utredning.samtal.${i}.dag`} etikett="Dag" />
              <Rullista namn={`utredning.samtal.${i}.satt`} etikett="Hur" alternativ={SAMTALSSATT} tomt={null} />
              <Rullista namn={`utredning.samtal.${i}.tolk`} etikett="Tolk" alternativ={TOLK} tomt="Inte ifyllt" />
            </div>
            <Textruta namn={`utredning.samtal.${i}.narvarande`} etikett="Vilka som var med" rader={1} />
            <Textruta namn={`utredning.samtal.${i}.anteckning`} etikett="Fria anteckningar" hjalp="Markera en bit text och välj livsområde, så blir den en uppgift." visas="akt" rader={4} />
            <Sorterat samtalId={id} />
            <Sortera samtalId={id} falt={`utredning.samtal.${i}.anteckning`} />
          </>
        )}
      </Rader>
    </Del>
  );
}
