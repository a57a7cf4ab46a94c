import { Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useController, type FieldPath } from 'react-hook-form';
import type { Arende } from '@rules/arende/schema.ts';
import { useArende } from '../arende/session.tsx';

type Slag = { readonly fran: string; readonly till: string };

/** Between which times the help is given, where it matters: the schablon may have its own minutes or rounding at night. Saved when both are known. */
export function Klockslag({ ansoktId }: { readonly ansoktId: string }) {
  const { form, last } = useArende();
  const namn = `bedomningar.${ansoktId}.omfattning.klockslag`;
  const { field } = useController({ control: form.control, name: namn as FieldPath<Arende> });
  const [utkast, setUtkast] = useState<Slag>(() => (field.value as Slag | null) ?? { fran: '', till: '' });
  const satt = (nytt: Slag) => {
    setUtkast(nytt);
    field.onChange(nytt.fran && nytt.till ? nytt : null);
  };
  return (
    <Fieldset data-falt={namn} disabled={last}>
      <Fieldset.Legend>Klockslag, om hjälpen ges vissa tider</Fieldset.Legend>
      <div className="periodfalt">
        <Textfield type="time" label="Från" value={utkast.fran} onChange={(h) => satt({ ...utkast, fran: h.target.value })} autoComplete="off" />
        <Textfield type="time" label="Till" value={utkast.till} onChange={(h) => satt({ ...utkast, till: h.target.value })} autoComplete="off" />
      </div>
    </Fieldset>
  );
}
