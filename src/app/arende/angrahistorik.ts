import { type Angrasteg, ga, sammaOrd, stegTill } from '@rules/arende/angra.ts';
import type { Arende } from '@rules/arende/schema.ts';
import type { Angrarader } from '@storage/index.ts';
import type { Handelse } from '../start/lagring.ts';

/** Longest time between two saves of the same words that count as one step, ms. */
const SAMMA_STEG_MS = 60_000;
/** Steps kept per case. */
const HOGST = 100;
/** What the log tells of that is no step in the case's course: one may go back past it. */
const GAR_ATT_PASSERA: ReadonlySet<Handelse['slag']> = new Set(['SIGNERAD', 'UTLAMNAD', 'ANGRAD', 'GJORD_OM', 'BORTTAGET', 'ATERSTALLT']);

export type Riktning = 'bak' | 'fram';
/** A step with its place among the rows: `b` back or `f` forward, and its number. */
interface Plats {
  readonly nr: number;
  readonly steg: Angrasteg;
}
interface Lage {
  readonly bak: readonly Plats[];
  readonly fram: readonly Plats[];
}
/** What a save does to the history on disk, and the history once it is saved. */
export interface Angring {
  readonly rader: Angrarader | undefined;
  readonly klar: () => void;
}
export interface Hopp extends Angring {
  readonly dokument: Arende;
  readonly falt: string;
}

const plats = (riktning: Riktning, nr: number): string => `${riktning === 'bak' ? 'b' : 'f'}${String(nr).padStart(8, '0')}`;

/** The way back of an open case, and forward again. Follows the document as it was saved, so that it also holds after a reload. */
export interface Angrahistorik {
  /** The step that would be taken next, or null. */
  readonly nasta: (riktning: Riktning) => Angrasteg | null;
  /** What a save from `fore` to `efter` adds. */
  readonly vidSparning: (fore: Arende, efter: Arende, slag: Handelse['slag'] | undefined) => Angring;
  /** The document one step back or forward, or null when there is no way. */
  readonly ta: (riktning: Riktning, har: Arende, nar: string) => Hopp | null;
  readonly prenumerera: (mottagare: () => void) => () => void;
}

export function skapaAngrahistorik(sparade: readonly { readonly plats: string; readonly steg: unknown }[]): Angrahistorik {
  const rader = (tecken: string): Plats[] => sparade.filter((s) => s.plats.startsWith(tecken)).map((s) => ({ nr: Number(s.plats.slice(1)), steg: s.steg as Angrasteg }));
  let lage: Lage = { bak: rader('b'), fram: rader('f') };
  /** Set while the last step is words still being written in this tab. */
  let pagar = false;
  const mottagarna = new Set<() => void>();
  const satt = (nytt: Lage, oppet: boolean) => () => {
    lage = nytt;
    pagar = oppet;
    for (const mottagare of mottagarna) mottagare();
  };
  const nastaNr = () => Math.max(0, ...[...lage.bak, ...lage.fram].map((p) => p.nr)) + 1;

  return {
    nasta: (riktning) => (riktning === 'bak' ? lage.bak.at(-1) : lage.fram[0])?.steg ?? null,

    vidSparning(fore, efter, slag) {
      if (slag !== undefined && !GAR_ATT_PASSERA.has(slag)) return { rader: { tom: true }, klar: satt({ bak: [], fram: [] }, false) };
      const steg = stegTill(efter, fore, efter.andrad);
      if (steg === null) return { rader: undefined, klar: () => undefined };
      const sista = lage.bak.at(-1);
      if (pagar && sista && lage.fram.length === 0 && sammaOrd(sista.steg, steg) && Date.parse(steg.nar) - Date.parse(sista.steg.nar) < SAMMA_STEG_MS) return { rader: undefined, klar: () => undefined };
      const nr = nastaNr();
      const bak = [...lage.bak, { nr, steg }];
      const gamla = bak.slice(0, Math.max(0, bak.length - HOGST));
      const taBort = [...gamla.map((p) => plats('bak', p.nr)), ...lage.fram.map((p) => plats('fram', p.nr))];
      return { rader: { lagg: { plats: plats('bak', nr), steg }, taBort }, klar: satt({ bak: bak.slice(gamla.length), fram: [] }, true) };
    },

    ta(riktning, har, nar) {
      const vald = riktning === 'bak' ? lage.bak.at(-1) : lage.fram[0];
      const dit = vald && ga(har, vald.steg);
      if (!vald || !dit) return null;
      const dokument = { ...dit, andrad: nar };
      const ater = stegTill(dokument, har, nar);
      if (ater === null) return null;
      const motsatt: Riktning = riktning === 'bak' ? 'fram' : 'bak';
      const atervag: Plats = { nr: vald.nr, steg: ater };
      const nytt = riktning === 'bak' ? { bak: lage.bak.slice(0, -1), fram: [atervag, ...lage.fram] } : { bak: [...lage.bak, atervag], fram: lage.fram.slice(1) };
      return { dokument, falt: vald.steg.falt, rader: { taBort: [plats(riktning, vald.nr)], lagg: { plats: plats(motsatt, vald.nr), steg: ater } }, klar: satt(nytt, false) };
    },

    prenumerera(mottagare) {
      mottagarna.add(mottagare);
      return () => mottagarna.delete(mottagare);
    },
  };
}
