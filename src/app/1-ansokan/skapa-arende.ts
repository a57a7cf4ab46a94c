import { listradFor } from '@rules/arende/listrad.ts';
import { nyttArende } from '@rules/arende/nytt.ts';
import { gorTillAnsokan } from '@flows/arende/noteringsmaskin.ts';
import type { Arende } from '@rules/arende/schema.ts';
import type { Snabbnotering } from '@rules/arende/schema/ansokan.ts';
import { versionFor } from '@rules/version.ts';
import { hamtaKommun, hamtaRiktlinje, hamtaRiktlinjer } from '../start/regelverk.ts';
import type { Tjanster } from '../start/tjanster.tsx';

export type Skapat = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly mening: string };

/** The versions a case is pinned to at first: the riktlinje in force on the ankomstdag, and what the municipality pairs with it. */
export async function versionerFor(kommun: string, dag: string): Promise<{ readonly ok: true; readonly versioner: Omit<Arende['versioner'], 'byten'> } | { readonly ok: false; readonly mening: string }> {
  const [{ par, namn }, riktlinjer] = await Promise.all([hamtaKommun(kommun), hamtaRiktlinjer(kommun)]);
  const svar = versionFor(riktlinjer, dag);
  if (!svar.ok) return { ok: false, mening: svar.fel.mening };
  const val = par.find((p) => p.riktlinje === svar.version.id);
  if (!val) return { ok: false, mening: `${namn} har inte angett vilka schablontider som hör till riktlinjen från ${svar.version.giltigFran}. Be den som sköter kommunens uppgifter i Likvärd att göra det.` };
  return { ok: true, versioner: { riktlinje: val.riktlinje, schablon: val.schablon, tillampning: val.tillampning, delegation: val.delegation } };
}

async function hittaNotering({ lager }: Tjanster, id: string): Promise<{ readonly rev: number; readonly notering: Snabbnotering } | null> {
  const svar = await lager.listaAnteckningar();
  if (!svar.ok) return null;
  const rad = svar.rader.find((r) => r.id === id);
  return rad && !('slag' in rad.varde) ? { rev: rad.rev, notering: rad.varde } : null;
}

/** What is nearly always so, in sight and to be changed: who works here received the ansökan and decides, and nobody else presents the case. */
const forifyll = (arende: Arende, jag: string): Arende => ({
  ...arende,
  ansokan: { ...arende.ansokan, mottagenAv: arende.ansokan.mottagenAv || jag },
  beslut: { ...arende.beslut, beslutsfattare: jag, foredragande: 'ingen' },
});

const pagaende = new Map<string, Promise<Skapat>>();

/** Makes the case once, however often the page that asks for it is drawn. */
export function skapaArende(tjanster: Tjanster, noteringId?: string): Promise<Skapat> {
  const nyckel = noteringId ?? '';
  const tidigare = pagaende.get(nyckel);
  if (tidigare) return tidigare;
  const ny = skapa(tjanster, noteringId).finally(() => pagaende.delete(nyckel));
  pagaende.set(nyckel, ny);
  return ny;
}

/** Makes the case, saves it, and marks the note it came from. */
async function skapa(tjanster: Tjanster, noteringId?: string): Promise<Skapat> {
  const { lager, installningar, nu, idag, nyttId } = tjanster;
  const kalla = noteringId ? await hittaNotering(tjanster, noteringId) : null;
  if (noteringId && !kalla) return { ok: false, mening: 'Snabbnoteringen gick inte att läsa. Den är orörd; gå tillbaka och försök igen.' };
  if (kalla?.notering.arendeId) return { ok: true, id: kalla.notering.arendeId };
  const dag = kalla?.notering.dag ?? idag();
  const val = await versionerFor(installningar.kommun, dag);
  if (!val.ok) return val;
  const tomt = nyttArende({ id: nyttId(), nu: nu(), kommun: installningar.kommun, versioner: val.versioner, handlaggare: installningar.anvandare });
  const fran = kalla ? gorTillAnsokan(kalla.notering, tomt) : null;
  if (fran && !fran.ok) return { ok: false, mening: fran.varfor.join(' ') };
  const dokument = forifyll(fran?.arende ?? { ...tomt, ansokan: { ...tomt.ansokan, ankomstdag: dag } }, installningar.anvandare);
  const { parametrar } = await hamtaRiktlinje(val.versioner.riktlinje);
  const sparat = await lager.sparaArende({
    id: dokument.id,
    dokument,
    listrad: listradFor(dokument, parametrar, idag()),
    handelse: { slag: 'SKAPAD', nar: nu(), vem: installningar.anvandare },
    forvantadRev: 0,
  });
  if (!sparat.ok) return sparat;
  if (kalla && fran) await lager.sparaAnteckning({ id: kalla.notering.id, dokument: fran.notering, forvantadRev: kalla.rev });
  return { ok: true, id: dokument.id };
}
