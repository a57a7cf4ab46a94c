import { Dropdown } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { Kommandonamn } from '@rules/arende/kommandon.ts';
import { hamtadSkarm } from '../_delat/hamtad-skarm.tsx';
import { Avslutsdialog, type Avslutsslag } from './avslutsdialog.tsx';
import { Loggdialog } from './loggdialog.tsx';
import { Slangdialog } from './slangdialog.tsx';
import { Versionsdialog } from './versionsdialog.tsx';
import { useArende } from './session.tsx';

const SkickaArende = hamtadSkarm(() => import('../kolleger/skicka-arende.tsx'));

const AVSLUT: readonly { readonly namn: Kommandonamn; readonly slag: Avslutsslag; readonly text: string }[] = [
  { namn: 'ATERTA', slag: 'atertagande', text: 'Ansökan återtas' },
  { namn: 'AVSKRIV', slag: 'avskrivning', text: 'Avskriv ärendet' },
  { namn: 'AVVISA', slag: 'avvisning', text: 'Avvisa ansökan' },
];

type Annat = 'version' | 'logg' | 'slang' | 'skicka';

/** The case's commands. The process machine says which are lawful now; the others say why not. */
export function Arendemeny() {
  const { arende, varforInte, sand, last, foljer } = useArende();
  const [oppen, setOppen] = useState<Avslutsslag | Annat | null>(null);
  /** Where the focus goes back to when a dialog that the menu opened is closed. */
  const knapp = useRef<HTMLButtonElement>(null);
  // By itself the menu closes only by a press outside it.
  const [meny, setMeny] = useState(false);
  const oppna = (vad: NonNullable<typeof oppen>) => {
    setMeny(false);
    setOppen(vad);
  };
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
        <Dropdown open={meny} onOpen={() => setMeny(true)} onClose={() => setMeny(false)} data-size="sm">
          <Dropdown.List>
            {!last && <Dropdown.Item>
              <Dropdown.Button type="button" onClick={() => oppna('version')}>
                Byt riktlinje eller schablontider
              </Dropdown.Button>
            </Dropdown.Item>}
            {AVSLUT.map(({ namn, slag, text }) => {
              const hinder = varforInte(namn);
              return (
                <Dropdown.Item key={namn}>
                  <Dropdown.Button type="button" aria-disabled={hinder.length > 0} onClick={() => hinder.length === 0 && oppna(slag)}>
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
                <Dropdown.Button type="button" onClick={() => {
                  setMeny(false);
                  sand({ type: 'ATEROPPNA' });
                }}>
                  Öppna igen
                </Dropdown.Button>
              </Dropdown.Item>
            )}
            {arende.fryst === null && !foljer && (
              <Dropdown.Item>
                <Dropdown.Button type="button" onClick={() => oppna('slang')}>
                  Lägg i papperskorgen
                </Dropdown.Button>
              </Dropdown.Item>
            )}
            <Dropdown.Item>
              <Dropdown.Button type="button" onClick={() => oppna('skicka')}>
                Skicka ärendet till en kollega
              </Dropdown.Button>
            </Dropdown.Item>
            <Dropdown.Item>
              <Dropdown.Button type="button" onClick={() => oppna('logg')}>
                Händelselogg
              </Dropdown.Button>
            </Dropdown.Item>
          </Dropdown.List>
        </Dropdown>
      </Dropdown.TriggerContext>
      {oppen === 'version' && <Versionsdialog onStang={stang} />}
      {oppen === 'logg' && <Loggdialog onStang={stang} />}
      {oppen === 'slang' && <Slangdialog onStang={stang} />}
      {oppen === 'skicka' && <SkickaArende onStang={stang} />}
      {AVSLUT.some(({ slag }) => slag === oppen) && <Avslutsdialog slag={oppen as Avslutsslag} onStang={stang} />}
    </>
  );
}
