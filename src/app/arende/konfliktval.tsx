import { Alert, Button } from '@digdir/designsystemet-react';
import { skrivskydd } from '@rules/arende/skrivskydd.ts';
import { textskillnader } from '@rules/arende/skillnader.ts';
import type { Konflikt } from '@storage/index.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { useArende } from './session.tsx';

/** How many differences are shown; the rest are counted. */
const VISADE = 4;

/** Another tab saved first. Nothing is overwritten: both texts stand side by side, and a person chooses. */
export function Konfliktval({ konflikt }: { readonly konflikt: Konflikt<Arende> }) {
  const { form, losKonflikt } = useArende();
  const deras = konflikt.deras && 'dokument' in konflikt.deras ? konflikt.deras.dokument : null;
  const skillnader = deras ? textskillnader(form.getValues(), deras).filter((s) => s.mina.length + s.deras.length > 0) : [];
  const skydd = deras && skrivskydd(deras, form.getValues());
  return (
    <Alert data-color="danger" className="konflikt">
      <div className="stapel-tat">
        <p role="alert">{konflikt.mening}</p>
        {skillnader.slice(0, VISADE).map((s) => (
          <div key={s.falt} className="tva">
            <p><strong>Dina ord:</strong> {s.mina || '(tomt)'}</p>
            <p><strong>Den andra fliken:</strong> {s.deras || '(tomt)'}</p>
          </div>
        ))}
        {skillnader.length > VISADE && <p>och {skillnader.length - VISADE} skillnader till.</p>}
        {skydd && <p>{skydd}</p>}
        <div className="rad">
          {!skydd && <Button type="button" data-size="sm" onClick={() => losKonflikt('mina')}>Behåll mina ord</Button>}
          {deras && <Button type="button" data-size="sm" variant="secondary" onClick={() => losKonflikt('deras')}>Hämta den andra flikens ord</Button>}
        </div>
      </div>
    </Alert>
  );
}
