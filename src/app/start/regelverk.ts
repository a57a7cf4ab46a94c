import type { Arende } from '@rules/arende/schema.ts';
import type { Regelverk } from '@rules/arende/regelverk.ts';
import { type Datum, rimlig } from '@rules/datum.ts';
import { lagutgavaFor } from '@rules/lag/utgava.ts';
import { lasDelegation, lasKommun, lasRiktlinje, lasTillampning } from '@rules/riktlinje/las.ts';
import type { Riktlinje } from '@rules/riktlinje/format.ts';
import type { Kommun } from '@rules/riktlinje/kommun.ts';
import { lasSchablon } from '@rules/schablon/las.ts';
import type { Schablon } from '@rules/schablon/format.ts';

/** Every shipped document, one lazy module each: a municipality's data loads with the first case that needs it. */
const dokument = import.meta.glob<unknown>(['/guidelines/**/*.yaml', '/schablons/**/*.yaml'], { import: 'default' });

/** A shipped document that could not be read. It stops the case with a sentence instead of falling back to another version. */
export class DokumentSaknas extends Error {
  override readonly name = 'DokumentSaknas';
}

type Lasning<T> = { readonly ok: true; readonly varde: T } | { readonly ok: false; readonly fel: readonly { readonly mening: string }[] };

const lasta = new Map<string, Promise<unknown>>();

/** Each document is read once: what is compiled from it lives as long as the page. */
function hamta<T>(vag: string, las: (varde: unknown) => Lasning<T>): Promise<T> {
  const tidigare = lasta.get(vag) as Promise<T> | undefined;
  if (tidigare) return tidigare;
  const ny = hamtaNy(vag, las);
  lasta.set(vag, ny);
  ny.catch(() => lasta.delete(vag));
  return ny;
}

async function hamtaNy<T>(vag: string, las: (varde: unknown) => Lasning<T>): Promise<T> {
  const ladda = dokument[vag];
  if (!ladda) throw new DokumentSaknas(`Dokumentet ${vag.slice(1)} finns inte i den här versionen av Likvärd. Ärendet är orört. Fråga den som förvaltar Likvärd hos er.`);
  const svar = las(await ladda());
  if (!svar.ok) throw new DokumentSaknas(`Dokumentet ${vag.slice(1)} går inte att läsa: ${svar.fel[0]?.mening ?? 'okänt fel'}`);
  return svar.varde;
}

/** Path of a document from its id `kommun/datum`. */
const vag = (slag: 'riktlinje' | 'tillampning' | 'delegation', id: string): string => {
  const [kommun, dag] = id.split('/');
  return `/guidelines/${kommun}/${slag}-${dag}.yaml`;
};

export const hamtaKommun = (kommun: string): Promise<Kommun> => hamta(`/guidelines/${kommun}/kommun.yaml`, lasKommun);
export const hamtaRiktlinje = (id: string): Promise<Riktlinje> => hamta(vag('riktlinje', id), lasRiktlinje);
export const hamtaSchablon = (id: string): Promise<Schablon> => hamta(`/schablons/${id}.yaml`, lasSchablon);

/** Every published or draft version of the municipality's riktlinje, for choosing by date. */
export async function hamtaRiktlinjer(kommun: string): Promise<readonly Riktlinje[]> {
  const vagar = Object.keys(dokument).filter((namn) => namn.startsWith(`/guidelines/${kommun}/riktlinje-`));
  return Promise.all(vagar.map((namn) => hamta(namn, lasRiktlinje)));
}

/** Loads the documents that a case names. The law follows the beslutsdag, or today while none is set. */
export async function hamtaRegelverk(arende: Pick<Arende, 'kommun' | 'versioner' | 'beslut' | 'slag'>, idag: Datum): Promise<Regelverk> {
  const { versioner } = arende;
  const [kommun, riktlinjer, riktlinje, schablon, tillampning, delegation] = await Promise.all([
    hamtaKommun(arende.kommun),
    hamtaRiktlinjer(arende.kommun),
    hamtaRiktlinje(versioner.riktlinje),
    versioner.schablon ? hamtaSchablon(versioner.schablon) : null,
    versioner.tillampning ? hamta(vag('tillampning', versioner.tillampning), lasTillampning) : null,
    versioner.delegation ? hamta(vag('delegation', versioner.delegation), lasDelegation) : null,
  ]);
  const par = kommun.par.find((p) => p.riktlinje === versioner.riktlinje && p.schablon === versioner.schablon);
  const demo = arende.slag !== 'skarp' || par?.slag !== 'skarp' || riktlinje.uppdiktad;
  return { kommun, riktlinje, riktlinjer, schablon, tillampning, delegation, demo, lagutgava: lagutgavaFor(rimlig(arende.beslut.dag) ?? idag) };
}
