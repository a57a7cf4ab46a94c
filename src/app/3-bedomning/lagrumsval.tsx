import { Field, Label, Select } from '@digdir/designsystemet-react';
import type { Insatsbild } from '@rules/arende/bild.ts';
import { beslutslagrum } from '@rules/arende/beslutslagrum.ts';
import { rimlig } from '@rules/datum.ts';
import { kontrolleraLagrum } from '@rules/lag/kontrollera-lagrum.ts';
import { BESLUTSLAGRUM, allaLagrum, arLagrum, lagrumFor, skrivLagrum } from '@rules/lag/lagrum.ts';
import { skrivLagrumslista } from '@rules/lag/lagrumslista.ts';
import { Flerval } from '../_delat/flerval.tsx';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';

/** Which provisions the beslut on this insats rests on: what follows from the insats, unless another of the chapter on insatser is chosen from the closed list. */
export function Lagrumsval({ bild }: { readonly bild: Insatsbild }) {
  const { arende, regelverk, form, last } = useArende();
  const { idag } = useTjanster();
  const vag = `bedomningar.${bild.ansokt.id}.lagrum` as const;
  const valda = bild.bedomning.lagrum;
  const dag = rimlig(arende.beslut.dag) ?? idag();
  const galler = (id: string) => kontrolleraLagrum(id, dag);
  const { ratt, befogenhet } = BESLUTSLAGRUM[regelverk.lagutgava];
  const framme = [...new Set<string>([ratt, befogenhet, ...valda])];
  const ovriga = allaLagrum().filter((l) => l.lag === regelverk.lagutgava && l.kapitel === lagrumFor(ratt).kapitel && l.stycke === null && !framme.includes(l.id) && galler(l.id).ok);
  const nu = skrivLagrumslista(beslutslagrum(bild, regelverk.lagutgava).filter((id) => id !== null));
  return (
    <details className="infalld-enkel" data-falt={vag}>
      <summary>Lagrum i beslutet: {nu || 'inget'}{valda.length === 0 && <span className="dov"> (följer av insatsen)</span>}</summary>
      <div className="stapel">
        <Flerval
          namn={vag}
          etikett="Lagrum som har tillämpats"
          hjalp="Lämna tomt så följer lagrummet av insatsen och av lagen på beslutsdagen."
          alternativ={framme.map((id) => {
            const svar = galler(id);
            return { varde: id, text: arLagrum(id) ? `${skrivLagrum(id)}: ${lagrumFor(id).amne}` : id, ...(svar.ok ? {} : { hjalp: svar.fel }) };
          })}
        />
        {!last && (
          <Field>
            <Label>Välj ett annat lagrum ur listan</Label>
            <Select value="" onChange={(h) => form.setValue(vag, [...valda, h.target.value], { shouldDirty: true })} name={`${vag}.annat`}>
              <Select.Option value="">Välj</Select.Option>
              {ovriga.map((l) => <Select.Option key={l.id} value={l.id}>{skrivLagrum(l.id)}: {l.amne}</Select.Option>)}
            </Select>
          </Field>
        )}
      </div>
    </details>
  );
}
