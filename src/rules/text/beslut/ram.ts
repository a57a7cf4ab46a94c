import { rorBefogenhet } from '../../arende/beslutslagrum.ts';
import { arBeviljad } from '../../arende/bild.ts';
import { forsamras } from '../../arende/kontroller/omprovning.ts';
import type { Arende } from '../../arende/schema.ts';
import { namnUtelamnas } from '../../arende/utelamnat-namn.ts';
import { datumIOrd } from '../../lag/dagar.ts';
import { skrivLagrum } from '../../lag/lagrum.ts';
import type { Sektion, Text } from '../dokument.ts';
import { ellerLucka, lista, lucka, ord, sektion, stycke, styckenAv, underskrift } from '../skriv.ts';
import { mening } from '../sprak.ts';
import { type Textunderlag, kontaktperson } from '../underlag.ts';

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
  if (arende.beslut.tidigare.some((t) => forsamras(underlag, t)))
    return sektion('galler', 'Beslutet gäller även om du överklagar', [
      stycke(`Beslutet gäller från den dag som står i det, också när du har överklagat. Du kan be förvaltningsrätten att det inte ska gälla förrän domstolen har prövat det. Det står i ${lagrum} och ${skrivLagrum('fl:48')}.`),
    ], { redigerbar: false });
  const genast = bild.beviljade.some((i) => arBeviljad(i.bedomning) && !rorBefogenhet(i, lagutgava));
  return sektion('galler', 'Du får hjälpen även om du överklagar', genast ? [stycke(`Du får det som är beviljat från den dag som står i beslutet. Det gäller också om beslutet överklagas. Det står i ${lagrum}.`)] : [], { redigerbar: false });
}

/** "Ingen" is an answer to who presented the case (B04), but no row in a letter. */
const INGEN = /^(ingen|inte aktuellt|[-–])\.?$/iu;

/** Who presented the case and who else took part. @param utom the name that is left out */
function medverkande({ foredragande, ovriga }: Arende['beslut'], utom: string): Text[] {
  const namn = foredragande.trim();
  return [
    ...(INGEN.test(namn) || (namn !== '' && namn === utom) ? [] : [ord`Föredragande: ${ellerLucka(namn, 'beslut.foredragande', 'föredragande, eller ”ingen”')}`]),
    ...(ovriga.trim() === '' ? [] : [[`Övriga som har deltagit i handläggningen: ${ovriga.trim()}`]]),
  ];
}

const beslutsdagen = ({ dag }: Arende['beslut']): Text => ord`Beslutsdag: ${dag ? datumIOrd(dag) : lucka('beslut.dag', 'beslutsdag')}`;
const namnOchRoll = ({ beslutsfattare: namn, roll }: Arende['beslut']): Text => ord`${ellerLucka(namn, 'beslut.beslutsfattare', 'beslutsfattare')}${roll.trim() === '' ? null : `, ${roll.trim()}`}`;

/** Day, who decided, who presented the case and who else took part (FL 31 §). The name may be left out of a letter, never out of the akt (FL 33 §). */
export function beslutsfattare({ arende, idag, regelverk: { kommun } }: Textunderlag): Sektion[] {
  const { beslut: b } = arende;
  const utan = namnUtelamnas(arende, idag);
  const vem = utan ? [`Beslutsfattarens namn är utelämnat med stöd av ${skrivLagrum('fl:33:st4')}.`] : ord`Beslutsfattare: ${namnOchRoll(b)}`;
  return sektion(
    'beslutsfattare',
    'Vem som har beslutat',
    [
      lista([beslutsdagen(b), vem, ...medverkande(b, utan ? b.beslutsfattare.trim() : '')]),
      b.muntligt?.dag ? stycke(`Beslutet lämnades muntligt den ${datumIOrd(b.muntligt.dag)}.`) : null,
      kommun.undertecknas && !utan ? underskrift(namnOchRoll(b)) : null,
    ],
    { redigerbar: false },
  );
}

/** The same for the akt when the letter has no name: FL 31 § wants a document that shows it, and the reason belongs to it. */
export function beslutsfattareIAkten({ arende, idag }: Textunderlag): Sektion[] {
  const { beslut: b } = arende;
  if (!namnUtelamnas(arende, idag)) return [];
  const skal = mening(b.namnUtelamnat?.skal ?? '');
  return sektion(
    'beslutsfattare',
    'Vem som har beslutat',
    [
      lista([beslutsdagen(b), ord`Beslutsfattare: ${namnOchRoll(b)}`, ...medverkande(b, '')]),
      stycke(`Namnet är utelämnat i beslutet till personen med stöd av ${skrivLagrum('fl:33:st4')}.${skal === '' ? '' : ` Skäl: ${skal}`}`),
    ],
    { till: 'akt', redigerbar: false },
  );
}

/** A dissenting opinion is told in the same letter as the beslut (FL 33 § second paragraph). */
export const avvikandeMening = ({ arende: { beslut } }: Textunderlag): Sektion[] =>
  sektion('avvikande-mening', 'Avvikande mening', beslut.avvikandeMening.trim() === '' ? [] : [stycke('Alla som var med och beslutade var inte överens. Den här avvikande meningen är antecknad:'), ...styckenAv(beslut.avvikandeMening)], { redigerbar: false });

/** Whom to ask. */
export function fragor(underlag: Textunderlag): Sektion[] {
  const { kommun } = underlag.regelverk;
  const kontakt = [kommun.telefon && `Telefon: ${kommun.telefon}`, kommun.epost && `E-post: ${kommun.epost}`].filter((rad) => rad !== undefined && rad !== '');
  const vem = [kontaktperson(underlag), kommun.forvaltning].filter((del) => del !== '').join(', ');
  return sektion('fragor', 'Har du frågor?', [stycke(`Du kan kontakta ${vem}.`), kontakt.length > 0 ? lista(kontakt as string[]) : null]);
}
