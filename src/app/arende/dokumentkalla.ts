import { useEffect, useRef, useState, useTransition } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Arende } from '@rules/arende/schema.ts';

/** How long the keys must rest before the derived picture is computed anew. ms */
const VILA = 250;

const skriver = (): boolean => document.activeElement instanceof HTMLTextAreaElement || (document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'text');

/**
 * The document as it stood at the last pause. Typing waits for a rest; a choice, a date or a new row is taken at once.
 * The form stays the only place where the words are. The second value draws a changed document without waiting.
 */
export function useVilandeDokument(form: UseFormReturn<Arende>, start: Arende, onAndring: () => void): readonly [Arende, (arende: Arende) => void] {
  const [arende, setArende] = useState(start);
  const [, overgang] = useTransition();
  const anmal = useRef(onAndring);
  useEffect(() => {
    anmal.current = onAndring;
  });

  useEffect(() => {
    let tid: ReturnType<typeof setTimeout> | undefined;
    const ta = () => overgang(() => setArende(structuredClone(form.getValues())));
    // Not `form.subscribe`: whoever asks it for values has the whole document copied at every key. Here they are read when they are needed.
    // oxlint-disable-next-line no-underscore-dangle -- the form's own stream of events has no other name
    const { unsubscribe } = form.control._subjects.state.subscribe({
      next: (handelse) => {
        if (!('type' in handelse) && !('values' in handelse)) return;
        anmal.current();
        clearTimeout(tid);
        tid = setTimeout(ta, skriver() ? VILA : 0);
      },
    });
    return () => {
      clearTimeout(tid);
      unsubscribe();
    };
  }, [form]);

  return [arende, setArende];
}
