import { nyttArende, tomBedomning } from '@rules/arende/nytt.ts';
import { type Arende, arendeSchema } from '@rules/arende/schema.ts';
import type { Bedomning } from '@rules/arende/schema/bedomning.ts';
import type { AnsoktInsats } from '@rules/arende/schema/ansokan.ts';
import { besvaraFraga } from '@rules/arende/svara.ts';
import { besvarat } from '@rules/riktlinje/svar.ts';
import { frys } from '@app/6-beslut/frys.ts';
import { hamtaRegelverk, hamtaRiktlinje } from '@app/start/regelverk.ts';
import { arendebild } from '@rules/arende/bild.ts';
import { andrad, type Andring } from '../fixtures/texter/fall.ts';
import { HANDLAGGARE, IDAG, NU, testId } from './tjanster.ts';

/**
 * Cases for the screens: an invented person in Exempelkommunen under the shipped riktlinje, one state of the work after another.
 * The personnummer is from Skatteverket's published test series.
 */

export const ID = testId(1);
const EX = 'exempelkommun/2025-07-01';
export type Arendeandring = Andring<Arende>;

/** A case just registered: nothing is filled in. */
export const tomtFall = ({ id = ID, ...andring }: Arendeandring = {}): Arende =>
  arendeSchema.parse(andrad(nyttArende({ id, nu: NU, kommun: 'exempelkommun', versioner: { riktlinje: EX, schablon: EX, tillampning: EX, delegation: EX }, handlaggare: HANDLAGGARE }), andring));

export const ansokt = (id: string, insatsId: string, benamning: string, mer: Partial<AnsoktInsats> = {}): AnsoktInsats => ({ id, insatsId, benamning, onskan: '', onskadOmfattning: null, atertagen: null, ...mer });
export const bedomning = (andring: Andring<Bedomning> = {}): Bedomning => andrad(tomBedomning(), andring);

/** Maj-Britt, 84, has applied for städning (a1). The ansökan is whole; the utredning is not begun. */
export const ansokan = (andring: Arendeandring = {}): Arende =>
  tomtFall(
    andrad<Arendeandring>(
      {
        arendenummer: 'VON-EX 2026/0417',
        person: { namn: 'Maj-Britt Alm', personnummer: '18900101-9802', adress: 'Strandvägen 3, 000 00 Exempelstad', telefon: '0000-11 22 33', folkbokforingskommun: 'Exempelkommunen', vistelsekommun: 'Exempelkommunen', tolkbehov: 'nej', minoritetssprakInformerad: true },
        ansokan: { ankomstdag: '2026-11-16', kanal: 'telefon', muntlig: true, mottagenAv: HANDLAGGARE, mottagenDag: '2026-11-16', ord: 'Jag orkar inte städa längre.', forstaKontakt: '2026-11-17', bekraftelseSand: '2026-11-17' },
        ansoktaInsatser: [ansokt('a1', 'stad', 'Städning')],
        bedomningar: { a1: bedomning() },
      },
      andring,
    ),
  );

/** The utredning is done: one home visit (s1), the person's own words (u1) and an observation (u2). */
export const utredd = (andring: Arendeandring = {}): Arende =>
  ansokan(
    andrad<Arendeandring>(
      {
        utredning: {
          inledd: '2026-11-17',
          samtal: [{ id: 's1', dag: '2026-11-19', satt: 'hembesok', narvarande: 'Maj-Britt Alm', tolk: 'behovdesInte', anteckning: 'Dammsugaren är för tung för ryggen. Dottern bor i Luleå.' }],
          uppgifter: [
            { id: 'u1', slag: 'ord', livsomrade: 'hemliv', text: 'Dammsugaren är för tung för ryggen.', samtalId: 's1', kalla: '', dag: null, samtyckeId: null, lagstod: '', undantas: null },
            { id: 'u2', slag: 'iakttagelse', livsomrade: 'hemliv', text: 'Det låg damm längs listerna i vardagsrummet.', samtalId: 's1', kalla: '', dag: null, samtyckeId: null, lagstod: '', undantas: null },
          ],
          sarskilda: { valdFragat: 'ja', valdEnskilt: 'ja', egenSyn: 'Vill bo kvar och ha det rent omkring sig.' },
        },
      },
      andring,
    ),
  );

export const STEG = {
  behov: 'Golven dammsugs inte alls sedan kotfrakturerna i våras.',
  sjalv: 'Hon torkar köksbänken själv men kan inte dra dammsugaren.',
  annatSatt: 'Dottern bor i Luleå. Robotdammsugare kommer inte över trösklarna.',
  skaligt: 'Städning var tredje vecka räcker för ett rent hem.',
} as const;

