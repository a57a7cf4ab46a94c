import { Alert, Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { datumIOrd } from '@rules/lag/dagar.ts';
import type { Verksamhetssystem } from '@rules/overforing/format.ts';
import { Dagruta } from '../_delat/dagruta.tsx';
import { Del } from '../_delat/del.tsx';
import { useArende } from '../arende/session.tsx';
import { useUtkast } from '../arende/utkast.ts';
import { useTjanster } from '../start/tjanster.tsx';

/** *Beslut registrerat i verksamhetssystemet*: until then what stands here is a förslag. */
export function Registrera({ system }: { readonly system: Verksamhetssystem }) {
  const { arende, sand } = useArende();
  const { idag, installningar } = useTjanster();
  const { registrerat, overfort } = arende.overforing;
  const [dag, setDag] = useState<string | null>(registrerat?.dag ?? idag());
  const [utkast, setUtkast, slang] = useUtkast('registrerat-nummer');
  const [fel, setFel] = useState<readonly string[]>([]);
  const vad = arende.avslut ? 'Avslutet' : 'Beslutet';
  const [nummer, setNummer] = useState(utkast || registrerat?.arendenummer || arende.arendenummer);

  function spara() {
    const utfall = sand({ type: 'REGISTRERA_I_SYSTEMET', dag: dag ?? '', vem: installningar.anvandare, system: system.id, arendenummer: nummer });
    setFel(utfall.ok ? [] : utfall.varfor);
    if (utfall.ok) slang();
  }

  return (
    <div className="ej-utskrift">
      <Del rubrik={`${vad} är registrerat i verksamhetssystemet`} ingress="Verksamhetssystemet är akten. Tills beslutet står där är det som finns här ett förslag." falt="overforing.registrerat">
        {registrerat && <Alert data-color="success" data-size="sm">{vad} registrerades {datumIOrd(registrerat.dag)} med nummer {registrerat.arendenummer}.</Alert>}
        {!overfort && (
          <>
            <div className="tva">
              <Dagruta etikett="Registrerades den" dag={dag} onDag={setDag} namn="registrerat-dag" />
              <Textfield label="Ärendets nummer där" name="registrerat-nummer" value={nummer} onChange={(h) => { setNummer(h.target.value); setUtkast(h.target.value); }} autoComplete="off" />
            </div>
            {fel.length > 0 && <Alert data-color="danger" role="alert">{fel.join(' ')}</Alert>}
            <div>
              <Button type="button" variant={registrerat ? 'secondary' : 'primary'} onClick={spara}>{registrerat ? 'Rätta uppgifterna' : `Anteckna att ${vad.toLocaleLowerCase('sv')} är registrerat`}</Button>
            </div>
          </>
        )}
      </Del>
    </div>
  );
}
