import { Field, Label, Select, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Insats, Riktlinje } from '@rules/riktlinje/format.ts';

interface Props {
  readonly insatser: Riktlinje['insatser'];
  readonly onVal: (insatsId: string, namn: string) => void;
}

const KATEGORI: Readonly<Record<Insats['kategori'], string>> = {
  service: 'Service',
  omvardnad: 'Omvårdnad',
  trygghet: 'Trygghet',
  social: 'Socialt',
  avlastning: 'Avlastning',
  boende: 'Boende',
  ovrigt: 'Övrigt',
};

/** Picks an insats by its category under this riktlinje. What the catalogue lacks is applied for as övrigt: an ansökan is never refused because an insats is not listed. */
export function Insatsvaljare({ insatser, onVal }: Props) {
  const [vald, setVald] = useState('');
  const valj = () => {
    const insats = insatser.find((i) => i.id === vald);
    if (!insats) return;
    onVal(insats.id, insats.namn);
    setVald('');
  };
  return (
    <div className="rad rad-botten">
      <Field>
        <Label>Lägg till en insats</Label>
        <Select value={vald} onChange={(h) => setVald(h.target.value)} width="auto" name="nyInsats">
          <Select.Option value="">Välj insats</Select.Option>
          {Object.entries(KATEGORI).map(([kategori, namn]) => {
            const ihop = insatser.filter((i) => i.kategori === kategori);
            return ihop.length === 0 ? null : (
              <Select.Optgroup key={kategori} label={namn}>
                {ihop.map((i) => (
                  <Select.Option key={i.id} value={i.id}>{i.namn}</Select.Option>
                ))}
              </Select.Optgroup>
            );
          })}
        </Select>
      </Field>
      <Button type="button" variant="secondary" aria-disabled={vald === ''} onClick={valj}>Lägg till</Button>
    </div>
  );
}
