import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { statusIDag } from '@rules/arende/dagslage.ts';
import type { Listrad } from '@rules/arende/listrad.ts';
import { granskaPersonnummer } from '@rules/arende/personnummer.ts';
import { matchar, sokNyckel } from '@rules/arende/sok.ts';
import { STATUSNAMN } from '@rules/arende/status.ts';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';

/** While an ansökan is registered: the cases there already are about the same person, found by personnummer only (SoLPuF 15 §). */
export function AndraArenden() {
  const { arende, status } = useArende();
  const { lager, idag } = useTjanster();
  const [andra, setAndra] = useState<readonly Listrad[]>([]);
  const { id, person } = arende;
  const nummer = status === 'ansokan' && person.personnummer !== '' && granskaPersonnummer(person.personnummer) === null ? person.personnummer : null;

  useEffect(() => {
    let galler = true;
    void (nummer === null ? Promise.resolve([]) : harSammaNummer(lager, nummer, id)).then((rader) => galler && setAndra(rader));
    return () => {
      galler = false;
    };
  }, [lager, nummer, id]);

  if (andra.length === 0) return null;
  return (
    <div className="stapel-tat" role="status">
      <p>{andra.length === 1 ? 'Det finns redan ett ärende om personen.' : `Det finns redan ${andra.length} ärenden om personen.`} Fortsätt där om det gäller samma ansökan.</p>
      <ul>
        {andra.map((rad) => (
          <li key={rad.id}>
            <Link href={`/arende/${rad.id}`}>{[rad.arendenummer || 'Utan ärendenummer', STATUSNAMN[statusIDag(rad, idag())], rad.ankomstdag].filter(Boolean).join(', ')}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

async function harSammaNummer(lager: ReturnType<typeof useTjanster>['lager'], nummer: string, utom: string): Promise<readonly Listrad[]> {
  const svar = await lager.listaArenden();
  const nyckel = sokNyckel(nummer);
  return svar.ok ? svar.rader.map((r) => r.varde).filter((rad) => rad.id !== utom && !rad.borttaget && rad.personnummer !== '' && matchar(nyckel, { ...rad, arendenummer: '' })) : [];
}
