import { Tag } from '@digdir/designsystemet-react';
import { STATUSNAMN } from '@rules/arende/status.ts';
import { Angraknappar } from './angraknappar.tsx';
import { Arendemeny } from './arendemeny.tsx';
import { Fyndsumma } from './fyndsumma.tsx';
import { Minutsumma } from './minutsumma.tsx';
import { useArende } from './session.tsx';
import { Sparstatus } from './sparstatus.tsx';
import { Versioner } from './versioner.tsx';

/** Always visible: whose case, where it is, which documents rule, minutes so far, and that the words are saved. */
export function Arendehuvud({ onHoppa }: { readonly onHoppa: (falt: string) => void }) {
  const { arende, status, regelverk } = useArende();
  return (
    <header className="arendehuvud">
      {regelverk.demo && (
        <p className="demoband" role="note">
          {arende.slag === 'demo' ? 'Demonstrationsärende. Personen är påhittad.' : 'Demonstration: riktlinjen eller schablontiderna är påhittade eller hör till en annan kommun.'}
        </p>
      )}
      <div className="arendehuvud-rad">
        <div>
          <h1 className="arendenamn">{arende.person.namn || 'Ny ansökan'}</h1>
          <p className="dov liten">
            {[arende.person.personnummer, arende.arendenummer].filter(Boolean).join(' · ') || 'Personnummer saknas'}{' '}
            <Tag data-size="sm" data-color="accent">{STATUSNAMN[status]}</Tag>
            {arende.person.skyddadeUppgifter !== 'ingen' && <> <Tag data-size="sm" data-color="danger">Skyddade uppgifter</Tag></>}
          </p>
        </div>
        <Versioner />
        <Minutsumma />
        <Fyndsumma />
        <Angraknappar onHoppa={onHoppa} />
        <Sparstatus />
        <Arendemeny />
      </div>
    </header>
  );
}
