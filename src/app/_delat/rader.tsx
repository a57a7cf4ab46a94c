import { Button } from '@digdir/designsystemet-react';
import { Fragment, type ReactNode } from 'react';
import { type FieldArrayPath, useFieldArray } from 'react-hook-form';
import type { Arende } from '@rules/arende/schema.ts';
import { fokuseraForsta } from './fokusera.ts';
import { useBorttagna } from './borttagna.tsx';
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
  /** False when there is nothing more to add. */
  readonly kanLaggaTill?: boolean;
}

/** Every row of the case has an id of its own: its identity on screen too, so that typing in it survives a redraw. */
const idAv = (rad: object): string => (rad as { id: string }).id;

/** Rows of the case that can be added and taken away. A row's fields are addressed by index, its identity is its own id. */
export function Rader<N extends FieldArrayPath<Arende>>({ namn, vad, ny, tomt, rubrik, children, laggTillText, kanLaggaTill = true }: Props<N>) {
  const { form, last } = useArende();
  const { nyttId } = useTjanster();
  const { fields, append, insert, remove } = useFieldArray<Arende, N, 'radnyckel'>({ control: form.control, name: namn, keyName: 'radnyckel' });
  type Rad = Parameters<typeof append>[0];
  const borttagna = useBorttagna<Rad>((index, rad) => {
    insert(index, rad, { shouldFocus: false });
    fokuseraForsta(`${namn}.${index}`);
  });
  const taBort = (index: number) => {
    borttagna.minns(index, structuredClone((form.getValues(namn) as readonly Rad[])[index]!), `Du tog bort ${vad} ${index + 1}.`);
    remove(index);
  };
  return (
    <div className="stapel" data-falt={namn}>
      {fields.length === 0 && tomt && <p className="dov">{tomt}</p>}
      {fields.map((rad, index) => (
        <Fragment key={idAv(rad)}>
          {borttagna.fore(index)}
          <fieldset className="radkort stapel" data-falt={`${namn}.${index}`}>
            <legend className="endast-skarmlasare">{rubrik(index)}</legend>
            {children(index, idAv(rad))}
            {!last && (
              <div className="rad-slut">
                <Button type="button" variant="tertiary" data-size="sm" data-color="neutral" onClick={() => taBort(index)}>
                  Ta bort {vad} {index + 1}
                </Button>
              </div>
            )}
          </fieldset>
        </Fragment>
      ))}
      {borttagna.sist(fields.length)}
      {!last && kanLaggaTill && (
        <div>
          <Button type="button" variant="secondary" data-size="sm" onClick={() => append(ny(nyttId()) as Rad)}>
            {laggTillText ?? `Lägg till ${vad}`}
          </Button>
        </div>
      )}
    </div>
  );
}
