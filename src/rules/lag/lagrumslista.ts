import { LAGAR } from './lagar.ts';
import { lagrumFor, skrivLagrum } from './lagrum.ts';
import type { Lagrum, LagrumId } from './lagrum.ts';

/** "a, b och c". */
const radaUpp = (ord: readonly string[]) => (ord.length < 2 ? ord.join('') : `${ord.slice(0, -1).join(', ')} och ${ord.at(-1)}`);

const gruppnyckel = ({ id, lag, kapitel, stycke, punkt }: Lagrum) => (stycke === null && punkt === null ? `${lag}:${kapitel ?? ''}` : id);

function skrivGrupp(idn: readonly LagrumId[]): string {
  const [forst, ...ovriga] = idn.map(lagrumFor);
  if (!forst || ovriga.length === 0) return forst ? skrivLagrum(forst.id) : '';
  const kapitel = forst.kapitel === null ? '' : `${forst.kapitel} kap. `;
  return `${kapitel}${radaUpp([forst, ...ovriga].map((l) => l.paragraf))} §§ ${LAGAR[forst.lag].skrivs}`;
}

/** Several citations in running text, whole sections of a chapter taken together: "13 kap. 1 och 4 §§ KL (2017:725) och 32 § FL (2017:900)". Order kept. */
export function skrivLagrumslista(idn: readonly LagrumId[]): string {
  const grupper = new Map<string, LagrumId[]>();
  for (const id of idn) {
    const nyckel = gruppnyckel(lagrumFor(id));
    grupper.set(nyckel, [...(grupper.get(nyckel) ?? []), id]);
  }
  return radaUpp([...grupper.values()].map(skrivGrupp));
}
