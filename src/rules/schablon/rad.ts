import { Fraction } from 'fraction.js';
import { AVSTEG } from '../avsteg.ts';
import { arPaNatten, periodText } from '../period.ts';
import { type Schablonrad, radFor } from './format.ts';
import { forPersonen } from './for-personen.ts';
import type { Beviljad } from './indata.ts';
import { vard, vardnamn } from './ingar.ts';
import { PER_ORD } from './minutord.ts';
import { omRaden } from './om-raden.ts';
import type { Tidsrad } from './resultat.ts';
import { type Schablontid, bedomdUtanRad, schablontid } from './schablontid.ts';
import { brak, visaMinuter } from './tal.ts';
import { ganger } from './tillfallen.ts';
import { Anteckning, type Underlag } from './underlag.ts';
import type { Varning } from './varning.ts';

export interface Radresultat {
  readonly rad: Tidsrad;
  readonly varningar: readonly Varning[];
}

/** One granted insats from need to minutes per period, before caps and sums, with its explanation. */
export function beraknaRad(u: Underlag, b: Beviljad, nr: number): Radresultat {
  const a = new Anteckning(b.insats, b.tid !== undefined);
  const rad = radFor(u.schablon, b.insats);
  if (b.behov) a.steg('behov', `Behov: ${b.behov}`);
  return { rad: { ...grund(u, b, nr, rad), ...tidFor(u, b, rad, a), spar: a.spar }, varningar: a.varningar };
}

const grund = (u: Underlag, b: Beviljad, nr: number, rad: Schablonrad | undefined) => ({
  nr,
  id: b.id ?? null,
  insats: b.insats,
  namn: rad?.namn ?? b.insats,
  kategori: rad?.kategori ?? b.kategori ?? null,
  lag: rad?.lag ?? 'SoL',
  tillfallen: b.tillfallen,
  raknas: rad?.lag !== 'HSL' || u.summeraHsl,
  avsteg: b.tid !== undefined,
  utbytbarInom: rad?.utbytbarInom ?? null,
});

type Radtid = Pick<Tidsrad, 'rad' | 'sakerhet' | 'lage' | 'schablonminuter' | 'minuterUtanAvsteg' | 'minuterPerTillfalle' | 'tid' | 'bemanning' | 'delar'>;
const UTAN_TID: Radtid = { rad: null, sakerhet: null, lage: 'saknas', schablonminuter: null, minuterUtanAvsteg: null, minuterPerTillfalle: null, tid: null, bemanning: 1, delar: [] };

function tidFor(u: Underlag, b: Beviljad, rad: Schablonrad | undefined, a: Anteckning): Radtid {
  if (rad ? !rad.matsITid : b.kategori === 'boende') {
    a.steg('rad', `${rad?.namn ?? b.insats} mäts inte i hemtjänsttid.`, null, rad ? `${u.schablon.id}#${rad.insats}` : null);
    return { ...UTAN_TID, lage: 'ingenTid', rad: rad ? `${u.schablon.id}#${rad.insats}` : null };
  }
  if (!rad) {
    if (b.tid || b.valdaMinuter !== undefined) return medTid(u, b, undefined, { val: null, minuter: bedomdUtanRad(b, a) }, a);
    a.saknasAlltid('MINUTER_SAKNAS', `Schablonen har ingen rad för ${b.insats}. Tiden saknas tills du har bedömt den.`);
    return UTAN_TID;
  }
  const vardId = vard(u.schablon, u.beviljade, b.insats);
  if (vardId !== null && !b.tid) return ingar(u, b, rad, vardId, a);
  if (vardId !== null) a.varna('DUBBELT_MED_ANDRA', `${rad.namn} ryms i ${vardnamn(u.schablon, b.insats, vardId)} men har fått egen tid genom avsteg. Kontrollera att tiden inte räknas två gånger.`, [vardId]);
  return medTid(u, b, rad, schablontid(u, rad, b, a), a);
}

function ingar(u: Underlag, b: Beviljad, rad: Schablonrad, vardId: string, a: Anteckning): Radtid {
  const mening = `${rad.namn} ryms i ${vardnamn(u.schablon, b.insats, vardId)} och får ingen egen tid.`;
  const kalla = `${u.schablon.id}#${rad.insats}`;
  a.varna('INGÅR_I', mening, [vardId]);
  a.steg('ingar', mening, new Fraction(0), kalla);
  return { ...UTAN_TID, lage: 'ingar', rad: kalla };
}

function medTid(u: Underlag, b: Beviljad, rad: Schablonrad | undefined, s: Schablontid, a: Anteckning): Radtid {
  if (rad) omRaden(u, b, rad, a);
  const fore = s.minuter === null ? null : forPersonen(u, b, rad ?? { namn: b.insats, perBarn: false, delas: false }, s.minuter, a);
  const minuter = b.tid ? avsteg(b.tid, fore?.minuter ?? null, a) : (fore?.minuter ?? null);
  const bemanning = typeof b.dubbelbemanning === 'number' ? b.dubbelbemanning : b.dubbelbemanning === false ? 1 : Math.max(b.dubbelbemanning ? 2 : 1, s.val?.bemanning ?? 1);
  const bas: Radtid = { ...UTAN_TID, rad: s.val?.referens ?? null, sakerhet: s.val?.sakerhet ?? null, schablonminuter: s.minuter, minuterUtanAvsteg: fore?.minuter ?? null, delar: fore?.delar ?? [], bemanning };
  if (minuter === null) return bas;
  const per = b.tid ? 'tillfalle' : (s.val?.per ?? 'tillfalle');
  const tid = ganger(minuter, per, b.tillfallen, u.manadsfaktor);
  const minuterPerTillfalle = per === 'tillfalle' ? minuter : null;
  if (tid === null) {
    a.saknasAlltid('FREKVENS_SAKNAS', `Ange hur ofta ${rad?.namn ?? b.insats} ska ges, så räknas tiden.`);
    return { ...bas, minuterPerTillfalle };
  }
  const ofta = b.tillfallen ? periodText(b.tillfallen, arPaNatten(b.insats, b.klockslag)) : 'hela perioden';
  a.steg('tillfallen', `${visaMinuter(minuter)}, ${ofta}: ${visaMinuter(tid.minuter)} ${PER_ORD[tid.per]}.`, tid.minuter);
  if (bemanning > 1) a.steg('bemanning', `${bemanning} personal samtidigt: personalens tid är ${visaMinuter(tid.minuter.mul(bemanning))} ${PER_ORD[tid.per]}, personens egen tid ${visaMinuter(tid.minuter)}.`, tid.minuter.mul(bemanning));
  return { ...bas, lage: 'raknad', minuterPerTillfalle, tid };
}

function avsteg(tid: NonNullable<Beviljad['tid']>, schablon: Fraction | null, a: Anteckning): Fraction {
  const minuter = brak(tid.minuterPerTillfalle);
  const orsak = Object.hasOwn(AVSTEG, tid.orsak) ? AVSTEG[tid.orsak as keyof typeof AVSTEG] : tid.orsak;
  const iStallet = schablon === null ? '' : ` i stället för ${visaMinuter(schablon)}`;
  a.steg('avsteg', `Avsteg: ${visaMinuter(minuter)} per tillfälle${iStallet}. Orsak: ${orsak}. ${tid.motivering}`, minuter);
  return minuter;
}
