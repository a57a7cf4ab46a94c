import type { Insatsbild } from '../../arende/bild.ts';
import { AVSTEG } from '../../avsteg.ts';
import type { Lagutgava } from '../../lag/utgava.ts';
import type { Steg } from '../../riktlinje/format.ts';
import type { Sektion, Stycke, Text } from '../dokument.ts';
import { PROVAT, UTFALL, UTGANGSPUNKT } from '../etiketter.ts';
import { sattord } from '../formulering.ts';
import { levnadsord } from '../lagrum.ts';
import { omfattningstext } from '../omfattning.ts';
import { foga, lista, lucka, ord, sektion, stycke, styckenAv, underrubrik } from '../skriv.ts';
import { mening, storBokstav } from '../sprak.ts';
import { minuterOrd, radFor } from '../tid.ts';
import { type Textunderlag, insatsnamn } from '../underlag.ts';

/** The four questions in the order of 11 kap. 1 § SoL. */
const stegrubriker = (lagutgava: Lagutgava): readonly (readonly [Steg, string, string])[] => [
  ['behov', 'Behovet', 'vilket behovet är'],
  ['sjalv', 'Kan den enskilde själv tillgodose behovet?', 'vad den enskilde klarar själv'],
  ['annatSatt', 'Kan behovet tillgodoses på annat sätt?', 'om behovet kan tillgodoses på annat sätt'],
  ['skaligt', `Insats och omfattning som ger ${levnadsord(lagutgava)}`, 'vilken insats och omfattning som behövs'],
];

const TILLGANGLIGT = { ja: 'Det är tillgängligt.', nej: 'Det är inte tillgängligt.' } as const;

function provade({ bedomning, insats }: Insatsbild): Stycke[] {
  const rader = bedomning.provadeSatt.map((p) => {
    const namn = sattord(insats, p) ?? 'annat sätt';
    return [`${storBokstav(namn)}${p.utfall ? `: ${PROVAT[p.utfall]}` : ''}.`, (p.utfall === 'tillgodoser' || p.utfall === 'tillgodoserDelvis') && p.tillgangligt && TILLGANGLIGT[p.tillgangligt]].filter(Boolean).join(' ');
  });
  return rader.length > 0 ? [lista(rader)] : [];
}

function steg(bild: Insatsbild, lagutgava: Lagutgava): Stycke[] {
  return stegrubriker(lagutgava).flatMap(([id, rubrik, ledtext]) => {
    const text = styckenAv(bild.bedomning.steg[id]);
    return [underrubrik(rubrik), ...(text.length > 0 ? text : [lucka(`bedomningar.${bild.ansokt.id}.steg.${id}`, ledtext)]), ...(id === 'annatSatt' ? provade(bild) : [])];
  });
}

/** What the riktlinje starts from, named as guidance and with its section: never as the ground (FL 32 §). */
function utgangspunkt({ regelverk: { riktlinje } }: Textunderlag, { insats, utvardering }: Insatsbild): Stycke[] {
  if (utvardering?.slag !== 'traff') return [];
  const avsnitt = riktlinje.avsnitt.find((a) => a.id === (utvardering.kalla ?? insats?.avsnitt[0]));
  const kalla = avsnitt ? `, avsnitt ${avsnitt.nummer} ${avsnitt.rubrik}` : '';
  return [
    underrubrik('Riktlinjens utgångspunkt'),
    stycke(`${UTGANGSPUNKT[utvardering.utgangspunkt]} ${mening(utvardering.skal)} Källa: ${riktlinje.namn}${kalla}. Riktlinjen är vägledning och inte grund för beslutet. Handläggarens bedömning i det här ärendet står ovan.`),
  ];
}

function avvikelse({ bild: { tid: tiden } }: Textunderlag, bild: Insatsbild): (string | null)[] {
  const { insats, bedomning: { stallningstagande: s, omfattning: o } } = bild;
  const vanlig = radFor(tiden, bild)?.minuterUtanAvsteg ?? null;
  const skal = s.sarskildaSkal.flatMap((id) => insats?.sarskildaSkal.find((x) => x.id === id)?.text ?? []);
  const tid = o.tidsavsteg;
  return [
    s.motRiktlinjen === 'sarskildaSkal' && skal.length > 0 ? `Särskilda skäl som riktlinjen nämner: ${skal.map((text) => mening(text)).join(' ')}` : null,
    s.motRiktlinjen === 'avsteg' && s.avsteg ? `Avsteg från riktlinjen. Orsak: ${s.avsteg.orsak ? AVSTEG[s.avsteg.orsak] : 'inte angiven'}. ${mening(s.avsteg.skal)}`.trim() : null,
    tid?.minuter != null ? `Avsteg från schablontiden: ${String(tid.minuter).replace('.', ',')} minuter per gång${vanlig ? ` i stället för ${minuterOrd(vanlig)}` : ''}. Orsak: ${tid.orsak ? AVSTEG[tid.orsak] : 'inte angiven'}. ${mening(tid.motivering)}`.trim() : null,
  ];
}

function stallningstagande(underlag: Textunderlag, bild: Insatsbild): Stycke[] {
  const { stallningstagande: s } = bild.bedomning;
  const falt = `bedomningar.${bild.ansokt.id}.stallningstagande`;
  const utfall = s.utfall ? storBokstav(UTFALL[s.utfall]) : lucka(`${falt}.utfall`, 'ställningstagande');
  const egen = styckenAv(s.mening);
  const omfattning: Text | null = s.utfall === 'bifall' || s.utfall === 'delvis' ? foga('Omfattning: ', omfattningstext(bild)) : null;
  return [
    underrubrik('Ställningstagande'),
    stycke(ord`${utfall}.`),
    ...(egen.length > 0 ? egen : [lucka(`${falt}.mening`, 'en mening om det som avgör')]),
    ...avvikelse(underlag, bild).flatMap((text) => (text ? [stycke(text)] : [])),
    ...(omfattning ? [stycke(omfattning)] : []),
  ];
}

/** One section per ansökt insats: her bedömning first, then the riktlinje beside it, then her stand. */
export const bedomningar = (underlag: Textunderlag): Sektion[] =>
  underlag.bild.insatser.flatMap((bild) =>
    sektion(`bedomning-${bild.ansokt.id}`, `Bedömning: ${insatsnamn(bild) ?? 'insats utan namn'}`, [...steg(bild, underlag.regelverk.lagutgava), ...utgangspunkt(underlag, bild), ...stallningstagande(underlag, bild)]),
  );
