import { rorBefogenhet } from '../../arende/beslutslagrum.ts';
import { arBeviljad } from '../../arende/bild.ts';
import { forsamras } from '../../arende/kontroller/omprovning.ts';
import { datumIOrd } from '../../lag/dagar.ts';
import { skrivLagrum } from '../../lag/lagrum.ts';
import type { Sektion } from '../dokument.ts';
import { ellerLucka, lista, lucka, ord, sektion, stycke } from '../skriv.ts';
import type { Textunderlag } from '../underlag.ts';

/** Whose case it is. */
export const arendet = ({ arende: { person, arendenummer } }: Textunderlag): Sektion[] =>
  sektion(
    'arendet',
    'Ärendet',
    [
      lista([
        ord`Namn: ${ellerLucka(person.namn, 'person.namn', 'namn')}`,
        ord`Personnummer: ${ellerLucka(person.personnummer, 'person.personnummer', 'personnummer')}`,
        ...(arendenummer.trim() === '' ? [] : [`Ärendenummer: ${arendenummer.trim()}`]),
      ]),
    ],
    { redigerbar: false },
  );

/** A beslut under 11 kap. 1 § SoL takes effect at once, whether or not it is appealed: also one that makes a running beslut worse. */
export function galler(underlag: Textunderlag): Sektion[] {
  const { arende, bild, regelverk: { lagutgava } } = underlag;
  const lagrum = skrivLagrum(lagutgava === 'sol2025' ? 'sol2025:35:5' : 'sol2001:16:3');
  const samre = arende.beslut.tidigare.some((t) => forsamras(underlag, t));
  const genast = bild.beviljade.some((i) => arBeviljad(i.bedomning) && !rorBefogenhet(i, lagutgava));
  return sektion('galler', 'Beslutet gäller direkt', [
    genast && !samre ? stycke(`Du kan få hjälpen även om beslutet överklagas. Det står i ${lagrum}.`) : null,
    samre ? stycke(`Beslutet gäller även om du överklagar. Du kan be förvaltningsrätten att det inte ska gälla förrän domstolen har prövat det. Det står i ${lagrum}.`) : null,
  ], { redigerbar: false });
}

/** Day, who decided, who presented the case and who else took part. Source: FL 31 §. */
export function beslutsfattare({ arende: { beslut: b } }: Textunderlag): Sektion[] {
  const dag = b.dag ? datumIOrd(b.dag) : lucka('beslut.dag', 'beslutsdag');
  const roll = b.roll.trim();
  const rader = [
    ord`Beslutsdag: ${dag}`,
    ord`Beslutsfattare: ${ellerLucka(b.beslutsfattare, 'beslut.beslutsfattare', 'beslutsfattare')}${roll === '' ? null : `, ${roll}`}`,
    ord`Föredragande: ${ellerLucka(b.foredragande, 'beslut.foredragande', 'föredragande, eller ”ingen”')}`,
    ...(b.ovriga.trim() === '' ? [] : [`Övriga som har deltagit i handläggningen: ${b.ovriga.trim()}`]),
  ];
  const muntligt = b.muntligt?.dag ? stycke(`Beslutet lämnades muntligt den ${datumIOrd(b.muntligt.dag)}.`) : null;
  return sektion('beslutsfattare', 'Vem som har beslutat', [lista(rader), muntligt], { redigerbar: false });
}

/** Whom to ask. */
export function fragor({ arende, regelverk: { kommun } }: Textunderlag): Sektion[] {
  const kontakt = [kommun.telefon && `Telefon: ${kommun.telefon}`, kommun.epost && `E-post: ${kommun.epost}`].filter((rad) => rad !== undefined && rad !== '');
  const vem = arende.handlaggare.trim() === '' ? kommun.forvaltning : `${arende.handlaggare.trim()}, ${kommun.forvaltning}`;
  return sektion('fragor', 'Har du frågor?', [stycke(`Du kan kontakta ${vem}.`), kontakt.length > 0 ? lista(kontakt as string[]) : null]);
}
