import { Tag } from '@digdir/designsystemet-react';
import { hindrar } from '@rules/arende/granska.ts';
import { kvarForeBeslut } from '@rules/arende/lage.ts';
import { statusnamn } from '@rules/arende/status.ts';
import { Arendemeny } from './arendemeny.tsx';
import { stegFor } from './fynd.ts';
import { Fyndsumma } from './fyndsumma.tsx';
import { Minutsumma } from './minutsumma.tsx';
import { useArende } from './session.tsx';
import { Sparstatus } from './sparstatus.tsx';
import { Versioner } from './versioner.tsx';

/** Always visible: whose case, where it is, which documents rule, minutes so far, and that the words are saved. */
export function Arendehuvud() {
  const { arende, status, regelverk, granskning } = useArende();
  // What the last step asks for is not in its way: the step is where it is filled in.
  const iVagen = hindrar(granskning).filter((f) => stegFor(f) !== 'beslut');
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
            <Tag data-size="sm" data-color="accent">{statusnamn(status, kvarForeBeslut(arende, iVagen))}</Tag>
            {arende.person.skyddadeUppgifter !== 'ingen' && <> <Tag data-size="sm" data-color="danger">Skyddade uppgifter</Tag></>}
          </p>
        </div>
        <Versioner />
        <Minutsumma />
        <Fyndsumma />
        <Sparstatus />
        <Arendemeny />
      </div>
    </header>
  );
}
