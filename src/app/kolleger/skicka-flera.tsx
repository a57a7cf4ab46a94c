import { Button, Checkbox, Dialog, Field, Fieldset, Heading, Input, Label } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Listrad } from '@rules/arende/listrad.ts';
import { matchar, sokNyckel } from '@rules/arende/sok.ts';
import { useTjanster } from '../start/tjanster.tsx';
import { Skickaformular } from './skickaformular.tsx';

/** Several cases in one file, as when work is handed over. */
export function SkickaFlera() {
  const id = useId();
  const [oppen, setOppen] = useState(false);
  const knapp = useRef<HTMLButtonElement>(null);
  return (
    <section className="kort stapel" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="xs" id={id}>Skicka flera ärenden</h2>
      <p className="dov">När någon tar över flera ärenden på en gång. Ett enda ärende skickar du från dess egen meny, Ärendet.</p>
      <div>
        <Button ref={knapp} type="button" variant="secondary" onClick={() => setOppen(true)}>Skicka flera ärenden</Button>
      </div>
      {oppen && <Skickadialog onStang={() => {
        setOppen(false);
        knapp.current?.focus();
      }} />}
    </section>
  );
}

function Skickadialog({ onStang }: { readonly onStang: () => void }) {
  const { lager, paket } = useTjanster();
  const dialog = useRef<HTMLDialogElement>(null);
  const [rader, setRader] = useState<readonly Listrad[]>([]);
  const [valda, setValda] = useState<readonly string[]>([]);
  const [sokt, setSokt] = useState('');
  const [fel, setFel] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    void lager.listaArenden().then((svar) => (svar.ok ? setRader(svar.rader.map(({ varde }) => varde).toSorted((a, b) => a.namn.localeCompare(b.namn, 'sv'))) : setFel(svar.mening)));
  }, [lager]);
  const visade = sokt.trim() === '' ? rader : rader.filter((rad) => valda.includes(rad.id) || matchar(sokNyckel(sokt), rad));
  const valj = (rad: string, pa: boolean) => setValda((nu) => (pa ? [...nu, rad] : nu.filter((v) => v !== rad)));

  return (
    <Dialog ref={dialog} aria-labelledby="skicka-flera-rubrik" onClose={onStang} closeButton="Stäng">
      <div className="stapel">
        <Heading level={2} data-size="xs" id="skicka-flera-rubrik">Skicka flera ärenden</Heading>
        <Skickaformular skarpt={rader.some((rad) => rad.slag === 'skarp' && valda.includes(rad.id))} skapa={(till) => paket.skapa({ arenden: valda, till })} onStang={onStang}>
          {fel && <p className="varningstext" role="alert">{fel}</p>}
          <Field>
            <Label>Sök bland ärendena</Label>
            <Input type="search" value={sokt} onChange={(h) => setSokt(h.target.value)} autoComplete="off" />
          </Field>
          <Fieldset>
            <Fieldset.Legend>Ärenden, {valda.length} {valda.length === 1 ? 'valt' : 'valda'}</Fieldset.Legend>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls is reached by keyboard */}
            <div className="arendeval" tabIndex={0} role="region" aria-label="Ärenden att välja">
              {visade.map((rad) => (
                <Checkbox key={rad.id} value={rad.id} label={[rad.namn || 'Utan namn', rad.arendenummer].filter(Boolean).join(', ')} checked={valda.includes(rad.id)} onChange={(h) => valj(rad.id, h.target.checked)} />
              ))}
              {visade.length === 0 && <p className="dov">{rader.length === 0 ? 'Inga ärenden finns.' : 'Inget ärende passar det du söker.'}</p>}
            </div>
          </Fieldset>
          <p>Hela ärendena följer med, med händelselogg. De finns kvar här.</p>
        </Skickaformular>
      </div>
    </Dialog>
  );
}
