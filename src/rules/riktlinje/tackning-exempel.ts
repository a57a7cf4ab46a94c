import type { Plats } from '../formatfel.ts';
import { citera, uppraknat } from '../likhet.ts';
import type { Insats } from './format.ts';
import type { KompileradInsats } from './kompilera.ts';
import { svarsbokAv, svarsfel } from './svar.ts';
import type { Tackningsfynd } from './tackning.ts';
import { type Utvardering, utvardera } from './utvardera.ts';

export type Exempel = Insats['exempel'][number];

/** An example run as a test: what came out, and why it is not what was expected (null when it is). */
export interface Exempelkorning {
  readonly exempel: Exempel;
  readonly utfall: Utvardering;
  readonly fel: string | null;
}

const svarfel = (k: KompileradInsats, exempel: Exempel): string | null => {
  for (const [id, varde] of Object.entries(exempel.svar)) {
    const fraga = k.fragor.find((f) => f.id === id)?.fraga;
    if (!fraga) return `Frågan ”${id}” ställs inte för insatsen.`;
    const fel = svarsfel(fraga, varde);
    if (fel) return `Svaret ${citera(varde)} på ”${id}” går inte. ${fel}`;
  }
  return null;
};

function utfallsfel({ forvantat }: Exempel, utfall: Utvardering): string | null {
  if (utfall.slag === 'ingenRad') return `Väntat var rad ”${forvantat.rad}”, men ingen rad gäller.`;
  if (utfall.slag === 'stannar') return `Väntat var rad ”${forvantat.rad}”, men rad ”${utfall.rad}” går inte att avgöra: svar saknas på ${uppraknat(utfall.beror, 'och')}.`;
  if (utfall.rad !== forvantat.rad) return `Väntat var rad ”${forvantat.rad}”, men rad ”${utfall.rad}” gäller.`;
  if (utfall.utgangspunkt !== forvantat.utgangspunkt) return `Väntat var utgångspunkten ${forvantat.utgangspunkt}, men raden ger ${utfall.utgangspunkt}.`;
  const [vantat, blev] = [forvantat.nastaSteg ?? null, utfall.nastaSteg];
  return vantat === blev ? null : `Väntat nästa steg var ${vantat ?? 'inget'}, men raden ger ${blev ?? 'inget'}.`;
}

/** Run the examples of an insats, in order. */
export const korExempel = (k: KompileradInsats): Exempelkorning[] =>
  k.insats.exempel.map((exempel) => {
    const utfall = utvardera(k, svarsbokAv(exempel.svar));
    return { exempel, utfall, fel: svarfel(k, exempel) ?? utfallsfel(exempel, utfall) };
  });

export const exempelfynd = (k: KompileradInsats, path: Plats): Tackningsfynd[] =>
  korExempel(k).flatMap(({ exempel, fel }, i): Tackningsfynd[] => (fel ? [{ kod: 'exempelFaller', mening: `Exemplet ”${exempel.namn}” stämmer inte. ${fel}`, path: [...path, 'exempel', i] }] : []));
