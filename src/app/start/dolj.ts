import * as z from 'zod';

/** Strings under these names are ids, names of documents and the like: nothing is said with them about a person. */
const IDNYCKLAR = new Set(
  'id insatsId sattId samtalId samtyckeId foretradareId arendeId formuleringId forbehallFormuleringId niva variant riktlinje schablon tillampning delegation fran till utanFraga kommun lagrum sarskildaSkal uppgifter kod falt motor hash status varde slag'.split(' '),
);
/** The same where there is no schema to say what a name stands for. */
const IDNYCKLAR_OKANT = new Set(['id', 'slag', 'till', 'titel', 'insatsId']);
/** Days, times of day and moments. */
const TID = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$|^\d\d:\d\d$/;
/** What stands instead, where a word of its own reads better. */
const ORD: Readonly<Record<string, string>> = { namn: 'Dolt namn', personnummer: '●●●●●●●●-●●●●', arendenummer: '●●●●', telefon: '●●●●', epost: '●●●●', adress: 'Dold adress', vem: 'Dolt namn' };

const dold = (text: string, nyckel: string): string => (text.trim() === '' ? text : (ORD[nyckel] ?? 'Dold text'));
const doljText = (text: string, nyckel: string, kanda: ReadonlySet<string>): string => (kanda.has(nyckel) || TID.test(text) ? text : dold(text, nyckel));

/** Hides every string that is not known to be an id or a time: where the schema says nothing, all is personal. */
function doljOkant(varde: unknown, nyckel: string): unknown {
  if (typeof varde === 'string') return doljText(varde, nyckel, IDNYCKLAR_OKANT);
  if (Array.isArray(varde)) return varde.map((v) => doljOkant(v, nyckel));
  if (typeof varde !== 'object' || varde === null) return varde;
  return Object.fromEntries(Object.entries(varde).map(([n, v]) => [n, doljOkant(v, n)]));
}

/**
 * A document with all that is personal in it replaced by marks. The schema tells choices from words: what is chosen in a list stands, what is
 * written does not; a field that the schema does not know is hidden.
 */
export function dolj(schema: z.core.$ZodType, varde: unknown, nyckel = ''): unknown {
  if (varde === null || varde === undefined) return varde;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return dolj(schema.def.innerType, varde, nyckel);
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return varde;
  if (schema instanceof z.ZodArray && Array.isArray(varde)) return varde.map((v) => dolj(schema.def.element, v, nyckel));
  if (typeof varde === 'string') return doljText(varde, nyckel, IDNYCKLAR);
  if (schema instanceof z.ZodUnion) {
    const val = (schema.def.options as z.core.$ZodType[]).find((s) => z.safeParse(s, varde).success);
    return val ? dolj(val, varde, nyckel) : doljOkant(varde, nyckel);
  }
  if (typeof varde !== 'object' || Array.isArray(varde)) return doljOkant(varde, nyckel);
  const falt = (n: string): z.core.$ZodType | undefined => (schema instanceof z.ZodObject ? (schema.def.shape as Record<string, z.core.$ZodType>)[n] : schema instanceof z.ZodRecord ? schema.def.valueType : undefined);
  // The documents that a beslut was made under come with the app; they hold nobody.
  return Object.fromEntries(Object.entries(varde).map(([n, v]) => [n, n === 'underlag' && nyckel === 'fryst' ? v : (falt(n) ? dolj(falt(n) as z.core.$ZodType, v, schema instanceof z.ZodRecord ? nyckel : n) : doljOkant(v, n))]));
}
