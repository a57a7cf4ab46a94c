import type { Insatsbild } from '../../arende/bild.ts';
import { datumIOrd } from '../../lag/dagar.ts';
import { arPaNatten, periodText } from '../../period.ts';
import type { Sektion, Stycke, Text } from '../dokument.ts';
import { giltighetstext, omfattningTillDig, onskemal } from '../omfattning.ts';
import { lista, lucka, ord, sektion, stycke, underrubrik } from '../skriv.ts';
import { type Textunderlag, atertagna, insatsord, insatsrubrik, namndord } from '../underlag.ts';

/** What the person applied for and when it came in; what has been taken back is said and not decided. */
export function ansoktOm(underlag: Textunderlag): Sektion[] {
  const { ankomstdag } = underlag.arende.ansokan;
  const dag = ankomstdag ? `den ${datumIOrd(ankomstdag)}` : lucka('ansokan.ankomstdag', 'dag då ansökan kom in');
  const { insatser } = underlag.bild;
  return sektion('ansokan', 'Det här har du ansökt om', [
    stycke(ord`Din ansökan kom in ${dag}. Du har ansökt om:`),
    insatser.length > 0 ? lista(insatser.map((i) => onskemal(i, insatsord(i)))) : lucka('ansoktaInsatser', 'vad ansökan gäller'),
    ...atertagna(underlag).map((i) => stycke(ord`Du har tagit tillbaka din ansökan om ${insatsord(i)}. Den delen prövas därför inte.`)),
  ], { redigerbar: false });
}

/** What was asked for, so that it shows what a refusal "i övrigt" is about (FL 32 §). Nothing when it is not known. */
const sokt = ({ ansokt }: Insatsbild): string => (ansokt.onskadOmfattning ? ` Du ansökte om hjälpen ${periodText(ansokt.onskadOmfattning, arPaNatten(ansokt.insatsId, null))}.` : '');

/** One item of the beslut: what is granted, how much and how long, and what is refused. */
function beslutspunkt(bild: Insatsbild): Text {
  const namn = insatsrubrik(bild);
  const beviljat = () => ord`${omfattningTillDig(bild)} Beslutet gäller ${giltighetstext(bild)}.`;
  switch (bild.bedomning.stallningstagande.utfall) {
    case 'bifall':
      return ord`${namn}: nämnden beviljar din ansökan. ${beviljat()}`;
    case 'delvis':
      return ord`${namn}: nämnden beviljar en del av din ansökan. ${beviljat()}${sokt(bild)} Nämnden avslår ansökan i övrigt.`;
    case 'avslag':
      return ord`${namn}: nämnden avslår din ansökan.`;
    case null:
    default:
      return ord`${namn}: ${lucka(`bedomningar.${bild.ansokt.id}.stallningstagande.utfall`, 'ställningstagande')}.`;
  }
}

type Utfall = Insatsbild['bedomning']['stallningstagande']['utfall'];
/** What is granted first, then what is refused, so that neither hides among the other. */
const GRUPPER: readonly (readonly [rubrik: string, utfall: readonly Utfall[]])[] = [
  ['Det här får du', ['bifall', 'delvis']],
  ['Det här får du inte', ['avslag']],
  ['Det här är inte avgjort', [null]],
];

/** What is decided, item by item (FL 31 §). It follows from the bedömning and is never worded by hand. */
export function beslutet(underlag: Textunderlag): Sektion[] {
  const grupper = GRUPPER.flatMap(([rubrik, utfall]) => {
    const punkter = underlag.bild.insatser.filter((i) => utfall.includes(i.bedomning.stallningstagande.utfall)).map(beslutspunkt);
    return punkter.length > 0 ? [{ rubrik, punkter: lista(punkter) }] : [];
  });
  const stycken: Stycke[] = grupper.flatMap(({ rubrik, punkter }) => (grupper.length > 1 ? [underrubrik(rubrik), punkter] : [punkter]));
  return sektion('beslut', 'Beslut', stycken.length > 0 ? [stycke(`${namndord(underlag)} har beslutat så här:`), ...stycken] : [lucka('ansoktaInsatser', 'vad ansökan gäller')], { redigerbar: false });
}
