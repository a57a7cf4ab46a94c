import { Dropdown } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { Kommandonamn } from '@rules/arende/kommandon.ts';
import { Avslutsdialog, type Avslutsslag } from './avslutsdialog.tsx';
import { Loggdialog } from './loggdialog.tsx';
import { Versionsdialog } from './versionsdialog.tsx';
import { useArende } from './session.tsx';

const AVSLUT: readonly { readonly namn: Kommandonamn; readonly slag: Avslutsslag; readonly text: string }[] = [
  { namn: 'ATERTA', slag: 'atertagande', text: 'Ansökan återtas' },
  { namn: 'AVSKRIV', slag: 'avskrivning', text: 'Avskriv ärendet' },
  { namn: 'AVVISA', slag: 'avvisning', text: 'Avvisa ansökan' },
];

/** The case's commands. The process machine says which are lawful now; the others say why not. */
export function Arendemeny() {
  const { varforInte, sand, last } = useArende();
  const [oppen, setOppen] = useState<Avslutsslag | 'version' | 'logg' | null>(null);
  // The menu that opened the dialog is closed by now: the focus goes back to its button.
  const knapp = useRef<HTMLButtonElement>(null);
  const stang = () => {
    setOppen(null);
    knapp.current?.focus();
  };
  return (
    <>
      <Dropdown.TriggerContext>
        <Dropdown.Trigger ref={knapp} type="button" variant="secondary" data-size="sm">
          Ärendet
        </Dropdown.Trigger>
        <Dropdown data-size="sm">
          <Dropdown.List>
            {!last && <Dropdown.Item>
              <Dropdown.Button type="button" onClick={() => setOppen('version')}>
                Byt riktlinje eller schablontider
              </Dropdown.Button>
            </Dropdown.Item>}
            {AVSLUT.map(({ namn, slag, text }) => {
              const hinder = varforInte(namn);
              return (
                <Dropdown.Item key={namn}>
                  <Dropdown.Button type="button" aria-disabled={hinder.length > 0} onClick={() => hinder.length === 0 && setOppen(slag)}>
                    <span>
                      {text}
                      {hinder.length > 0 && <span className="dov liten"> – {hinder[0]}</span>}
                    </span>
                  </Dropdown.Button>
                </Dropdown.Item>
              );
            })}
            {varforInte('ATEROPPNA').length === 0 && (
              <Dropdown.Item>
                <Dropdown.Button type="button" onClick={() => sand({ type: 'ATEROPPNA' })}>
                  Öppna igen
                </Dropdown.Button>
              </Dropdown.Item>
            )}
            <Dropdown.Item>
              <Dropdown.Button type="button" onClick={() => setOppen('logg')}>
                Händelselogg
              </Dropdown.Button>
            </Dropdown.Item>
          </Dropdown.List>
        </Dropdown>
      </Dropdown.TriggerContext>
      {oppen === 'version' && <Versionsdialog onStang={stang} />}
      {oppen === 'logg' && <Loggdialog onStang={stang} />}
      {oppen && oppen !== 'version' && oppen !== 'logg' && <Avslutsdialog slag={oppen} onStang={stang} />}
    </>
  );
}
