import { Fraction } from 'fraction.js';
import { type Period, arPaNatten, periodText, tillfallenPerEnhet } from '../../period.ts';
import type { Kontroll } from '../kontroll.ts';
import { bedomningsfalt, harOrd, insatsord, om, overstyrbar, perInsats } from './hjalp.ts';

/** Periods per year. A year of 365 days: only differences larger than the slack below are told. */
const PER_AR: Readonly<Record<Period['enhet'], Fraction>> = { dag: new Fraction(365), vecka: new Fraction(365, 7), manad: new Fraction(12), ar: new Fraction(1) };
/** "52 times a year" is not less than "every week". */
const SPEL = new Fraction(99, 100);

/** True when the first period is less often than the second, beyond what the length of months and years makes unsure. */
function glesare(beviljad: Period, onskad: Period): boolean {
  const perAr = (p: Period) => tillfallenPerEnhet(p).mul(PER_AR[p.enhet]);
  return perAr(beviljad).compare(perAr(onskad).mul(SPEL)) < 0;
}

/** B01, B16: that what is granted is said whole, and that less than asked for is called what it is. */
export const OMFATTNING: readonly Kontroll[] = [
  overstyrbar({
    kod: 'B01',
    steg: 'beslut',
    niva: 'B',
    namn: 'Mindre än det sökta utan avslag i den delen',
    lagrum: 'fl:32',
    kor: perInsats((bild) => {
      const { onskadOmfattning: onskad } = bild.ansokt;
      const { tillfallen } = bild.bedomning.omfattning;
      const { utfall } = bild.bedomning.stallningstagande;
      if (utfall === 'delvis' && !onskad)
        return [{ falt: `ansoktaInsatser.${bild.ansokt.id}.onskadOmfattning`, niva: 'W', mening: `Ansökan om ${insatsord(bild)} beviljas bara till en del, men det framgår inte hur mycket personen har ansökt om. Fyll i det, så att det går att se vad som avslås.` }];
      if (utfall !== 'bifall' || !onskad || !tillfallen) return [];
      const natt = arPaNatten(bild.ansokt.insatsId, bild.bedomning.omfattning.klockslag);
      return om(glesare(tillfallen, onskad), {
        falt: bedomningsfalt(bild, 'stallningstagande.utfall'),
        mening: `Personen har ansökt om ${insatsord(bild)} ${periodText(onskad, natt)}, och ${periodText(tillfallen, natt)} beviljas. Välj delvis bifall och motivera avslaget i resten.`,
      });
    }),
  }),
  overstyrbar({
    kod: 'B16',
    steg: 'beslut',
    niva: 'W',
    namn: 'Bara tid utan innehåll',
    lagrum: 'fl:32',
    kor: (underlag) =>
      underlag.bild.beviljade.flatMap((bild) => {
        const { tillfallen, beskrivning } = bild.bedomning.omfattning;
        return om(tillfallen === null && !harOrd(beskrivning) && !bild.insats?.fortlopande, { falt: bedomningsfalt(bild, 'omfattning.tillfallen'), mening: `Beslutet om ${insatsord(bild)} säger inte vad som beviljas. Skriv hur ofta hjälpen ges och vad som ingår.` });
      }),
  }),
];
