import type { Fraction } from 'fraction.js';
import { faktanamn } from './fakta.ts';
import type { Minuter } from './format-delar.ts';
import type { Schablonrad } from './format.ts';
import { radensSvar } from './harlett.ts';
import type { Beviljad } from './indata.ts';
import { PER_ORD, minutord } from './minutord.ts';
import { brak, visaMinuter } from './tal.ts';
import type { Anteckning, Underlag } from './underlag.ts';
import { type Radval, valjRad } from './valj-rad.ts';

/** The row that was used and its minutes (min per `per`); `minuter` null when they are missing. */
export interface Schablontid {
  readonly val: Radval | null;
  readonly minuter: Fraction | null;
}

/** What the schablon says for one granted insats, with every missing piece named. */
export function schablontid(u: Underlag, rad: Schablonrad, b: Beviljad, a: Anteckning): Schablontid {
  const val = valjRad(u.schablon, rad, b, radensSvar(u.schablon, u.svar, b));
  if (val.slag === 'valj') return { val: null, minuter: a.saknas('VAL_SAKNAS', val.mening) };
  if (val.slag === 'fraga') {
    const namn = val.nycklar.map(faktanamn).join(', ');
    return { val: null, minuter: a.saknas('FAKTA_SAKNAS', `Tiden för ${rad.namn} beror på ${namn}. Ta reda på det, så räknas tiden.`, val.nycklar) };
  }
  if (val.tolkning !== null) a.varna('TOLKNING', val.tolkning);
  const minuter = lasMinuter(val, val.minuter, b, a);
  if (rad.omfattar !== undefined) a.steg('rad', `Tiden omfattar ${rad.omfattar}`, null, val.referens);
  if (rad.sparasHogstManader !== undefined) a.steg('rad', `Tid som inte används kan sparas i högst ${rad.sparasHogstManader} månader.`, null, val.referens);
  const grupp = u.schablon.bytesgrupper.find((g) => g.id === rad.utbytbarInom);
  if (grupp) a.steg('rad', grupp.text, null, `${u.schablon.id}#bytesgrupper.${grupp.id}`);
  return { val, minuter };
}

function lasMinuter(val: Radval, minuter: Minuter, b: Beviljad, a: Anteckning): Fraction | null {
  const vald = b.valdaMinuter;
  const per = PER_ORD[val.per];
  if (typeof minuter === 'number') {
    const tal = brak(minuter);
    if (vald !== undefined && vald !== minuter) a.varna('VALD_TID_ANVÄNDS_INTE', `${val.namn} har en fast tid, ${visaMinuter(tal)} ${per}. Behöver personen en annan tid görs ett avsteg med orsak och motivering.`);
    a.steg('rad', `${val.namn}: ${visaMinuter(tal)} ${per}.`, tal, val.referens);
    return tal;
  }
  if (minuter === null) return utanTid(val, vald, a);
  const granser = `${minutord(minuter)} ${per}`;
  if (vald === undefined || vald < minuter.min || vald > minuter.max)
    return a.saknas('VÄLJ_INOM_INTERVALL', `${val.namn} har ett intervall, ${granser}. Välj en tid inom det.`);
  const tal = brak(vald);
  a.steg('rad', `${val.namn}: intervallet är ${granser}. Vald tid är ${visaMinuter(tal)}.`, tal, val.referens);
  return tal;
}

/** The source gives no figure: the handläggare's own minutes, or *saknas*. */
function utanTid(val: Radval, vald: number | undefined, a: Anteckning): Fraction | null {
  if (vald === undefined) return a.saknas('MINUTER_SAKNAS', `Schablonen anger ingen tid för ${val.namn}. Tiden saknas tills du har bedömt den.`);
  const tal = brak(vald);
  a.steg('rad', `Schablonen anger ingen tid för ${val.namn}. Handläggaren har bedömt tiden till ${visaMinuter(tal)} ${PER_ORD[val.per]}.`, tal, val.referens);
  return tal;
}

/** The handläggare's own minutes for an insats that the schablon has no row for. Null when none are set. */
export function bedomdUtanRad({ insats, valdaMinuter }: Beviljad, a: Anteckning): Fraction | null {
  if (valdaMinuter === undefined) return null;
  const tal = brak(valdaMinuter);
  a.steg('rad', `Schablonen har ingen rad för ${insats}. Handläggaren har bedömt tiden till ${visaMinuter(tal)} per tillfälle.`, tal);
  return tal;
}
