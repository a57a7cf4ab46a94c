import type { Listrad } from '@rules/arende/listrad.ts';

const DYGN_MS = 86_400_000;
/** Days after which what has changed since the last copy is reminded of. */
const GAMMAL = 7;
/** Changed cases after which it is reminded of whatever the day. */
const MANGA = 10;

const antalOrd = (antal: number): string => (antal === 1 ? '1 ärende' : `${antal} ärenden`);

/**
 * A sentence when it is time for a new säkerhetskopia, otherwise null: some case has changed since the last one, and the last one is a week old, or
 * ten cases have. Before the first copy the oldest change counts. Demonstration cases never count.
 * @param senast when the last copy was made (ISO), undefined when there is none
 * @param nu now (ISO)
 */
export function kopiapaminnelse(rader: readonly Pick<Listrad, 'slag' | 'andrad'>[], senast: string | undefined, nu: string): string | null {
  const andrade = rader.filter(({ slag, andrad }) => slag === 'skarp' && Date.parse(andrad) > (senast === undefined ? 0 : Date.parse(senast))).map(({ andrad }) => Date.parse(andrad));
  if (andrade.length === 0) return null;
  const fran = senast === undefined ? Math.min(...andrade) : Date.parse(senast);
  const dygn = Math.floor((Date.parse(nu) - fran) / DYGN_MS);
  if (senast === undefined) return dygn >= 1 || andrade.length >= MANGA ? `Ingen säkerhetskopia är sparad än. ${antalOrd(andrade.length)} finns bara på den här datorn.` : null;
  if (dygn < GAMMAL && andrade.length < MANGA) return null;
  const nar = dygn === 0 ? 'är från i dag' : dygn === 1 ? 'är ett dygn gammal' : `är ${dygn} dygn gammal`;
  return `Den senaste säkerhetskopian ${nar}. ${antalOrd(andrade.length)} har ändrats sedan dess.`;
}

/** True when some case that is not a demonstration has changed since the last copy, and that is a day old or there is none. For copies that make themselves. */
export function kopiabehov(rader: readonly Pick<Listrad, 'slag' | 'andrad'>[], senast: string | undefined, nu: string): boolean {
  const fran = senast === undefined ? 0 : Date.parse(senast);
  return Date.parse(nu) - fran >= DYGN_MS && rader.some(({ slag, andrad }) => slag === 'skarp' && Date.parse(andrad) > fran);
}
