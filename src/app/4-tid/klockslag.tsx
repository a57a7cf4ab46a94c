import { Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useController, type FieldPath } from 'react-hook-form';
import type { Arende } from '@rules/arende/schema.ts';
import { useArende } from '../arende/session.tsx';
import { tolkaKlockslag } from './tolka-klockslag.ts';

type Slag = { readonly fran: string; readonly till: string };

/** Between which times the help is given, where it matters: the schablon may have its own minutes or rounding at night. Saved when both are whole. */
export function Klockslag({ ansoktId }: { readonly ansoktId: string }) {
  const { form, last } = useArende();
  const namn = `bedomningar.${ansoktId}.omfattning.klockslag`;
  const { field } = useController({ control: form.control, name: namn as FieldPath<Arende> });
  const [utkast, setUtkast] = useState<Slag>(() => (field.value as Slag | null) ?? { fran: '', till: '' });
  const satt = (nytt: Slag) => {
    setUtkast(nytt);
    const [fran, till] = [tolkaKlockslag(nytt.fran), tolkaKlockslag(nytt.till)];
    field.onChange(fran && till ? { fran, till } : null);
  };
  const falt = (del: keyof Slag, etikett: string) => (
    <Tid etikett={etikett} namn={`${namn}.${del}`} text={utkast[del]} last={last} onText={(text) => satt({ ...utkast, [del]: text })} />
  );
  return (
    <Fieldset data-falt={namn}>
      <Fieldset.Legend>Klockslag, om hjälpen ges vissa tider</Fieldset.Legend>
      <div className="periodfalt klockslag">
        {falt('fran', 'Från')}
        {falt('till', 'Till')}
      </div>
    </Fieldset>
  );
}

interface Tidprops {
  readonly etikett: string;
  readonly namn: string;
  readonly text: string;
  readonly last: boolean;
  readonly onText: (text: string) => void;
}

/** Text, like a date: the same whatever language the browser has. Said to be wrong when it is left, never while it is typed. */
function Tid({ etikett, namn, text, last, onText }: Tidprops) {
  const [lamnad, setLamnad] = useState(true);
  const fel = lamnad && text.trim() !== '' && tolkaKlockslag(text) === null;
  const lamna = () => {
    setLamnad(true);
    const hel = tolkaKlockslag(text);
    if (hel && hel !== text) onText(hel);
  };
  return <Textfield label={etikett} name={namn} inputMode="numeric" placeholder="tt:mm" readOnly={last} value={text} onFocus={() => setLamnad(false)} onBlur={lamna} onChange={(h) => onText(h.target.value)} {...(fel ? { error: 'Skriv till exempel 22:30.' } : {})} autoComplete="off" />;
}
