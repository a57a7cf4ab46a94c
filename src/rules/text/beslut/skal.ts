import type { Insatsbild } from '../../arende/bild.ts';
import { arBeviljad } from '../../arende/bild.ts';
import type { Arende } from '../../arende/schema.ts';
import { datumIOrd } from '../../lag/dagar.ts';
import { type LagrumId, skrivLagrum } from '../../lag/lagrum.ts';
import type { Lagutgava } from '../../lag/utgava.ts';
import type { Sektion, Stycke } from '../dokument.ts';
import { faltstycken } from '../egna-texter.ts';
import { fackvarden, fyllFack } from '../formulering.ts';
import { arBefogenhet, lagrumstext, levnadsord } from '../lagrum.ts';
import { lucka, ord, sektion, stycke, styckenAv } from '../skriv.ts';
import { mening } from '../sprak.ts';
import { type Textunderlag, insatsnamn } from '../underlag.ts';

type Tidigare = Arende['beslut']['tidigare'][number];

/** Ground for a change to the person's disadvantage, with its provision. Source: FL 37 § andra stycket, SoL 14 kap. 9 §. */
const ANDRINGSGRUND: Readonly<Record<NonNullable<Tidigare['grund']>, { readonly text: string; readonly lagrum: LagrumId | null }>> = {
  forbehall: { text: 'det finns ett förbehåll i det tidigare beslutet', lagrum: 'fl:37:st2:p1' },
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

/** Why the beslut ends on a day, and in which case it may be changed before that. */
function giltighet(underlag: Textunderlag, bild: Insatsbild): Stycke[] {
  const { giltighet: g } = bild.bedomning;
  if (!arBeviljad(bild.bedomning)) return [];
  const falt = `bedomningar.${bild.ansokt.id}.giltighet`;
  const varden = fackvarden(underlag, bild);
  const fyll = (egen: string, namn: string) => fyllFack(mening(egen), varden, bild.ansokt.id, `${falt}.${namn}`);
  return [
    ...(g.slag === 'tidsbegransat' && g.skal.trim() !== '' ? [stycke(ord`Därför gäller beslutet en viss tid: ${fyll(g.skal, 'skal')}`)] : []),
    ...(g.forbehall.trim() === '' ? [] : [stycke(ord`Förbehåll: ${fyll(g.forbehall, 'forbehall')} Då får nämnden ändra beslutet i förtid.`)]),
  ];
}

/** What earlier beslut on the same insats this one replaces, and on what ground when it becomes worse. */
function tidigare({ arende }: Textunderlag, bild: Insatsbild): Stycke[] {
  return arende.beslut.tidigare
    .filter((t) => t.insatsId === bild.ansokt.insatsId)
    .map((t) => {
      const grund = t.grund && ANDRINGSGRUND[t.grund];
      const andring = grund ? ` Det får ändras eftersom ${grund.text}${grund.lagrum ? ` (se ${skrivLagrum(grund.lagrum)})` : ''}.` : '';
      return stycke(`Beslutet ersätter det tidigare beslutet${t.dag ? ` från den ${datumIOrd(t.dag)}` : ''}.${andring}`);
    });
}

/** The reasons of one ansökt insats: decisive circumstances, time limit, förbehåll, earlier beslut, provision. */
export const skal = (underlag: Textunderlag): Sektion[] =>
  underlag.bild.insatser.flatMap((bild) =>
    sektion(`skal-${bild.ansokt.id}`, `${insatsnamn(bild) ?? 'Insats utan namn'}: skälen för beslutet`, [
      ...motivering(underlag, bild),
      ...giltighet(underlag, bild),
      ...tidigare(underlag, bild),
      stycke(ord`Lagrum: ${lagrumstext(bild, underlag.regelverk.lagutgava)}.`),
    ]),
  );

const RATTEN = (lagutgava: Lagutgava) =>
  `Du har rätt till ${lagutgava === 'sol2025' ? 'insatser' : 'bistånd'} om du inte själv kan tillgodose dina behov och inte heller kan få dem tillgodosedda på annat sätt. Då ska du få ${levnadsord(lagutgava)}. Det står i ${skrivLagrum(lagutgava === 'sol2025' ? 'sol2025:11:1' : 'sol2001:4:1')}.`;
const BEFOGENHETEN = (lagutgava: Lagutgava) => `Nämnden får ge mer än du har rätt till, om det finns skäl för det. Det står i ${skrivLagrum(lagutgava === 'sol2025' ? 'sol2025:11:4' : 'sol2001:4:2')}.`;

/** The law in plain words, only what this beslut rests on. */
export function lagen({ bild, regelverk: { lagutgava } }: Textunderlag): Sektion[] {
  const utover = bild.insatser.map((i) => arBefogenhet(i, lagutgava));
  const stycken = [utover.includes(false) ? RATTEN(lagutgava) : null, utover.includes(true) ? BEFOGENHETEN(lagutgava) : null];
  return sektion('lagen', 'Så säger lagen', [...stycken.map((t) => (t ? stycke(t) : null)), utover.length > 0 ? stycke(`SoL betyder socialtjänstlagen och FL betyder förvaltningslagen.${utover.includes(true) ? ' KL betyder kommunallagen.' : ''}`) : null]);
}
