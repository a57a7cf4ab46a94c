/** Where in the process the case is, as the process machine names it. */
export type Status = 'ansokan' | 'utredning' | 'bedomning' | 'vantarYttrande' | 'vantarNamnden' | 'klarForBeslut' | 'beslutat' | 'atertaget' | 'avskrivet' | 'avvisat';

/** The names say where the case is, never that it is ready: what is left is said by the findings. */
export const STATUSNAMN: Readonly<Record<Status, string>> = {
  ansokan: 'Ansökan',
  utredning: 'Utredning',
  bedomning: 'Bedömning',
  vantarYttrande: 'Väntar på yttrande',
  vantarNamnden: 'Väntar på nämnden',
  klarForBeslut: 'Inför beslut',
  beslutat: 'Beslut fattat',
  atertaget: 'Återtagen',
  avskrivet: 'Avskriven',
  avvisat: 'Avvisad',
};

/** Every status, in process order. */
export const STATUSAR = Object.keys(STATUSNAMN) as readonly Status[];
