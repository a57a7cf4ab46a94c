import { join } from 'node:path';
import type { Plats } from '@rules/formatfel.ts';
import { menade } from '@rules/likhet.ts';
import type { Riktlinje } from '@rules/riktlinje/format.ts';
import { insatsensFragor } from '@rules/riktlinje/kompilera.ts';
import type { DokumentAv, Kommundokument } from '../filer/dokument.ts';
import { dokumentvag, hemvist } from '../filer/vagar.ts';
import { type Filfynd, fyndI } from './fynd.ts';
import type { Samling } from './samling.ts';

/** Support texts that belong to no insats. */
const ALLMANT = 'allmant';

interface Hanvisning {
  readonly plats: Plats;
  readonly insats: string;
  readonly fraga?: string | undefined;
}

function hanvisningarI(d: Kommundokument): Hanvisning[] {
  if (d.slag === 'delegation') return d.innehall.rader.flatMap((rad, i) => (rad.insatser === 'alla' ? [] : rad.insatser.map((insats, j) => ({ plats: ['rader', i, 'insatser', j], insats }))));
  if (d.slag !== 'tillampning') return [];
  const { stod, svar, formuleringar } = d.innehall;
  return [
    ...stod.map(({ insats, fraga }, i) => ({ plats: ['stod', i, fraga === undefined ? 'insats' : 'fraga'], insats, fraga })),
    ...svar.flatMap(({ insats }, i) => (insats === undefined ? [] : [{ plats: ['svar', i, 'insats'], insats }])),
    ...formuleringar.flatMap(({ insats }, i) => (insats ?? []).map((id, j) => ({ plats: ['formuleringar', i, 'insats', j], insats: id }))),
  ];
}

/** Why a reference leads nowhere in the riktlinje, as a sentence; null when it holds. */
function brist({ insats: id, fraga }: Hanvisning, r: Riktlinje): string | null {
  const insats = r.insatser.find((i) => i.id === id);
  if (!insats && id !== ALLMANT) {
    const forslag = menade(id, r.insatser.map((i) => i.id));
    return `Insatsen ”${id}” finns inte i ${r.id}. ${forslag ? `Menade du ”${forslag}”?` : 'Rätta namnet eller ta bort raden.'}`;
  }
  const fragor = insats ? insatsensFragor(insats, r.fragor) : r.fragor;
  if (fraga === undefined || fragor.some((f) => f.id === fraga)) return null;
  const forslag = menade(fraga, fragor.map((f) => f.id));
  return `Frågan ”${fraga}” ställs inte ${insats ? `för ${id} ` : ''}i ${r.id}. ${forslag ? `Menade du ”${forslag}”?` : 'Rätta namnet eller ta bort raden.'}`;
}

/** Insatser and questions that a tillämpningsanvisning or a delegation names exist in every riktlinje it is paired with. */
export function hanvisningsfynd(d: Kommundokument, samling: Samling): Filfynd[] {
  const hem = hemvist(d.fil, samling.io);
  if (!hem || d.slag === 'kommun' || d.slag === 'schablon') return [];
  const kommun: DokumentAv<'kommun'> | null = samling.hamta('kommun', join(hem.rot, 'guidelines', hem.kommun, 'kommun.yaml'));
  if (!kommun) return [];
  const par = kommun.innehall.par.filter((p) => p[d.slag] === d.innehall.id);
  if (par.length === 0) return [fyndI(d, ['id'], 'utanPar', `Ingen rad under par i kommun.yaml hänvisar till ${d.innehall.id}, så den används aldrig.`, 'varning')];
  const vagar = [...new Set(par.map((p) => dokumentvag('riktlinje', p.riktlinje)))];
  const riktlinjer = vagar.flatMap((vag) => (vag ? (samling.hamta('riktlinje', join(hem.rot, vag)) ?? []) : []));
  return hanvisningarI(d).flatMap((h) =>
    riktlinjer.flatMap(({ innehall }) => {
      const mening = brist(h, innehall);
      return mening === null ? [] : [fyndI(d, h.plats, 'okandHanvisning', mening)];
    }),
  );
}
