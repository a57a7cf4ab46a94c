import { Button, Tag, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { GranskatFynd } from '@rules/arende/granska.ts';
import { skrivLagrum } from '@rules/lag/lagrum.ts';
import { useTjanster } from '../start/tjanster.tsx';
import { useArende } from './session.tsx';

/** One finding: what it says, its source, the way to its field, and where it is allowed, an answer with a reason. */
export function Fyndrad({ fynd, onHoppa }: { readonly fynd: GranskatFynd; readonly onHoppa: (falt: string) => void }) {
  const [svarar, setSvarar] = useState(false);
  return (
    <li className="fyndrad" data-niva={fynd.niva}>
      <button type="button" className="fyndlank" onClick={() => onHoppa(fynd.falt)}>
        {fynd.mening}
      </button>
      <p className="dov liten rad">
        <Tag data-size="sm" data-color={fynd.niva === 'B' ? 'danger' : 'neutral'}>
          {fynd.kod}
        </Tag>
        {fynd.lagrum && <span>{skrivLagrum(fynd.lagrum)}</span>}
        {fynd.riktlinjepunkt && <span>{fynd.riktlinjepunkt}</span>}
        {fynd.signerad ? (
          <span>
            Besvarat av {fynd.signerad.vem}: {fynd.signerad.skal}
          </span>
        ) : (
          fynd.niva === 'B' &&
          fynd.overstyrbar && (
            <Button type="button" variant="tertiary" data-size="sm" aria-expanded={svarar} onClick={() => setSvarar(!svarar)}>
              Svara med skäl
            </Button>
          )
        )}
      </p>
      {svarar && !fynd.signerad && <Skal fynd={fynd} onKlar={() => setSvarar(false)} />}
    </li>
  );
}

function Skal({ fynd, onKlar }: { readonly fynd: GranskatFynd; readonly onKlar: () => void }) {
  const { andra } = useArende();
  const { nu, installningar } = useTjanster();
  const [skal, setSkal] = useState('');
  const signera = () => {
    andra((a) => ({ ...a, signeringar: [...a.signeringar, { kod: fynd.kod, falt: fynd.falt, skal: skal.trim(), nar: nu(), vem: installningar.anvandare }] }), 'SIGNERAD');
    onKlar();
  };
  return (
    <div className="rad">
      <Textfield label="Varför stämmer det ändå?" value={skal} onChange={(h) => setSkal(h.target.value)} autoComplete="off" className="vaxer" />
      <Button type="button" data-size="sm" variant="secondary" disabled={skal.trim().length < 10} onClick={signera}>
        Spara skälet
      </Button>
    </div>
  );
}
