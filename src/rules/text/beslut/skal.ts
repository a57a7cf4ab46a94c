import { arBefogenhet, rorBefogenhet } from '../../arende/beslutslagrum.ts';
import type { Insatsbild } from '../../arende/bild.ts';
import { arBeviljad } from '../../arende/bild.ts';
import type { Arende } from '../../arende/schema.ts';
import { datumIOrd } from '../../lag/dagar.ts';
import { type LagrumId, skrivLagrum } from '../../lag/lagrum.ts';
import type { Lagutgava } from '../../lag/utgava.ts';
import type { Sektion, Stycke, Text } from '../dokument.ts';
import { faltstycken } from '../egna-texter.ts';
import { fackvarden, fyllFack } from '../formulering.ts';
import { lagrumstext, levnadsord } from '../lagrum.ts';
import { ellerLucka, foga, lista, lucka, ord, sektion, stycke, styckenAv } from '../skriv.ts';
import { litenBokstav, mening, storBokstav, uppraknat } from '../sprak.ts';
import { type Textunderlag, insatsnamn } from '../underlag.ts';

type Tidigare = Arende['beslut']['tidigare'][number];

/** Ground for a change to the person's disadvantage, with its provision. A förbehåll is quoted. Source: FL 37 § andra stycket, SoL 14 kap. 9 §. */
const ANDRINGSGRUND: Readonly<Record<Exclude<Tidigare['grund'], null | 'forbehall'>, { readonly text: string; readonly lagrum: LagrumId | null }>> = {
  sakerhet: { text: 'det finns tvingande säkerhetsskäl', lagrum: 'fl:37:st2:p2' },
  oriktigaUppgifter: { text: 'det tidigare beslutet byggde på uppgifter som var fel eller vilseledande', lagrum: 'fl:37:st2:p3' },
  vasentligtAndrat: { text: 'dina förhållanden har ändrats väsentligt', lagrum: 'sol2025:14:9:st1' },
  egenVilja: { text: 'du själv vill det', lagrum: null },
};

/** The decisive circumstances in her words. A refusal needs a motivering of its own (FL 32 §); full bifall may rest on her ställningstagande. */
function motivering(underlag: Textunderlag, bild: Insatsbild): Stycke[] {
  const { motivering: m, stallningstagande: s } = bild.bedomning;
  const falt = `bedomningar.${bild.ansokt.id}`;
  if (m.text.trim() !== '') return faltstycken(m.text, fackvarden(underlag, bild), bild.ansokt.id, `${falt}.motivering.text`);
  if (s.utfall === 'avslag' || s.utfall === 'delvis') return [lucka(`${falt}.motivering.text`, 'vad som har avgjort beslutet')];
  return s.mening.trim() === '' ? [lucka(`${falt}.stallningstagande.mening`, 'vad som har avgjort beslutet')] : styckenAv(s.mening);
}

/** A beslut for a time ends by itself: the person must know what to do (FL 6 §). */
export const EFTER_TIDEN = 'Vill du ha hjälp efter den dagen behöver du ansöka igen. Hör av dig i god tid.';

/** Why the beslut ends on a day, and in which case it may be changed before that. */
function giltighet(underlag: Textunderlag, bild: Insatsbild): Stycke[] {
  const { giltighet: g } = bild.bedomning;
  if (!arBeviljad(bild.bedomning)) return [];
  const falt = `bedomningar.${bild.ansokt.id}.giltighet`;
  const varden = fackvarden(underlag, bild);
  const fyll = (egen: string, namn: string) => fyllFack(mening(egen), varden, bild.ansokt.id, `${falt}.${namn}`);
  return [
    ...(g.slag === 'tidsbegransat' && g.skal.trim() !== '' ? [stycke(ord`Därför gäller beslutet en viss tid: ${fyll(g.skal, 'skal')}`)] : []),
    ...(g.slag === 'tidsbegransat' ? [stycke(EFTER_TIDEN)] : []),
    ...(g.forbehall.trim() === '' ? [] : [stycke(ord`Förbehåll: ${fyll(g.forbehall, 'forbehall')} När det händer får nämnden ändra beslutet, även till det sämre. Det står i ${skrivLagrum('fl:37:st2:p1')}.`)]),
  ];
}

/** Why the earlier beslut may be changed. A förbehåll allows it only when what it says has happened, and that is said (FL 32, 37 §§). */
function andring(t: Tidigare): Text {
  if (t.grund === null) return [];
  if (t.grund === 'forbehall') {
    const forbehall = ellerLucka(t.forbehall.trim().replace(/\.$/, ''), `beslut.tidigare.${t.id}.forbehall`, 'förbehållet i det tidigare beslutet');
    return ord` Det får ändras eftersom det tidigare beslutet har det här förbehållet: ”${forbehall}”, och det som anges där har inträffat (se ${skrivLagrum('fl:37:st2:p1')}).`;
  }
  const { text, lagrum } = ANDRINGSGRUND[t.grund];
  return [` Det får ändras eftersom ${text}${lagrum ? ` (se ${skrivLagrum(lagrum)})` : ''}.`];
}

