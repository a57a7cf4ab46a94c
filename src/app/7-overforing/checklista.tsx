import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { skrivLagrum } from '@rules/lag/lagrum.ts';
import { type Punkt, checklista } from '@rules/overforing/checklista.ts';
import { Del } from '../_delat/del.tsx';
import { iUtgava, useLagrum } from '../_delat/lagrum.ts';
import { useArende } from '../arende/session.tsx';

/** Everything of importance stands in the verksamhetssystem: a person looks there and ticks, point by point. */
export function Checklista() {
  const { arende, form } = useArende();
  const { overfort } = arende.overforing;
  // Drawn at the press: the document that everything is derived from follows a moment later.
  const [bekraftat, setBekraftat] = useState(arende.overforing.bekraftat);
  const dokumentation = useLagrum('sol2025:14:3');
  const punkter = checklista(arende);
  const satt = (id: string, ja: boolean) => {
    const ovriga = form.getValues('overforing.bekraftat').filter((b) => b !== id);
    const nya = ja ? [...ovriga, id] : ovriga;
    setBekraftat(nya);
    form.setValue('overforing.bekraftat', nya, { shouldDirty: true });
  };
  return (
    <div className="ej-utskrift">
      <Del rubrik="Allt av betydelse finns i verksamhetssystemet" ingress={`Se efter i verksamhetssystemet och bekräfta en punkt i taget. Det som raderas här går inte att läsa någon annanstans${dokumentation}.`} falt="overforing.bekraftat">
        <Fieldset>
          <Fieldset.Legend>Det här finns i verksamhetssystemet</Fieldset.Legend>
          {punkter.map((p) => (
            <Checkbox key={p.id} name={`bekraftat-${p.id}`} label={<Etikett punkt={p} />} checked={bekraftat.includes(p.id)} disabled={overfort !== null} onChange={(h) => satt(p.id, h.target.checked)} />
          ))}
        </Fieldset>
      </Del>
    </div>
  );
}

function Etikett({ punkt: { text, lagrum } }: { readonly punkt: Punkt }) {
  const { lagutgava } = useArende().regelverk;
  const ratt = lagrum && lagrum !== 'sol2025:14:3' ? iUtgava(lagrum, lagutgava) : null;
  return <>{text}{ratt && <span className="dov liten"> ({skrivLagrum(ratt)})</span>}</>;
}
