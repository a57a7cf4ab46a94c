import type { UseFormReturn } from 'react-hook-form';
import type { Arende } from '@rules/arende/schema.ts';

/** What was typed in fields for dates and minutes and is neither, for as long as the case is open. Never stored: a value is stored when it is whole. */
const oklara = new WeakMap<object, Map<string, string>>();

/** The field's path with the id of each row instead of its place, so that words never move to another row. */
function radvag(arende: Arende, vag: string): string {
  let har: unknown = arende;
  return vag
    .split('.')
    .map((del) => {
      const iLista = Array.isArray(har);
      har = (har as Readonly<Record<string, unknown>> | null | undefined)?.[del];
      return iLista ? ((har as { readonly id?: string } | undefined)?.id ?? del) : del;
    })
    .join('.');
}

/** Reads and keeps what stands in one field without being a value of it. */
export function oklaraVarden(form: UseFormReturn<Arende>, namn: string) {
  const nyckel = radvag(form.getValues(), namn);
  return {
    las: () => oklara.get(form.control)?.get(nyckel),
    satt: (text: string | undefined) => {
      const texter = oklara.get(form.control) ?? new Map<string, string>();
      if (text === undefined) texter.delete(nyckel);
      else texter.set(nyckel, text);
      oklara.set(form.control, texter);
    },
  };
}
