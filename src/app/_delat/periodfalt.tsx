import { Field, Fieldset, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useController, type FieldPath } from 'react-hook-form';
import type { Period } from '@rules/period.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { useArende } from '../arende/session.tsx';
import type { Vag } from './falt.tsx';

/** How often, in the words people use. `perN` and `enhet` follow from the choice. */
const VARJE: readonly { readonly id: string; readonly text: string; readonly perN: number; readonly enhet: Period['enhet'] }[] = [
  { id: '1dag', text: 'per dag', perN: 1, enhet: 'dag' },
  { id: '1vecka', text: 'per vecka', perN: 1, enhet: 'vecka' },
  { id: '2vecka', text: 'varannan vecka', perN: 2, enhet: 'vecka' },
  { id: '3vecka', text: 'var tredje vecka', perN: 3, enhet: 'vecka' },
  { id: '4vecka', text: 'var fjärde vecka', perN: 4, enhet: 'vecka' },
  { id: '1manad', text: 'per månad', perN: 1, enhet: 'manad' },
  { id: '1ar', text: 'per år', perN: 1, enhet: 'ar' },
];

interface Props {
  readonly namn: Vag;
  readonly etikett: string;
  readonly hjalp?: string;
}

/** A frequency: so many times per so long. Empty until both are known. */
export function Periodfalt({ namn, etikett, hjalp }: Props) {
  const { form, last } = useArende();
  const { field } = useController({ control: form.control, name: namn as FieldPath<Arende> });
  const varde = (field.value ?? null) as Period | null;
  const valt = VARJE.find((v) => v.perN === varde?.perN && v.enhet === varde.enhet);
  const satt = (antal: number, id: string) => {
    const enhet = VARJE.find((v) => v.id === id);
    field.onChange(enhet && antal > 0 ? { antal, perN: enhet.perN, enhet: enhet.enhet } : null);
  };
  return (
    <Fieldset data-falt={namn} disabled={last}>
      <Fieldset.Legend>{etikett}</Fieldset.Legend>
      {hjalp && <Fieldset.Description>{hjalp}</Fieldset.Description>}
      <div className="periodfalt">
        <Textfield aria-label={`${etikett}: antal gånger`} type="number" min={0} step="any" value={varde?.antal ?? ''} onChange={(h) => satt(Number(h.target.value.replace(',', '.')), valt?.id ?? '1vecka')} autoComplete="off" suffix="ggr" name={`${namn}.antal`} />
        <Field>
          <Label className="endast-skarmlasare">{etikett}: hur ofta</Label>
          <Select value={valt?.id ?? ''} onChange={(h) => satt(varde?.antal ?? 1, h.target.value)} width="auto" name={`${namn}.enhet`}>
            <Select.Option value="">Välj</Select.Option>
            {VARJE.map(({ id, text }) => (
              <Select.Option key={id} value={id}>{text}</Select.Option>
            ))}
          </Select>
        </Field>
      </div>
    </Fieldset>
  );
}
