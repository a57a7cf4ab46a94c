import { LAGUTGAVOR } from '../../lag/utgava.ts';
import { arBeviljad } from '../bild.ts';
import type { Kontroll, Kontrollunderlag, Traff } from '../kontroll.ts';
import type { Arende } from '../schema.ts';
import { ejOverstyrbar, insatsord, om, overstyrbar, tom } from './hjalp.ts';

type Tidigare = Arende['beslut']['tidigare'][number];

const falt = (t: Tidigare, del: string): string => `beslut.tidigare.${t.id}.${del}`;
const nyttFor = ({ bild }: Kontrollunderlag, t: Tidigare) => bild.insatser.find((i) => i.ansokt.insatsId === t.insatsId);

/** The new beslut sets a running tills vidare-beslut a last day. A refusal of a new ansökan does not touch it (FL 37 §). */
function begransas(underlag: Kontrollunderlag, t: Tidigare): boolean {
  const nytt = nyttFor(underlag, t)?.bedomning;
  return t.slag === 'tillsVidare' && nytt !== undefined && arBeviljad(nytt) && nytt.giltighet.slag === 'tidsbegransat';
}

/** The new beslut is worse for the person: said so, or so by its form. */
export const forsamras = (underlag: Kontrollunderlag, t: Tidigare): boolean => t.forsamras === 'ja' || begransas(underlag, t);

function somForsamring(underlag: Kontrollunderlag, t: Tidigare): readonly Traff[] {
  const bild = nyttFor(underlag, t);
  const vad = bild ? insatsord(bild) : t.insatsId;
  if (forsamras(underlag, t))
    return om(t.behandlasSomForsamring !== 'ja', { falt: falt(t, 'behandlasSomForsamring'), mening: `Det nya beslutet om ${vad} är sämre för personen än det som gäller. Behandla det som en ändring till nackdel, eller låt det gamla stå.` });
  const utfall = bild?.bedomning.stallningstagande.utfall ?? null;
  return om(t.slag === 'tillsVidare' && t.forsamras === null && utfall !== null, {
    falt: falt(t, 'forsamras'),
    niva: 'W',
    mening:
      utfall === 'avslag'
        ? `Personen har redan ett beslut tills vidare om ${vad}, och ett avslag på en ny ansökan ändrar inte det. Ska det gamla beslutet upphöra eller minska, ange det och välj laglig grund.`
        : `Det finns redan ett beslut tills vidare om ${vad}. Ange om det nya beslutet är sämre för personen.`,
  });
}

function utanGrund(underlag: Kontrollunderlag, t: Tidigare): readonly Traff[] {
  if (!forsamras(underlag, t) && t.behandlasSomForsamring !== 'ja') return [];
  if (t.grund === null) return [{ falt: falt(t, 'grund'), mening: 'Ett gynnande beslut ändras till nackdel utan att någon laglig grund är vald. Välj grund, eller låt det gamla beslutet stå: besparingar och nya riktlinjer räcker inte.' }];
  return om(t.grund === 'forbehall' && tom(t.forbehall), { falt: falt(t, 'forbehall'), mening: 'Ändringen grundas på ett förbehåll, men det tidigare beslutet har inget. Skriv av förbehållet, eller välj en annan grund.' });
}

/** Why the new rule on väsentligt förändrade förhållanden cannot be used, or what must be known before it can. */
function nyaRegeln({ grund, dag, slag, andringHos, id }: Tidigare): readonly Traff[] {
  if (grund !== 'vasentligtAndrat') return [];
  const vag = `beslut.tidigare.${id}`;
  const fran = LAGUTGAVOR.sol2025.giltigFran;
  if (dag === null) return [{ falt: `${vag}.dag`, mening: 'Regeln om väsentligt ändrade förhållanden gäller bara beslut från den 1 juli 2025. Fyll i dagen för det tidigare beslutet.' }];
  if (dag < fran) return [{ falt: `${vag}.grund`, mening: 'Regeln om väsentligt ändrade förhållanden gäller bara beslut från den 1 juli 2025, och det tidigare beslutet är äldre. Välj en annan grund, eller låt beslutet stå.' }];
  if (slag !== 'tillsVidare') return [{ falt: `${vag}.slag`, mening: 'Regeln om väsentligt ändrade förhållanden gäller bara beslut tills vidare. Kontrollera det tidigare beslutet, eller välj en annan grund.' }];
  return om(andringHos !== 'enskilde', { falt: `${vag}.andringHos`, mening: 'Regeln gäller bara när förhållandena har ändrats för personen, inte för kommunen. Ange hos vem ändringen finns, eller välj en annan grund.' });
}

const varje = (prova: (underlag: Kontrollunderlag, t: Tidigare) => readonly Traff[]) => (underlag: Kontrollunderlag) => underlag.arende.beslut.tidigare.flatMap((t) => prova(underlag, t));

/** B09–B11: an earlier beslut that this one replaces. Source: FL 37 §, SoL 14 kap. 9 §, JO 921-2017, RÅ 2000 ref. 16. */
export const OMPROVNING: readonly Kontroll[] = [
  overstyrbar({ kod: 'B09', steg: 'beslut', niva: 'B', namn: 'Sämre beslut som inte behandlas så', lagrum: 'fl:37', kor: varje(somForsamring) }),
  overstyrbar({ kod: 'B10', steg: 'beslut', niva: 'B', namn: 'Ändring till nackdel utan grund', lagrum: 'fl:37:st2', kor: varje(utanGrund) }),
  ejOverstyrbar({ kod: 'B11', steg: 'beslut', niva: 'B', namn: 'Väsentligt ändrade förhållanden', lagrum: 'sol2025:14:9:st1', kor: varje((_, t) => nyaRegeln(t)) }),
];