/**
 * What becomes of an earlier beslut on the same insats. It is replaced when something is granted instead, or when it is changed on a lawful
 * ground; a refusal of a new ansökan alone leaves it in force (FL 37 §, JO 921-2017).
 */
function tidigare({ arende }: Textunderlag, bild: Insatsbild): Stycke[] {
  return arende.beslut.tidigare
    .filter((t) => t.insatsId === bild.ansokt.insatsId && bild.bedomning.stallningstagande.utfall !== null)
    .map((t) => {
      const det = `det tidigare beslutet${t.dag ? ` från den ${datumIOrd(t.dag)}` : ''}`;
      if (t.grund === null && !arBeviljad(bild.bedomning)) return stycke(`${storBokstav(det)} gäller fortfarande.`);
      return stycke(foga(`Beslutet ersätter ${det}.`, andring(t)));
    });
}

/** What the law wants said of one insats and no wording of her own may take away (FL 31, 32 §§): time limit, förbehåll, earlier beslut. */
const fastaSkal = (underlag: Textunderlag, bild: Insatsbild, namn: string): Sektion[] =>
  sektion(`skal-grund-${bild.ansokt.id}`, `${namn}: villkor`, [...giltighet(underlag, bild), ...tidigare(underlag, bild)], { redigerbar: false });

/** The reasons of each ansökt insats: the decisive circumstances in her words, then what rests on the law. */
export const skal = (underlag: Textunderlag): Sektion[] =>
  underlag.bild.insatser.flatMap((bild) => {
    const namn = insatsnamn(bild) ?? 'Insats utan namn';
    return [...sektion(`skal-${bild.ansokt.id}`, `${namn}: skälen för beslutet`, motivering(underlag, bild)), ...fastaSkal(underlag, bild, namn)];
  });

/** The provisions that were applied (FL 32 §): once when they are the same for everything, otherwise per insats. */
function tillampat({ bild, regelverk: { lagutgava } }: Textunderlag): Stycke | null {
  const grupper = new Map<string, { readonly lagrum: Text; readonly namn: string[] }>();
  for (const insats of bild.insatser) {
    const lagrum = lagrumstext(insats, lagutgava);
    const nyckel = JSON.stringify(lagrum);
    const namn = insatsnamn(insats) ?? 'Insats utan namn';
    grupper.set(nyckel, { lagrum, namn: [...(grupper.get(nyckel)?.namn ?? []), namn] });
  }
  const [forst, ...fler] = grupper.values();
  if (!forst) return null;
  if (fler.length === 0) return stycke(ord`Beslutet är fattat med stöd av ${forst.lagrum}.`);
  return lista([forst, ...fler].map(({ lagrum, namn }) => ord`${storBokstav(uppraknat(namn.map(litenBokstav)))}: beslutet är fattat med stöd av ${lagrum}.`));
}

const RATTEN = (lagutgava: Lagutgava) =>
  lagutgava === 'sol2025'
    ? `Du har rätt till insatser om du inte själv kan tillgodose dina personliga behov och inte heller kan få dem tillgodosedda på annat sätt. Insatserna ska ge dig ${levnadsord(lagutgava)}. Det står i ${skrivLagrum('sol2025:11:1')}.`
    : `Du har rätt till bistånd om du inte själv kan tillgodose dina behov och inte heller kan få dem tillgodosedda på annat sätt. Biståndet ska ge dig ${levnadsord(lagutgava)}. Det står i ${skrivLagrum('sol2001:4:1')}.`;
const BEFOGENHETEN = (lagutgava: Lagutgava) => `Nämnden får ge mer än du har rätt till, om det finns skäl för det. Det står i ${skrivLagrum(lagutgava === 'sol2025' ? 'sol2025:11:4' : 'sol2001:4:2')}.`;

/** The provisions, and what they say in plain words: only what this beslut rests on. */
export function lagen(underlag: Textunderlag): Sektion[] {
  const { bild, regelverk: { lagutgava } } = underlag;
  const utover = bild.insatser.some((i) => rorBefogenhet(i, lagutgava));
  const stycken = [bild.insatser.some((i) => !arBefogenhet(i, lagutgava)) ? RATTEN(lagutgava) : null, utover ? BEFOGENHETEN(lagutgava) : null];
  const forkortningar = `SoL betyder socialtjänstlagen och FL betyder förvaltningslagen.${utover ? ' KL betyder kommunallagen.' : ''}`;
  return sektion('lagen', 'Så säger lagen', [tillampat(underlag), ...stycken.map((t) => (t ? stycke(t) : null)), bild.insatser.length > 0 ? stycke(forkortningar) : null], { redigerbar: false });
}
