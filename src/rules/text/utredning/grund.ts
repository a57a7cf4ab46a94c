import type { Arende, Foretradare } from '../../arende/schema.ts';
import { datumIOrd } from '../../lag/dagar.ts';
import type { Sektion, Stycke } from '../dokument.ts';
import { FORETRADARE, KANAL, SAMTALSSATT, SAMTYCKE, SKYDD } from '../etiketter.ts';
import { onskemal } from '../omfattning.ts';
import { ellerLucka, foga, lista, lucka, ord, sektion, stycke, styckenAv } from '../skriv.ts';
import { arSkyddad } from '../skydd.ts';
import { mening, storBokstav } from '../sprak.ts';
import { type Textunderlag, atertagna, insatsord } from '../underlag.ts';

const rad = (namn: string, varde: string | null) => (varde?.trim() ? [`${namn}: ${varde.trim()}`] : []);

function foretradarrad(f: Foretradare): string {
  return mening([`${storBokstav(FORETRADARE[f.roll])}: ${f.namn.trim() || 'namn saknas'}`, f.omfattning && `omfattning: ${f.omfattning.trim()}`, f.styrkt && `styrkt genom: ${f.styrkt.trim()}`].filter(Boolean).join(', '));
}

/** How the person is reached: nothing that reveals it when the uppgifter are protected (OSL 21 kap. 3 och 3 a §§). */
const kontaktrader = (p: Arende['person']): string[] =>
  p.skyddadeUppgifter === 'ingen'
    ? [...rad('Adress', p.adress.replaceAll('\n', ', ')), ...rad('Telefon', p.telefon), ...rad('E-post', p.epost), ...rad('Folkbokföringskommun', p.folkbokforingskommun), ...rad('Vistelsekommun', p.vistelsekommun)]
    : [`Skyddade personuppgifter: ${SKYDD[p.skyddadeUppgifter]}. Adress och kontaktuppgifter skrivs inte i texterna.`];

/** Who the case is about and who handles it. Stays in the akt. */
export function grunduppgifter({ arende }: Textunderlag): Sektion[] {
  const { person: p } = arende;
  return sektion(
    'grunduppgifter',
    'Grunduppgifter',
    [
      lista([
        ord`Namn: ${ellerLucka(p.namn, 'person.namn', 'namn')}`,
        ord`Personnummer: ${ellerLucka(p.personnummer, 'person.personnummer', 'personnummer')}`,
        ...rad('Ärendenummer', arende.arendenummer),
        ...kontaktrader(p),
        ...(arSkyddad(p) ? [] : rad('Ansvarig kommun', p.ansvarigKommun)),
        ...(p.tolkbehov === 'ja' ? [`Behöver tolk${p.sprak.trim() === '' ? '' : `: ${p.sprak.trim()}`}`] : rad('Språk', p.sprak)),
        ...rad('Handläggare', arende.handlaggare),
        ...arende.foretradare.map(foretradarrad),
      ]),
    ],
    { till: 'akt' },
  );
}

/** What the person has taken back: when, and how it was said. */
const aterkallat = (underlag: Textunderlag): Stycke[] =>
  atertagna(underlag).map((i) => stycke(ord`Ansökan om ${insatsord(i)} är återtagen${i.ansokt.atertagen?.dag ? ` den ${datumIOrd(i.ansokt.atertagen.dag)}` : ''}. ${mening(i.ansokt.atertagen?.hur ?? '')}`));

/** Whose words the ansökan is made in: the person's own only when the person applied. */
function vemsOrd(sokande: Arende['ansokan']['sokande'], foretradare: Foretradare | undefined): string {
  if (sokande === 'enskilde') return 'den sökandes egna ord';
  if (sokande === 'annan') return 'sagt av någon annan än den som ansökan gäller';
  return foretradare ? `sagt av ${[FORETRADARE[foretradare.roll], foretradare.namn.trim()].filter(Boolean).join(' ')}` : 'sagt av en företrädare';
}

