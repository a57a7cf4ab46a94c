import type { Arende } from '../../arende/schema.ts';
import type { LivsomradeUtredning, Uppgift } from '../../arende/schema/utredning.ts';
import { datumIOrd } from '../../lag/dagar.ts';
import { LIVSOMRADEN } from '../../livsomrade.ts';
import type { Sektion, Stycke, Text } from '../dokument.ts';
import { GRAD } from '../etiketter.ts';
import { lista, lucka, ord, sektion, stycke, styckenAv, underrubrik } from '../skriv.ts';
import { litenBokstav, mening, uppraknat } from '../sprak.ts';
import type { Textunderlag } from '../underlag.ts';
import { samtalsord } from './grund.ts';

/** Source and day of an uppgift: inherited from its samtal, else as typed. What somebody else has told names that person too. */
function kallord(arende: Arende, u: Uppgift): string {
  const samtal = arende.utredning.samtal.find((s) => s.id === u.samtalId);
  const kalla = samtal ? [u.slag === 'annan' ? u.kalla.trim() : '', samtalsord(samtal)].filter(Boolean).join(', ') : [u.kalla.trim(), u.dag && `den ${datumIOrd(u.dag)}`].filter(Boolean).join(' ');
  const stod = [u.samtyckeId !== null && u.slag === 'annan' ? 'med samtycke' : '', u.lagstod.trim()].filter(Boolean).join(', ');
  return [kalla || 'källa saknas', stod].filter(Boolean).join(', ');
}

/** The person's own words as quotes, apart from what was seen and from what others have told. */
function uppgifter(arende: Arende, alla: readonly Uppgift[]): Stycke[] {
  const med = (slag: Uppgift['slag']) => alla.filter((u) => u.slag === slag && u.text.trim() !== '');
  const punkter = (rubrik: string, urval: readonly Uppgift[]): Stycke[] =>
    urval.length === 0 ? [] : [underrubrik(rubrik), lista(urval.map((u) => `${mening(u.text)} (${kallord(arende, u)})`))];
  const citat = med('ord').map((u): Stycke => ({ slag: 'citat', ord: u.text.trim(), kalla: kallord(arende, u) }));
  return [
    ...(citat.length > 0 ? [underrubrik('Den enskildes egna ord'), ...citat] : []),
    ...punkter('Handläggarens iakttagelser', med('iakttagelse')),
    ...punkter('Uppgifter från andra', med('annan')),
  ];
}

function funktion({ bedomt, avsett, avsettKommentar }: LivsomradeUtredning): string | null {
  if (bedomt === null && avsett === null) return null;
  const delar = [bedomt === null ? null : `Bedömt funktionstillstånd: ${bedomt} (${GRAD[bedomt]}).`, avsett === null ? null : `Avsett funktionstillstånd: ${avsett} (${GRAD[avsett]}).`, mening(avsettKommentar)];
  return delar.filter(Boolean).join(' ');
}

const FALT = [
  ['behov', 'Behov'],
  ['resurser', 'Resurser'],
  ['faktorer', 'Det som hindrar eller underlättar'],
  ['tillgodosesIdag', 'Så tillgodoses behovet i dag'],
] as const;

function beskrivet(l: LivsomradeUtredning): Stycke[] {
  const delar = FALT.flatMap(([falt, rubrik]) => (l[falt].trim() === '' ? [] : [underrubrik(rubrik), ...styckenAv(l[falt])]));
  const grad = funktion(l);
  return grad === null ? delar : [...delar, stycke(grad)];
}

const SLAG: Readonly<Record<Uppgift['slag'], string>> = { ord: 'Den enskildes egna ord', iakttagelse: 'Handläggarens iakttagelse', annan: 'Uppgift från någon annan' };

/** What the person is not given, with the reason and how they are told what matters in another way. Stays in the akt (OSL 10 kap. 3 §, 26 kap. 5 §). */
export function undantagna({ arende }: Textunderlag): Sektion[] {
  const rader = arende.utredning.uppgifter.filter((u) => u.undantas !== null && u.text.trim() !== '').map((u): Text => {
    const falt = `utredning.uppgifter.${u.id}.undantas`;
    const omrade = LIVSOMRADEN.find(({ id }) => id === u.livsomrade)?.namn;
    const { skal = '', hurAnda = '' } = u.undantas ?? {};
    return ord`${SLAG[u.slag]}${omrade && `, ${litenBokstav(omrade)}`}: ${mening(u.text)} (${kallord(arende, u)}) Skäl för att den inte lämnas: ${skal.trim() === '' ? lucka(`${falt}.skal`, 'varför uppgiften inte lämnas') : mening(skal)} Så får personen veta det som har betydelse: ${hurAnda.trim() === '' ? lucka(`${falt}.hurAnda`, 'hur personen får veta det på annat sätt') : mening(hurAnda)}`;
  });
  return sektion('undantagna-uppgifter', 'Uppgifter som inte lämnas till personen', rader.length > 0 ? [lista(rader)] : [], { till: 'akt' });
}

/** One section for each livsområde where something has come forward, in IBIC's order; then one line for the rest. */
export function livsomraden({ arende }: Textunderlag): Sektion[] {
  const { livsomraden: utredda } = arende.utredning;
  const alla = arende.utredning.uppgifter.filter((u) => u.undantas === null);
  const beskrivna = LIVSOMRADEN.flatMap(({ id, namn }) => {
    const utredd = utredda[id];
    const har = uppgifter(arende, alla.filter((u) => u.livsomrade === id));
    return sektion(`livsomrade-${id}`, namn, [...har, ...(utredd && !utredd.ingetBehov ? beskrivet(utredd) : [])]);
  });
  const osorterade = uppgifter(arende, alla.filter((u) => u.livsomrade === null));
  return [...beskrivna, ...sektion('ovriga-uppgifter', 'Övriga uppgifter', osorterade), ...ingetBehov(arende, beskrivna)];
}

function ingetBehov({ utredning }: Arende, beskrivna: readonly Sektion[]): Sektion[] {
  const utan = LIVSOMRADEN.filter(({ id }) => utredning.livsomraden[id]?.ingetBehov === true);
  if (utan.length === 0) return [];
  const namn = uppraknat(utan.map((l) => litenBokstav(l.namn)));
  const genomgangna = new Set([...utan.map(({ id }) => `livsomrade-${id}`), ...beskrivna.map(({ id }) => id)]);
  const alla = genomgangna.size === LIVSOMRADEN.length;
  const text = alla ? `Inget behov har framkommit i övriga livsområden: ${namn}.` : `Inget behov har framkommit i dessa livsområden: ${namn}.`;
  return sektion('inget-behov', 'Övriga livsområden', [stycke(text)]);
}
