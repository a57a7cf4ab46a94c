import { Alert, Dialog, Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';
import './kolleger.css';
import type { Skapat } from './skapa-paket.ts';
import { Skickaformular } from './skickaformular.tsx';

/** The open case, as a file to colleagues. */
export default function SkickaArende({ onStang }: { readonly onStang: () => void }) {
  const { arende, autospar, handelse } = useArende();
  const { paket } = useTjanster();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  async function skapa(till: readonly string[]): Promise<Skapat> {
    // The package is made from what lies in the vault: the last words go there first, and the log entry before the file is given out.
    const sparat = await autospar.spola();
    if (sparat.slag !== 'sparat') return { ok: false, mening: 'Ärendet är inte sparat, så ingen fil är gjord. Se efter högst upp på sidan varför, och försök igen.' };
    const svar = await paket.skapa({ arenden: [arende.id], till, notera: false });
    const utbyte = svar.ok ? svar.utbyten.get(arende.id) : undefined;
    if (!utbyte) return svar;
    handelse('SKICKAT', utbyte);
    return (await autospar.spola()).slag === 'sparat' ? svar : { ok: false, mening: 'Ingen fil är gjord, för att det inte gick att anteckna i händelseloggen att ärendet skickas. Försök igen.' };
  }

  return (
    <Dialog ref={dialog} aria-labelledby="skicka-rubrik" onClose={onStang} closeButton="Stäng">
      <div className="stapel">
        <Heading level={2} data-size="xs" id="skicka-rubrik">Skicka ärendet till en kollega</Heading>
        {arende.person.skyddadeUppgifter !== 'ingen' && <Alert data-color="warning">Personen har skyddade uppgifter. Skicka bara till den som behöver ärendet i sitt arbete.</Alert>}
        <Skickaformular skarpt={arende.slag === 'skarp'} skapa={skapa} onStang={onStang}>
          <p>Hela ärendet följer med: ansökan, utredning, bedömning, beslut, texter och händelselogg. Det finns kvar här. Snabbnoteringar följer inte med.</p>
        </Skickaformular>
      </div>
    </Dialog>
  );
}
