import { arBefogenhet, rorBefogenhet } from '../arende/beslutslagrum.ts';
import type { Insatsbild } from '../arende/bild.ts';
import { datumIOrd } from '../lag/dagar.ts';
import type { Lagutgava } from '../lag/utgava.ts';
import { EFTER_TIDEN } from './beslut/skal.ts';
import type { Dokument, Sektion, Text } from './dokument.ts';
import { medEgnaOrd } from './egna-texter.ts';
import { GRUND, GRUND_DELVIS } from './etiketter.ts';
import { sattord } from './formulering.ts';
import { levnadsord } from './lagrum.ts';
import { hurOfta } from './omfattning.ts';
import { ellerLucka, foga, lista, lucka, ord, sektion, stycke, styckenAv } from './skriv.ts';
import { mening, uppraknat } from './sprak.ts';
import { tidForInsats, tidIBeslut } from './tid.ts';
import { type Textunderlag, beslutsdatering, insatsord, insatsrubrik, kontaktperson, sattSamman } from './underlag.ts';

const avsnitt = (id: string, rubrik: string, stycken: Parameters<typeof sektion>[2], redigerbar = true): Sektion[] => sektion(`sammanfattning-${id}`, rubrik, stycken, { redigerbar });

/** "Hjälpen börjar den 1 december 2026. Den gäller tills vidare." One fact in each sentence. */
function narOchHurLange({ ansokt, bedomning: { giltighet: g } }: Insatsbild): Text {
  const falt = `bedomningar.${ansokt.id}.giltighet`;
  const fran = g.fran ? `den ${datumIOrd(g.fran)}` : lucka(`${falt}.fran`, 'från vilken dag beslutet gäller');
  const slut = g.slag === 'tillsVidare' ? 'tills vidare' : g.slag === null ? lucka(`${falt}.slag`, 'om beslutet gäller tills vidare eller en viss tid') : ord`till och med ${g.till ? `den ${datumIOrd(g.till)}` : lucka(`${falt}.till`, 'sista dag för beslutet')}`;
  return ord`Hjälpen börjar ${fran}. Den gäller ${slut}.${g.slag === 'tidsbegransat' && ` ${EFTER_TIDEN}`}`;
}

/** Begin and end as one key; null while something is missing. */
const tidsnyckel = ({ bedomning: { giltighet: g } }: Insatsbild): string | null => (g.fran && g.slag ? `${g.fran} ${g.slag} ${g.till ?? ''}` : null);

/** What most of the granted insatser share in begin and end, when at least two do: said once instead of in every line. */
function delarTid(beviljade: readonly Insatsbild[]): readonly Insatsbild[] {
  if (beviljade.length === 1 && beviljade.some((i) => tidsnyckel(i) !== null)) return beviljade;
  const grupper = beviljade.map((i) => beviljade.filter((j) => tidsnyckel(i) !== null && tidsnyckel(j) === tidsnyckel(i)));
  const storst = grupper.toSorted((x, y) => y.length - x.length)[0] ?? [];
  return storst.length > 1 ? storst : [];
}

function beviljat(underlag: Textunderlag, bild: Insatsbild, medTid: boolean): Text {
  const ofta = hurOfta(bild) ?? bild.bedomning.omfattning.beskrivning.trim().replace(/\.$/, '');
  const hur = ellerLucka(ofta, `bedomningar.${bild.ansokt.id}.omfattning.tillfallen`, 'hur ofta hjälpen ges');
  const tid = tidIBeslut(underlag) ? tidForInsats(underlag, bild) : null;
  return ord`${insatsrubrik(bild)}: ${hur}.${tid && ` Tid: ${tid}.`}${medTid && foga(' ', narOchHurLange(bild))}`;
}

/** Why not, from the structured grounds. The full reasons stand in the beslut. */
function varforInte({ bedomning, insats }: Insatsbild, lagutgava: Lagutgava): string {
  const grunder = bedomning.stallningstagande.utfall === 'delvis' ? GRUND_DELVIS : GRUND;
  const satt = uppraknat(bedomning.provadeSatt.filter((p) => p.utfall === 'tillgodoser' || p.utfall === 'tillgodoserDelvis').flatMap((p) => sattord(insats, p) ?? []));
  return bedomning.stallningstagande.grunder
    .map((g) => {
      const grund = grunder[g].replace('{levnad}', levnadsord(lagutgava));
      return g === 'annatSatt' && satt !== '' ? `${grund}: ${mening(satt)}` : mening(grund);
    })
    .join(' ');
}

