import { assign, setup } from 'xstate';
import { hinder, type Kommando, type Kommandonamn, type Kommandounderlag, utfor } from '@rules/arende/kommandon.ts';
import { statusFor } from '@rules/arende/lage.ts';
import type { Status } from '@rules/arende/status.ts';

/** Commands lawful in each state. Which of them the facts allow is asked of the rules. */
const ORDNING = {
  ansokan: ['INLED_UTREDNING', 'ATERTA', 'AVSKRIV', 'AVVISA'],
  utredning: ['ATERTA', 'AVSKRIV', 'AVVISA'],
  bedomning: ['SKICKA_KOMMUNICERING', 'ATERTA', 'AVSKRIV', 'AVVISA'],
  vantarYttrande: ['REGISTRERA_YTTRANDE', 'REGISTRERA_AVSTAR', 'VILL_TALA_INFOR_NAMNDEN', 'ATERTA', 'AVSKRIV'],
  vantarNamnden: ['HORD_AV_NAMNDEN', 'REGISTRERA_AVSTAR', 'ATERTA', 'AVSKRIV'],
  klarForBeslut: ['FATTA_BESLUT', 'SKICKA_KOMMUNICERING', 'REGISTRERA_YTTRANDE', 'VILL_TALA_INFOR_NAMNDEN', 'ATERTA', 'AVSKRIV'],
  beslutat: [],
  atertaget: ['ATEROPPNA'],
  avskrivet: ['ATEROPPNA'],
  avvisat: ['ATEROPPNA'],
} as const satisfies Record<Status, readonly Kommandonamn[]>;

export const STATUSAR = Object.keys(ORDNING) as Status[];

/** Where each command can lead: every status, narrowed by the facts after it. */
const overgangar = (kommandon: readonly Kommandonamn[]) =>
  Object.fromEntries(
    kommandon.map((namn) => [
      namn,
      STATUSAR.map((status) => ({ target: status, reenter: true, guard: { type: 'lederTill' as const, params: { status } }, actions: 'utfor' as const })),
    ]),
  );

/**
 * The process machine of a case: order and lawful commands, nothing else. Its context is the facts; its state follows from them
 * (`statusFor`), so a snapshot is never stored: a case opens by starting the machine at the status of its facts.
 */
const bygg = setup({
  types: { context: {} as Kommandounderlag, events: {} as Kommando, input: {} as Kommandounderlag },
  guards: {
    lederTill: ({ context, event }, { status }: { status: Status }) =>
      hinder[event.type](context).length === 0 && statusFor(utfor(context.arende, event), context.idag) === status,
  },
  actions: { utfor: assign(({ context, event }) => ({ ...context, arende: utfor(context.arende, event) })) },
});

export const arendemaskin = bygg.createMachine({
  id: 'arende',
  context: ({ input }) => input,
  initial: 'ansokan',
  states: Object.fromEntries(STATUSAR.map((status) => [status, { on: overgangar(ORDNING[status]) }])),
});

/** Whether the state knows the command at all. */
export const iOrdning = (status: Status, namn: Kommandonamn): boolean => (ORDNING[status] as readonly Kommandonamn[]).includes(namn);
