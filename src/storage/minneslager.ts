import { type Angratext, angratext } from './angra.ts';
import { type Felorsak, type Lagerfel, lagerfel } from './fel.ts';
import type { Fliknotis } from './flikar.ts';
import { kravSlumpatId } from './id.ts';
import type { Innehall, Karantan, Konflikt, Lager, Last, Lasregler, Lista, Migrera, Sparutfall } from './lager.ts';
import type { Posttabell } from './manifest.ts';
import { MENING, konfliktMening } from './meningar.ts';

interface Minnesrad {
  readonly rev: number;
  /** JSON texts, so that nothing is shared with the caller, as on disk. */
  readonly dokument: string;
  readonly listrad: string;
  readonly handelser: readonly { readonly nr: number; readonly rev: number; readonly text: string }[];
  /** The way back, by place. */
  readonly angra: ReadonlyMap<string, string>;
}

/** What several in-memory stores share: the "disk" of a test with two tabs. */
export interface Minnesbank {
  readonly arenden: Map<string, Minnesrad>;
  readonly anteckningar: Map<string, Minnesrad>;
  readonly atkomster: string[];
  /** Cases that another tab writes in, and who wants to know when that changes. */
  readonly skrivsAvAnnan: Set<string>;
  readonly vantande: Set<() => void>;
  readonly lyssnare: Set<{ readonly av: symbol; readonly ta: (notis: Fliknotis) => void }>;
  /** As in the manifest: a row that is made again goes on above it. */
  hogstaBorttagna: number;
  /** Called by a test to say that the database has been let go. */
  readonly stangning: Set<() => void>;
}
export const skapaMinnesbank = (): Minnesbank => ({ arenden: new Map(), anteckningar: new Map(), atkomster: [], skrivsAvAnnan: new Set(), vantande: new Set(), lyssnare: new Set(), hogstaBorttagna: 0, stangning: new Set() });

export interface Minneslager<I extends Innehall> extends Lager<I> {
  /** Makes every later call fail for this reason, until null: to see what a screen says when the disk is full. */
  readonly stor: (orsak: Felorsak | null) => void;
}

