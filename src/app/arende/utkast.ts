import { useState } from 'react';
import type { FieldPath } from 'react-hook-form';
import type { Arende } from '@rules/arende/schema.ts';
import { useArende } from './session.tsx';

/**
 * Words in a dialog or a row that are sent by a button. Until then they lie in the case as a draft, so that a lock, a reload or a crash keeps them.
 * @param nyckel names the place, without dots
 * @returns the words, how to change them, and how to throw the draft away when they are sent
 */
export function useUtkast(nyckel: string): readonly [text: string, skriv: (text: string) => void, slang: () => void] {
  const { form } = useArende();
  const [text, setText] = useState(() => form.getValues('utkast')[nyckel] ?? '');
  const skriv = (ny: string) => {
    setText(ny);
    form.setValue(`utkast.${nyckel}` as FieldPath<Arende>, ny, { shouldDirty: true });
  };
  return [text, skriv, () => skriv('')];
}
