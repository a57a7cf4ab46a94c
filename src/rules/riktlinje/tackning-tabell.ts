import type { Plats } from '../formatfel.ts';
import { uppraknat } from '../likhet.ts';
import { NEJ, type Nod, innehall, traffblad } from './diagram.ts';
import type { KompileradInsats } from './kompilera.ts';
import type { Tackningsfynd } from './tackning.ts';

const MAX_LUCKOR = 3;

/** Ways of answering, question by question, that end in the given leaf. */
function vagarTill(k: KompileradInsats, blad: Nod, max: number): string[] {
  const vagar: string[] = [];
  const ga = (nod: Nod, hittills: readonly string[]): void => {
    if (vagar.length >= max) return;
    if (nod < 0) {
      if (nod === blad) vagar.push(uppraknat(hittills, 'och'));
      return;
    }
    const fraga = k.fragor[k.diagram.variabel[nod]!]!;
    k.diagram.barn[nod]!.forEach((barn, cell) => ga(barn, [...hittills, `${fraga.id} är ${String(fraga.celler.prov[cell]).replace('.', ',')}`]));
  };
  ga(k.rot, []);
  return vagar;
}

const okandaFinns = (k: KompileradInsats): boolean => k.fragor.some((f) => f.fraga === null);

/** Rows that can never hit. A condition that names an unknown question is reported as such, not here. */
function radfynd(k: KompileradInsats, path: Plats): Tackningsfynd[] {
  const { blad } = innehall(k.diagram, k.rot);
  return k.insats.kriterier.flatMap((rad, i): Tackningsfynd[] => {
    const har = [...path, 'kriterier', i];
    if (k.radvillkor[i] === NEJ) return [{ kod: 'motsagelse', mening: `Villkoret i rad ”${rad.id}” säger emot sig självt och kan aldrig gälla. Rätta villkoret eller ta bort raden.`, path: [...har, 'nar'] }];
    if (!blad.has(traffblad(i))) return [{ kod: 'onabarRad', mening: `Rad ”${rad.id}” nås aldrig: raderna före gäller för alla svar som den gäller för. Flytta upp den eller ta bort den.`, path: har }];
    return [];
  });
}

function luckor(k: KompileradInsats, path: Plats): Tackningsfynd[] {
  if (okandaFinns(k)) return [];
  const ingen = k.insats.kriterier.length;
  return vagarTill(k, traffblad(ingen), MAX_LUCKOR).map((svar) => ({
    kod: 'ingenRad',
    mening: `Ingen rad gäller när ${svar}. Lägg till en rad för det, eller en sista rad som alltid gäller (nar: {}).`,
    path: [...path, 'kriterier'],
  }));
}

/** Questions of the insats that no row needs: they would never be asked. */
function oanvanda(k: KompileradInsats, path: Plats): Tackningsfynd[] {
  const anvanda = new Set(innehall(k.diagram, k.rot).variabler);
  return k.insats.fragor.flatMap((f, i): Tackningsfynd[] => {
    const id = typeof f === 'string' ? f : f.id;
    const variabel = k.fragor.findIndex((g) => g.id === id && g.fraga !== null);
    if (variabel === -1 || anvanda.has(variabel)) return [];
    return [{ kod: 'oanvandFraga', mening: `Frågan ”${id}” ställs aldrig: inget svar på den ändrar vilken rad som gäller. Använd den i en rad eller ta bort den.`, path: [...path, 'fragor', i] }];
  });
}

/** Gaps in the decision table of one insats: contradictions, unreachable rows, answers without a row, questions never asked. */
export const tabellfynd = (k: KompileradInsats, path: Plats): Tackningsfynd[] => [...radfynd(k, path), ...luckor(k, path), ...oanvanda(k, path)];
