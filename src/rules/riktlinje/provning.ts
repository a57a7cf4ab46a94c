import type { Svarsbok } from './svar.ts';
import type { Villkor } from './villkor.ts';
import { direktaAtomer, uppfyller } from './villkorsgang.ts';

/** Three-valued truth: `okant` when an answer that is unasked or unclear decides. */
export type Provning = 'ja' | 'nej' | 'okant';

const och = (lista: readonly Provning[]): Provning => (lista.includes('nej') ? 'nej' : lista.includes('okant') ? 'okant' : 'ja');
const eller = (lista: readonly Provning[]): Provning => (lista.includes('ja') ? 'ja' : lista.includes('okant') ? 'okant' : 'nej');
const inte = (del: Provning): Provning => (del === 'ja' ? 'nej' : del === 'nej' ? 'ja' : 'okant');

/** The parts that are read together as "all of these hold", each with its truth and the questions that left it unknown. */
function delar(villkor: Villkor, bok: Svarsbok): { provning: Provning; okanda: readonly string[] }[] {
  const atomdelar = direktaAtomer(villkor).map(({ fraga, forvantan }) => {
    const svar = bok[fraga];
    if (svar?.status !== 'besvarad') return { provning: 'okant' as const, okanda: [fraga] };
    return { provning: uppfyller(svar.varde, forvantan) ? ('ja' as const) : ('nej' as const), okanda: [] };
  });
  const inre = (v: Villkor) => ({ provning: prova(v, bok), okanda: okandaFragor(v, bok) });
  const nagon = villkor.nagon?.map(inre);
  const motsatt = villkor.inte && inre(villkor.inte);
  return [
    ...atomdelar,
    ...(villkor.alla ?? []).map(inre),
    ...(nagon ? [{ provning: eller(nagon.map((n) => n.provning)), okanda: nagon.flatMap((n) => n.okanda) }] : []),
    ...(motsatt ? [{ provning: inte(motsatt.provning), okanda: motsatt.okanda }] : []),
  ];
}

/**
 * Try one condition against the answers, part by part (Kleene's three-valued logic). Used to explain a condition.
 * The decision table itself is evaluated in `utvardera.ts`, which also sees when an unknown answer cannot matter.
 */
export const prova = (villkor: Villkor, bok: Svarsbok): Provning => och(delar(villkor, bok).map((d) => d.provning));

/** The questions that left the condition unknown, in the order they are written; empty when it is `ja` or `nej`. */
export function okandaFragor(villkor: Villkor, bok: Svarsbok): string[] {
  const alla = delar(villkor, bok);
  if (och(alla.map((d) => d.provning)) !== 'okant') return [];
  return [...new Set(alla.filter((d) => d.provning === 'okant').flatMap((d) => d.okanda))];
}
