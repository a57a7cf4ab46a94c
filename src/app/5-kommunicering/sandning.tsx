import { Alert, Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { plusDagar } from '@rules/lag/dagar.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { Del } from '../_delat/del.tsx';
import { Datumfalt, Kryss, Rullista } from '../_delat/falt.tsx';
import { Flerval } from '../_delat/flerval.tsx';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';
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
  const { arende } = useArende();
  return (
    <>
      <div className="tva">
        <Datumfalt namn="kommunicering.sand" etikett="Skickat" />
        <Rullista namn="kommunicering.hur" etikett="Hur" alternativ={HUR} />
        <Datumfalt namn="kommunicering.svarSenast" etikett="Svar senast" />
      </div>
      <Mottagare harForetradare={arende.foretradare.length > 0} />
      <Kryss namn="kommunicering.informeradMuntligt" etikett="Informerad om rätten att lämna uppgifter muntligt inför nämnden (14 kap. 8 § SoL)" />
    </>
  );
}

const Mottagare = ({ harForetradare }: { readonly harForetradare: boolean }) => (
  <Flerval namn="kommunicering.till" etikett="Till" alternativ={[{ varde: 'enskilde', text: 'Personen' }, ...(harForetradare ? [{ varde: 'foretradare', text: 'Företrädaren' }] : [])]} />
);

function AttSkicka() {
  const { varforInte, sand, regelverk, form } = useArende();
  const { idag } = useTjanster();
  const [dag, setDag] = useState(idag());
  const [hur, setHur] = useState<Hur>('brev');
  const dagar = regelverk.riktlinje.parametrar.kommuniceringDagar;
  const [senast, setSenast] = useState(dagar ? plusDagar(idag(), dagar) : '');
  const hinder = varforInte('SKICKA_KOMMUNICERING');
  const skicka = () => {
    if (senast === '') return;
    if (sand({ type: 'SKICKA_KOMMUNICERING', dag, hur, svarSenast: senast }).ok) form.setValue('kommunicering.till', ['enskilde'], { shouldDirty: true });
  };
  return (
    <div className="stapel">
      <div className="tva">
        <Textfield type="date" className="smal" label="Skickas den" value={dag} onChange={(h) => setDag(h.target.value)} autoComplete="off" name="kommunicering.sand" />
        <Field>
          <Label>Hur</Label>
          <Select value={hur} onChange={(h) => setHur(h.target.value as Hur)} width="auto">
            {HUR.map(({ varde, text }) => <Select.Option key={varde} value={varde}>{text}</Select.Option>)}
          </Select>
        </Field>
        <Textfield type="date" className="smal" label="Svar senast" value={senast} onChange={(h) => setSenast(h.target.value)} description={dagar ? `Kommunens tid: ${dagar} dagar` : 'Kommunen har ingen bestämd tid'} autoComplete="off" />
      </div>
      {hinder.length > 0 && <Alert data-color="info">{hinder.join(' ')}</Alert>}
      <div>
        <Button type="button" variant="secondary" aria-disabled={hinder.length > 0 || senast === ''} onClick={skicka}>Anteckna som skickat</Button>
      </div>
    </div>
  );
}
