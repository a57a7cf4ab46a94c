/** Where in the process the case is, as the process machine names it. */
export type Status = 'ansokan' | 'utredning' | 'bedomning' | 'vantarYttrande' | 'vantarNamnden' | 'klarForBeslut' | 'beslutat' | 'atertaget' | 'avskrivet' | 'avvisat';

export const STATUSNAMN: Readonly<Record<Status, string>> = {
  ansokan: 'Ansökan',
  utredning: 'Utredning',
  bedomning: 'Bedömning',
  vantarYttrande: 'Väntar på yttrande',
  vantarNamnden: 'Väntar på nämnden',
  klarForBeslut: 'Klar för beslut',
  beslutat: 'Beslut fattat',
  atertaget: 'Återtagen',
  avskrivet: 'Avskriven',
  avvisat: 'Avvisad',
};

/** What the handläggare has left before a case that has come to its beslut can be decided. */
export type Kvar = 'omfattning' | 'ratta';
const KVARNAMN: Readonly<Record<Kvar, string>> = { omfattning: 'Omfattning saknas', ratta: 'Att rätta före beslut' };

/** What the screens call the status: a case is called ready only when nothing is left. */
export const statusnamn = (status: Status, kvar: Kvar | null | undefined): string => (status === 'klarForBeslut' && kvar ? KVARNAMN[kvar] : STATUSNAMN[status]);

/** Every status, in process order. */
export const STATUSAR = Object.keys(STATUSNAMN) as readonly Status[];
