import { kopiabehov } from '../sakerhet/paminnelse.ts';
import type { Tjanster } from '../start/tjanster.tsx';

/** How many of our own copies the folder keeps. */
const SPARADE = 10;
const NAMN = /^likvard-\d{4}-\d\d-\d\d\.likvard-kopia$/;

/** What was written, or why not. `intetill`: the browser wants to be asked again, by a press. */
export type Mappsvar = { readonly ok: true; readonly namn: string; readonly oresta: number } | { readonly ok: false; readonly orsak: 'intetill' | 'fel'; readonly mening: string };

const fel = (mening: string): Mappsvar => ({ ok: false, orsak: 'fel', mening });

/** Not in the type library yet (File System Access, Chromium). */
type Mapp = FileSystemDirectoryHandle & {
  readonly queryPermission?: (val: { mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission?: (val: { mode: 'readwrite' }) => Promise<PermissionState>;
};

/** True when we may write in the folder. Only a press lets the browser ask (`fraga`). */
export async function farSkriva(mapp: Mapp, fraga: boolean): Promise<boolean> {
  const svar = (await mapp.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
  if (svar === 'granted') return true;
  return fraga && (await mapp.requestPermission?.({ mode: 'readwrite' })) === 'granted';
}

/** Writes a copy to the folder and reads it back. Older copies of ours beyond the last ten are taken away; nothing else is touched. */
export async function kopieraTillMappen(mapp: Mapp, { skapaKopia, idag }: Pick<Tjanster, 'skapaKopia' | 'idag'>, fraga: boolean): Promise<Mappsvar> {
  try {
    if (!(await farSkriva(mapp, fraga))) return { ok: false, orsak: 'intetill', mening: 'Webbläsaren behöver ditt ja för att skriva i mappen. Tryck på Kopiera nu.' };
    const kopia = await skapaKopia();
    if (!kopia.ok) return fel(kopia.mening);
    const namn = `likvard-${idag()}.likvard-kopia`;
    const fil = await mapp.getFileHandle(namn, { create: true });
    const strom = await fil.createWritable();
    await strom.write(kopia.fil);
    await strom.close();
    if (!(await samma(await fil.getFile(), kopia.fil))) return fel('Kopian i mappen blev inte hel. Försök igen, eller välj en annan mapp.');
    await stada(mapp);
    return { ok: true, namn, oresta: kopia.oresta };
  } catch {
    return fel('Det gick inte att skriva i mappen. Finns den kvar, och är det plats på disken? Välj annars en annan mapp.');
  }
}

async function samma(a: Blob, b: Blob): Promise<boolean> {
  if (a.size !== b.size) return false;
  const [x, y] = await Promise.all([a, b].map(async (fil) => new Uint8Array(await crypto.subtle.digest('SHA-256', await fil.arrayBuffer()))));
  return x!.every((byte, i) => byte === y![i]);
}

async function stada(mapp: Mapp): Promise<void> {
  const vara: string[] = [];
  for await (const namn of (mapp as unknown as { keys: () => AsyncIterable<string> }).keys()) if (NAMN.test(namn)) vara.push(namn);
  for (const namn of vara.toSorted().slice(0, Math.max(0, vara.length - SPARADE))) await mapp.removeEntry(namn);
}

/** Once a day, when some case has changed since the last copy and the browser lets us write without asking. */
export async function kopieraVidBehov(tjanster: Tjanster): Promise<Mappsvar | null> {
  const { lager, mapp, installningar, bytInstallningar, nu } = tjanster;
  const vald = await mapp.hamta();
  if (vald === null) return null;
  const lista = await lager.listaArenden();
  const borjan = nu();
  if (!lista.ok || !kopiabehov(lista.rader.map((r) => r.varde), installningar.senasteKopia, borjan)) return null;
  const svar = await kopieraTillMappen(vald, tjanster, false);
  if (svar.ok) await bytInstallningar((i) => ({ ...i, senasteKopia: borjan }));
  return svar;
}
