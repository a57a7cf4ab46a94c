import { Fraction } from 'fraction.js';
import type { Tak } from './format-delar.ts';
import { PER_ORD } from './minutord.ts';
import type { Sparsteg, Tid, Tidsrad } from './resultat.ts';
import { brak, decimal, visaMinuter } from './tal.ts';
import { tillPer, tillfallenPer } from './tillfallen.ts';
import type { Underlag } from './underlag.ts';
import { type Varning, varning } from './varning.ts';

type Raknad = Tidsrad & { readonly tid: Tid };
const arRaknad = (rad: Tidsrad): rad is Raknad => rad.tid !== null && rad.raknas;
/** A cap on minutes concerns the rows that have them. One on occasions also those whose minutes are missing. */
const berors = (tak: Tak, rad: Tidsrad): boolean => (tak.insatser === 'alla' || tak.insatser.includes(rad.insats)) && (arRaknad(rad) || (tak.minuter === undefined && rad.raknas && rad.lage === 'saknas'));
/** What one row takes of a cap: its minutes, or its occasions. */
function belastning(tak: Tak, rad: Tidsrad, manadsfaktor: Fraction): Fraction {
  if (tak.minuter !== undefined) return rad.tid ? tillPer(rad.tid, tak.per, manadsfaktor) : new Fraction(0);
  return rad.tillfallen ? tillfallenPer(rad.tillfallen, tak.per, manadsfaktor) : new Fraction(0);
}

const summa = (tal: readonly Fraction[]): Fraction => tal.reduce((a, b) => a.add(b), new Fraction(0));

const visa = (tak: Tak, tal: Fraction): string => (tak.minuter === undefined ? `${decimal(tal)} ${tal.equals(1) ? 'tillfälle' : 'tillfällen'}` : visaMinuter(tal));

/**
 * One cap over a row or a group. Rows above it are lowered in the same proportion, so that no order matters and the cap never raises
 * anything. An avsteg stands outside: it is the way past a cap, with its reason, and must not take time from the other insatser.
 */
function enligtTak(u: Underlag, rader: readonly Tidsrad[], tak: Tak): { rader: readonly Tidsrad[]; varningar: Varning[] } {
  const berorda = rader.filter((r) => berors(tak, r));
  const sankbara = berorda.filter((r) => !r.avsteg);
  const grans = brak(tak.minuter ?? tak.tillfallen!);
  const last = (lista: readonly Tidsrad[]) => summa(lista.map((r) => belastning(tak, r, u.manadsfaktor)));
  const [totalt, utanAvsteg] = [last(berorda), last(sankbara)];
  if (totalt.compare(grans) <= 0) return { rader, varningar: [] };
  const kalla = `${u.schablon.id}#tak.${tak.id}`;
  const hogst = `högst ${visa(tak, grans)} ${PER_ORD[tak.per]}`;
  const insatser = berorda.map((r) => r.insats);
  if (utanAvsteg.compare(grans) <= 0)
    return { rader, varningar: [varning('TAK', `${tak.text} Taket är ${hogst}. Med avsteget blir det ${visa(tak, totalt)}; motiveringen bär tiden över taket.`, null, [tak.id, ...insatser])] };
  const andel = grans.div(utanAvsteg);
  const mening = `${tak.text} Taket är ${hogst}, och ${visa(tak, utanAvsteg)} är ${tak.minuter === undefined ? 'beviljade' : 'beviljat'}${sankbara.some(arRaknad) ? ': tiden sänks till taket' : ''}.`;
  const sank = (rad: Raknad): Tidsrad => {
    const tid: Tid = { minuter: rad.tid.minuter.mul(andel), per: rad.tid.per };
    const steg: Sparsteg = { slag: 'tak', mening: `${mening} ${rad.namn}: ${visaMinuter(tid.minuter)} ${PER_ORD[tid.per]}.`, varde: tid.minuter, kalla };
    return { ...rad, tid, spar: [...rad.spar, steg] };
  };
  const sankta = new Set(sankbara);
  return {
    rader: rader.map((r) => (sankta.has(r) && arRaknad(r) ? sank(r) : r)),
    varningar: [varning('TAK', `${mening} Behöver personen mer görs ett avsteg med orsak och motivering.`, null, [tak.id, ...insatser])],
  };
}

/** All caps of the version, in the file's order. */
export function tillampaTak(u: Underlag, rader: readonly Tidsrad[]): { rader: readonly Tidsrad[]; varningar: readonly Varning[] } {
  return u.schablon.tak.reduce<{ rader: readonly Tidsrad[]; varningar: readonly Varning[] }>((forra, tak) => {
    const nu = enligtTak(u, forra.rader, tak);
    return { rader: nu.rader, varningar: [...forra.varningar, ...nu.varningar] };
  }, { rader, varningar: [] });
}
