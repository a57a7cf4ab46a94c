import { Button, Textarea, Field, Label } from '@digdir/designsystemet-react';
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

function Registrera() {
  const { sand } = useArende();
  const { idag } = useTjanster();
  const [text, setText] = useState('');
  return (
    <div className="stapel">
      <Field>
        <Label>Svaret, eller hur personen sa att hen avstår</Label>
        <Textarea value={text} onChange={(h) => setText(h.target.value)} rows={3} autoComplete="off" name="kommunicering.svar" />
      </Field>
      <div className="rad">
        <Button type="button" variant="secondary" disabled={text.trim() === ''} onClick={() => sand({ type: 'REGISTRERA_YTTRANDE', dag: idag(), text: text.trim() })}>Anteckna svaret</Button>
        <Button type="button" variant="secondary" disabled={text.trim() === ''} onClick={() => sand({ type: 'REGISTRERA_AVSTAR', dag: idag(), hur: text.trim() })}>Personen avstår från att svara</Button>
      </div>
    </div>
  );
}
