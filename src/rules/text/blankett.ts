import type { Insatsbild } from '../arende/bild.ts';
import { LIVSOMRADEN } from '../livsomrade.ts';
import type { Fraga, Riktlinje } from '../riktlinje/format.ts';
import { insatsensFragor, kompileradInsats } from '../riktlinje/kompilera.ts';
import { kvarvarandeFragor } from '../riktlinje/nasta-fraga.ts';
import { arFaktanyckel } from '../schablon/fakta.ts';
import type { Dokument, Sektion, Stycke } from './dokument.ts';
import { lista, sektion, underrubrik } from './skriv.ts';
import { litenBokstav } from './sprak.ts';
import { type Textunderlag, insatsnamn, sattSamman } from './underlag.ts';

const RUTA = '☐';
const rader = (antal: number): Stycke => ({ slag: 'skrivrader', antal });

/** The question with boxes to tick, or a line for a number. */
function frageruta(fraga: Fraga): string {
  if (fraga.typ === 'antal') return `${fraga.text} ______ ${fraga.enhet ?? ''}`.trimEnd();
  const alternativ = fraga.typ === 'jaNej' ? ['ja', 'nej'] : (fraga.alternativ ?? []).map((a) => a.text);
  return `${fraga.text} ${[...alternativ, 'oklart'].map((text) => `${RUTA} ${litenBokstav(text)}`).join('  ')}`;
}

const fragesektion = (id: string, rubrik: string, kvar: readonly Fraga[]): Sektion[] => sektion(id, rubrik, kvar.length > 0 ? [lista(kvar.map(frageruta)), rader(2)] : [], { till: 'akt' });

/** What is left to ask about one insats: what can still change the utgångspunkt, what the schablontid depends on, and what is unclear. */
function attFraga(riktlinje: Riktlinje, { ansokt, svar }: Insatsbild): Fraga[] {
  const kompilerad = kompileradInsats(riktlinje, ansokt.insatsId);
  if (!kompilerad) return [];
  const kvar = new Set(kvarvarandeFragor(kompilerad, svar).map((f) => f.id));
  return insatsensFragor(kompilerad.insats, riktlinje.fragor).filter((f) => (svar[f.id] ? svar[f.id]?.status === 'oklart' : kvar.has(f.id) || arFaktanyckel(f.id)));
}

/** The questions to ask, once each: the shared ones first, then those of each ansökt insats. */
function fragor({ bild, regelverk: { riktlinje } }: Textunderlag): Sektion[] {
  const gemensammaIdn = new Set(riktlinje.fragor.map((f) => f.id));
  const kvar = bild.insatser.map((i) => ({ bild: i, fragor: attFraga(riktlinje, i) }));
  const gemensamma = new Map(kvar.flatMap((k) => k.fragor.filter((f) => gemensammaIdn.has(f.id)).map((f) => [f.id, f] as const)));
  return [
    ...fragesektion('fragor-gemensamma', 'Frågor om hushållet och bostaden', [...gemensamma.values()]),
    ...kvar.flatMap((k) => fragesektion(`fragor-${k.bild.ansokt.id}`, `Frågor: ${insatsnamn(k.bild) ?? 'insats utan namn'}`, k.fragor.filter((f) => !gemensammaIdn.has(f.id)))),
  ];
}

/** Lines for each livsområde where an ansökt insats belongs; one box to tick for each of the rest. */
function livsomraden({ bild }: Textunderlag): Sektion[] {
  const berorda = new Set(bild.insatser.map((i) => i.insats?.livsomrade));
  const [med, utan] = [LIVSOMRADEN.filter(({ id }) => berorda.has(id)), LIVSOMRADEN.filter(({ id }) => !berorda.has(id))];
  return [
    ...med.flatMap(({ id, namn }) => sektion(`livsomrade-${id}`, namn, [underrubrik('Den enskildes egna ord'), rader(4), underrubrik('Det jag ser'), rader(4)], { till: 'akt' })),
    ...sektion('livsomraden-ovriga', med.length > 0 ? 'Övriga livsområden' : 'Livsområden', [lista(utan.map(({ namn }) => `${namn}: ${RUTA} inget behov framkommit  ${RUTA} något har framkommit, se Övrigt`))], { till: 'akt' }),
  ];
}

/** The paper for the home visit. It carries the ärendenummer but neither name, personnummer nor address: a paper can be left behind. */
export function skrivBlankett(underlag: Textunderlag): Dokument {
  const nummer = underlag.arende.arendenummer.trim();
  return sattSamman(underlag, {
    id: 'blankett',
    titel: 'Blankett för hembesök',
    till: 'akt',
    sektioner: [
      sektion('samtal', 'Samtalet', [lista([`Ärendenummer: ${nummer === '' ? '____________' : nummer}`, 'Dag: ____________', 'Närvarande: ____________________________', `Tolk: ${RUTA} ja  ${RUTA} nej  ${RUTA} behövs inte`])], { till: 'akt' }),
      livsomraden(underlag),
      fragor(underlag),
      sektion('ovrigt', 'Övrigt', [rader(6)], { till: 'akt' }),
    ].flat(),
  });
}
