import type { Datum } from '../datum.ts';
import { DELADE_NUMMER, finnsISol2025, KANDA_FEL } from './fel-citat-data.ts';
import { LAGAR } from './lagar.ts';
import { anvandIStallet, kontrolleraLagrum } from './kontrollera-lagrum.ts';
import { allaLagrum, arLagrum, lagrumFor } from './lagrum.ts';
import type { LagrumId } from './lagrum.ts';
import { avserTidigareBeslut, meningVid } from './mening.ts';
import { motsvarigheter } from './motsvarande.ts';
import { lagrumI, tolkaLagrum, valjTolkning } from './tolka-lagrum.ts';
import type { Citat } from './tolka-lagrum.ts';
import { lagutgavaFor, LAGUTGAVOR } from './utgava.ts';
import type { Lagutgava } from './utgava.ts';

export interface FelCitat {
  /** The citation as it stands and its place in the text (`till` exclusive). */
  readonly citat: string;
  readonly fran: number;
  readonly till: number;
  /** The right lagrum, or null when none can be named. */
  readonly ratt: LagrumId | null;
  /** What is wrong and what to write instead. */
  readonly mening: string;
  /** True when the citation cannot be right that day; false when the sentence only suggests it, so that nobody is stopped by it. */
  readonly sakert: boolean;
}

interface Dom {
  readonly varfor: string;
  readonly ratta: readonly LagrumId[];
  readonly sakert: boolean;
}

const arSol = ({ lag, kapitel }: Citat) => lag === 'sol' || lag === 'sol2001' || lag === 'sol2025' || (lag === null && kapitel !== null);

/** What a number stands for in one edition: the section, or its stycken when the list holds only those. */
function iUtgavan(utgava: Lagutgava, citat: Citat): readonly LagrumId[] {
  const id = lagrumI(utgava, citat);
  if (id) return [id];
  const borjan = `${utgava}:${citat.kapitel}:${citat.paragraf}:`;
  return allaLagrum().flatMap((l) => (l.id.startsWith(borjan) ? [l.id] : []));
}

const ersattare = (idn: readonly LagrumId[], utgava: Lagutgava) => [...new Set(idn.flatMap((id) => motsvarigheter(id, utgava)))];

const handlarOm = (id: LagrumId) => `handlar i ${LAGAR[lagrumFor(id).lag].skrivs} om ${lagrumFor(id).amne}.`;

function kantFel(citat: Citat, mening: string, utgava: Lagutgava): Dom | null {
  const lag = arSol(citat) ? 'sol' : citat.lag;
  const nyckel = [lag, citat.kapitel, citat.paragraf].filter((d) => d !== null).join(':');
  const fel = KANDA_FEL.find((f) => f.citat === nyckel && (f.utgava ?? utgava) === utgava && (f.ord?.test(mening) ?? true) && f.utom?.test(mening) !== true);
  if (!fel) return null;
  const star = citat.lag === 'hsl' ? null : lagrumI(utgava, citat);
  return { varfor: star ? handlarOm(star) : 'är en gammal hänvisning.', ratta: [fel.ratt], sakert: fel.ord === null };
}

/** A number that both editions have: the sentence tells which content is meant. */
function fleraInnehall(citat: Citat, mening: string, utgava: Lagutgava): Dom | null {
  const delt = DELADE_NUMMER[`${citat.kapitel}:${citat.paragraf}`];
  if (!delt) return null;
  const [har, annars] = utgava === 'sol2025' ? [delt.nu, delt.forr] : [delt.forr, delt.nu];
  const annanUtgava = utgava === 'sol2025' ? 'sol2001' : 'sol2025';
  const menasDenAndra = annars?.test(mening) === true && har?.test(mening) !== true;
  const misstankt = utgava === 'sol2025' && delt.vanligt === true && !delt.nu.test(mening);
  if (!menasDenAndra && !misstankt) return null;
  const star = lagrumI(utgava, citat);
  return { varfor: star ? handlarOm(star) : `handlar i ${LAGUTGAVOR[utgava].kort} om något annat.`, ratta: ersattare(iUtgavan(annanUtgava, citat), utgava), sakert: false };
}

/** Chapters that only SoL 2025:400 has. */
const SISTA_KAPITEL_2001 = 16;

function finnsInte(citat: Citat, utgava: Lagutgava): Dom | null {
  const { lag, kapitel, paragraf } = citat;
  if (kapitel === null) return null;
  const saknas = utgava === 'sol2025' ? !finnsISol2025(kapitel, paragraf) : Number.parseInt(kapitel, 10) > SISTA_KAPITEL_2001 && finnsISol2025(kapitel, paragraf);
  const ratta = saknas ? ersattare(iUtgavan(utgava === 'sol2025' ? 'sol2001' : 'sol2025', citat), utgava) : [];
  // Without a named law the number may belong to any law: it is questioned only when the old SoL had it.
  if (!saknas || (lag === null && ratta.length === 0)) return null;
  return { varfor: `finns inte i ${LAGUTGAVOR[utgava].kort}, som gäller för beslutet.`, ratta, sakert: lag !== null };
}

function domOver(citat: Citat, text: string, dag: Datum): Dom | string | null {
  const utgava = lagutgavaFor(dag);
  const mening = meningVid(text, citat.fran);
  const kant = kantFel(citat, mening, utgava);
  if (kant) return kant;
  if (!arSol(citat)) {
    const id = valjTolkning(citat, dag);
    const svar = id && kontrolleraLagrum(id, dag);
    return svar && !svar.ok ? svar.fel : null;
  }
  if (utgava === 'sol2025' && avserTidigareBeslut(mening) && iUtgavan('sol2001', citat).length > 0) return null;
  if ((citat.lag === 'sol2001' || citat.lag === 'sol2025') && citat.lag !== utgava)
    return { varfor: `hör till ${LAGUTGAVOR[citat.lag].kort}, som inte gäller för beslutet.`, ratta: ersattare(iUtgavan(citat.lag, citat), utgava), sakert: true };
  return fleraInnehall(citat, mening, utgava) ?? finnsInte(citat, utgava);
}

function felIText(text: string, dag: Datum): FelCitat[] {
  return tolkaLagrum(text).flatMap((citat) => {
    const dom = domOver(citat, text, dag);
    if (dom === null) return [];
    const plats = { citat: citat.text, fran: citat.fran, till: citat.till };
    if (typeof dom === 'string') return [{ ...plats, ratt: null, mening: dom, sakert: true }];
    return [{ ...plats, ratt: dom.ratta[0] ?? null, mening: `”${citat.text}” ${dom.varfor} ${anvandIStallet(dom.ratta)}`, sakert: dom.sakert }];
  });
}

/**
 * The wrong citations in a text, or of one LagrumId, for a beslut of the given day: those seen in circulation, numbers of the
 * other edition of SoL, and laws not in force. A sentence about an earlier beslut may cite the earlier law.
 * @throws when the day does not exist or lies before 2002.
 */
export function felCitat(textEllerId: string, dag: Datum): readonly FelCitat[] {
  if (!arLagrum(textEllerId)) return felIText(textEllerId, dag);
  const svar = kontrolleraLagrum(textEllerId, dag);
  return svar.ok ? [] : [{ citat: textEllerId, fran: 0, till: textEllerId.length, ratt: svar.ratt ?? null, mening: svar.fel, sakert: true }];
}
