import { statusIDag } from '@rules/arende/dagslage.ts';
import type { Listrad } from '@rules/arende/listrad.ts';
import { matchar, sokNyckel } from '@rules/arende/sok.ts';

export const FLIKAR = [
  { id: 'oppna', namn: 'Öppna' },
  { id: 'vantarPaMig', namn: 'Väntar på mig' },
  { id: 'forsenade', namn: 'Försenade' },
  { id: 'alla', namn: 'Alla' },
] as const;
export type Flik = (typeof FLIKAR)[number]['id'];

/** How the worklist is narrowed. Search is by namn, personnummer or ärendenummer only (SoLPuF 15 §). */
export interface Urval {
  readonly flik: Flik;
  readonly sok: string;
}

const AVSLUTADE = new Set(['atertaget', 'avskrivet', 'avvisat']);
const VANTAR_PA_ANDRA = new Set(['vantarYttrande', 'vantarNamnden']);

/** A decided case stays open until the beslut has been sent: then it has no day left to keep. */
const oppen = (rad: Listrad, idag: string) => (statusIDag(rad, idag) === 'beslutat' ? rad.nastaFrist !== null : !AVSLUTADE.has(statusIDag(rad, idag)));
const forsenad = (rad: Listrad, idag: string) => rad.nastaFrist !== null && rad.nastaFrist.dag < idag;
/** Waits for me unless the facts say it waits for somebody else, up to the day that was set for it. */
const vantarPaMig = (rad: Listrad, idag: string) =>
  oppen(rad, idag) && !VANTAR_PA_ANDRA.has(statusIDag(rad, idag)) && (rad.vantarPa === '' || (rad.vantarTill !== null && rad.vantarTill <= idag));

/** Whether a row belongs under a tab on the given day. */
export function underFlik(rad: Listrad, flik: Flik, idag: string): boolean {
  return { oppna: oppen(rad, idag), vantarPaMig: vantarPaMig(rad, idag), forsenade: oppen(rad, idag) && forsenad(rad, idag), alla: true }[flik];
}

const SENAST = '9999-12-31';

/** The rows to show: nearest day first, then the latest changed. */
export function valj(rader: readonly Listrad[], { flik, sok }: Urval, idag: string): readonly Listrad[] {
  const nyckel = sok.trim() === '' ? null : sokNyckel(sok);
  return rader
    .filter((rad) => underFlik(rad, flik, idag) && (nyckel === null || matchar(nyckel, rad)))
    .toSorted((a, b) => (a.nastaFrist?.dag ?? SENAST).localeCompare(b.nastaFrist?.dag ?? SENAST) || b.andrad.localeCompare(a.andrad));
}

/** Kept in memory only, so that it survives navigation but never a locked screen: a search word is a name. */
const FRAN_BORJAN: Urval = { flik: 'oppna', sok: '' };
let senasteUrval = FRAN_BORJAN;
export const urvalFran = (): Urval => senasteUrval;
export const sparaVal = (urval: Urval): void => {
  senasteUrval = urval;
};
export const glomUrval = (): void => sparaVal(FRAN_BORJAN);
