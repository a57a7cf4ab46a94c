import { Fraction } from 'fraction.js';
import type { Schablon, Schablontyp } from './format.ts';
import type { Beviljad } from './indata.ts';
import { fonsterFor } from './harlett.ts';
import type { Sparsteg } from './resultat.ts';
import { brak, visaMinuter } from './tal.ts';

type Riktning = 'upp' | 'ner' | 'narmast';

/** To whole steps; `narmast` rounds half up. */
export function tillSteg(tal: Fraction, steg: Fraction, riktning: Riktning): Fraction {
  const antal = tal.div(steg);
  const hela = riktning === 'upp' ? antal.ceil() : riktning === 'ner' ? antal.floor() : antal.add(new Fraction(1, 2)).floor();
  return hela.mul(steg);
}

/** A rounding belongs to one use of time; only the one for this kind of schablon is applied. */
const SYFTE = { beslut: 'beviljad', ersattning: 'ersatt', avgift: 'debiterad' } as const satisfies Record<Schablontyp, string>;

export type Avrundat = { readonly minuter: Fraction; readonly steg: readonly Sparsteg[] } | { readonly fraga: 'fonster' };

/**
 * The declared roundings and minimum times of one tillfälle, in the file's order.
 * A rounding that hangs on the time of day asks for it when the time is not given and it would matter.
 */
export function avrunda(schablon: Schablon, b: Beviljad, minuter: Fraction): Avrundat {
  const fonster = fonsterFor(schablon, b);
  const steg: Sparsteg[] = [];
  let tid = minuter;
  for (const a of schablon.avrundning) {
    if (a.syfte !== SYFTE[schablon.schablontyp] || (a.insatser && !a.insatser.includes(b.insats))) continue;
    const stegad = a.steg === undefined ? tid : tillSteg(tid, brak(a.steg), a.riktning);
    const ny = a.minst === undefined || stegad.compare(brak(a.minst)) >= 0 ? stegad : brak(a.minst);
    if (ny.equals(tid)) continue;
    if (a.fonster !== undefined && fonster === null) return { fraga: 'fonster' };
    if (a.fonster !== undefined && fonster !== a.fonster) continue;
    steg.push({ slag: 'avrundning', mening: `${a.text} ${visaMinuter(tid)} blir ${visaMinuter(ny)}.`, varde: ny, kalla: `${schablon.id}#avrundning.${a.id}` });
    tid = ny;
  }
  return { minuter: tid, steg };
}
