import { useState } from 'react';
import { Link } from 'wouter';
import type { Karantan } from '@storage/index.ts';
import Raddning from '../las-upp/raddning.tsx';
import { useTjanster } from '../start/tjanster.tsx';

interface Props {
  readonly saknas: boolean;
  readonly karantan: readonly Karantan[];
  /** What is here now is counted from: the list is to be read anew. */
  readonly onGodtaget: () => void;
}

/** What can be done when rows are missing or damaged: look at each, take the damaged ones out, and go on from what is there. */
export default function Forlustval({ saknas, karantan, onGodtaget }: Props) {
  const { lager } = useTjanster();
  const [fel, setFel] = useState<string>();
  const godta = async () => {
    const svar = await lager.godtaForlust();
    if (svar.ok) onGodtaget();
    else setFel(svar.mening);
  };
  return (
    <div className="stapel-tat">
      {karantan.length > 0 && (
        <>
          <ul className="rad fyndlista">
            {karantan.map(({ id }, i) => (
              <li key={id}><Link href={`/arende/${id}`} className="ds-link">Försök öppna post {i + 1}</Link></li>
            ))}
          </ul>
          <Raddning bara={karantan.map(({ id }) => id)} />
        </>
      )}
      {saknas && (
        <div>
          <button className="ds-button" type="button" data-variant="secondary" data-size="sm" onClick={() => void godta()}>
            Jag vet om det. Räkna från det som finns nu
          </button>
        </div>
      )}
      {fel && <p className="varningstext" role="alert">{fel}</p>}
    </div>
  );
}
