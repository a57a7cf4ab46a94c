import { basename, dirname } from 'node:path';
import { citera, menade, uppraknat } from '@rules/likhet.ts';

/** The kinds of YAML document. `format: likvard-<slag>/1` stands on the first line of each. */
export const DOKUMENTSLAG = ['riktlinje', 'tillampning', 'delegation', 'kommun', 'schablon', 'verksamhetssystem'] as const;
export type Dokumentslag = (typeof DOKUMENTSLAG)[number];
/** The kinds that belong to a kommun. */
export type Kommunslag = Exclude<Dokumentslag, 'verksamhetssystem'>;

/** The kind with its article, for sentences. */
export const SLAGNAMN: Readonly<Record<Dokumentslag, string>> = {
  riktlinje: 'en riktlinje',
  tillampning: 'en tillämpningsanvisning',
  delegation: 'en delegation',
  kommun: 'en kommunfil',
  schablon: 'en fil med schablontider',
  verksamhetssystem: 'en fil med ett verksamhetssystems rubriker',
};

const FORMAT = DOKUMENTSLAG.map((slag) => `likvard-${slag}/1`);

/** The kind that the file's place and name promise, where its first line does not say. */
function slagAvNamn(fil: string): Dokumentslag | null {
  if (basename(dirname(dirname(fil))) === 'schablons') return 'schablon';
  if (basename(dirname(fil)) === 'verksamhetssystem') return 'verksamhetssystem';
  return DOKUMENTSLAG.find((slag) => new RegExp(`^${slag}(-.*)?\\.yaml$`).test(basename(fil))) ?? null;
}

const formatAv = (varde: unknown): unknown => (typeof varde === 'object' && varde !== null && !Array.isArray(varde) ? (varde as { format?: unknown }).format : undefined);

/** What kind of document a parsed file is, or a sentence why it cannot be told. */
export function slagAv(varde: unknown, fil: string): { readonly slag: Dokumentslag } | { readonly mening: string } {
  const format = formatAv(varde);
  const text = typeof format === 'string' ? format : '';
  const [, namn, version] = /^likvard-([a-z]+)\/(\d+)$/.exec(text) ?? [];
  const sagt = DOKUMENTSLAG.find((slag) => slag === namn);
  if (sagt && Number(version) > 1) return { mening: `Filen är skriven för en nyare Likvärd (${text}, den här läser likvard-${sagt}/1). Den är orörd. Uppdatera Likvärd.` };
  const slag = sagt ?? slagAvNamn(fil);
  if (slag) return { slag };
  const forslag = menade(text, FORMAT);
  const fel = format === undefined || format === null ? 'Raden format saknas.' : `Formatet ${citera(format)} är okänt.`;
  return { mening: `${fel} ${forslag ? `Menade du ${forslag}?` : `Skriv ett av ${uppraknat(FORMAT)} efter format: på första raden.`}` };
}
