import { Alert, Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Arende } from '@rules/arende/schema.ts';
import { plusDagar } from '@rules/lag/dagar.ts';
import { Dagruta } from '../_delat/dagruta.tsx';
import { Datumfalt } from '../_delat/falt.tsx';
import { fokuseraNamn } from '../_delat/fokusera.ts';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';
import { HUR, type Hur } from './ord.ts';

/** The ways to hand over the letter that tells of the right to be heard by the nämnd. */
const MED_BREVET: ReadonlySet<Hur> = new Set<Hur>(['brev', 'personligen']);

/** Notes that the material is sent: the day, how, and the day to answer. */
export function AttSkicka({ onSkickat }: { readonly onSkickat: (fore: Arende['kommunicering']) => void }) {
  const { arende, varforInte, sand, regelverk, form, last } = useArende();
  const { idag } = useTjanster();
  const [dag, setDag] = useState<string | null>(idag());
  const [hur, setHur] = useState<Hur>('brev');
  const dagar = regelverk.riktlinje.parametrar.kommuniceringDagar;
  const { svarSenast } = arende.kommunicering;
  const hinder = [...varforInte('SKICKA_KOMMUNICERING'), ...(dag === null ? ['Skriv vilken dag underlaget skickas.'] : []), ...(svarSenast === null ? ['Välj vilken dag personen ska ha svarat.'] : [])];
  const skicka = () => {
    if (dag === null || svarSenast === null) return;
    const fore = structuredClone(form.getValues('kommunicering'));
    if (!sand({ type: 'SKICKA_KOMMUNICERING', dag, hur, svarSenast }).ok) return;
    form.setValue('kommunicering.till', ['enskilde'], { shouldDirty: true });
    // The letter says so itself (14 kap. 8 § SoL).
    if (MED_BREVET.has(hur)) form.setValue('kommunicering.informeradMuntligt', true, { shouldDirty: true });
    onSkickat(fore);
  };
  const tagKommunensTid = (antal: number) => {
    form.setValue('kommunicering.svarSenast', plusDagar(dag ?? idag(), antal), { shouldDirty: true });
    fokuseraNamn('kommunicering.svarSenast');
  };
  if (last) return <p className="dov">Underlaget skickades inte.</p>;
  return (
    <div className="stapel">
      <div className="tva">
        <Datumfalt namn="kommunicering.svarSenast" etikett="Svar senast" hjalp={dagar ? `Kommunens tid är ${dagar} dagar` : 'Kommunen har ingen bestämd tid'} />
        <Dagruta etikett="Skickas den" dag={dag} onDag={setDag} namn="kommunicering.sand" />
        <Field>
          <Label>Hur</Label>
          <Select value={hur} onChange={(h) => setHur(h.target.value as Hur)} width="auto">
            {HUR.map(({ varde, text }) => <Select.Option key={varde} value={varde}>{text}</Select.Option>)}
          </Select>
        </Field>
      </div>
      {dagar && svarSenast === null && (
        <div>
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => tagKommunensTid(dagar)}>Använd kommunens tid</Button>
        </div>
      )}
      {hinder.length > 0 && <Alert data-color="info">{hinder.join(' ')}</Alert>}
      <div>
        <Button type="button" variant="secondary" aria-disabled={hinder.length > 0} onClick={() => hinder.length === 0 && skicka()}>Anteckna som skickat</Button>
      </div>
    </div>
  );
}
