import { type Verksamhetssystem, lasVerksamhetssystem } from '@rules/overforing/format.ts';

const filer = import.meta.glob<unknown>('/verksamhetssystem/*.yaml', { import: 'default' });

let last: Promise<readonly Verksamhetssystem[]> | undefined;

async function las(): Promise<readonly Verksamhetssystem[]> {
  const alla = await Promise.all(
    Object.entries(filer).map(async ([vag, ladda]) => {
      const svar = lasVerksamhetssystem(await ladda());
      if (!svar.ok) throw new Error(`Filen ${vag.slice(1)} går inte att läsa: ${svar.fel[0]?.mening ?? 'okänt fel'}`);
      return svar.varde;
    }),
  );
  // What is true everywhere first, then by name.
  return alla.toSorted((a, b) => Number(a.forslag) - Number(b.forslag) || a.namn.localeCompare(b.namn, 'sv'));
}

/** The verksamhetssystem that this build knows headings for. Read once. */
export const hamtaVerksamhetssystem = (): Promise<readonly Verksamhetssystem[]> => (last ??= las());

/** What a system is called; its id when this build does not know it. */
export const systemnamn = (alla: readonly Verksamhetssystem[], id: string): string => alla.find((s) => s.id === id)?.namn ?? id;
