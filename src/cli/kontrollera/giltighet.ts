import { resolve } from 'node:path';
import { LAGUTGAVOR, lagutgavaFor } from '@rules/lag/utgava.ts';
import { versionsfel } from '@rules/version.ts';
import type { Kommundokument } from '../filer/dokument.ts';
import { type Filfynd, fyndI } from './fynd.ts';
import type { Samling } from './samling.ts';

type Daterat = Exclude<Kommundokument, { slag: 'kommun' }>;

/** Versions that succeed each other: of one kommun and kind, and for schablontider of one use. */
const serie = ({ slag, innehall }: Daterat): string => [slag, innehall.kommun, slag === 'schablon' ? innehall.schablontyp : ''].join(' ');

/** Gaps and overlaps in each series that some of the chosen documents belong to, told at the version that comes last. */
export function versionsfynd(valda: readonly Kommundokument[], samling: Samling): Filfynd[] {
  const daterade = valda.filter((d): d is Daterat => d.slag !== 'kommun');
  const perSerie = new Map<string, Map<string, Daterat>>();
  for (const d of daterade) {
    const grupp = perSerie.get(serie(d)) ?? new Map<string, Daterat>();
    perSerie.set(serie(d), grupp);
    for (const syskon of samling.syskon(d) as Daterat[]) if (serie(syskon) === serie(d)) grupp.set(resolve(samling.io.cwd, syskon.fil), syskon);
  }
  return [...perSerie.values()].flatMap((grupp) => {
    const dokument = [...grupp.values()];
    return versionsfel(dokument.map((d) => d.innehall)).flatMap(({ kod, mening }) => {
      // The sentence names the versions it is about; one of them must have been asked for.
      const berorda = dokument.filter((d) => mening.includes(d.innehall.id)).toSorted((a, b) => (a.innehall.giltigFran ?? '').localeCompare(b.innehall.giltigFran ?? ''));
      const har = berorda.findLast((d) => daterade.includes(d));
      return har ? [fyndI(har, ['giltigFran'], kod, mening)] : [];
    });
  });
}

/** A riktlinje that names another law than the one in force on its first day. Allowed (it may be adopted ahead), but worth a look. */
export function lagutgavafynd(d: Kommundokument): Filfynd[] {
  if (d.slag !== 'riktlinje' || d.innehall.giltigFran === null || d.innehall.giltigFran < LAGUTGAVOR.sol2001.giltigFran) return [];
  const { giltigFran, lagutgava } = d.innehall;
  const galler = lagutgavaFor(giltigFran);
  return galler === lagutgava ? [] : [fyndI(d, ['lagutgava'], 'lagutgava', `Riktlinjen gäller från ${giltigFran}, då ${LAGUTGAVOR[galler].kort} gäller, men lagutgava är ${lagutgava}. Kontrollera vilken lag den är skriven för.`, 'varning')];
}
