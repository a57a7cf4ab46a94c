import type { Listrad } from '@rules/arende/listrad.ts';
import type { Snabbnotering } from '@rules/arende/schema/ansokan.ts';
import type { Tjanster } from '../start/tjanster.tsx';

/** Days that what is thrown away can be taken up again. */
export const DAGAR_I_KORGEN = 30;
const DYGN_MS = 86_400_000;

/** Something in the papperskorg, as the list shows it. */
export interface Korgpost {
  readonly slag: 'arende' | 'notering';
  readonly id: string;
  readonly rev: number;
  readonly namn: string;
  readonly vad: string;
  readonly borttaget: string;
  /** Days left before it is taken away for good; 0 or less = it goes the next time the worklist is opened. */
  readonly dagarKvar: number;
}

/** @param nu now (ISO) */
export const dagarKvar = (borttaget: string, nu: string): number => DAGAR_I_KORGEN - Math.floor((Date.parse(nu) - Date.parse(borttaget)) / DYGN_MS);

type Rad<T> = { readonly id: string; readonly rev: number; readonly varde: T };

const arendepost = ({ id, rev, varde }: Rad<Listrad>, nu: string): Korgpost[] =>
  varde.borttaget ? [{ slag: 'arende', id, rev, namn: varde.namn || 'Utan namn', vad: ['Ärende', varde.arendenummer].filter(Boolean).join(' '), borttaget: varde.borttaget, dagarKvar: dagarKvar(varde.borttaget, nu) }] : [];

const noteringspost = ({ id, rev, varde }: Rad<Snabbnotering>, nu: string): Korgpost[] =>
  varde.borttaget ? [{ slag: 'notering', id, rev, namn: varde.galler || varde.ringer || 'Utan namn', vad: `Snabbnotering ${varde.dag ?? ''}`.trim(), borttaget: varde.borttaget.nar, dagarKvar: dagarKvar(varde.borttaget.nar, nu) }] : [];

/** What lies in the papperskorg, the latest first, or a sentence when it cannot be read. */
export async function lasKorgen({ lager, nu }: Tjanster): Promise<readonly Korgpost[] | string> {
  const [arenden, anteckningar] = await Promise.all([lager.listaArenden(), lager.listaAnteckningar()]);
  if (!arenden.ok) return arenden.mening;
  if (!anteckningar.ok) return anteckningar.mening;
  const noteringar = anteckningar.rader.flatMap((rad) => ('slag' in rad.varde ? [] : noteringspost({ ...rad, varde: rad.varde }, nu())));
  return [...arenden.rader.flatMap((rad) => arendepost(rad, nu())), ...noteringar].toSorted((a, b) => b.borttaget.localeCompare(a.borttaget));
}

/** Takes it up again. Answers with a sentence when it cannot, otherwise null. */
export async function laggTillbaka({ slag, id }: Korgpost, { lager, nu, installningar }: Tjanster): Promise<string | null> {
  if (slag === 'arende') {
    const [arende, lista] = await Promise.all([lager.oppnaArende(id), lager.listaArenden()]);
    if (!arende.ok) return arende.mening;
    if (!lista.ok) return lista.mening;
    const rad = lista.rader.find((r) => r.id === id);
    if (!rad) return 'Ärendets rad i listan saknas. Ladda om sidan och försök igen.';
    const { borttaget: _korgen, ...listrad } = rad.varde;
    const handelse = { slag: 'ATERSTALLT' as const, nar: nu(), vem: installningar.anvandare };
    const svar = await lager.sparaArende({ id, dokument: { ...arende.varde, borttaget: null }, listrad, handelse, forvantadRev: arende.rev });
    return svar.ok ? null : svar.mening;
  }
  const lista = await lager.listaAnteckningar();
  if (!lista.ok) return lista.mening;
  const rad = lista.rader.find((r) => r.id === id);
  if (!rad || 'slag' in rad.varde) return 'Noteringen finns inte längre.';
  const svar = await lager.sparaAnteckning({ id, dokument: { ...rad.varde, borttaget: null }, forvantadRev: rad.rev });
  return svar.ok ? null : svar.mening;
}

/** Takes it away for good. */
export async function taBortForGott({ slag, id, rev }: Pick<Korgpost, 'slag' | 'id' | 'rev'>, { lager }: Pick<Tjanster, 'lager'>): Promise<string | null> {
  const svar = slag === 'arende' ? await lager.taBortArende(id, rev) : await lager.taBortAnteckning(id, rev);
  return svar.ok ? null : svar.mening;
}

/** Takes away what has lain its days. What cannot be taken now is taken the next time. */
export async function tomGammalt(tjanster: Tjanster): Promise<void> {
  const poster = await lasKorgen(tjanster);
  if (typeof poster === 'string') return;
  for (const post of poster) if (post.dagarKvar <= 0) await taBortForGott(post, tjanster);
}
