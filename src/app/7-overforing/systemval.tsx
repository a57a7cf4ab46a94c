import { Alert, Field, Label, Select } from '@digdir/designsystemet-react';
import type { Verksamhetssystem } from '@rules/overforing/format.ts';
import { Del } from '../_delat/del.tsx';
import { useTjanster } from '../start/tjanster.tsx';

interface Props {
  readonly alla: readonly Verksamhetssystem[];
  readonly system: Verksamhetssystem;
  readonly onVal: (id: string) => void;
}

/** Which system's headings and order. Remembered for the next case. */
export function Systemval({ alla, system, onVal }: Props) {
  const { bytInstallningar } = useTjanster();
  const valj = (id: string) => {
    onVal(id);
    void bytInstallningar((nu) => ({ ...nu, verksamhetssystem: id }));
  };
  return (
    <div className="ej-utskrift">
      <Del rubrik="Välj system" ingress="Texterna ordnas under systemets rubriker. Kopiera dem en i taget, eller allt på en gång.">
        <Field>
          <Label>Verksamhetssystem</Label>
          <Select name="verksamhetssystem" width="auto" value={system.id} onChange={(h) => valj(h.target.value)}>
            {alla.map(({ id, namn }) => <Select.Option key={id} value={id}>{namn}</Select.Option>)}
          </Select>
        </Field>
        {system.forslag && <Alert data-color="info" data-size="sm">Förslag på rubriker. Stäm av med er egen uppsättning.</Alert>}
        <p className="dov liten">Det du kopierar, skriver ut eller hämtar lämnar Likvärd okrypterat, och det antecknas i händelseloggen. Töm urklipp när du är klar, och låt inga filer ligga kvar på datorn.</p>
      </Del>
    </div>
  );
}
