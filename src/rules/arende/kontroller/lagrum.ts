import { BESLUTSLAGRUM, skrivLagrum } from '../../lag/lagrum.ts';
import { kontrolleraLagrum } from '../../lag/kontrollera-lagrum.ts';
import { arBefogenhet, rorBefogenhet } from '../beslutslagrum.ts';
import type { Insatsbild } from '../bild.ts';
import type { Kontroll, Kontrollunderlag, Traff } from '../kontroll.ts';
import { bedomningsfalt, beslutsdag, ejOverstyrbar, harOrd, insatsord, om, overstyrbar, perInsats, tom } from './hjalp.ts';

/** The sections of the texts that tell how to appeal. They are generated from the kind of beslut and never worded by hand. */
const HANVISNINGAR = ['overklagande', 'laglighetsprovning', 'sammanfattning-overklaga'] as const;

/** Only a chosen lagrum can be wrong: what follows from the insats follows the law of the day. */
const valda = perInsats((bild, underlag) => {
  const fel = bild.bedomning.lagrum.map((id) => kontrolleraLagrum(id, beslutsdag(underlag))).filter((svar) => !svar.ok);
  const ratt = fel.find((svar) => svar.ratt)?.ratt;
  return om(fel.length > 0, {
    falt: bedomningsfalt(bild, 'lagrum'),
    mening: `Beslutet om ${insatsord(bild)} anger ett lagrum som inte finns eller inte gäller på beslutsdagen. ${ratt ? `Välj ${skrivLagrum(ratt)}.` : 'Välj ett lagrum ur listan.'}`,
    orsaker: fel.map((svar) => svar.fel),
  });
});

const UTAN_PROVNING = new Set(['sol2025:11:5', 'sol2001:4:2a']);
const BESVAR = new Set(['sol2025:35:1', 'sol2001:16:3']);
const BESVARSORD = /förvaltningsrätt|förvaltningsbesvär|överklaga/iu;

/** Information on förvaltningsbesvär belongs to the right to insatser alone. */
const felHanvisning = perInsats((bild, { arende, regelverk }) => {
  const falt = bedomningsfalt(bild, 'lagrum');
  if (bild.bedomning.lagrum.some((id) => UTAN_PROVNING.has(id)))
    return [{ falt, mening: `En insats utan behovsprövning ges genom ett besked, inte ett beslut. Ta bort ${insatsord(bild)} ur beslutet eller pröva ansökan som en rätt.` }];
  if (!arBefogenhet(bild, regelverk.lagutgava)) return [];
  const egna = [...HANVISNINGAR, `skal-${bild.ansokt.id}`].some((id) => BESVARSORD.test(arende.beslut.egnaTexter[id] ?? ''));
  return om(egna || bild.bedomning.lagrum.some((id) => BESVAR.has(id)), {
    falt,
    mening: `Beslutet om ${insatsord(bild)} går utöver rätten till insatser och kan bara laglighetsprövas. Ta bort informationen om vanligt överklagande för den insatsen.`,
  });
});

/** The steps of the right, in the person's own case: at least the need, another way, and what is reasonable. */
const rattenProvad = ({ bedomning: { steg } }: Insatsbild): boolean => harOrd(steg.behov) && harOrd(steg.annatSatt) && harOrd(steg.skaligt);

function utanRatt(underlag: Kontrollunderlag): readonly Traff[] {
  const { regelverk } = underlag;
  const { ratt } = BESLUTSLAGRUM[regelverk.lagutgava];
  if (!regelverk.riktlinje.insatser.some((i) => i.lagrum === 'befogenhet')) return [];
  return underlag.bild.insatser.flatMap((bild) =>
    om(bild.bedomning.stallningstagande.utfall !== null && rorBefogenhet(bild, regelverk.lagutgava) && !bild.bedomning.lagrum.includes(ratt) && !rattenProvad(bild), {
      falt: bedomningsfalt(bild, 'steg.behov'),
      mening: `Beslutet om ${insatsord(bild)} rör något utöver rätten till insatser. Skriv först hur rätten är prövad, steg för steg, eftersom ett nej till rätten kan överklagas.`,
    }),
  );
}

/** The hänvisning stands as generated, and can be followed: it says where the appeal is sent. */
const hanvisningen = ({ arende: { beslut }, regelverk: { kommun } }: Kontrollunderlag): readonly Traff[] => [
  ...HANVISNINGAR.filter((id) => !tom(beslut.egnaTexter[id] ?? '')).map((id) => ({
    falt: `beslut.egnaTexter.${id}`,
    mening: 'Upplysningen om hur man överklagar är omskriven. Återställ den färdiga texten: den har rätt tid, mottagare och innehåll.',
  })),
  ...om(kommun.adress === null, { falt: 'kommun', mening: `Nämndens postadress saknas i kommunens uppgifter, och utan den går beslutet inte att överklaga. Be den som sköter uppgifterna för ${kommun.namn} att fylla i adressen.` }),
];

/** B03, B12–B14: the provisions that the beslut rests on, and how it can be appealed. */
export const LAGRUM: readonly Kontroll[] = [
  ejOverstyrbar({ kod: 'B03', steg: 'beslut', niva: 'B', namn: 'Lagrum som finns och gäller', lagrum: 'fl:32', kor: valda }),
  ejOverstyrbar({
    kod: 'B12',
    steg: 'beslut',
    niva: 'B',
    namn: 'Överklagandehänvisning',
    lagrum: 'fl:33',
    kor: hanvisningen,
  }),
  overstyrbar({ kod: 'B13', steg: 'beslut', niva: 'W', namn: 'Överklagande där det inte gäller', lagrum: 'sol2025:35:1', kor: felHanvisning }),
  overstyrbar({ kod: 'B14', steg: 'beslut', niva: 'W', namn: 'Utöver rätten utan att rätten är prövad', lokal: true, kor: utanRatt }),
];