/** Her own bedömning of städning is written; the riktlinje's utgångspunkt is not yet shown. */
export const bedomd = (andring: Arendeandring = {}): Arende => utredd(andrad<Arendeandring>({ bedomningar: { a1: bedomning({ steg: STEG }) } }, andring));

/** The case with an insats' questions answered as in one of the riktlinje's own examples, so that the tests follow the data. */
export async function besvarad(arende: Arende, utgangspunkt: string, ansoktId = 'a1'): Promise<Arende> {
  const riktlinje = await hamtaRiktlinje(arende.versioner.riktlinje);
  const insatsId = arende.ansoktaInsatser.find((a) => a.id === ansoktId)?.insatsId;
  const exempel = riktlinje.insatser.find((i) => i.id === insatsId)?.exempel.find((e) => e.forvantat.utgangspunkt === utgangspunkt);
  if (!exempel) throw new Error(`Riktlinjen har inget exempel på ${insatsId} med utgångspunkten ${utgangspunkt}.`);
  return Object.entries(exempel.svar).reduce((a, [fraga, varde]) => besvaraFraga(a, riktlinje, ansoktId, fraga, besvarat(varde)), arende);
}

/** Städning is granted every third week and nothing is left to put right. */
export const klarForBeslut = (andring: Arendeandring = {}): Promise<Arende> =>
  besvarad(
    utredd(
      andrad<Arendeandring>(
        {
          bedomningar: {
            a1: bedomning({
              steg: STEG,
              utgangspunktVisad: NU,
              stallningstagande: { utfall: 'bifall', mening: 'Du har haft två kotfrakturer och får inte dra eller lyfta.', motRiktlinjen: 'foljer' },
              motivering: { text: 'Du har haft två kotfrakturer och får inte dra eller lyfta. Ingen annan kan städa åt dig.', uppgifter: ['u1'] },
              omfattning: { tillfallen: { antal: 1, perN: 3, enhet: 'vecka' }, beskrivning: 'Två rum, kök och badrum.' },
              giltighet: { fran: '2026-12-01', slag: 'tillsVidare' },
            }),
          },
          beslut: { dag: IDAG, beslutsfattare: HANDLAGGARE, roll: 'biståndshandläggare', foredragande: 'ingen', jav: 'ingetJav' },
        },
        andring,
      ),
    ),
    'bifall',
  );

/** The beslut of `klarForBeslut` is made, under the documents that the case names. */
export async function beslutat(andring: Arendeandring = {}): Promise<Arende> {
  const arende = await klarForBeslut();
  const regelverk = await hamtaRegelverk(arende, IDAG);
  const fryst = await frys({ arende, regelverk, bild: arendebild(arende, regelverk), idag: IDAG }, NU);
  return arendeSchema.parse(andrad({ ...arende, fryst }, andring));
}

/** Städning is refused, since Maj-Britt manages herself; the material is not yet sent. */
export const avslagen = (andring: Arendeandring = {}): Promise<Arende> =>
  besvarad(
    utredd(
      andrad<Arendeandring>(
        {
          bedomningar: {
            a1: bedomning({
              steg: STEG,
              utgangspunktVisad: NU,
              stallningstagande: { utfall: 'avslag', mening: 'Du visade vid hembesöket att du dammsuger själv.', motRiktlinjen: 'foljer', grunder: ['klararSjalv'] },
              motivering: { text: 'Du visade vid hembesöket hur du dammsuger ett rum i taget. Du orkar det om du vilar emellan.', uppgifter: ['u2'] },
            }),
          },
        },
        andring,
      ),
    ),
    'ejBifall',
  );

/** A granted insats whose extent is not yet given. */
export const beviljad = (andring: Andring<Bedomning> = {}): Bedomning =>
  bedomning(andrad<Andring<Bedomning>>({ steg: STEG, utgangspunktVisad: NU, stallningstagande: { utfall: 'bifall', mening: 'Du har haft två kotfrakturer och får inte dra eller lyfta.', motRiktlinjen: 'foljer' } }, andring));

/** A case where these insatser are granted, with ids a1, a2 … and the facts that the minutes hang on. */
export const medBeviljade = (insatser: readonly (readonly [insatsId: string, namn: string, andring?: Andring<Bedomning>])[], andring: Arendeandring = {}): Arende =>
  utredd(
    andrad<Arendeandring>(
      {
        ansoktaInsatser: insatser.map(([insatsId, namn], i) => ansokt(`a${i + 1}`, insatsId, namn)),
        bedomningar: Object.fromEntries(insatser.map(([, , mer], i) => [`a${i + 1}`, beviljad(mer)])),
        gemensammaSvar: { hushall: besvarat('ensamboende'), antalRum: besvarat(2) },
      },
      andring,
    ),
  );