const inteBeviljat = (bild: Insatsbild, lagutgava: Lagutgava): Text =>
  ord`${insatsrubrik(bild)}: ${bild.bedomning.stallningstagande.utfall === 'delvis' ? 'du får inte allt du ansökte om' : 'du får inte den hjälpen'}. ${varforInte(bild, lagutgava)}`;

/** What no stand is taken to yet, as luckor: neither granted nor refused. */
function ejAvgjort({ bild }: Textunderlag): Sektion[] {
  const rader = bild.insatser.filter((i) => i.bedomning.stallningstagande.utfall === null).map((i) => foga(insatsrubrik(i), ': ', lucka(`bedomningar.${i.ansokt.id}.stallningstagande.utfall`, 'ställningstagande')));
  return avsnitt('ej-avgjort', 'Det här är inte avgjort', rader.length > 0 ? [lista(rader)] : [], false);
}

function kort({ arende: { beslut }, bild }: Textunderlag): Sektion[] {
  const dag = beslut.dag ? `Den ${datumIOrd(beslut.dag)}` : lucka('beslut.dag', 'beslutsdag');
  return avsnitt('kort', 'Kort om beslutet', [
    ...styckenAv(beslut.sammanfattning),
    stycke(ord`Du har ansökt om ${bild.insatser.length > 1 ? 'flera saker' : foga(...bild.insatser.map(insatsord))}. ${dag} fattade nämnden beslut.`),
    stycke('Det här är en sammanfattning. Det är beslutet som gäller. Där står alla skäl.'),
  ]);
}

function overklaga({ bild, regelverk: { kommun, lagutgava } }: Textunderlag): Sektion[] {
  const utover = bild.insatser.filter((i) => arBefogenhet(i, lagutgava));
  const vanligt = utover.length < bild.insatser.length;
  return avsnitt(
    'overklaga',
    'Om du inte är nöjd',
    [
      vanligt ? stycke(`Du kan överklaga. Skriv vad du vill ändra och varför. Skicka brevet till ${kommun.namnd}. Brevet ska komma fram inom tre veckor från den dag då du fick del av beslutet.`) : null,
      ...utover.map((i) => stycke(ord`Beslutet om ${insatsord(i)} kan bara laglighetsprövas. Då prövar domstolen om beslutet är lagligt.`)),
      stycke('Hur du gör står sist i beslutet. Vi hjälper dig gärna.'),
    ],
    false,
  );
}

function fraga(underlag: Textunderlag): Sektion[] {
  const { kommun } = underlag.regelverk;
  const vem = kontaktperson(underlag) || kommun.forvaltning;
  return avsnitt('fraga', 'Har du frågor?', [stycke(kommun.telefon ? `Ring ${vem}. Telefon: ${kommun.telefon}.` : `Kontakta ${vem}.`)]);
}

/** What is granted. The time that most of it shares is said once after the list. */
function far(underlag: Textunderlag): Sektion[] {
  const { beviljade } = underlag.bild;
  if (beviljade.length === 0) return [];
  const delar = delarTid(beviljade);
  const [gemensam] = delar;
  const medRatt = beviljade.some((i) => !rorBefogenhet(i, underlag.regelverk.lagutgava));
  return avsnitt('far', 'Det här får du', [
    lista(beviljade.map((i) => beviljat(underlag, i, !delar.includes(i)))),
    gemensam ? stycke(foga(delar.length < beviljade.length ? 'Om inget annat står gäller det här: ' : null, narOchHurLange(gemensam))) : null,
    medRatt ? stycke('Vi bedömer att du har rätt till den här hjälpen. Skälen står i beslutet.') : null,
  ]);
}

function farInte({ bild, regelverk: { lagutgava } }: Textunderlag): Sektion[] {
  const inte = bild.insatser.filter(({ bedomning: { stallningstagande: s } }) => s.utfall === 'avslag' || s.utfall === 'delvis');
  return avsnitt('far-inte', 'Det här får du inte', inte.length > 0 ? [lista(inte.map((i) => inteBeviljat(i, lagutgava)))] : []);
}

/**
 * The beslut in short sentences to the person: what you get, how often, what you do not get and why, whom to ask, how to appeal.
 * It never replaces the beslut, and says so.
 */
export const skrivSammanfattning = (underlag: Textunderlag): Dokument =>
  sattSamman(underlag, {
    id: 'sammanfattning',
    titel: 'Sammanfattning av ditt beslut',
    till: 'enskilde',
    ...beslutsdatering(underlag, null),
    sektioner: medEgnaOrd(underlag, [kort(underlag), far(underlag), farInte(underlag), ejAvgjort(underlag), fraga(underlag), overklaga(underlag)].flat()),
  });
