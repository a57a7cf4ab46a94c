import { join } from 'node:path';
import type { Datum } from '@rules/datum.ts';
import { plusDagar } from '@rules/lag/dagar.ts';
import { versionFor } from '@rules/version.ts';
import type { DokumentAv, Kommundokument } from '../filer/dokument.ts';
import { finns } from '../filer/mappar.ts';
import { dokumentvag, hemvist } from '../filer/vagar.ts';
import { type Filfynd, fyndI } from './fynd.ts';
import type { Samling } from './samling.ts';

const DELAR = ['riktlinje', 'schablon', 'tillampning', 'delegation'] as const;
type Del = (typeof DELAR)[number];
type Par = DokumentAv<'kommun'>['innehall']['par'][number];
type Hittat = { readonly [D in Del]: DokumentAv<D> | null };

interface Period {
  readonly fran: Datum;
  /** First day it no longer rules; null while no end is known. */
  readonly till: Datum | null;
}

/** When a document rules: from its first day until its successor's. Null when it is undated. */
function period(d: DokumentAv<Del>, samling: Samling): Period | null {
  const { giltigFran: fran } = d.innehall;
  if (fran === null) return null;
  const svar = versionFor(samling.syskon(d).map((s) => s.innehall), fran);
  const upphor = 'giltigTill' in d.innehall && d.innehall.giltigTill ? plusDagar(d.innehall.giltigTill, 1) : null;
  return { fran, till: svar.ok && svar.version.id === d.innehall.id ? (upphor ?? svar.slutarFore) : upphor };
}

const mots = (a: Period, b: Period): boolean => (a.till === null || b.fran < a.till) && (b.till === null || a.fran < b.till);
const iOrd = ({ fran, till }: Period): string => `från ${fran}${till ? ` och till och med ${plusDagar(till, -1)}` : ''}`;

/** Documents of a pair that are never in force at the same time. */
function utanforGiltighet(d: DokumentAv<'kommun'>, i: number, { riktlinje, ...ovriga }: Hittat, samling: Samling): Filfynd[] {
  const galler = riktlinje && period(riktlinje, samling);
  if (!riktlinje || !galler) return [];
  return Object.values(ovriga).flatMap((annat) => {
    const andra = annat && period(annat, samling);
    if (!annat || !andra || mots(galler, andra)) return [];
    return [fyndI(d, ['par', i, annat.slag], 'UTANFÖR_GILTIGHET', `${riktlinje.innehall.id} gäller ${iOrd(galler)}, men ${annat.slag} ${annat.innehall.id} gäller ${iOrd(andra)}. De gäller aldrig samtidigt: välj den version som hör till.`)];
  });
}

/** Invented figures, or those of another kommun, are never used for a real case. */
function blandat(d: DokumentAv<'kommun'>, i: number, hittat: Hittat): Filfynd[] {
  if (d.innehall.par[i]?.slag !== 'skarp') return [];
  const fel = Object.values(hittat).find((del) => del !== null && (del.innehall.uppdiktad || del.innehall.kommun !== d.innehall.id));
  return fel ? [fyndI(d, ['par', i, 'slag'], 'blandatPar', `${fel.innehall.id} är ${fel.innehall.uppdiktad ? 'uppdiktad' : 'en annan kommuns'}. Skriv slag: demo för paret.`)] : [];
}

function saknade(d: DokumentAv<'kommun'>, i: number, par: Par, rot: string, samling: Samling): Filfynd[] {
  return DELAR.flatMap((del) => {
    const id = par[del];
    if (id === null) return [];
    const vag = dokumentvag(del, id);
    const fynd = (mening: string) => [fyndI(d, ['par', i, del], 'saknadFil', mening)];
    if (vag === null) return fynd(`”${id}” är inget id. Skriv kommun/datum, till exempel ${d.innehall.id}/2025-07-01.`);
    return finns(join(rot, vag), samling.io) ? [] : fynd(`Filen ${vag} finns inte. Lägg till den eller rätta id under par.`);
  });
}

/** The pairs of a kommun.yaml: files that exist, rule at the same time, and do not mix real with invented. */
export function parfynd(d: Kommundokument, samling: Samling): Filfynd[] {
  const hem = hemvist(d.fil, samling.io);
  if (d.slag !== 'kommun' || !hem) return [];
  return d.innehall.par.flatMap((par, i) => {
    const hamta = <D extends Del>(del: D): DokumentAv<D> | null => {
      const vag = par[del] === null ? null : dokumentvag(del, par[del]);
      return vag === null ? null : samling.hamta(del, join(hem.rot, vag));
    };
    const hittat: Hittat = { riktlinje: hamta('riktlinje'), schablon: hamta('schablon'), tillampning: hamta('tillampning'), delegation: hamta('delegation') };
    return [...saknade(d, i, par, hem.rot, samling), ...utanforGiltighet(d, i, hittat, samling), ...blandat(d, i, hittat)];
  });
}
