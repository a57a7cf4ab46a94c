import { Alert, Button } from '@digdir/designsystemet-react';
import { useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { Formular } from '../_delat/formular.tsx';
import { fokuseraPlats } from '../_delat/fokusera.ts';
import { useTjanster } from '../start/tjanster.tsx';
import { MottagetPaket } from './mottaget-paket.tsx';
import type { OppnatPaket } from './oppna-paket.ts';
import type { Mottagning, Mottagningsval } from './ta-emot-paket.ts';

/** From a file to cases in the vault: opened, looked at, chosen, and only then written. */
export function TaEmot({ onKolleger }: { readonly onKolleger: () => void }) {
  const { paket } = useTjanster();
  const id = useId();
  const filfalt = useRef<HTMLInputElement>(null);
  const [oppnat, setOppnat] = useState<OppnatPaket>();
  const [fel, setFel] = useState('');
  const [arbetar, setArbetar] = useState(false);
  const [mottagning, setMottagning] = useState<Mottagning>();

  async function oppna() {
    const fil = filfalt.current?.files?.[0];
    if (!fil) return setFel('Välj filen som du har fått. Namnet slutar på .likvard.');
    setArbetar(true);
    setMottagning(undefined);
    const svar = await paket.oppna(fil);
    setArbetar(false);
    setFel(svar.ok ? '' : svar.mening);
    setOppnat(svar.ok ? svar.paket : undefined);
  }
  async function taEmot(val: Mottagningsval) {
    if (!oppnat) return;
    setArbetar(true);
    setMottagning(await paket.taEmot(oppnat, val));
    setArbetar(false);
    setOppnat(undefined);
    fokuseraPlats(id);
  }

  return (
    <section className="kort stapel" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="xs" id={id}>Ta emot ett paket</h2>
      {oppnat ? (
        <MottagetPaket paket={oppnat} arbetar={arbetar} onTaEmot={(val) => void taEmot(val)} onAvbryt={() => {
          setOppnat(undefined);
          fokuseraPlats(id);
        }} onKolleger={onKolleger} />
      ) : (
        <Formular>
          <p className="dov">Du får se vem som har skickat det och vad som finns i det. Inget skrivs in förrän du säger till.</p>
          <div className="ds-field">
            <label className="ds-label" data-weight="medium" htmlFor={`${id}-fil`}>Fil</label>
            <input ref={filfalt} id={`${id}-fil`} className="ds-input" type="file" aria-invalid={fel !== '' || undefined} aria-describedby={fel ? `${id}-fel` : undefined} />
            {fel && <p id={`${id}-fel`} className="ds-validation-message" data-field="validation" role="alert">{fel}</p>}
          </div>
          <div>
            <Button type="button" disabled={arbetar} onClick={() => void oppna()}>{arbetar ? 'Öppnar …' : 'Öppna paketet'}</Button>
          </div>
        </Formular>
      )}
      <div role="status">{mottagning && <Resultat mottagning={mottagning} />}</div>
    </section>
  );
}

function Resultat({ mottagning: { mottagna } }: { readonly mottagning: Mottagning }) {
  const fel = mottagna.filter((m) => !m.ok);
  return (
    <Alert data-color={fel.length > 0 ? 'warning' : 'success'}>
      <p>{mottagna.length - fel.length === 1 ? '1 ärende är mottaget.' : `${mottagna.length - fel.length} ärenden är mottagna.`}</p>
      <ul>
        {mottagna.map((m, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list never changes
          <li key={i}>{m.ok ? <Link href={`/arende/${m.id}/ansokan`}>{m.namn}</Link> : <>{m.namn}: {m.mening}</>}</li>
        ))}
      </ul>
    </Alert>
  );
}
