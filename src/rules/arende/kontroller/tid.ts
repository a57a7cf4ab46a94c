import type { Kontroll, Kontrollunderlag, Traff } from '../kontroll.ts';
import { bedomningsfalt, harOrd, insatsord, om, overstyrbar, perInsats } from './hjalp.ts';

/** Granted insatser without minutes: the sum cannot be stated. Where no schablon belongs to the case, every figure is missing. */
function minuterSaknas({ bild, regelverk }: Kontrollunderlag): readonly Traff[] {
  return bild.beviljade.flatMap((insats) => {
    const rad = bild.tid?.rader.find((r) => r.id === insats.ansokt.id);
    const saknas = regelverk.schablon === null ? insats.bedomning.omfattning.valdaMinuter === null : rad?.lage === 'saknas';
    return om(saknas, {
      falt: bedomningsfalt(insats, 'omfattning.valdaMinuter'),
      mening: `Tiden för ${insatsord(insats)} saknas, så summan går inte att räkna. Svara på det schablonen frågar efter, välj minuter själv, eller låt omfattningen stå i ord.`,
      orsaker: bild.tid?.varningar.filter((v) => v.niva === 'W' && v.insats === insats.ansokt.insatsId).map((v) => v.mening) ?? [],
    });
  });
}

const tidsavsteg = perInsats((bild) => {
  const a = bild.bedomning.omfattning.tidsavsteg;
  const falt = bedomningsfalt(bild, 'omfattning.tidsavsteg');
  return om(a !== null && a.minuter !== null && (a.orsak === null || !harOrd(a.motivering)), {
    falt: a?.orsak === null ? `${falt}.orsak` : `${falt}.motivering`,
    mening: `Plus- eller minustiden för ${insatsord(bild)} saknar orsak eller skäl och räknas inte förrän båda finns. Välj orsak och skriv varför tiden behöver vara en annan.`,
  });
});

/** T01, T02: the time of what is granted. Never a stop: minutes explain a beslut, they do not make it. */
export const TID: readonly Kontroll[] = [
  overstyrbar({ kod: 'T01', steg: 'tid', niva: 'N', namn: 'Minuter saknas', lokal: true, kor: minuterSaknas }),
  overstyrbar({ kod: 'T02', steg: 'tid', niva: 'W', namn: 'Avsteg från schablontid med orsak och skäl', lokal: true, kor: tidsavsteg }),
];
