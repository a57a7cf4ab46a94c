import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { FieldPath, FieldPathValue } from 'react-hook-form';
import type { Arende } from '@rules/arende/schema.ts';
import { useArende } from '../arende/session.tsx';
import { useBorttagna } from './borttagna.tsx';
import { fokuseraForsta } from './fokusera.ts';

interface Props<N extends FieldPath<Arende>> {
  /** A part of the case that is null until it is needed. */
  readonly namn: N;
  readonly rubrik: string;
  /** When it is used, in plain words. */
  readonly hjalp: string;
  readonly laggTill: string;
  readonly taBort: string;
  readonly nytt: () => NonNullable<FieldPathValue<Arende, N>>;
  readonly children: ReactNode;
  /** Stays open when the beslut is made. */
  readonly efterBeslut?: boolean;
}

/** What most cases do not have: folded to a line until it is added, and taken away with a way back. */
export function Tillagg<N extends FieldPath<Arende>>({ namn, rubrik, hjalp, laggTill, taBort, nytt, children, efterBeslut = false }: Props<N>) {
  const { arende, form, last, foljer } = useArende();
  const finns = delAv(arende, namn) !== null;
  const [oppen, setOppen] = useState(finns);
  const satt = (varde: unknown) => form.setValue(namn, varde as FieldPathValue<Arende, N>, { shouldDirty: true });
  const borttagna = useBorttagna<unknown>((_, varde) => {
    satt(varde);
    fokuseraForsta(namn);
  });
  const fast = last && (foljer || !efterBeslut);
  if (fast && !finns) return null;
  return (
    <details className="infalld-enkel" data-falt={namn} open={oppen || finns} onToggle={(h) => setOppen(h.currentTarget.open)}>
      <summary>{rubrik}</summary>
      <div className="stapel">
        <p className="dov liten">{hjalp}</p>
        {finns && children}
        {borttagna.sist(0)}
        {!fast && (
          <div>
            {finns ? (
              <Button type="button" variant="tertiary" data-size="sm" data-color="neutral" onClick={() => {
                borttagna.minns(0, structuredClone(form.getValues(namn)), 'Du tog bort det.');
                satt(null);
              }}>{taBort}</Button>
            ) : (
              <Button type="button" variant="secondary" data-size="sm" onClick={() => {
                satt(nytt());
                fokuseraForsta(namn);
              }}>{laggTill}</Button>
            )}
          </div>
        )}
      </div>
    </details>
  );
}

const delAv = (arende: Arende, namn: string): unknown => namn.split('.').reduce<unknown>((har, del) => (har as Readonly<Record<string, unknown>> | null)?.[del] ?? null, arende);
