import type { Fraga, Insats } from '@rules/riktlinje/format.ts';
import { type KompileradInsats, kompilera } from '@rules/riktlinje/kompilera.ts';
import { nastaFraga } from '@rules/riktlinje/nasta-fraga.ts';
import { type Svar, type Svarsbok, besvarat, svarsfel } from '@rules/riktlinje/svar.ts';
import { type Utfallsrum, utfallsrum } from '@rules/riktlinje/utfallsrum.ts';
import { utvardera } from '@rules/riktlinje/utvardera.ts';
import type { Varde } from '@rules/riktlinje/villkor.ts';
import { assign, setup } from 'xstate';

export type Bedomningshandelse =
  /** Answer the question that is asked. */
  | { readonly type: 'SVARA'; readonly varde: Varde }
  /** The question that is asked has no clear answer yet. */
  | { readonly type: 'OKLART'; readonly not?: string }
  /** Give any question another answer, or take its answer back (null). Every other answer is kept. */
  | { readonly type: 'ANGRA'; readonly fraga: string; readonly svar: Svar | null };

/** A state of the machine: a question, a row that hits, a row where the table stops, or no row. */
type Malslag = 'fraga' | 'traff' | 'stannar' | 'ingenRad';
interface Mal {
  readonly slag: Malslag;
  readonly id?: string;
}

/** The facts, and where they lead (derived from them at every change). */
interface Bedomningslage {
  readonly svarsbok: Svarsbok;
  readonly mal: Mal;
}

/** Where the answers lead, as rules say. This is the only place where the machine learns what comes next. */
function malFor(k: KompileradInsats, bok: Svarsbok): Mal {
  const fraga = nastaFraga(k, bok);
  if (fraga) return { slag: 'fraga', id: fraga.id };
  const utfall = utvardera(k, bok);
  return utfall.slag === 'ingenRad' ? { slag: 'ingenRad' } : { slag: utfall.slag, id: utfall.rad };
}

const lagetMed = (k: KompileradInsats, svarsbok: Svarsbok): Bedomningslage => ({ svarsbok, mal: malFor(k, svarsbok) });

const medSvar = (bok: Svarsbok, fraga: string, svar: Svar | null): Svarsbok => {
  const { [fraga]: _tidigare, ...ovriga } = bok;
  return svar ? { ...ovriga, [fraga]: svar } : ovriga;
};

/** One compound state holding a state for each id; left out when there are none. */
const grupp = <T>(id: Malslag, idn: readonly string[], tillstand: T) =>
  idn[0] === undefined ? {} : { [id]: { id, initial: idn[0], states: Object.fromEntries(idn.map((i) => [i, tillstand])) } };

const vagar = ({ fragor, traffar, stopp, ingenRad }: Utfallsrum) => [
  ...fragor.map((f): Mal => ({ slag: 'fraga', id: f.id })),
  ...traffar.map((id): Mal => ({ slag: 'traff', id })),
  ...stopp.map((id): Mal => ({ slag: 'stannar', id })),
  ...(ingenRad ? [{ slag: 'ingenRad' } as const] : []),
];

/**
 * The assessment machine of one insats, compiled from its riktlinje: one state for each question that can be asked, each row
 * that can hit and each row where an unclear answer can stop the table. It starts wherever the given answers lead, keeps every
 * answer, and holds order only: what comes next is always what `nastaFraga` and `utvardera` say. An answer that cannot answer
 * the question is not accepted.
 * @param fragor the riktlinje's shared questions
 */
export function bedomningsmaskin(insats: Insats, fragor: readonly Fraga[] = []) {
  const k = kompilera(insats, fragor);
  const rum = utfallsrum(k);
  const gar = (id: string | undefined, svar: Svar): boolean => {
    const fraga = k.fragor.find((f) => f.id === id)?.fraga;
    return fraga ? svar.status === 'oklart' || svarsfel(fraga, svar.varde) === null : false;
  };

  return setup({
    types: { context: {} as Bedomningslage, input: {} as Pick<Bedomningslage, 'svarsbok'>, events: {} as Bedomningshandelse },
    guards: {
      ledsTill: ({ context }, mal: Mal) => context.mal.slag === mal.slag && context.mal.id === mal.id,
      kanSvara: ({ context, event }) => event.type === 'SVARA' && gar(context.mal.id, besvarat(event.varde)),
      kanAngra: ({ event }) => event.type === 'ANGRA' && (event.svar === null ? k.fragor.some((f) => f.id === event.fraga) : gar(event.fraga, event.svar)),
    },
    actions: {
      skrivSvar: assign(({ context: { svarsbok, mal }, event }) => {
        if (event.type === 'ANGRA') return lagetMed(k, medSvar(svarsbok, event.fraga, event.svar));
        const oklart = (not?: string): Svar => ({ status: 'oklart', ...(not === undefined ? {} : { not }) });
        return lagetMed(k, medSvar(svarsbok, mal.id ?? '', event.type === 'SVARA' ? besvarat(event.varde) : oklart(event.not)));
      }),
    },
  }).createMachine({
    id: `bedomning-${insats.id}`,
    context: ({ input }) => lagetMed(k, input.svarsbok),
    initial: 'vagval',
    on: { ANGRA: { guard: 'kanAngra', actions: 'skrivSvar', target: '.vagval' } },
    states: {
      vagval: { always: vagar(rum).map((mal) => ({ guard: { type: 'ledsTill', params: mal } as const, target: mal.id === undefined ? `#${mal.slag}` : `#${mal.slag}.${mal.id}` })) },
      ...grupp('fraga', rum.fragor.map((f) => f.id), {
        on: {
          SVARA: { guard: 'kanSvara', actions: 'skrivSvar', target: `#bedomning-${insats.id}.vagval` },
          OKLART: { actions: 'skrivSvar', target: `#bedomning-${insats.id}.vagval` },
        },
      } as const),
      ...grupp('traff', rum.traffar, {}),
      ...grupp('stannar', rum.stopp, {}),
      ...(rum.ingenRad ? { ingenRad: { id: 'ingenRad' } } : {}),
    },
  });
}
