import type { Utgangspunktslag } from '../../riktlinje/format.ts';
import { baraRiktlinjeSomGrund } from '../heuristik/grund.ts';
import { ekonomiSomSkal } from '../heuristik/ekonomi.ts';
import type { Textfynd } from '../heuristik/text.ts';
import type { Insatsbild } from '../bild.ts';
import type { Kontroll, Kontrollunderlag, Traff } from '../kontroll.ts';
import type { Utfall } from '../schema/bedomning.ts';
import { bedomningsfalt, harOrd, insatsord, nekas, om, overstyrbar, perInsats } from './hjalp.ts';

function egenBedomning(underlag: Kontrollunderlag): readonly Traff[] {
  if (underlag.arende.ansoktaInsatser.length === 0) return [{ falt: 'ansoktaInsatser', mening: 'Ingen ansökt insats är registrerad. Lägg till det som personen ansöker om, så att det blir prövat.' }];
  return perInsats((bild) =>
    om(!Object.values(bild.bedomning.steg).some(harOrd), {
      falt: bedomningsfalt(bild, 'steg.behov'),
      mening: `Ansökan om ${insatsord(bild)} är inte prövad. Skriv din bedömning i stegens ordning.`,
    }),
  )(underlag);
}

/** The texts in which a refusal gives its reasons. */
const SKALSFALT = ['motivering.text', 'stallningstagande.mening'] as const;
const PROVNINGSFALT = ['steg.annatSatt', 'steg.skaligt'] as const;

function skalstext({ bedomning: b }: Insatsbild, falt: (typeof SKALSFALT)[number] | (typeof PROVNINGSFALT)[number]): string {
  return { 'motivering.text': b.motivering.text, 'stallningstagande.mening': b.stallningstagande.mening, 'steg.annatSatt': b.steg.annatSatt, 'steg.skaligt': b.steg.skaligt }[falt];
}

const textprov = (falt: readonly Parameters<typeof skalstext>[1][], prov: (text: string) => Textfynd, mening: (fynd: Textfynd, bild: Insatsbild) => string) =>
  perInsats((bild) =>
    nekas(bild.bedomning)
      ? falt.flatMap((f) => {
          const fynd = prov(skalstext(bild, f));
          return om(fynd.traff, { falt: bedomningsfalt(bild, f), mening: mening(fynd, bild), orsaker: fynd.ord });
        })
      : [],
  );

const grundVald = perInsats((bild) =>
  om(bild.bedomning.stallningstagande.utfall === 'avslag' && bild.bedomning.stallningstagande.grunder.length === 0, {
    falt: bedomningsfalt(bild, 'stallningstagande.grunder'),
    mening: `Det framgår inte på vilken grund ansökan om ${insatsord(bild)} avslås. Välj den eller de grunder som prövningen har visat.`,
  }),
);

const riktlinjeSomGrund = textprov(SKALSFALT, baraRiktlinjeSomGrund, (fynd, bild) => `Skälet mot ${insatsord(bild)} ${fynd.skal}. Skriv vilka omständigheter hos personen som har avgjort.`);

/**
 * Outcome against what the riktlinje starts from: a difference is named as särskilda skäl or avsteg, never left silent.
 * `delvis` is a part of the need: who asks for just that part gets all of what was asked for.
 */
const UTFALL_SOM_FOLJER: Readonly<Record<Exclude<Utgangspunktslag, 'oppen'>, readonly Utfall[]>> = { bifall: ['bifall'], delvis: ['delvis', 'bifall'], ejBifall: ['avslag'] };

