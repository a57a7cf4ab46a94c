import { assign, setup } from 'xstate';
import { brister, hinder, type Kommando, type Kommandounderlag, utfor } from '@rules/arende/kommandon.ts';
import { statusFor } from '@rules/arende/lage.ts';
import { STATUSAR, type Status } from '@rules/arende/status.ts';

const bygg = setup({
  types: { context: {} as Kommandounderlag, events: {} as Kommando, input: {} as Kommandounderlag },
  guards: {
    tillatet: ({ context, event }) => hinder(context, event.type).length === 0 && brister(event).length === 0,
    har: ({ context }, { status }: { status: Status }) => statusFor(context.arende, context.idag) === status,
  },
  actions: { utfor: assign({ arende: ({ context, event }) => utfor(context.arende, event) }) },
});

/** A command the rules let through leads to a state of its own, or to wherever the facts then are. */
const till = <M extends Status | 'faktaAvgor'>(target: M) => ({ guard: 'tillatet', actions: 'utfor', target }) as const;

/** What can happen as long as the utredning runs, whatever the handläggare is doing: the person is always listened to (FL 24 §). */
const PERSONEN = {
  REGISTRERA_YTTRANDE: till('faktaAvgor'),
  REGISTRERA_AVSTAR: till('faktaAvgor'),
  VILL_INTE_TALA_INFOR_NAMNDEN: till('faktaAvgor'),
  HORD_AV_NAMNDEN: till('faktaAvgor'),
} as const;
const TALAN = { VILL_TALA_INFOR_NAMNDEN: till('faktaAvgor') } as const;
const AVSLUT = { ATERTA: till('atertaget'), AVSKRIV: till('avskrivet') } as const;
const AVVISNING = { AVVISA: till('avvisat') } as const;
const KOMMUNICERING = { SKICKA_KOMMUNICERING: till('faktaAvgor') } as const;
/** Handing over to the verksamhetssystem: the case stays where it is. */
const OVERFORING = { REGISTRERA_I_SYSTEMET: till('faktaAvgor'), ANTECKNA_OVERFORT: till('faktaAvgor'), ANGRA_OVERFORT: till('faktaAvgor') } as const;
const AVSLUTAT = { on: { ATEROPPNA: till('faktaAvgor'), ...OVERFORING } } as const;

/**
 * The process machine of a case: order and lawful commands, nothing else. Its context is the facts, and its state follows from
 * them, so a snapshot is never stored: a case opens by starting the machine on its facts, and starts again when they are edited.
 * What comes before it, the snabbnotering, is in noteringsmaskin.ts.
 */
export const arendemaskin = bygg.createMachine({
  id: 'arende',
  context: ({ input }) => input,
  initial: 'faktaAvgor',
  states: {
    faktaAvgor: { always: STATUSAR.map((status) => ({ guard: { type: 'har', params: { status } }, target: status }) as const) },
    ansokan: { on: { INLED_UTREDNING: till('faktaAvgor'), ...AVVISNING, ...AVSLUT } },
    utredning: { on: { ...PERSONEN, ...TALAN, ...AVVISNING, ...AVSLUT } },
    bedomning: { on: { ...PERSONEN, ...TALAN, ...KOMMUNICERING, ...AVVISNING, ...AVSLUT } },
    vantarYttrande: { on: { ...PERSONEN, ...TALAN, ...AVSLUT } },
    vantarNamnden: { on: { ...PERSONEN, ...KOMMUNICERING, ...AVSLUT } },
    klarForBeslut: { on: { ...PERSONEN, ...TALAN, ...KOMMUNICERING, FATTA_BESLUT: till('beslutat'), ...AVSLUT } },
    beslutat: { on: OVERFORING },
    atertaget: AVSLUTAT,
    avskrivet: AVSLUTAT,
    avvisat: AVSLUTAT,
  },
});
