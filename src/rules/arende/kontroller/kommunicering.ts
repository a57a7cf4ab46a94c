import { datumIOrd } from '../../lag/dagar.ts';
import type { Kontroll, Kontrollunderlag, Traff } from '../kontroll.ts';
import { arBesvarad } from '../lage.ts';
import { andradeSedanSkickat } from '../skickat.ts';
import { arStallforetradare, bedomningsfalt, insatsord, nekas, om, overstyrbar, tom } from './hjalp.ts';
import { forsamras } from './omprovning.ts';

/** Why the person must have seen the material: something asked for is refused, or a running beslut becomes worse. Null when neither holds. */
function motPersonen(underlag: Kontrollunderlag): string | null {
  if (underlag.bild.insatser.some((i) => nekas(i.bedomning))) return 'Något av det sökta beviljas inte';
  return underlag.arende.beslut.tidigare.some((t) => forsamras(underlag, t)) ? 'Ett beslut som gäller blir sämre för personen' : null;
}

/** What is granted, but with a last day or a förbehåll: it may go against the person all the same (FL 25 §). */
const medVillkor = ({ bild }: Kontrollunderlag) => bild.beviljade.find(({ bedomning: { giltighet: g } }) => g.slag === 'tidsbegransat' || !tom(g.forbehall));

function notering(underlag: Kontrollunderlag): readonly Traff[] {
  const { kommunicering: k } = underlag.arende;
  if (k.undantag !== null || k.avstatt !== null) return [];
  const varfor = motPersonen(underlag);
  if (k.sand === null) {
    const villkor = varfor === null ? medVillkor(underlag) : undefined;
    if (villkor) return [{ falt: 'kommunicering.sand', niva: 'W', mening: `Beslutet om ${insatsord(villkor)} får en tidsgräns eller ett förbehåll. Låt personen ta del av underlaget till det, eller ange varför det inte behövs.` }];
    return om(varfor !== null, { falt: 'kommunicering.sand', mening: `${varfor}, och underlaget är inte kommunicerat. Skicka det till personen med en dag att svara, eller ange vilket undantag som gäller.` });
  }
  if (varfor === null) return [];
  const saknas = [
    ...(k.hur === null ? [['hur', 'hur det gjordes'] as const] : []),
    ...(k.till.length === 0 ? [['till', 'till vem'] as const] : []),
    ...(k.svarSenast === null ? [['svarSenast', 'sista dag att svara'] as const] : []),
  ];
  return om(saknas.length > 0, () => ({ falt: `kommunicering.${saknas[0]![0]}`, mening: `Noteringen om kommunicering är inte fullständig. Fyll i ${saknas.map(([, ord]) => ord).join(' och ')}.`, orsaker: saknas.map(([, ord]) => ord) }));
}

function forTidigt({ arende: { beslut, kommunicering: k } }: Kontrollunderlag): readonly Traff[] {
  const obesvarat = k.sand !== null && !arBesvarad(k);
  return [
    ...om(k.villTalaInforNamnden === 'ja' && !k.hord, { falt: 'kommunicering.hord', lagrum: 'sol2025:14:8', mening: 'Personen vill lämna uppgifter muntligt inför nämnden. Vänta med beslutet tills det är gjort, och fyll i vilken dag.' }),
    ...om(obesvarat && beslut.dag !== null && k.svarSenast !== null && beslut.dag <= k.svarSenast, () => ({
      falt: 'beslut.dag',
      mening: `Personen har till och med ${datumIOrd(k.svarSenast!)} på sig att svara. Vänta med beslutet, eller registrera svaret eller att personen avstår.`,
    })),
  ];
}

/** A local rule, so it needs the riktlinje's own word for it. */
const kommunicerasMedForetradare = ({ regelverk }: Kontrollunderlag): boolean => regelverk.riktlinje.parametrar.kommuniceraMedForetradare === true;

function foretradare(underlag: Kontrollunderlag): readonly Traff[] {
  const { kommunicering: k, foretradare: alla } = underlag.arende;
  const den = alla.find((f) => arStallforetradare(f.roll));
  return om(kommunicerasMedForetradare(underlag) && den !== undefined && k.sand !== null && !k.till.includes('foretradare'), {
    falt: 'kommunicering.till',
    mening: `Underlaget ska enligt riktlinjen också gå till den som företräder personen. Skicka det till ${den?.namn.trim() || 'företrädaren'}.`,
  });
}