const avsteg = perInsats((bild) => {
  const { stallningstagande: s } = bild.bedomning;
  const falt = bedomningsfalt(bild, 'stallningstagande.avsteg');
  if (s.motRiktlinjen === 'avsteg') return om(!s.avsteg?.orsak || !harOrd(s.avsteg.skal), { falt, mening: `Avsteget från riktlinjen om ${insatsord(bild)} saknar orsak eller skäl. Välj orsak och skriv vad hos personen som avgjorde.` });
  if (s.motRiktlinjen === 'sarskildaSkal') return om(s.sarskildaSkal.length === 0, { falt: bedomningsfalt(bild, 'stallningstagande.sarskildaSkal'), mening: `Du har angett särskilda skäl för ${insatsord(bild)} men inte vilka. Välj dem i listan, eller gör ett avsteg.` });
  const { utvardering } = bild;
  if (utvardering?.slag !== 'traff' || utvardering.utgangspunkt === 'oppen' || s.utfall === null) return [];
  return om(!UTFALL_SOM_FOLJER[utvardering.utgangspunkt].includes(s.utfall), {
    falt: bedomningsfalt(bild, 'stallningstagande.motRiktlinjen'),
    mening: `Ditt utfall för ${insatsord(bild)} är ett annat än riktlinjens utgångspunkt. Ange särskilda skäl eller avsteg, så att det går att följa hur du tänkt.`,
  });
});

/** U01, U07, U08, U12, U24, U25, V02: that each ansökt insats is tried, decided and explained for itself. */
export const BEDOMNING: readonly Kontroll[] = [
  overstyrbar({ kod: 'U01', steg: 'bedomning', niva: 'B', namn: 'Egen bedömning av varje ansökt insats', lagrum: 'fl:23', kor: egenBedomning }),
  overstyrbar({
    kod: 'U07',
    steg: 'bedomning',
    niva: 'W',
    namn: 'Egen ekonomi eller köpt hjälp som skäl',
    lagrum: 'sol2025:11:2',
    kor: textprov([...SKALSFALT, ...PROVNINGSFALT], ekonomiSomSkal, (fynd, bild) => `Skälet mot ${insatsord(bild)} ${fynd.skal}. Vad personen har råd med får inte vägas in när avgiften är reglerad.`),
  }),
  overstyrbar({ kod: 'U08', steg: 'bedomning', niva: 'W', namn: 'Bara riktlinje, norm eller utbud som grund', lagrum: 'sol2025:11:1', kor: (u) => [...grundVald(u), ...riktlinjeSomGrund(u)] }),
  overstyrbar({
    kod: 'U12',
    steg: 'bedomning',
    niva: 'B',
    namn: 'Egen mening i varje ställningstagande',
    lagrum: 'fl:32',
    kor: perInsats((bild) =>
      om(bild.bedomning.stallningstagande.utfall !== null && !harOrd(bild.bedomning.stallningstagande.mening), {
        falt: bedomningsfalt(bild, 'stallningstagande.mening'),
        mening: `Ställningstagandet till ${insatsord(bild)} saknar en egen mening. Skriv vilka omständigheter som avgjorde, även när du följer riktlinjen.`,
      }),
    ),
  }),
  overstyrbar({
    kod: 'U24',
    steg: 'bedomning',
    niva: 'B',
    namn: 'Ställningstagande till varje ansökt insats',
    lagrum: 'fl:32',
    kor: perInsats((bild) =>
      om(bild.bedomning.stallningstagande.utfall === null, {
        falt: bedomningsfalt(bild, 'stallningstagande.utfall'),
        mening: `Ansökan om ${insatsord(bild)} saknar ställningstagande. Välj bifall, delvis bifall eller avslag.`,
      }),
    ),
  }),
  overstyrbar({ kod: 'U25', steg: 'bedomning', niva: 'W', namn: 'Avsteg med orsak och skäl', lokal: true, kor: avsteg }),
  overstyrbar({
    kod: 'V02',
    steg: 'bedomning',
    niva: 'N',
    namn: 'Insats utanför riktlinjen',
    lagrum: 'sol2025:11:1',
    kor: perInsats((bild) => om(bild.insats === null, { falt: bedomningsfalt(bild, 'steg.behov'), mening: `Riktlinjen säger inget om ${insatsord(bild)}. Pröva ansökan individuellt: riktlinjen är ingen gräns för vad man kan ansöka om.` })),
  }),
];
