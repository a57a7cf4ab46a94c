import type { Lagerfel } from './fel.ts';
import type { Fliknotis } from './flikar.ts';
import type { Skrivratt } from './skrivratt.ts';

/** Any stored document names the version of its format. What the versions mean is known by rules. */
export interface Dokument {
  readonly version: number;
}

/** What the kinds of rows hold. Storage sees JSON; the app fills in its types. */
export interface Innehall {
  readonly dokument: Dokument;
  readonly listrad: unknown;
  readonly handelse: unknown;
  readonly anteckning: Dokument;
  readonly atkomst: unknown;
}

export type Migrering<T> = { readonly ok: true; readonly varde: T } | { readonly ok: false; readonly fel: string };
/**
 * Turns stored JSON of any released version into today's type, or says in a sentence why it cannot be read. Lives in rules.
 * May be a promise, so that the schema of a case is fetched with the first case and not with the list.
 */
export type Migrera<T> = (ra: unknown) => Migrering<T> | Promise<Migrering<T>>;
export type Lasregler<I extends Innehall> = { readonly [Slag in keyof Innehall]: Migrera<I[Slag]> };

/** A row that cannot be read is set aside and named. It is never rewritten and never stops the rest. */
export interface Karantan {
  readonly ok: false;
  readonly orsak: 'skadad' | 'nyareVersion' | 'olasbar' | 'listradSaknas';
  readonly id: string;
  readonly mening: string;
}

export interface Last<T> {
  readonly ok: true;
  readonly id: string;
  readonly rev: number;
  readonly varde: T;
}

export interface Saknas {
  readonly ok: false;
  readonly orsak: 'saknas';
  readonly mening: string;
}

export interface Lista<T> {
  readonly ok: true;
  readonly rader: readonly Last<T>[];
  readonly karantan: readonly Karantan[];
  /**
   * Not null when rows that were saved are no longer there, or when what is there is older than what has been: the list must say so, with `mening`.
   * `antal` is how many rows are missing; 0 when only changes are.
   */
  readonly saknade: { readonly antal: number; readonly mening: string } | null;
}

/** Someone else saved first (or deleted: `deras` null). Nothing was written; the caller still has its own words. */
export interface Konflikt<T> {
  readonly ok: false;
  readonly orsak: 'konflikt';
  readonly mening: string;
  readonly deras: { readonly dokument: T; readonly rev: number } | Karantan | null;
  /** Pass as `forvantadRev` to save on top of theirs, once a person has chosen. */
  readonly derasRev: number;
}

/** `rev` is the revision that now lies safely on disk. */
export type Sparutfall<T> = { readonly ok: true; readonly rev: number } | Konflikt<T> | Lagerfel;

export interface Sparning<T> {
  /** From `nyttId()`. */
  readonly id: string;
  readonly dokument: T;
  /** The revision the words started from; 0 for a new one. */
  readonly forvantadRev: number;
}

export interface Arendesparning<I extends Innehall> extends Sparning<I['dokument']> {
  readonly listrad: I['listrad'];
  /** Goes into the händelselogg in the same transaction. Left out for the pauses of autosave. */
  readonly handelse?: I['handelse'] | undefined;
  /** What the save does to the way back of the case, in the same transaction. */
  readonly angra?: Angrarader | undefined;
}

/** Changes of a case's way back. `plats` is a name within the case that sorts in order; storage knows no more of it. */
export interface Angrarader {
  readonly lagg?: { readonly plats: string; readonly steg: unknown };
  readonly taBort?: readonly string[];
  /** Takes all away: from here nothing is undone. */
  readonly tom?: boolean;
}

export interface Angrasteg {
  readonly ok: true;
  readonly steg: readonly { readonly plats: string; readonly steg: unknown }[];
}

export interface Handelser<T> {
  readonly ok: true;
  readonly poster: readonly { readonly nr: number; readonly rev: number; readonly handelse: T }[];
  /** Where the chain breaks, or null when it is whole. */
  readonly brott: { readonly nr: number; readonly mening: string } | null;
}

/** The seam between the app and what is remembered. Every promise resolves with a typed outcome; what is saved is on disk by then. */
export interface Lager<I extends Innehall = Innehall> {
  readonly listaArenden: () => Promise<Lista<I['listrad']> | Lagerfel>;
  readonly oppnaArende: (id: string) => Promise<Last<I['dokument']> | Saknas | Karantan | Lagerfel>;
  /** Facts, list row and log entry in one transaction: all or nothing. The values are read before the call returns. */
  readonly sparaArende: (sparning: Arendesparning<I>) => Promise<Sparutfall<I['dokument']>>;
  /** Removes the case, its list row and its log. `rev` of the outcome is 0. */
  readonly taBortArende: (id: string, forvantadRev: number) => Promise<Sparutfall<I['dokument']>>;
  /** The case's log in order, with the chain checked. */
  readonly handelser: (id: string) => Promise<Handelser<I['handelse']> | Lagerfel>;
  /** The way back of the case, in order of `plats`. */
  readonly angrasteg: (id: string) => Promise<Angrasteg | Lagerfel>;

  /** Notes in the åtkomstlogg that a case was opened (SoLPuL 10 §). */
  readonly antecknaAtkomst: (atkomst: I['atkomst']) => Promise<{ readonly ok: true } | Lagerfel>;
  /** The åtkomstlogg of the vault in order, with its chain checked. */
  readonly atkomstlogg: () => Promise<Handelser<I['atkomst']> | Lagerfel>;

  readonly listaAnteckningar: () => Promise<Lista<I['anteckning']> | Lagerfel>;
  readonly sparaAnteckning: (sparning: Sparning<I['anteckning']>) => Promise<Sparutfall<I['anteckning']>>;
  readonly taBortAnteckning: (id: string, forvantadRev: number) => Promise<Sparutfall<I['anteckning']>>;

  /** Asks to write in a case. One tab writes at a time; the others follow. */
  readonly skrivratt: (id: string, spara: () => Promise<boolean>) => Skrivratt;
  /** Tells what other tabs do. Returns a function that stops listening. */
  readonly lyssna: (mottagare: (notis: Fliknotis) => void) => () => void;
  /** After a loss has been told: what is here now is what is counted from. */
  readonly godtaForlust: () => Promise<{ readonly ok: true } | Lagerfel>;
  /** Calls when the database has been let go for a newer version in another tab, or emptied: nothing more can be saved here. Returns a function that stops listening. */
  readonly narStangd: (mottagare: () => void) => () => void;
  /** Tells the other tabs that someone is at work here. */
  readonly rort: () => void;
  /** Locks this tab and asks the others to lock. Flush the autosave first. */
  readonly las: () => void;
}
