import { Fraction } from 'fraction.js';
import { tillSteg } from './avrundning.ts';
import type { Schablon, Timband } from './format.ts';
import type { Ramsumma, Sparsteg, Summaperiod, Summor, Tidsrad } from './resultat.ts';
import { brak, decimal, visaMinuter, visaTimmar } from './tal.ts';
import { tillPer } from './tillfallen.ts';
import type { Underlag } from './underlag.ts';

const NOLL = new Fraction(0);

/** The sums of the rows that have minutes. Nothing is rounded on the way. */
export function summera(rader: readonly Tidsrad[], beviljadTid: Schablon['beviljadTid'], manadsfaktor: Fraction): Summor {
  const sum = (per: Summaperiod, slag: Schablon['beviljadTid']) =>
    rader.reduce((s, r) => (r.tid?.per === per ? s.add(r.tid.minuter.mul(slag === 'personaltid' ? r.bemanning : 1)) : s), NOLL);
  const minuterPerVecka = sum('vecka', beviljadTid);
  const minuterPerManadFast = sum('manad', beviljadTid);
  const minuterPerArFast = sum('ar', beviljadTid);
  const minuter = minuterPerVecka.mul(manadsfaktor).add(minuterPerManadFast).add(minuterPerArFast.div(12));
  return {
    minuterPerVecka,
    minuterPerManadFast,
    minuterPerArFast,
    perManad: { minuter, timmar: minuter.div(60) },
    kundtidPerVecka: sum('vecka', 'kundtid'),
    personaltidPerVecka: sum('vecka', 'personaltid'),
  };
}

/** Travel is never added; the explanation says whether it is inside the minutes, where the version knows. */
const RESTID: Readonly<Record<Schablon['ingarRestid'], readonly string[]>> = { ja: ['Personalens restid ingår i tiderna.'], nej: ['Personalens restid räknas inte in.'], okant: [] };

/** How the month's sum came about, in the words of the calculation. */
export function summaspar(s: Summor, u: Underlag): Sparsteg[] {
  const anm = u.schablon.manadsfaktor.kalla === 'antagen' ? ' Faktorn är antagen tills kommunen har bestämt sin.' : '';
  const { perManad } = s;
  const fast = [
    ...(s.minuterPerManadFast.equals(0) ? [] : [`${visaMinuter(s.minuterPerManadFast)} per månad`]),
    ...(s.minuterPerArFast.equals(0) ? [] : [`en tolftedel av ${visaMinuter(s.minuterPerArFast)} per år`]),
  ];
  const steg = (mening: string, varde: Fraction | null, kalla: string | null): Sparsteg => ({ slag: 'summa', mening, varde, kalla });
  return [
    steg(`Insatser som återkommer varje vecka: ${visaMinuter(s.minuterPerVecka)} per vecka.`, s.minuterPerVecka, null),
    steg(`Från vecka till månad: ${visaMinuter(s.minuterPerVecka)} × ${u.manadsfaktortext} = ${visaMinuter(s.minuterPerVecka.mul(u.manadsfaktor))}.${anm}`, s.minuterPerVecka.mul(u.manadsfaktor), `${u.schablon.id}#manadsfaktor`),
    ...(fast.length === 0 ? [] : [steg(`Dessutom ${fast.join(' och ')}.`, perManad.minuter, null)]),
    ...RESTID[u.schablon.ingarRestid].map((mening) => steg(mening, null, null)),
    steg(`Summa: ${visaMinuter(perManad.minuter)} per månad, ${visaTimmar(perManad.minuter)} (${decimal(perManad.timmar)} timmar).`, perManad.minuter, null),
  ];
}

/** Band of the month's hours: half-open, after the version's declared rounding. */
export function bandFor(timband: Timband, timmarPerManad: Fraction): { id: string; namn: string } {
  const { stegMinuter, riktning } = timband.avrundning;
  const timmar = tillSteg(timmarPerManad.mul(60), brak(stegMinuter), riktning).div(60);
  const { id, namn } = timband.band.find((b) => timmar.compare(b.fran) >= 0 && (b.till === null || timmar.compare(b.till) < 0))!;
  return { id, namn };
}

/** Frame decisions: one sum for their insatser. */
export function ramsummor(u: Underlag, rader: readonly Tidsrad[]): Ramsumma[] {
  return u.schablon.ramar.map(({ id, namn, insatser, per }) => {
    const egna = rader.filter((r) => r.raknas && (insatser === 'alla' || insatser.includes(r.insats)));
    const saknas = egna.some((r) => r.lage === 'saknas');
    const summor = summera(egna, u.schablon.beviljadTid, u.manadsfaktor);
    return { id, namn, per, antalRader: egna.length, minuter: saknas ? null : tillPer({ minuter: summor.perManad.minuter, per: 'manad' }, per, u.manadsfaktor) };
  });
}
