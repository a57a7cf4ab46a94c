import type { Version } from '@rules/version.ts';

/** What a reader must know of a document before its answer: invented, a draft, or without a date. */
export function omVersionen({ id, status, giltigFran, uppdiktad }: Pick<Version, 'id' | 'status' | 'giltigFran'> & { readonly uppdiktad: boolean }): string[] {
  return [
    ...(uppdiktad ? [`${id} är uppdiktad.`] : []),
    ...(status === 'utkast' ? [`${id} är ett utkast och styr inga beslut.`] : []),
    ...(giltigFran === null ? [`${id} saknar datum. Kontrollera själv att den gäller.`] : []),
  ];
}
