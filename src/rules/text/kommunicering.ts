import { arStallforetradare } from '../arende/kontroller/hjalp.ts';
import { datumIOrd } from '../lag/dagar.ts';
import { skrivLagrum } from '../lag/lagrum.ts';
import { fragor } from './beslut/ram.ts';
import type { Dokument, Sektion, Text } from './dokument.ts';
import { FORETRADARE, FORSLAG } from './etiketter.ts';
import { lista, lucka, ord, sektion, stycke } from './skriv.ts';
import { uppraknat } from './sprak.ts';
import { type Textunderlag, insatsrubrik, sattSamman } from './underlag.ts';

function inledning({ bild }: Textunderlag): Sektion[] {
  const forslag = bild.insatser.map((i): Text => {
    const { utfall } = i.bedomning.stallningstagande;
    return ord`${insatsrubrik(i)}: ${utfall ? FORSLAG[utfall] : lucka(`bedomningar.${i.ansokt.id}.stallningstagande.utfall`, 'ställningstagande')}`;
  });
  return sektion('underlag', 'Läs innan nämnden beslutar', [
    stycke('Vi har utrett din ansökan. Utredningen följer med det här brevet. Där står det som nämnden kommer att gå efter. Förslaget till beslut är:'),
    forslag.length > 0 ? lista(forslag) : lucka('ansoktaInsatser', 'vad ansökan gäller'),
  ]);
}

/** How and when to answer. Source: FL 25 §, SoL 14 kap. 8 §. */
function svara({ arende: { kommunicering: k }, regelverk: { lagutgava } }: Textunderlag): Sektion[] {
  const senast = k.svarSenast ? `den ${datumIOrd(k.svarSenast)}` : lucka('kommunicering.svarSenast', 'sista dag för att svara');
  return [
    ...sektion('svara', 'Säg vad du tycker', [
      stycke(ord`Du får säga vad du tycker om underlaget. Säg till om något är fel eller saknas. Du kan skriva eller ringa. Vi behöver ditt svar senast ${senast}.`),
      stycke('Hör du inte av dig kan nämnden ändå fatta beslut när tiden har gått ut.'),
    ]),
    ...sektion('muntligt', 'Du kan lämna uppgifter muntligt inför nämnden', [stycke(`Du har rätt att lämna uppgifter muntligt inför nämnden, om det inte finns särskilda skäl mot det. Säg till före svarsdagen om du vill det. Det står i ${skrivLagrum(lagutgava === 'sol2025' ? 'sol2025:14:8' : 'sol2001:11:9')}.`)]),
  ];
}

/** Those who act for the person within a mandate and are to have the same letter. An anhörig without one never is (OSL 26 kap. 1 §). */
function medforetradare({ arende: { kommunicering: k, foretradare } }: Textunderlag): Text[] {
  const stallforetradare = foretradare.filter((f) => arStallforetradare(f.roll));
  if (!k.till.includes('foretradare') || stallforetradare.length === 0) return [];
  return [[`Också till: ${uppraknat(stallforetradare.map((f) => `${f.namn.trim()} (${FORETRADARE[f.roll]})`))}`]];
}

/** The letter that goes with the utredning before the beslut: the material, the day to answer, and the right to be heard by the nämnd (K02). */
export const skrivKommunicering = (underlag: Textunderlag): Dokument =>
  sattSamman(underlag, {
    id: 'kommunicering',
    titel: 'Du får läsa underlaget för beslutet',
    till: 'enskilde',
    dag: underlag.arende.kommunicering.sand ?? underlag.idag,
    ocksaTill: medforetradare(underlag),
    sektioner: [inledning(underlag), svara(underlag), fragor(underlag)].flat(),
  });
