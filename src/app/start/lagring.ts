import type { Listrad } from '@rules/arende/listrad.ts';
import type { Arende } from '@rules/arende/schema.ts';
import type { Snabbnotering } from '@rules/arende/schema/ansokan.ts';
import type { Kommandonamn } from '@rules/arende/kommandon.ts';
import type { Efterlamnat } from '@rules/overforing/slag.ts';
import type { Lager, Lasregler } from '@storage/index.ts';
import { arInstallningar, type Installningar } from './installningar.ts';

/** An event in the händelselogg of a case: what the app did, never the words. */
export interface Handelse {
  readonly slag: Kommandonamn | 'SKAPAD' | 'SIGNERAD' | 'VERSION_BYTT' | 'UTLAMNAD';
  readonly nar: string;
  readonly vem: string;
}

export interface Innehall {
  readonly dokument: Arende;
  readonly listrad: Listrad;
  readonly handelse: Handelse;
  readonly anteckning: Snabbnotering | Installningar | Efterlamnat;
}
export type Likvardslager = Lager<Innehall>;

/** Reading a case or a note needs their schema: fetched with the first of them, not with the list. */
const migrering = () => import('@rules/arende/migrering.ts');

/** Every note with a kind but the settings is what an erased case has left. Asked here and not of rules: unlocking fetches no module more for it. */
const arEfterlamnat = (ra: unknown): ra is Efterlamnat => ['stubbe', 'kvitto'].includes((ra as { slag?: string } | null)?.slag ?? '');

/** How stored rows become today's types. List rows and events are written by this app alone and rebuilt from the case. */
export const lasregler: Lasregler<Innehall> = {
  dokument: async (ra) => (await migrering()).lasArende(ra),
  listrad: (ra) => ({ ok: true, varde: ra as Listrad }),
  handelse: (ra) => ({ ok: true, varde: ra as Handelse }),
  anteckning: async (ra) => (arInstallningar(ra) || arEfterlamnat(ra) ? { ok: true, varde: ra } : (await migrering()).lasSnabbnotering(ra)),
};