/** The same contract without disk and keys, for tests of screens. Held to `lager.test.ts` together with the real one. */
export function skapaMinneslager<I extends Innehall>(regler: Lasregler<I>, bank: Minnesbank = skapaMinnesbank()): Minneslager<I> {
  const jag = Symbol('flik');
  let storning: Lagerfel | null = null;
  const meddela = (notis: Fliknotis) => {
    for (const { av, ta } of bank.lyssnare) if (av !== jag) ta(notis);
  };

  async function skriv<T>(tabell: Posttabell, id: string, forvantadRev: number, migrera: Migrera<T>, ny: ((rev: number, fore: Minnesrad | undefined) => Minnesrad) | null): Promise<Sparutfall<T>> {
    if (storning !== null) return storning;
    const fore = bank[tabell].get(id);
    if ((fore?.rev ?? 0) !== forvantadRev) return konflikt(tabell, id, fore, migrera);
    if (ny === null) {
      bank[tabell].delete(id);
      bank.hogstaBorttagna = Math.max(bank.hogstaBorttagna, forvantadRev);
      meddela({ slag: 'borttaget', tabell, id });
      return { ok: true, rev: 0 };
    }
    const rev = (fore?.rev ?? bank.hogstaBorttagna) + 1;
    bank[tabell].set(id, ny(rev, fore));
    meddela({ slag: 'sparat', tabell, id, rev });
    return { ok: true, rev };
  }

  const lista = async <T>(tabell: Posttabell, migrera: Migrera<T>): Promise<Lista<T> | Lagerfel> => {
    if (storning !== null) return storning;
    const svar = await Promise.all([...bank[tabell]].map(([id, rad]) => las(id, rad.rev, rad.listrad, migrera)));
    return { ok: true, rader: svar.filter((s) => s.ok), karantan: svar.filter((s) => !s.ok), saknade: null };
  };

  return {
    listaArenden: async () => lista('arenden', regler.listrad),

    async oppnaArende(id) {
      if (storning !== null) return storning;
      const rad = bank.arenden.get(id);
      if (rad === undefined) return { ok: false, orsak: 'saknas', mening: MENING.arendeSaknas };
      meddela({ slag: 'oppnat', id });
      return las(id, rad.rev, rad.dokument, regler.dokument);
    },

    async sparaArende({ id, dokument, listrad, handelse, angra, forvantadRev }) {
      kravSlumpatId(id);
      return skriv('arenden', id, forvantadRev, regler.dokument, (rev, fore) => ({
        rev,
        dokument: JSON.stringify(dokument),
        listrad: JSON.stringify(listrad),
        handelser: [...(fore?.handelser ?? []), ...(handelse === undefined ? [] : [{ nr: (fore?.handelser.length ?? 0) + 1, rev, text: JSON.stringify(handelse) }])],
        angra: andraAngra(fore?.angra ?? new Map(), angratext(angra)),
      }));
    },

    taBortArende: async (id, forvantadRev) => skriv('arenden', id, forvantadRev, regler.dokument, null),

    async handelser(id) {
      if (storning !== null) return storning;
      const poster = (bank.arenden.get(id)?.handelser ?? []).map(async ({ nr, rev, text }) => {
        const last = await regler.handelse(JSON.parse(text));
        return last.ok ? [{ nr, rev, handelse: last.varde }] : [];
      });
      return { ok: true, poster: (await Promise.all(poster)).flat(), brott: null };
    },

    async angrasteg(id) {
      if (storning !== null) return storning;
      const steg = [...(bank.arenden.get(id)?.angra ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1));
      return { ok: true, steg: steg.map(([plats, text]) => ({ plats, steg: JSON.parse(text) as unknown })) };
    },

    async antecknaAtkomst(atkomst) {
      if (storning !== null) return storning;
      bank.atkomster.push(JSON.stringify(atkomst));
      return { ok: true };
    },

    async atkomstlogg() {
      if (storning !== null) return storning;
      const poster = bank.atkomster.map(async (text, i) => {
        const last = await regler.atkomst(JSON.parse(text));
        return last.ok ? [{ nr: i + 1, rev: 1, handelse: last.varde }] : [];
      });
      return { ok: true, poster: (await Promise.all(poster)).flat(), brott: null };
    },

    listaAnteckningar: async () => lista('anteckningar', regler.anteckning),

    async sparaAnteckning({ id, dokument, forvantadRev }) {
      kravSlumpatId(id);
      const text = JSON.stringify(dokument);
      return skriv('anteckningar', id, forvantadRev, regler.anteckning, (rev) => ({ rev, dokument: text, listrad: text, handelser: [], angra: new Map() }));
    },

    taBortAnteckning: async (id, forvantadRev) => skriv('anteckningar', id, forvantadRev, regler.anteckning, null),

    skrivratt: (id) => ({
      lage: () => (bank.skrivsAvAnnan.has(id) ? 'foljer' : 'skriver'),
      prenumerera(mottagare) {
        bank.vantande.add(mottagare);
        return () => bank.vantande.delete(mottagare);
      },
      async taOver() {
        bank.skrivsAvAnnan.delete(id);
        for (const mottagare of bank.vantande) mottagare();
        return true;
      },
      slapp: () => undefined,
    }),

    lyssna(mottagare) {
      const lyssnare = { av: jag, ta: mottagare };
      bank.lyssnare.add(lyssnare);
      return () => bank.lyssnare.delete(lyssnare);
    },

    godtaForlust: async () => ({ ok: true }),

    narStangd(mottagare) {
      bank.stangning.add(mottagare);
      return () => bank.stangning.delete(mottagare);
    },

    rort: () => meddela({ slag: 'rort' }),

    las() {
      meddela({ slag: 'last' });
      storning = lagerfel('last');
    },

    stor(orsak) {
      storning = orsak === null ? null : lagerfel(orsak);
    },
  };
}

function andraAngra(fore: ReadonlyMap<string, string>, andring: Angratext | null): ReadonlyMap<string, string> {
  if (andring === null) return fore;
  const efter = new Map(andring.tom ? [] : fore);
  for (const plats of andring.taBort) efter.delete(plats);
  if (andring.lagg) efter.set(andring.lagg.plats, andring.lagg.steg);
  return efter;
}

async function las<T>(id: string, rev: number, text: string, migrera: Migrera<T>): Promise<Last<T> | Karantan> {
  const last = await migrera(JSON.parse(text));
  return last.ok ? { ok: true, id, rev, varde: last.varde } : { ok: false, orsak: 'olasbar', id, mening: last.fel };
}

async function konflikt<T>(tabell: Posttabell, id: string, rad: Minnesrad | undefined, migrera: Migrera<T>): Promise<Konflikt<T>> {
  const grund = { ok: false, orsak: 'konflikt', mening: konfliktMening(tabell, rad === undefined), derasRev: rad?.rev ?? 0 } as const;
  if (rad === undefined) return { ...grund, deras: null };
  const last = await las(id, rad.rev, rad.dokument, migrera);
  return { ...grund, deras: last.ok ? { dokument: last.varde, rev: rad.rev } : last };
}
