import { allmantForbehall } from '../heuristik/forbehall.ts';
import type { Kontroll } from '../kontroll.ts';
import { bedomningsfalt, harOrd, insatsord, om, overstyrbar } from './hjalp.ts';
import { utanEgnaOrd } from './motivering.ts';

/** B07, B08: a time limit and a förbehåll are the person's own, or they should not be there. Source: JO 589-2016. */
export const GILTIGHET: readonly Kontroll[] = [
  overstyrbar({
    kod: 'B07',
    steg: 'beslut',
    niva: 'W',
    namn: 'Tidsbegränsning utan eget skäl',
    lagrum: 'fl:32',
    kor: (underlag) =>
      underlag.bild.beviljade.flatMap((bild) => {
        const { slag, skal, till } = bild.bedomning.giltighet;
        if (slag !== 'tidsbegransat') return [];
        const utan = !harOrd(skal) || utanEgnaOrd(underlag, bild, skal, 'tidsbegransning', null) !== undefined;
        return [
          ...om(till === null, { falt: bedomningsfalt(bild, 'giltighet.till'), mening: `Beslutet om ${insatsord(bild)} är tidsbegränsat men saknar sista dag. Fyll i den.` }),
          ...om(utan, { falt: bedomningsfalt(bild, 'giltighet.skal'), mening: `Tidsbegränsningen av ${insatsord(bild)} saknar ett eget skäl. Skriv vilken förändring hos personen du förutser, eller låt beslutet gälla tills vidare.` }),
        ];
      }),
  }),
  overstyrbar({
    kod: 'B08',
    steg: 'beslut',
    niva: 'W',
    namn: 'Allmänt omprövningsförbehåll',
    lagrum: 'fl:37',
    kor: (underlag) =>
      underlag.bild.beviljade.flatMap((bild) => {
        const { forbehall, forbehallFormuleringId } = bild.bedomning.giltighet;
        if (!harOrd(forbehall)) return [];
        const mall = utanEgnaOrd(underlag, bild, forbehall, 'forbehall', forbehallFormuleringId);
        const fynd = allmantForbehall(forbehall);
        const skal = mall ? 'är formuleringen utan egna ord' : fynd.skal;
        return om(mall !== undefined || fynd.traff, {
          falt: bedomningsfalt(bild, 'giltighet.forbehall'),
          mening: `Förbehållet för ${insatsord(bild)} ${skal}. Skriv vilken händelse det gäller och varför, eller ta bort det.`,
          orsaker: fynd.ord,
        });
      }),
  }),
];