/** What the person has not seen: new material, or a bedömning that is another than in the underlag that was sent. */
function nyttSedan({ arende, bild }: Kontrollunderlag): readonly Traff[] {
  const { nyttMaterial } = arende.kommunicering;
  const andrade = andradeSedanSkickat(arende).flatMap(({ id, ny }): Traff[] => {
    const insats = bild.insatser.find((i) => i.ansokt.id === id);
    if (!insats) return [];
    const vad = ny ? `Bedömningen av ${insatsord(insats)} fanns inte med i underlaget som skickades` : `Bedömningen av ${insatsord(insats)} har ändrats sedan underlaget skickades`;
    return [{ falt: bedomningsfalt(insats, 'stallningstagande.utfall'), mening: `${vad}. Låt personen ta del av ${ny ? 'den' : 'ändringen'} innan du beslutar.` }];
  });
  return [
    ...om(nyttMaterial !== null && nyttMaterial.kommunicerat === null, { falt: 'kommunicering.nyttMaterial.kommunicerat', mening: 'Det har kommit nytt material efter kommuniceringen. Låt personen ta del av det och svara innan du beslutar.' }),
    ...andrade,
  ];
}

/** Ways to share the underlag in which the person gets our letter, where the right to be heard by the nämnd always stands. */
const MED_BREVET: ReadonlySet<Kontrollunderlag['arende']['kommunicering']['hur']> = new Set(['brev', 'personligen']);

/** K01–K07: that the person has seen the material and been heard. */
export const KOMMUNICERING: readonly Kontroll[] = [
  overstyrbar({ kod: 'K01', steg: 'kommunicering', niva: 'B', namn: 'Kommunicering före beslut som går personen emot', lagrum: 'fl:25', kor: notering }),
  overstyrbar({
    kod: 'K02',
    steg: 'kommunicering',
    niva: 'W',
    namn: 'Rätten att tala inför nämnden',
    lagrum: 'sol2025:14:8',
    kor: ({ arende: { kommunicering: k } }) =>
      om(k.sand !== null && !k.informeradMuntligt && !MED_BREVET.has(k.hur), { falt: 'kommunicering.informeradMuntligt', mening: 'Personen ska få veta att uppgifter kan lämnas muntligt inför nämnden. Säg det, och markera att det är sagt.' }),
  }),
  overstyrbar({ kod: 'K03', steg: 'kommunicering', niva: 'B', namn: 'Beslut innan personen fått svara', lagrum: 'fl:25', kor: forTidigt }),
  overstyrbar({
    kod: 'K04',
    steg: 'kommunicering',
    niva: 'W',
    namn: 'Nytt material eller ändrad bedömning efter kommunicering',
    lagrum: 'fl:25',
    kor: nyttSedan,
  }),
  overstyrbar({
    kod: 'K05',
    steg: 'kommunicering',
    niva: 'W',
    namn: 'Undantag från kommunicering',
    lagrum: 'fl:25',
    kor: ({ arende: { kommunicering: k } }) => [
      ...om(k.undantag === null && !tom(k.undantagSkal), { falt: 'kommunicering.undantag', mening: 'Du har skrivit skäl för att inte kommunicera. Välj också vilket undantag som gäller.' }),
      ...om(k.undantag !== null && tom(k.undantagSkal), { falt: 'kommunicering.undantagSkal', mening: 'Du använder ett undantag från kommunicering. Skriv varför det gäller i det här ärendet.' }),
    ],
  }),
  overstyrbar({ kod: 'K06', steg: 'kommunicering', niva: 'W', namn: 'Kommunicering med företrädare', lokal: true, kor: foretradare }),
  overstyrbar({
    kod: 'K07',
    steg: 'kommunicering',
    niva: 'W',
    namn: 'Svar som inte är bemött',
    lagrum: 'fl:32',
    kor: ({ arende: { kommunicering: k } }) => om(k.svar !== null && tom(k.svar.bemott), { falt: 'kommunicering.svar.bemott', mening: 'Personen har svarat på kommuniceringen. Skriv hur du har vägt in svaret i bedömningen.' }),
  }),
];
