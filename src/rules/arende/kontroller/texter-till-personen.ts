import type { Kontrollunderlag } from '../kontroll.ts';
import { bedomningsfalt } from './hjalp.ts';

export interface Falttext {
  readonly falt: string;
  readonly text: string;
}

/** The handläggare's own words in the beslut and its summary. */
const iBeslutet = ({ arende: { beslut }, bild }: Kontrollunderlag): Falttext[] => [
  { falt: 'beslut.sammanfattning', text: beslut.sammanfattning },
  { falt: 'beslut.avvikandeMening', text: beslut.avvikandeMening },
  ...Object.entries(beslut.egnaTexter).map(([id, text]) => ({ falt: `beslut.egnaTexter.${id}`, text })),
  ...bild.insatser.flatMap((i) => {
    const { motivering, stallningstagande, omfattning, giltighet } = i.bedomning;
    return [
      { falt: bedomningsfalt(i, 'motivering.text'), text: motivering.text },
      { falt: bedomningsfalt(i, 'stallningstagande.mening'), text: stallningstagande.mening },
      { falt: bedomningsfalt(i, 'omfattning.beskrivning'), text: omfattning.beskrivning },
      { falt: bedomningsfalt(i, 'giltighet.skal'), text: giltighet.skal },
      { falt: bedomningsfalt(i, 'giltighet.forbehall'), text: giltighet.forbehall },
    ];
  }),
];

const LIVSOMRADESFALT = ['behov', 'resurser', 'faktorer', 'tillgodosesIdag', 'avsettKommentar'] as const;
const STEG = ['behov', 'sjalv', 'annatSatt', 'skaligt'] as const;

/** What of the utredning the person reads: uppgifter that are given, the livsområden, those around the person, and the steps of each bedömning. */
const iUtredningen = ({ arende: { utredning, hushall, anhorigstod }, bild }: Kontrollunderlag): Falttext[] => [
  ...utredning.uppgifter.filter((u) => u.undantas === null).map((u) => ({ falt: `utredning.uppgifter.${u.id}.text`, text: u.text })),
  ...Object.entries(utredning.livsomraden).flatMap(([id, l]) => LIVSOMRADESFALT.map((namn) => ({ falt: `utredning.livsomraden.${id}.${namn}`, text: l[namn] }))),
  { falt: 'utredning.sarskilda.egenSyn', text: utredning.sarskilda.egenSyn },
  { falt: 'anhorigstod.gorIdag', text: anhorigstod.gorIdag },
  ...hushall.medlemmar.map((m) => ({ falt: `hushall.medlemmar.${m.id}.formaga`, text: m.formaga })),
  ...bild.insatser.flatMap((i) => STEG.map((namn) => ({ falt: bedomningsfalt(i, `steg.${namn}`), text: i.bedomning.steg[namn] }))),
];

/** Every text typed by the handläggare that goes to the person, with its place. */
export const texterTillPersonen = (underlag: Kontrollunderlag): Falttext[] => [...iBeslutet(underlag), ...iUtredningen(underlag)];
