import type { Kommundokument } from '../filer/dokument.ts';
import { hemvist } from '../filer/vagar.ts';
import type { Io } from '../io.ts';
import { type Filfynd, fyndI } from './fynd.ts';

/** The file name that a document's id asks for, within its kommun's folder. */
const vantatNamn = (slag: Kommundokument['slag'], id: string): string => (slag === 'kommun' ? 'kommun.yaml' : `${slag === 'schablon' ? '' : `${slag}-`}${id.split('/')[1]}.yaml`);

/** Id, kommun and first day say the same thing. The schablon's own format checks it for schablontider. */
function idfynd(d: Kommundokument): Filfynd[] {
  if (d.slag === 'kommun' || d.slag === 'schablon') return [];
  const { id, kommun, giltigFran } = d.innehall;
  const vantat = `${kommun}/${giltigFran ?? 'okant'}`;
  return id === vantat ? [] : [fyndI(d, ['id'], 'id', `id är ${id}, men kommun och giltigFran ger ${vantat}. Rätta det som är fel.`)];
}

/** The document lies where the app looks for it. A file outside the tree may be called anything. */
function platsfynd(d: Kommundokument, io: Io): Filfynd[] {
  const hem = hemvist(d.fil, io);
  if (!hem) return [];
  const kommun = d.slag === 'kommun' ? d.innehall.id : d.innehall.kommun;
  const vantat = `${d.slag === 'schablon' ? 'schablons' : 'guidelines'}/${kommun}/${vantatNamn(d.slag, d.innehall.id)}`;
  const ar = [hem.trad, hem.kommun, hem.namn].filter(Boolean).join('/');
  return ar === vantat ? [] : [fyndI(d, ['id'], 'filnamn', `Filen hittas inte av Likvärd: med id ${d.innehall.id} ska den heta ${vantat}, inte ${ar}. Byt namn på filen eller rätta id.`)];
}

export const namnfynd = (d: Kommundokument, io: Io): Filfynd[] => [...idfynd(d), ...platsfynd(d, io)];
