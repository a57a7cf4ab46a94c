import { z } from 'zod';
import { citera, menade, uppraknat } from './likhet.ts';

/** Where in a document: keys and list numbers from its root, as in the parsed YAML or JSON. */
export type Plats = readonly (string | number)[];

/** One fault in a document's form: where, and a Swedish sentence that says what to do. */
export interface Formatfel {
  readonly path: Plats;
  readonly mening: string;
}

export type Lasning<T> = { readonly ok: true; readonly varde: T } | { readonly ok: false; readonly fel: readonly Formatfel[] };

const SLAG: Record<string, string> = { string: 'text', number: 'ett tal', int: 'ett heltal', boolean: 'true eller false', array: 'en lista', object: 'en grupp av nycklar', record: 'en grupp av nycklar', null: 'null' };
const slagAv = (v: unknown): string => (v === null ? 'tomt' : Array.isArray(v) ? 'en lista' : typeof v === 'object' ? 'en grupp av nycklar' : citera(v));

const nyckelI = (path: readonly PropertyKey[] | undefined): string => {
  const sista = path?.findLast((del) => typeof del === 'string');
  if (sista === undefined) return path?.length ? 'En rad' : 'Dokumentet';
  return typeof path?.at(-1) === 'number' ? `En rad i ”${sista}”` : `”${sista}”`;
};

/** So many faults are told at once. A file with more is not a document with faults in it, and telling them all would take longer than reading it. */
const FLEST = 200;

type Raissue = z.core.$ZodRawIssue;

/** The keys that the schema which raised the issue knows. */
const kandaNycklar = (issue: Raissue): string[] => (issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape) : []);

function okandNyckel(nyckel: string, kanda: readonly string[]): string {
  // In a group within braces YAML reads `1,5` as the number 1 and then a key 5.
  if (/^\d+$/.test(nyckel)) return `Nyckeln ”${nyckel}” är okänd. Decimaltal skrivs med punkt, till exempel 1.5.`;
  const forslag = menade(nyckel, kanda);
  return `Nyckeln ”${nyckel}” är okänd. ${forslag ? `Menade du ”${forslag}”?` : `Här kan stå ${uppraknat(kanda)}.`}`;
}

function storlek(issue: Raissue & { code: 'too_small' | 'too_big' }): string {
  const [grans, ord] = issue.code === 'too_small' ? [issue.minimum, issue.inclusive === false ? 'mer än' : 'minst'] : [issue.maximum, issue.inclusive === false ? 'mindre än' : 'högst'];
  const enhet = issue.origin === 'array' ? (grans === 1 ? ' rad' : ' rader') : issue.origin === 'string' ? ' tecken' : '';
  return `${nyckelI(issue.path)} ska ${enhet ? 'ha' : 'vara'} ${ord} ${grans}${enhet}.`;
}

function felaktigtVarde(issue: Raissue & { code: 'invalid_value' }): string {
  const tillatna = issue.values.map(String);
  const forslag = typeof issue.input === 'string' ? menade(issue.input, tillatna) : null;
  if (issue.input === undefined) return `${nyckelI(issue.path)} saknas. Skriv ${uppraknat(tillatna)}.`;
  return `${nyckelI(issue.path)} ska vara ${uppraknat(tillatna)}, inte ${slagAv(issue.input)}.${forslag ? ` Menade du ${forslag}?` : ''}`;
}

const felaktigtSlag = (issue: Raissue & { code: 'invalid_type' }): string =>
  issue.input === undefined ? `${nyckelI(issue.path)} saknas.` : `${nyckelI(issue.path)} ska vara ${SLAG[issue.expected] ?? issue.expected}, inte ${slagAv(issue.input)}.`;

const ingenForm = (issue: Raissue): string =>
  issue.input === undefined ? `${nyckelI(issue.path)} saknas.` : `${nyckelI(issue.path)} har fel form: ${slagAv(issue.input)}.`;

/** Swedish sentences for every kind of fault that zod finds; a schema's own sentence goes before. One line per unknown key. */
const pasvenska: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') return felaktigtSlag(issue);
  if (issue.code === 'unrecognized_keys') return issue.keys.slice(0, FLEST).map((nyckel) => okandNyckel(nyckel, kandaNycklar(issue))).join('\n');
  if (issue.code === 'invalid_value') return felaktigtVarde(issue);
  if (issue.code === 'too_small' || issue.code === 'too_big') return storlek(issue);
  return ingenForm(issue);
};

const platsI = (path: readonly PropertyKey[]): Plats => path.map((del) => (typeof del === 'number' ? del : String(del)));

/** The alternative of a union that the author most likely meant: of the right kind, and with the fewest faults. */
function narmasteAlternativ(errors: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const rattSlag = errors.filter((fel) => !fel.some((f) => f.path.length === 0 && (f.code === 'invalid_type' || f.code === 'invalid_value')));
  return rattSlag.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function tillFel(issue: z.core.$ZodIssue, innan: Plats): Formatfel[] {
  const path = [...innan, ...platsI(issue.path)];
  if (issue.code === 'unrecognized_keys') {
    const meningar = issue.message.split('\n');
    return issue.keys.slice(0, FLEST).map((nyckel, i) => ({ path: [...path, nyckel], mening: meningar[i] ?? issue.message }));
  }
  const inre = issue.code === 'invalid_union' ? narmasteAlternativ(issue.errors) : [];
  return inre.length > 0 ? inre.flatMap((i) => tillFel(i, path)) : [{ path, mening: issue.message }];
}

/** Check a parsed document against its format. Every fault is told at once, in the order of the schema, up to the first two hundred. */
export function las<T>(schema: z.ZodType<T>, varde: unknown): Lasning<T> {
  const svar = schema.safeParse(varde, { error: pasvenska });
  return svar.success ? { ok: true, varde: svar.data } : { ok: false, fel: svar.error.issues.slice(0, FLEST).flatMap((i) => tillFel(i, [])).slice(0, FLEST) };
}

/** The place in words an author recognises: list rows are named by their id when they have one, e.g. `insatser › stad › kriterier › endastService`. */
export function platstext(varde: unknown, plats: Plats): string {
  let har: unknown = varde;
  const delar = plats.map((del) => {
    har = har !== null && typeof har === 'object' ? (har as Record<string | number, unknown>)[del] : undefined;
    const id = typeof del === 'number' && har !== null && typeof har === 'object' ? (har as { id?: unknown }).id : undefined;
    return typeof id === 'string' ? id : typeof del === 'number' ? `rad ${del + 1}` : del;
  });
  return delar.join(' › ');
}
