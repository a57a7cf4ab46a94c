import { fromTransition, transition } from 'xstate';
import { type AdjacencyMap, adjacencyMapToArray, getAdjacencyMap, getSimplePaths } from 'xstate/graph';
import type { Kommando, Kommandounderlag } from '@rules/arende/kommandon.ts';
import { nyttArende, tomBedomning } from '@rules/arende/nytt.ts';
import type { Arende } from '@rules/arende/schema.ts';
import type { Bedomning, Utfall } from '@rules/arende/schema/bedomning.ts';
import type { Status } from '@rules/arende/status.ts';
import { checklista } from '@rules/overforing/checklista.ts';
import { oppna } from './kommandon.ts';
import { arendemaskin } from './maskin.ts';

/** The day everything happens on, and the first day after the person's time to answer. */
export const IDAG = '2026-11-18';
export const SVAR_SENAST = '2026-11-25';
export const DAGEN_EFTER = '2026-11-26';

const FYND = { kod: 'B04', niva: 'B', mening: 'Fyll i vem som fattar beslutet.', falt: 'beslut.beslutsfattare', orsaker: [] } as const;
const FRYST = { nar: '2026-11-18T14:00:00Z', motor: 'prov', lagutgava: 'sol2025' as const, versioner: {}, underlag: {}, texter: [], tid: null };

/** Every command with something to carry. */
export const KOMMANDO = {
  INLED_UTREDNING: { type: 'INLED_UTREDNING', dag: IDAG },
  SKICKA_KOMMUNICERING: { type: 'SKICKA_KOMMUNICERING', dag: IDAG, hur: 'brev', svarSenast: SVAR_SENAST },
  REGISTRERA_YTTRANDE: { type: 'REGISTRERA_YTTRANDE', dag: IDAG, text: 'Jag håller inte med.' },
  REGISTRERA_AVSTAR: { type: 'REGISTRERA_AVSTAR', dag: IDAG, hur: 'Sa det på telefon.' },
  VILL_TALA_INFOR_NAMNDEN: { type: 'VILL_TALA_INFOR_NAMNDEN' },
  VILL_INTE_TALA_INFOR_NAMNDEN: { type: 'VILL_INTE_TALA_INFOR_NAMNDEN' },
  HORD_AV_NAMNDEN: { type: 'HORD_AV_NAMNDEN', dag: IDAG },
  FATTA_BESLUT: { type: 'FATTA_BESLUT', fryst: FRYST },
  ATERTA: { type: 'ATERTA', dag: IDAG, hur: 'Ringde.' },
  AVSKRIV: { type: 'AVSKRIV', dag: IDAG, orsak: 'flytt', skal: 'Flyttar.' },
  AVVISA: { type: 'AVVISA', dag: IDAG, skal: 'Ingen fullmakt.' },
  ATEROPPNA: { type: 'ATEROPPNA' },
  REGISTRERA_I_SYSTEMET: { type: 'REGISTRERA_I_SYSTEMET', dag: IDAG, vem: 'Disa Ek', system: 'allmant', arendenummer: '2026-0417' },
  ANTECKNA_OVERFORT: { type: 'ANTECKNA_OVERFORT', dag: IDAG, vem: 'Disa Ek', raderas: '2026-12-18' },
  ANGRA_OVERFORT: { type: 'ANGRA_OVERFORT' },
} as const satisfies { [N in Kommando['type']]: Extract<Kommando, { type: N }> };

/** What changes the facts without a command: words and choices on a screen, a finding that comes or goes, a new day. */
export const SKRIVET = ['BORJAR', 'BIFALL', 'AVSLAG', 'ANGRAR', 'UNDANTAG', 'SKAL_MOT_HORANDE', 'FYND', 'RATTAT', 'DAGEN_EFTER', 'BEKRAFTAR'] as const;
export type Skrivet = (typeof SKRIVET)[number];
export type Handelse = Kommando | { readonly type: Skrivet };

const medBedomning = (arende: Arende, andring: Partial<Bedomning>): Arende => ({ ...arende, bedomningar: { a1: { ...tomBedomning(), ...andring } } });
const medUtfall = (arende: Arende, utfall: Utfall): Arende => medBedomning(arende, { stallningstagande: { ...tomBedomning().stallningstagande, utfall, mening: 'Det som avgjorde.' } });

