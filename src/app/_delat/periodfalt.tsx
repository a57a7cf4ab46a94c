import { Field, Fieldset, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
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

/** The number as it is being typed, and the unit: kept apart, so that emptying one never changes the other. */
interface Utkast {
  readonly antal: string;
  readonly id: string;
}

const utkastAv = (p: Period | null): Utkast => ({ antal: p ? String(p.antal).replace('.', ',') : '', id: VARJE.find((v) => v.perN === p?.perN && v.enhet === p.enhet)?.id ?? '' });

function periodAv({ antal, id }: Utkast): Period | null {
  const tal = Number(antal.trim().replace(',', '.'));
  const enhet = VARJE.find((v) => v.id === id);
  return enhet && antal.trim() !== '' && tal > 0 && tal <= 1000 ? { antal: tal, perN: enhet.perN, enhet: enhet.enhet } : null;
}

/** A frequency: so many times per so long. Saved when both are known. */
export function Periodfalt({ namn, etikett, hjalp }: Props) {
  const { form, last } = useArende();
  const { field } = useController({ control: form.control, name: namn as FieldPath<Arende> });
  const varde = (field.value ?? null) as Period | null;
  const [utkast, setUtkast] = useState(() => utkastAv(varde));
  // Changed from outside, e.g. by "Använd den": what is saved wins over what was typed.
  const visat = varde !== null && JSON.stringify(periodAv(utkast)) !== JSON.stringify(varde) ? utkastAv(varde) : utkast;
  const satt = (nytt: Utkast) => {
    setUtkast(nytt);
    field.onChange(periodAv(nytt));
  };
  const fel = visat.antal.trim() !== '' && !(Number(visat.antal.replace(',', '.')) > 0) ? 'Skriv ett tal som är större än 0.' : null;
  return (
    <Fieldset data-falt={namn}>
      <Fieldset.Legend>{etikett}</Fieldset.Legend>
      {hjalp && <Fieldset.Description>{hjalp}</Fieldset.Description>}
      <div className="periodfalt">
        <Textfield aria-label={`${etikett}: antal gånger`} inputMode="decimal" readOnly={last} value={visat.antal} onChange={(h) => satt({ antal: h.target.value, id: visat.id || '1vecka' })} {...(fel ? { error: fel } : {})} autoComplete="off" suffix="ggr" name={`${namn}.antal`} />
        <Field>
          <Label className="endast-skarmlasare">{etikett}: hur ofta</Label>
          <Select value={visat.id} disabled={last} onChange={(h) => satt({ antal: visat.antal || '1', id: h.target.value })} width="auto" name={`${namn}.enhet`}>
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
