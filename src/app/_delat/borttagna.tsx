import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import './delat.css';

interface Borttagen<T> {
  readonly nr: number;
  /** Where it stood. */
  readonly index: number;
  readonly rad: T;
  readonly mening: string;
}

/** Rows that were taken away, kept until the step is left, each with the way back where it stood. */
export function useBorttagna<T>(tillbaka: (index: number, rad: T) => void) {
  const [lista, setLista] = useState<readonly Borttagen<T>[]>([]);
  const angra = ({ nr, index, rad }: Borttagen<T>) => {
    setLista((alla) => alla.filter((b) => b.nr !== nr).map((b) => (b.index > index ? { ...b, index: b.index + 1 } : b)));
    tillbaka(index, rad);
  };
  const rita = (som: (index: number) => boolean): ReactNode => {
    const har = lista.filter((b) => som(b.index));
    return har.length === 0 ? null : har.map((b) => <Rad key={b.nr} mening={b.mening} onAngra={() => angra(b)} />);
  };
  return {
    /** Remembers a row that is taken away now. */
    minns: (index: number, rad: T, mening: string) =>
      setLista((alla) => [...alla.map((b) => (b.index > index ? { ...b, index: b.index - 1 } : b)), { nr: (alla.at(-1)?.nr ?? 0) + 1, index, rad, mening }]),
    /** Drawn before the row that now stands at `index`. */
    fore: (index: number) => rita((i) => i === index),
    /** Drawn after the last of `antal` rows. */
    sist: (antal: number) => rita((i) => i >= antal),
  };
}

/** Has the focus when it comes, so that a slip is put right with one key. */
function Rad({ mening, onAngra }: { readonly mening: string; readonly onAngra: () => void }) {
  const knapp = useRef<HTMLButtonElement>(null);
  useEffect(() => knapp.current?.focus(), []);
  return (
    <p className="borttagen rad" role="status">
      {mening}
      <Button ref={knapp} type="button" variant="secondary" data-size="sm" onClick={onAngra}>Ångra</Button>
    </p>
  );
}
