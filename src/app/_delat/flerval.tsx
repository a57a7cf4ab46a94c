import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useController, type FieldPath } from 'react-hook-form';
import type { Arende } from '@rules/arende/schema.ts';
import { useArende } from '../arende/session.tsx';
import type { Vag } from './falt.tsx';

interface Props {
  readonly namn: Vag;
  readonly etikett: string;
  readonly hjalp?: string;
  readonly alternativ: readonly { readonly varde: string; readonly text: string; readonly hjalp?: string | undefined }[];
}

/** Several of a list, kept as an array of codes in the case. */
export function Flerval({ namn, etikett, hjalp, alternativ }: Props) {
  const { form, last } = useArende();
  const { field } = useController({ control: form.control, name: namn as FieldPath<Arende> });
  const valda = (field.value ?? []) as readonly string[];
  return (
    <Fieldset data-falt={namn} disabled={last}>
      <Fieldset.Legend>{etikett}</Fieldset.Legend>
      {hjalp && <Fieldset.Description>{hjalp}</Fieldset.Description>}
      <div className="radioval">
        {alternativ.map(({ varde, text, hjalp: forklaring }) => (
          <Checkbox
            key={varde}
            value={varde}
            label={text}
            {...(forklaring ? { description: forklaring } : {})}
            checked={valda.includes(varde)}
            onChange={(h) => field.onChange(h.target.checked ? [...valda, varde] : valda.filter((v) => v !== varde))}
          />
        ))}
      </div>
    </Fieldset>
  );
}
