import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { type FieldArrayPath, useFieldArray } from 'react-hook-form';
import type { Arende } from '@rules/arende/schema.ts';
import { useArende } from '../arende/session.tsx';
import { useTjanster } from '../start/tjanster.tsx';

interface Props<N extends FieldArrayPath<Arende>> {
  readonly namn: N;
  /** What one row is called in its heading and on the buttons, e.g. "samtycke". */
  readonly vad: string;
  /** A new row; the id is random. */
  readonly ny: (id: string) => Arende extends unknown ? object : never;
  readonly tomt: string;
  readonly rubrik: (index: number) => string;
  readonly children: (index: number, id: string) => ReactNode;
  readonly laggTillText?: string;
}

/** Every row of the case has an id of its own: its identity on screen too, so that typing in it survives a redraw. */
const idAv = (rad: object): string => (rad as { id: string }).id;

/** Rows of the case that can be added and taken away. A row's fields are addressed by index, its identity is its own id. */
export function Rader<N extends FieldArrayPath<Arende>>({ namn, vad, ny, tomt, rubrik, children, laggTillText }: Props<N>) {
  const { form, last } = useArende();
  const { nyttId } = useTjanster();
  const { fields, append, remove } = useFieldArray<Arende, N, 'radnyckel'>({ control: form.control, name: namn, keyName: 'radnyckel' });
  return (
    <div className="stapel" data-falt={namn}>
      {fields.length === 0 && <p className="dov">{tomt}</p>}
      {fields.map((rad, index) => (
        <fieldset key={idAv(rad)} className="radkort stapel" disabled={last}>
          <legend className="endast-skarmlasare">{rubrik(index)}</legend>
          {children(index, idAv(rad))}
          <div className="rad-slut">
            <Button type="button" variant="tertiary" data-size="sm" data-color="danger" onClick={() => {
                remove(index);
                requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-falt="${CSS.escape(namn)}"] > div:last-child button`)?.focus());
              }}>
              Ta bort {vad} {index + 1}
            </Button>
          </div>
        </fieldset>
      ))}
      {!last && (
        <div>
          <Button type="button" variant="secondary" data-size="sm" onClick={() => append(ny(nyttId()) as Parameters<typeof append>[0])}>
            {laggTillText ?? `Lägg till ${vad}`}
          </Button>
        </div>
      )}
    </div>
  );
}
