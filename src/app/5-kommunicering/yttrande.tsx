import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Arende } from '@rules/arende/schema.ts';
import { useBorttagna } from '../_delat/borttagna.tsx';
import { Del } from '../_delat/del.tsx';
import { Datumfalt, Textfalt, Textruta } from '../_delat/falt.tsx';
import { fokuseraForsta, fokuseraNamn } from '../_delat/fokusera.ts';
import { useUtkast } from '../arende/utkast.ts';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';

type Svar = Pick<Arende['kommunicering'], 'svar' | 'avstatt'>;

/** What the person answered, and how it was met in the bedömning. */
export function Yttrande() {
  const { arende, andra, last } = useArende();
  const { sand: skickat, svar, avstatt } = arende.kommunicering;
  const byt = (nytt: Svar) => andra((a) => ({ ...a, kommunicering: { ...a.kommunicering, ...nytt } }));
  const borttagna = useBorttagna<Svar>((_, fore) => {
    byt(fore);
    fokuseraForsta('kommunicering.svar');
  });
  if (!skickat) return null;
  const taBort = (mening: string) =>
    andra((a) => {
      borttagna.minns(0, { svar: a.kommunicering.svar, avstatt: a.kommunicering.avstatt }, mening);
      return { ...a, kommunicering: { ...a.kommunicering, svar: null, avstatt: null } };
    });
  return (
    <Del rubrik="Personens svar" falt="kommunicering.svar">
      {svar && (
        <>
          <Datumfalt namn="kommunicering.svar.dag" etikett="Kom in" />
          <Textruta namn="kommunicering.svar.text" etikett="Vad personen svarade" visas="utredning" />
          <Textruta namn="kommunicering.svar.bemott" etikett="Hur svaret påverkade bedömningen" visas="utredning" />
          {!last && <TaBort onTaBort={() => taBort('Svaret är borttaget.')}>Ta bort svaret</TaBort>}
        </>
      )}
      {avstatt && (
        <>
          <div className="tva">
            <Datumfalt namn="kommunicering.avstatt.dag" etikett="Personen avstod" />
            <Textfalt namn="kommunicering.avstatt.hur" etikett="Hur personen sa det" />
          </div>
          {!last && <TaBort onTaBort={() => taBort('Att personen avstod är borttaget.')}>Ta bort att personen avstod</TaBort>}
        </>
      )}
      {!svar && !avstatt && borttagna.sist(0)}
      {!svar && !avstatt && !last && <Registrera />}
    </Del>
  );
}

const TaBort = ({ onTaBort, children }: { readonly onTaBort: () => void; readonly children: string }) => (
  <div>
    <Button type="button" variant="tertiary" data-size="sm" data-color="neutral" onClick={onTaBort}>{children}</Button>
  </div>
);

/** The answer is written straight into the case, so that half an answer is never lost; its day is set with the first words. */
function Registrera() {
  const { form, sand } = useArende();
  const { idag } = useTjanster();
  const [avstar, setAvstar] = useState(false);
  const borja = () => {
    form.setValue('kommunicering.svar', { dag: idag(), text: '', bemott: '' }, { shouldDirty: true });
    fokuseraNamn('kommunicering.svar.text');
  };
  const borjaAvsta = () => {
    setAvstar(true);
    fokuseraNamn('kommunicering.avstatt');
  };
  const noteraAvstar = (hur: string) => {
    if (sand({ type: 'REGISTRERA_AVSTAR', dag: idag(), hur }).ok) fokuseraNamn('kommunicering.avstatt.dag');
  };
  if (avstar) return <Avstar onSpara={noteraAvstar} />;
  return (
    <div className="rad">
      <Button type="button" variant="secondary" onClick={borja}>Skriv in svaret</Button>
      <Button type="button" variant="secondary" onClick={borjaAvsta}>Personen avstår från att svara</Button>
    </div>
  );
}

function Avstar({ onSpara }: { readonly onSpara: (hur: string) => void }) {
  const [hur, setHur, slangUtkast] = useUtkast('avstar');
  return (
    <div className="rad rad-botten">
      <Textfield label="Hur personen sa det" value={hur} onChange={(h) => setHur(h.target.value)} autoComplete="off" name="kommunicering.avstatt" className="vaxer" />
      <Button type="button" variant="secondary" aria-disabled={hur.trim() === ''} onClick={() => {
        if (hur.trim() === '') return;
        slangUtkast();
        onSpara(hur.trim());
      }}>Anteckna att personen avstår</Button>
    </div>
  );
}
