import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Del } from '../_delat/del.tsx';
import { Datumfalt, Textfalt, Textruta } from '../_delat/falt.tsx';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';

/** What the person answered, and how it was met in the bedömning. */
export function Yttrande() {
  const { arende } = useArende();
  const { sand: skickat, svar, avstatt } = arende.kommunicering;
  if (!skickat) return null;
  return (
    <Del rubrik="Personens svar" falt="kommunicering.svar">
      {svar && (
        <>
          <Datumfalt namn="kommunicering.svar.dag" etikett="Kom in" />
          <Textruta namn="kommunicering.svar.text" etikett="Vad personen svarade" visas="utredning" />
          <Textruta namn="kommunicering.svar.bemott" etikett="Hur svaret påverkade bedömningen" visas="utredning" />
        </>
      )}
      {avstatt && (
        <div className="tva">
          <Datumfalt namn="kommunicering.avstatt.dag" etikett="Personen avstod" />
          <Textfalt namn="kommunicering.avstatt.hur" etikett="Hur personen sa det" />
        </div>
      )}
      {!svar && !avstatt && <Registrera />}
    </Del>
  );
}

/** The answer is written straight into the case, so that half an answer is never lost; its day is set with the first words. */
function Registrera() {
  const { form, sand } = useArende();
  const { idag } = useTjanster();
  const [avstar, setAvstar] = useState(false);
  const borja = () => form.setValue('kommunicering.svar', { dag: idag(), text: '', bemott: '' }, { shouldDirty: true });
  if (avstar) return <Avstar onSpara={(hur) => sand({ type: 'REGISTRERA_AVSTAR', dag: idag(), hur })} />;
  return (
    <div className="rad">
      <Button type="button" variant="secondary" onClick={borja}>Skriv in svaret</Button>
      <Button type="button" variant="secondary" onClick={() => setAvstar(true)}>Personen avstår från att svara</Button>
    </div>
  );
}

function Avstar({ onSpara }: { readonly onSpara: (hur: string) => void }) {
  const [hur, setHur] = useState('');
  return (
    <div className="rad rad-botten">
      <Textfield label="Hur personen sa det" value={hur} onChange={(h) => setHur(h.target.value)} autoComplete="off" name="kommunicering.avstatt" className="vaxer" />
      <Button type="button" variant="secondary" aria-disabled={hur.trim() === ''} onClick={() => hur.trim() !== '' && onSpara(hur.trim())}>Anteckna att personen avstår</Button>
    </div>
  );
}
