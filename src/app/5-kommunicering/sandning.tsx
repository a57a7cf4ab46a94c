import { Alert, Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { plusDagar } from '@rules/lag/dagar.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { arStallforetradare } from '@rules/arende/kontroller/hjalp.ts';
import { uppraknat } from '@rules/text/sprak.ts';
import { Del } from '../_delat/del.tsx';
import { Dagruta } from '../_delat/dagruta.tsx';
import { Datumfalt, Kryss, Rullista } from '../_delat/falt.tsx';
import { Flerval } from '../_delat/flerval.tsx';
import { useLagrum } from '../_delat/lagrum.ts';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';
import { NyttMaterial } from './nytt-material.tsx';
import { Kommuniceringsbrev } from './kommuniceringsbrev.tsx';

type Hur = NonNullable<Arende['kommunicering']['hur']>;
const HUR: readonly { readonly varde: Hur; readonly text: string }[] = [
  { varde: 'brev', text: 'Brev' },
  { varde: 'personligen', text: 'Personligen' },
  { varde: 'telefon', text: 'Telefon' },
  { varde: 'eTjanst', text: 'E-tjänst' },
  { varde: 'annat', text: 'Annat' },
];

/** Sending the material: when, how, to whom, and the day to answer. */
export function Sandning() {
  const { arende } = useArende();
  return (
    <Del rubrik="Underlaget till personen" falt="kommunicering.sand">
      <Kommuniceringsbrev />
      {arende.kommunicering.sand ? <Skickat /> : <AttSkicka />}
    </Del>
  );
}

function Skickat() {
  const muntligt = useLagrum('sol2025:14:8');
  return (
    <>
      <div className="tva">
        <Datumfalt namn="kommunicering.sand" etikett="Skickat" />
        <Rullista namn="kommunicering.hur" etikett="Hur" alternativ={HUR} />
        <Datumfalt namn="kommunicering.svarSenast" etikett="Svar senast" />
      </div>
      <Mottagare />
      <Kryss namn="kommunicering.informeradMuntligt" etikett={`Informerad om rätten att lämna uppgifter muntligt inför nämnden${muntligt}`} />
      <NyttMaterial />
    </>
  );
}

/** The material goes to the person and to whoever acts for her by law or fullmakt, never to an anhörig without it (OSL 26:1). */
function Mottagare() {
  const { arende } = useArende();
  const stallforetradare = arende.foretradare.filter((f) => arStallforetradare(f.roll));
  const alternativ = [{ varde: 'enskilde', text: 'Personen' }, ...(stallforetradare.length > 0 ? [{ varde: 'foretradare', text: uppraknat(stallforetradare.map((f) => f.namn || 'företrädaren')) }] : [])];
  return <Flerval namn="kommunicering.till" etikett="Till" alternativ={alternativ} hjalp="Underlaget lämnas bara till den som företräder personen i ärendet. En anhörig utan fullmakt behöver personens samtycke." />;
}

function AttSkicka() {
  const { arende, varforInte, sand, regelverk, form, last } = useArende();
  const { idag } = useTjanster();
  const [dag, setDag] = useState<string | null>(idag());
  const [hur, setHur] = useState<Hur>('brev');
  const dagar = regelverk.riktlinje.parametrar.kommuniceringDagar;
  const { svarSenast } = arende.kommunicering;
  const hinder = [...varforInte('SKICKA_KOMMUNICERING'), ...(dag === null ? ['Skriv vilken dag underlaget skickas.'] : []), ...(svarSenast === null ? ['Välj vilken dag personen ska ha svarat.'] : [])];
  const skicka = () => {
    if (dag !== null && svarSenast !== null && sand({ type: 'SKICKA_KOMMUNICERING', dag, hur, svarSenast }).ok) form.setValue('kommunicering.till', ['enskilde'], { shouldDirty: true });
  };
  return (
    <div className="stapel">
      <div className="tva">
        <Datumfalt namn="kommunicering.svarSenast" etikett="Svar senast" hjalp={dagar ? `Kommunens tid är ${dagar} dagar` : 'Kommunen har ingen bestämd tid'} />
        <Dagruta etikett="Skickas den" dag={dag} onDag={setDag} namn="kommunicering.sand" last={last} />
        <Field>
          <Label>Hur</Label>
          <Select value={hur} onChange={(h) => setHur(h.target.value as Hur)} width="auto">
            {HUR.map(({ varde, text }) => <Select.Option key={varde} value={varde}>{text}</Select.Option>)}
          </Select>
        </Field>
      </div>
      {dagar && !last && svarSenast === null && (
        <div>
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => form.setValue('kommunicering.svarSenast', plusDagar(dag ?? idag(), dagar), { shouldDirty: true })}>Använd kommunens tid</Button>
        </div>
      )}
      {hinder.length > 0 && <Alert data-color="info">{hinder.join(' ')}</Alert>}
      <div>
        <Button type="button" variant="secondary" aria-disabled={hinder.length > 0} onClick={skicka}>Anteckna som skickat</Button>
      </div>
    </div>
  );
}
