import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { type FieldPath, useController } from 'react-hook-form';
import type { Arende } from '@rules/arende/schema.ts';
import { useArende } from '../arende/session.tsx';
import type { Faltprops } from './falt.tsx';
import { oklaraVarden } from './oklara-varden.ts';
import { minutfel, tolkaMinuter } from './tolka-minuter.ts';

const somText = (minuter: number | null): string => (minuter === null ? '' : String(minuter).replace('.', ','));

/** Minutes of the case. What cannot be minutes is not stored, but stands in the field with a sentence, also after a visit to another step. */
export function Minutfalt({ namn, etikett, hjalp }: Faltprops) {
  const { form, last } = useArende();
  const { field } = useController({ control: form.control, name: namn as FieldPath<Arende> });
  const oklara = oklaraVarden(form, namn);
  const sparat = (field.value ?? null) as number | null;
  const [skrivet, setSkrivet] = useState(() => (sparat === null ? (oklara.las() ?? '') : somText(sparat)));
  const [lamnat, setLamnat] = useState(true);
  // Changed from outside, e.g. brought back: what is stored wins over what was typed.
  const text = sparat !== null && tolkaMinuter(skrivet) !== sparat ? somText(sparat) : skrivet;
  const fel = lamnat && !last ? minutfel(text) : null;
  const skriv = (ny: string) => {
    setSkrivet(ny);
    oklara.satt(minutfel(ny) === null ? undefined : ny);
    field.onChange(tolkaMinuter(ny));
  };
  return (
    <Textfield
      className="smal"
      label={etikett}
      suffix="min"
      inputMode="decimal"
      name={namn}
      value={text}
      readOnly={last}
      onFocus={() => setLamnat(false)}
      onBlur={() => setLamnat(true)}
      onChange={(h) => skriv(h.target.value)}
      autoComplete="off"
      {...(hjalp ? { description: hjalp } : {})}
      {...(fel ? { error: fel } : {})}
    />
  );
}
