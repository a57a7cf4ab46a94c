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
}

/** What several in-memory stores share: the "disk" of a test with two tabs. */
export interface Minnesbank {
  readonly arenden: Map<string, Minnesrad>;
  readonly anteckningar: Map<string, Minnesrad>;
  readonly lyssnare: Set<{ readonly av: symbol; readonly ta: (notis: Fliknotis) => void }>;
  /** Called by a test to say that the database has been let go. */
  readonly stangning: Set<() => void>;
}
export const skapaMinnesbank = (): Minnesbank => ({ arenden: new Map(), anteckningar: new Map(), lyssnare: new Set(), stangning: new Set() });

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

  async function skriv<T>(tabell: Posttabell, id: string, forvantadRev: number, migrera: Migrera<T>, ny: ((fore: Minnesrad | undefined) => Minnesrad) | null): Promise<Sparutfall<T>> {
    if (storning !== null) return storning;
    const fore = bank[tabell].get(id);
    if ((fore?.rev ?? 0) !== forvantadRev) return konflikt(tabell, id, fore, migrera);
    if (ny === null) bank[tabell].delete(id);
    else bank[tabell].set(id, ny(fore));
    meddela(ny === null ? { slag: 'borttaget', tabell, id } : { slag: 'sparat', tabell, id, rev: forvantadRev + 1 });
    return { ok: true, rev: ny === null ? 0 : forvantadRev + 1 };
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

    async sparaArende({ id, dokument, listrad, handelse, forvantadRev }) {
      kravSlumpatId(id);
      const rev = forvantadRev + 1;
      return skriv('arenden', id, forvantadRev, regler.dokument, (fore) => ({
        rev,
        dokument: JSON.stringify(dokument),
        listrad: JSON.stringify(listrad),
        handelser: [...(fore?.handelser ?? []), ...(handelse === undefined ? [] : [{ nr: (fore?.handelser.length ?? 0) + 1, rev, text: JSON.stringify(handelse) }])],
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

    listaAnteckningar: async () => lista('anteckningar', regler.anteckning),

    async sparaAnteckning({ id, dokument, forvantadRev }) {
      kravSlumpatId(id);
      const text = JSON.stringify(dokument);
      return skriv('anteckningar', id, forvantadRev, regler.anteckning, () => ({ rev: forvantadRev + 1, dokument: text, listrad: text, handelser: [] }));
    },

    taBortAnteckning: async (id, forvantadRev) => skriv('anteckningar', id, forvantadRev, regler.anteckning, null),

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
