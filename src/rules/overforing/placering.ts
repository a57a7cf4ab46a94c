import type { Rubrik, Verksamhetssystem } from './format.ts';

/** How closely a pattern names a section: -1 not at all, otherwise the more letters it names the closer; the whole name closest. */
function narhet(del: string, plats: string): number {
  if (del === plats) return plats.length + 1;
  const borjan = del.endsWith('*') ? del.slice(0, -1) : null;
  return borjan !== null && plats.startsWith(borjan) ? borjan.length : -1;
}

/** The heading that a section goes under: the one that names it closest, otherwise the one that takes the rest. So nothing is lost and nothing goes twice. */
export function rubrikFor({ rubriker }: Pick<Verksamhetssystem, 'rubriker'>, plats: string): Rubrik {
  let bast: { readonly rubrik: Rubrik | undefined; readonly varde: number } = { rubrik: rubriker.find((r) => r.ovrigt), varde: -1 };
  for (const rubrik of rubriker)
    for (const del of rubrik.delar) {
      const varde = narhet(del, plats);
      if (varde > bast.varde) bast = { rubrik, varde };
    }
  if (!bast.rubrik) throw new Error('Verksamhetssystemets fil saknar en rubrik för det övriga.');
  return bast.rubrik;
}

/** True when some heading names the section, so that it does not only fall among the rest. */
export const arPlacerad = ({ rubriker }: Pick<Verksamhetssystem, 'rubriker'>, plats: string): boolean => rubriker.some((r) => r.delar.some((del) => narhet(del, plats) >= 0));
