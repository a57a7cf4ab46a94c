import { bevaras, gallringFran, senasteAnteckning } from '../../overforing/gallring.ts';
import { datumIOrd } from '../../lag/dagar.ts';
import type { Kontroll } from '../kontroll.ts';
import { fodelsedag } from '../personnummer.ts';
import { om, overstyrbar } from './hjalp.ts';

/** D04: information only. The akt is gallrad in the verksamhetssystem; here it reminds of a case that was left behind. */
export const GALLRING: readonly Kontroll[] = [
  overstyrbar({
    kod: 'D04',
    steg: 'ansokan',
    niva: 'N',
    namn: 'Gallring av akten',
    lagrum: 'sol2025:16:1',
    kor: ({ arende, regelverk, idag }) => {
      if (arende.fryst === null && arende.avslut === null) return [];
      const { tidigast, klart } = gallringFran(senasteAnteckning(arende));
      return om(idag >= tidigast && bevaras(fodelsedag(arende.person.personnummer), regelverk.kommun) === null, {
        falt: 'overforing.overfort',
        mening: `Den sista anteckning som Likvärd känner till är fem år gammal, och akten ska i så fall vara gallrad senast ${datumIOrd(klart)}. Gallringen görs i verksamhetssystemet: för över det som fattas och radera ärendet här.`,
      });
    },
  }),
];
