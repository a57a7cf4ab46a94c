import { Fraction } from 'fraction.js';
import { berakna } from '../../../src/rules/schablon/berakna.ts';
import { lasSchablon } from '../../../src/rules/schablon/las.ts';
import { lasfil } from './lasfil.mjs';
import { tavling } from './tavling.mjs';

const FAKTA = { hushall: 'ensamboende', antalRum: 2, tvattmaskin: 'iFastigheten', sangliggande: 'nej' };
const ofta = (antal, perN, enhet) => ({ antal, perN, enhet });

/** Extensive care of one person: twelve granted insatser under Exempelkommunens schablontider of 2025-07-01. */
const BEVILJAT = [
  { insats: 'stad', tillfallen: ofta(1, 3, 'vecka') },
  { insats: 'fonsterputs', tillfallen: ofta(1, 1, 'ar') },
  { insats: 'tvatt', tillfallen: ofta(1, 2, 'vecka') },
  { insats: 'inkop', tillfallen: ofta(1, 1, 'vecka') },
  { insats: 'matlagning', niva: 'enklare', tillfallen: ofta(1, 1, 'dag') },
  { insats: 'dusch', niva: 'delvis', tillfallen: ofta(2, 1, 'vecka') },
  { insats: 'hygien', tillfallen: ofta(2, 1, 'dag') },
  { insats: 'klader', tillfallen: ofta(2, 1, 'dag') },
  { insats: 'toalettbesok', tillfallen: ofta(3, 1, 'dag') },
  { insats: 'tillsyn_dag', tillfallen: ofta(1, 1, 'dag') },
  { insats: 'tillsyn_natt', tillfallen: ofta(2, 1, 'dag') },
  { insats: 'promenad_social', tillfallen: ofta(2, 1, 'vecka') },
].map((b, i) => ({ ...b, id: `b${i}`, behov: 'Behovet beskrivet med en mening.' }));

/** The same minutes written by hand for this very schablon: what each insats takes, and nothing about why. */
const perTillfalle = {
  stad: ({ antalRum }, omvardnad) => (omvardnad ? 70 : antalRum <= 1 ? 75 : 90),
  fonsterputs: () => 120,
  tvatt: ({ tvattmaskin }) => ({ iBostaden: 25, iFastigheten: 45, saknas: 15 })[tvattmaskin],
  inkop: () => 40,
  matlagning: (_, __, niva) => ({ varma: 10, enklare: 25, storkok: 60 })[niva],
  dusch: (_, __, niva) => ({ narvaro: 20, vagledning: 35, delvis: 30, allt: 40 })[niva],
  hygien: () => 15,
  klader: () => 10,
  toalettbesok: ({ sangliggande }) => (sangliggande === 'ja' ? 10 : 12),
  tillsyn_dag: () => 10,
  tillsyn_natt: () => Math.max(10, Math.ceil(8 / 5) * 5),
  promenad_social: () => 40,
};
const OMVARDNAD = new Set(['dusch', 'hygien', 'klader', 'toalettbesok']);

const iTal = { noll: 0, av: (tal) => tal, plus: (a, b) => a + b, ganger: (a, b) => a * b, delat: (a, b) => a / b };
const iBrak = { noll: new Fraction(0), av: (tal) => new Fraction(tal), plus: (a, b) => a.add(b), ganger: (a, b) => a.mul(b), delat: (a, b) => a.div(b) };

/** Only the sums: per week, per year and per month (52/12 weeks). */
function baraSummor(beviljat, fakta, r) {
  const omvardnad = beviljat.some((b) => OMVARDNAD.has(b.insats));
  let [vecka, ar] = [r.noll, r.noll];
  for (const { insats, niva, tillfallen: t } of beviljat) {
    const minuter = r.delat(r.ganger(r.av(perTillfalle[insats](fakta, omvardnad, niva)), r.av(t.antal)), r.av(t.perN));
    if (t.enhet === 'ar') ar = r.plus(ar, minuter);
    else vecka = r.plus(vecka, t.enhet === 'dag' ? r.ganger(minuter, r.av(7)) : minuter);
  }
  const manad = r.plus(r.delat(r.ganger(vecka, r.av(52)), r.av(12)), r.delat(ar, r.av(12)));
  return { vecka, ar, manad };
}

function kontrollera(svar) {
  const brak = baraSummor(BEVILJAT, FAKTA, iBrak);
  const tal = baraSummor(BEVILJAT, FAKTA, iTal);
  const par = [[svar.minuterPerVecka, brak.vecka, tal.vecka], [svar.minuterPerArFast, brak.ar, tal.ar], [svar.perManad?.minuter, brak.manad, tal.manad]];
  for (const [vart, exakt, ungefar] of par) {
    if (!vart?.equals(exakt) || Math.abs(Number(exakt) - ungefar) > 1e-9) throw new Error(`Minuterna är olika: ${vart?.toFraction()}, ${exakt.toFraction()}, ${ungefar}`);
  }
}

/** Minutes of twelve insatser: microseconds with the whole explanation, and for the bare sums. */
export async function matMinuter(schablonfil, varva, varv) {
  const schablon = await lasfil(schablonfil, lasSchablon);
  const fraga = { schablon, fakta: FAKTA, beviljat: BEVILJAT, ansokt: BEVILJAT.map((b) => b.insats), syfte: 'beslut' };
  const svar = berakna(fraga);
  kontrollera(svar);
  const tider = await varva(varv, {
    medSpar: tavling(() => berakna(fraga).rader.length),
    exaktaSummor: tavling(() => Number(baraSummor(BEVILJAT, FAKTA, iBrak).manad)),
    flyttal: tavling(() => baraSummor(BEVILJAT, FAKTA, iTal).manad),
  });
  return { tider, insatser: BEVILJAT.length, sparsteg: svar.rader.reduce((n, r) => n + r.spar.length, svar.spar.length) };
}