/** When, how and by whom the ansökan was made, and what it asks for, with the person's own words as a quote. */
export function ansokan(underlag: Textunderlag): Sektion[] {
  const { ansokan: a, foretradare } = underlag.arende;
  const dag = a.ankomstdag ? `den ${datumIOrd(a.ankomstdag)}` : lucka('ansokan.ankomstdag', 'dag då ansökan kom in');
  const sokande = a.sokande === 'foretradare' ? foretradare.find((f) => f.id === a.foretradareId) : undefined;
  const av = sokande && `Ansökan gjordes av ${FORETRADARE[sokande.roll]} ${sokande.namn.trim()}.`;
  const muntlig = a.muntlig && `Ansökan var muntlig. ${a.mottagenAv.trim() ? `Den togs emot av ${a.mottagenAv.trim()}${a.mottagenDag ? ` den ${datumIOrd(a.mottagenDag)}` : ''}.` : ''}`.trim();
  const insatser = underlag.bild.insatser.map((i) => onskemal(i, insatsord(i)));
  return sektion('ansokan', 'Ansökan', [
    stycke(foga(ord`Ansökan kom in ${dag}${a.kanal && ` ${KANAL[a.kanal]}`}.`, av && ` ${av}`, muntlig && ` ${muntlig}`)),
    a.ord.trim() === '' ? null : { slag: 'citat', ord: a.ord.trim(), kalla: vemsOrd(a.sokande, sokande) },
    stycke('Ansökan gäller:'),
    insatser.length > 0 ? lista(insatser) : lucka('ansoktaInsatser', 'vad ansökan gäller'),
    ...aterkallat(underlag),
  ]);
}

type Samtal = Arende['utredning']['samtal'][number];

/** "hembesök den 3 november 2026". */
export const samtalsord = (s: Samtal): string => `${SAMTALSSATT[s.satt]}${s.dag ? ` den ${datumIOrd(s.dag)}` : ''}`;

const tolkord = (s: Samtal): string => (s.tolk === 'ja' ? 'Tolk deltog.' : s.tolk === 'nej' ? 'Ingen tolk deltog.' : '');

const samtalsrad = (s: Samtal): string => [mening(storBokstav(samtalsord(s))), s.narvarande.trim() && mening(`Närvarande: ${s.narvarande.trim()}`), tolkord(s)].filter(Boolean).join(' ');

/** A conversation that gave nothing but uppgifter that the person is not given would reveal who gave them. */
function baraUndantaget({ utredning }: Arende, s: Samtal): boolean {
  const uppgifter = utredning.uppgifter.filter((u) => u.samtalId === s.id && u.text.trim() !== '');
  return uppgifter.length > 0 && uppgifter.every((u) => u.undantas !== null);
}

/** The conversations that the uppgifter come from. */
export function samtal({ arende }: Textunderlag): Sektion[] {
  const { utredning } = arende;
  const undantagna = utredning.samtal.filter((s) => baraUndantaget(arende, s));
  const lamnas = utredning.samtal.filter((s) => !undantagna.includes(s));
  const rader = (urval: readonly Samtal[]): Stycke[] => (urval.length > 0 ? [lista(urval.map(samtalsrad))] : []);
  return [
    ...sektion('samtal', 'Samtal och möten', rader(lamnas)),
    ...sektion('undantagna-samtal', 'Samtal som inte nämns för personen', rader(undantagna), { till: 'akt' }),
    ...sektion('egen-syn', 'Den enskildes egen syn på situationen', styckenAv(utredning.sarskilda.egenSyn)),
  ];
}

/** How the one it concerns is joined to what the consent is about: uppgifter are fetched from somebody, and given to somebody. */
const VEM: Partial<Record<Arende['samtycken'][number]['avser'], string>> = { inhamta: ' från ', lamnaUt: ' till ' };

/** Consents and refusals: to whom, what, when, how, and how it was made sure that it was understood (D09). Stays in the akt (OSL 10:1, 12:2). */
export function samtycken({ arende }: Textunderlag): Sektion[] {
  const rader = arende.samtycken.map((s) => {
    const mottagare = s.mottagare.trim();
    return [
      mening(`Gäller ${SAMTYCKE[s.avser]}${mottagare && `${VEM[s.avser] ?? ', gäller '}${mottagare}`}`),
      s.omfattning.trim() && mening(`Omfattning: ${s.omfattning.trim()}`),
      s.dag && `Lämnat den ${datumIOrd(s.dag)}.`,
      mening(storBokstav(s.hur.trim())),
      s.formaga.trim() && mening(`Så försäkrade sig handläggaren om att det var förstått: ${s.formaga.trim()}`),
      s.aterkallat && `Återkallat den ${datumIOrd(s.aterkallat)}.`,
    ]
      .filter(Boolean)
      .join(' ');
  });
  const stycken: Stycke[] = rader.length > 0 ? [lista(rader)] : [];
  return sektion('samtycken', 'Samtycken', stycken, { till: 'akt' });
}
