import type { Listrad } from '@rules/arende/listrad.ts';
import type { Arende } from '@rules/arende/schema.ts';
import type { Snabbnotering } from '@rules/arende/schema/ansokan.ts';
import type { Kommandonamn } from '@rules/arende/kommandon.ts';
import type { Efterlamnat } from '@rules/overforing/slag.ts';
import type { Lager, Lasregler } from '@storage/index.ts';
import { arInstallningar, type Installningar } from './installningar.ts';
import { arKollega, type Kollega } from './kollega.ts';

/** An event in the händelselogg of a case: what the app did, never the words. */
export interface Handelse {
  readonly slag: Kommandonamn | 'SKAPAD' | 'SIGNERAD' | 'VERSION_BYTT' | 'UTLAMNAD' | 'ANGRAD' | 'GJORD_OM' | 'BORTTAGET' | 'ATERSTALLT' | 'INLAST' | 'SKICKAT' | 'MOTTAGET';
  readonly nar: string;
  readonly vem: string;
  /** With SKICKAT and MOTTAGET. */
  readonly utbyte?: Utbyte;
}

/** That the case went to, or came from, someone else. */
export interface Utbyte {
  /** Names of those it went to, or of the one it came from. */
  readonly med: readonly string[];
  /** What the case was like then, as a hash: tells later whether it has been changed since. */
  readonly summa: string;
  /** The log that a received case had where it came from. Said by the sender: the chain here begins with this entry. */
  readonly logg?: readonly Handelse[];
  /** False when the sender's chain was broken. */
  readonly loggHel?: boolean;
}

/** An opening of a case, for the åtkomstlogg (SoLPuL 10 §). The ärendenummer is kept so that the entry says something after the case has left. */
export interface Atkomst {
  readonly nar: string;
  readonly vem: string;
  readonly arende: string;
  readonly arendenummer: string;
  /** Why, when the case is someone else's. */
  readonly skal?: string;
}

export interface Innehall {
  readonly dokument: Arende;
  readonly listrad: Listrad;
  readonly handelse: Handelse;
  readonly atkomst: Atkomst;
  readonly anteckning: Snabbnotering | Installningar | Kollega | Efterlamnat;
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
  atkomst: (ra) => ({ ok: true, varde: ra as Atkomst }),
  anteckning: async (ra) => (arInstallningar(ra) || arKollega(ra) || arEfterlamnat(ra) ? { ok: true, varde: ra } : (await migrering()).lasSnabbnotering(ra)),
};