const SKRIV: Readonly<Record<Skrivet, (u: Kommandounderlag) => Kommandounderlag>> = {
  BORJAR: (u) => ({ ...u, arende: medBedomning(u.arende, { steg: { ...tomBedomning().steg, behov: 'Golven.' } }) }),
  BIFALL: (u) => ({ ...u, arende: medUtfall(u.arende, 'bifall') }),
  AVSLAG: (u) => ({ ...u, arende: medUtfall(u.arende, 'avslag') }),
  ANGRAR: (u) => ({ ...u, arende: { ...u.arende, bedomningar: {} } }),
  UNDANTAG: (u) => ({ ...u, arende: { ...u.arende, kommunicering: { ...u.arende.kommunicering, undantag: 'omedelbart' } } }),
  SKAL_MOT_HORANDE: (u) => ({ ...u, arende: { ...u.arende, signeringar: [{ kod: 'K03', falt: 'kommunicering.hord', skal: 'Hemgången är akut.', nar: '2026-11-18T09:00:00Z', vem: 'Disa Ek' }] } }),
  FYND: (u) => ({ ...u, hindrande: [FYND] }),
  RATTAT: (u) => ({ ...u, hindrande: [] }),
  DAGEN_EFTER: (u) => ({ ...u, idag: DAGEN_EFTER }),
  BEKRAFTAR: (u) => ({ ...u, arende: { ...u.arende, overforing: { ...u.arende.overforing, bekraftat: checklista(u.arende).map(({ id }) => id) } } }),
};
/** What is still written when the case is decided or ended. */
const EFTERAT: ReadonlySet<string> = new Set(['BEKRAFTAR']);
const arKommando = (h: Handelse): h is Kommando => h.type in KOMMANDO;

/** What happens, through the process machine: a command is sent to it where the facts put it; a decided or ended case is not written in. */
export function handa(u: Kommandounderlag, h: Handelse): Kommandounderlag {
  if (arKommando(h)) return transition(arendemaskin, oppna(u), h)[0].context;
  return (u.arende.fryst || u.arende.avslut) && !EFTERAT.has(h.type) ? u : SKRIV[h.type](u);
}

/** An ansökan as it is registered: one insats, nothing begun. */
export const START: Kommandounderlag = {
  idag: IDAG,
  hindrande: [],
  arende: {
    ...nyttArende({ id: 'prov', nu: '2026-11-09T08:00:00Z', kommun: 'provby', versioner: { riktlinje: 'provby/2025-07-01', schablon: null, tillampning: null, delegation: null }, handlaggare: 'Disa Ek' }),
    ansokan: { ...nyttArende({ id: 'x', nu: '2026-11-09T08:00:00Z', kommun: 'provby', versioner: { riktlinje: 'x', schablon: null, tillampning: null, delegation: null }, handlaggare: '' }).ansokan, ankomstdag: '2026-11-09' },
    ansoktaInsatser: [{ id: 'a1', insatsId: 'stad', benamning: 'Städning', onskan: '', onskadOmfattning: null, atertagen: null }],
  },
};

/** Cases whose facts from here on are the same. What a command carries and how often a case was opened again do not matter for where it can go. */
function faktanyckel({ arende: a, idag, hindrande }: Kommandounderlag): string {
  const { stallningstagande, steg } = a.bedomningar['a1'] ?? tomBedomning();
  const k = a.kommunicering;
  return [a.utredning.inledd, steg.behov, stallningstagande.utfall, k.sand, k.svar?.dag, k.avstatt?.dag, k.villTalaInforNamnden, k.hord, k.undantag, a.avslut?.slag, a.fryst?.nar, a.signeringar.length, hindrande.length, idag, a.overforing.bekraftat.length, a.overforing.registrerat?.dag, a.overforing.overfort?.dag].join();
}

const resa = (fran: Kommandounderlag) => fromTransition((u: Kommandounderlag, h: Handelse) => handa(u, h), fran);
const val = (handelser: readonly Handelse[]) => ({ events: handelser, serializeState: ({ context }: { context: Kommandounderlag }) => faktanyckel(context), serializeEvent: ({ type }: Handelse) => type });

export interface Steg {
  readonly fran: Status;
  readonly handelse: Handelse['type'];
  readonly till: Status;
  readonly fore: Kommandounderlag;
  readonly efter: Kommandounderlag;
}
export const lage = (u: Kommandounderlag): Status => oppna(u).value as Status;

/** Every situation that the events can lead to, and every step between them. */
export function gaIgenom(fran: Kommandounderlag, handelser: readonly Handelse[]): readonly Steg[] {
  const karta = getAdjacencyMap(resa(fran), val(handelser)) as AdjacencyMap<{ status: 'active'; output: undefined; error: undefined; context: Kommandounderlag }, Handelse>;
  return adjacencyMapToArray(karta).map(({ state, event, nextState }) => ({ fran: lage(state.context), handelse: event.type, till: lage(nextState.context), fore: state.context, efter: nextState.context }));
}

/** Every way through that never comes back to the same facts, as the statuses and events passed. */
export const enklaVagar = (fran: Kommandounderlag, handelser: readonly Handelse[]) =>
  getSimplePaths(resa(fran), val(handelser)).map(({ steps }) => steps.map(({ event, state }) => ({ handelse: event.type, lage: lage(state.context), underlag: state.context })));
