import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { GranskatFynd } from '@rules/arende/granska.ts';
import { skrivLagrum } from '@rules/lag/lagrum.ts';
import { uppraknat } from '@rules/text/sprak.ts';
import { Formular } from '../_delat/formular.tsx';
import { useTjanster } from '../start/tjanster.tsx';
import { useUtkast } from './utkast.ts';
import { useArende } from './session.tsx';

/** One finding: what it says, its source in words, the way to its field, and where it is allowed, an answer with a reason. */
export function Fyndrad({ fynd, onHoppa }: { readonly fynd: GranskatFynd; readonly onHoppa: (falt: string) => void }) {
  const { last } = useArende();
  const [svarar, setSvarar] = useState(false);
  return (
    <li className="fyndrad" data-niva={fynd.niva} data-kod={fynd.kod}>
      <button type="button" className="fyndlank" onClick={() => onHoppa(fynd.falt)}>
        {fynd.mening}
      </button>
      <div className="dov liten rad">
        {fynd.lagrum && <span>{skrivLagrum(fynd.lagrum)}</span>}
        {fynd.riktlinjepunkt && <span>{fynd.riktlinjepunkt}</span>}
        {fynd.signerad ? (
          <span>
            Besvarat av {fynd.signerad.vem}: {fynd.signerad.skal}
          </span>
        ) : (
          fynd.niva === 'B' &&
          fynd.overstyrbar &&
          !last && (
            <Button type="button" variant="tertiary" data-size="sm" aria-expanded={svarar} onClick={() => setSvarar(!svarar)}>
              Svara med skäl
            </Button>
          )
        )}
        <details>
          <summary>Varför?</summary>
          <p>
            {fynd.namn}. {fynd.orsaker.length > 0 && `Det gäller ${uppraknat(fynd.orsaker.map((o) => `”${o}”`))}. `}
            <span className="ej-utskrift">Kontroll {fynd.kod}.</span>
          </p>
        </details>
      </div>
      {svarar && !fynd.signerad && <Skal fynd={fynd} onKlar={() => setSvarar(false)} />}
    </li>
  );
}

function Skal({ fynd, onKlar }: { readonly fynd: GranskatFynd; readonly onKlar: () => void }) {
  const { andra } = useArende();
  const { nu, installningar } = useTjanster();
  const [skal, setSkal, slangUtkast] = useUtkast(`skal-${fynd.kod}-${fynd.falt.replaceAll('.', '-')}`);
  const signera = (knapp: HTMLElement) => {
    const rubrik = knapp.closest('.ds-card')?.querySelector<HTMLElement>('h2, h3');
    slangUtkast();
    andra((a) => ({ ...a, signeringar: [...a.signeringar, { kod: fynd.kod, falt: fynd.falt, skal: skal.trim(), nar: nu(), vem: installningar.anvandare }] }), 'SIGNERAD');
    onKlar();
    // The finding moves to those that are answered; the focus stays with the list.
    if (rubrik) rubrik.tabIndex = -1;
    rubrik?.focus();
  };
  return (
    <Formular className="rad">
      <Textfield label="Varför stämmer det ändå?" value={skal} onChange={(h) => setSkal(h.target.value)} autoComplete="off" className="vaxer" />
      <Button type="button" data-size="sm" variant="secondary" disabled={skal.trim().length < 10} onClick={(h) => signera(h.currentTarget)}>
        Spara skälet
      </Button>
    </Formular>
  );
}
