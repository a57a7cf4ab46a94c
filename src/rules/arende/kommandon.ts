import { arDatum, type Datum } from '../datum.ts';
import type { Fynd } from '../fynd.ts';
import { datumIOrd } from '../lag/dagar.ts';
import { checklista, obekraftade } from '../overforing/checklista.ts';
import { aktuellaInsatser, allaStallningstaganden, kommuniceringBehovs, vantarPaNamnden, vantarPaYttrande } from './lage.ts';
import type { Arende } from './schema.ts';
import type { Fryst } from './schema/beslut.ts';
import { overforingSchema } from './schema/overforing.ts';
import { avgorandeUnderlag } from './skickat.ts';

/** A command that changes where the case is. The data it carries are facts; time comes from the caller. */
export type Kommando =
  | { readonly type: 'INLED_UTREDNING'; readonly dag: Datum }
  | { readonly type: 'SKICKA_KOMMUNICERING'; readonly dag: Datum; readonly hur: Arende['kommunicering']['hur']; readonly svarSenast: Datum }
  | { readonly type: 'REGISTRERA_YTTRANDE'; readonly dag: Datum; readonly text: string }
  | { readonly type: 'REGISTRERA_AVSTAR'; readonly dag: Datum; readonly hur: string }
  | { readonly type: 'VILL_TALA_INFOR_NAMNDEN' }
  | { readonly type: 'VILL_INTE_TALA_INFOR_NAMNDEN' }
  | { readonly type: 'HORD_AV_NAMNDEN'; readonly dag: Datum }
  | { readonly type: 'FATTA_BESLUT'; readonly fryst: Fryst }
  | { readonly type: 'ATERTA'; readonly dag: Datum; readonly hur: string }
  | { readonly type: 'AVSKRIV'; readonly dag: Datum; readonly orsak: 'dodsfall' | 'flytt' | 'annat'; readonly skal: string }
  | { readonly type: 'AVVISA'; readonly dag: Datum; readonly skal: string }
  | { readonly type: 'ATEROPPNA' }
  | { readonly type: 'REGISTRERA_I_SYSTEMET'; readonly dag: Datum; readonly vem: string; readonly system: string; readonly arendenummer: string }
  | { readonly type: 'ANTECKNA_OVERFORT'; readonly dag: Datum; readonly vem: string; readonly raderas: Datum }
  | { readonly type: 'ANGRA_OVERFORT' };
export type Kommandonamn = Kommando['type'];

/** What a guard may look at besides the case: the findings that hinder a beslut, and the day. */
export interface Kommandounderlag {
  readonly arende: Arende;
  readonly hindrande: readonly Fynd[];
  readonly idag: Datum;
}

type Skal = readonly string[];
const om = (villkor: boolean, mening: string): Skal => (villkor ? [mening] : []);

const ejSkickat = ({ kommunicering }: Arende): Skal => om(kommunicering.sand === null, 'Underlaget är inte skickat till personen än.');
const skaHoras = ({ kommunicering: k }: Arende): boolean => k.villTalaInforNamnden === 'ja' && !k.hord;
const ejAnmald = (arende: Arende): Skal => om(!skaHoras(arende), 'Det är inte noterat att personen vill lämna uppgifter inför nämnden.');

/** Handing over comes after the beslut, or after an ending without one. */
const ejKlart = ({ fryst, avslut }: Arende): Skal => om(fryst === null && avslut === null, 'Beslutet är inte fattat. För över ärendet när det är det.');
const redanOverfort = ({ overforing }: Arende): Skal => om(overforing.overfort !== null, 'Ärendet är antecknat som överfört. Ångra det först.');

interface Krav {
  readonly brister: boolean;
  readonly mening: string;
  /** The finding that says the same in more detail: then it is not said twice. */
  readonly sagtAv: (fynd: Fynd) => boolean;
}

/** What the order of the process needs before the beslut, apart from the findings. */
const processenKraver = ({ arende, idag }: Kommandounderlag): readonly Krav[] => [
  {
    brister: !allaStallningstaganden(arende),
    mening: 'Ta ställning till varje ansökt insats, med en egen mening om vad som avgjorde.',
    sagtAv: (f) => f.kod === 'U24' || f.kod === 'U12',
  },
  {
    brister: allaStallningstaganden(arende) && kommuniceringBehovs(arende) && arende.kommunicering.sand === null,
    mening: 'Kommunicera underlaget, eller ange vilket undantag i 25 § förvaltningslagen som gäller.',
    sagtAv: (f) => f.kod === 'K01',
  },
  {
    brister: vantarPaNamnden(arende),
    mening: 'Personen vill lämna uppgifter muntligt inför nämnden. Vänta med beslutet tills det är gjort.',
    sagtAv: (f) => f.kod === 'K03' && f.falt === 'kommunicering.hord',
  },
  {
    brister: vantarPaYttrande(arende, idag),
    mening: `Personen har tid på sig att svara${tillOchMed(arende.kommunicering.svarSenast)}. Vänta med beslutet, eller registrera svaret eller att personen avstår.`,
    sagtAv: (f) => f.kod === 'K03' && f.falt === 'beslut.dag',
  },
];
const tillOchMed = (dag: Datum | null): string => (dag === null || !arDatum(dag) ? '' : ` till och med ${datumIOrd(dag)}`);

const REGLER: Readonly<Record<Kommandonamn, (u: Kommandounderlag) => Skal>> = {
  INLED_UTREDNING: ({ arende }) => [
    ...om(arende.utredning.inledd !== null, 'Utredningen är redan inledd.'),
    ...om(arende.ansokan.ankomstdag === null, 'Fyll i vilken dag ansökan kom in.'),
    ...om(aktuellaInsatser(arende).length === 0, 'Lägg till minst en ansökt insats.'),
  ],
  SKICKA_KOMMUNICERING: ({ arende }) => [
    ...om(!allaStallningstaganden(arende), 'Ta ställning till varje ansökt insats först, så att hela underlaget kommuniceras.'),
    ...om(arende.kommunicering.sand !== null, 'Underlaget är redan skickat. Rätta uppgifterna om när och hur om de är fel.'),
  ],
  REGISTRERA_YTTRANDE: ({ arende }) => [...ejSkickat(arende), ...om(arende.kommunicering.svar !== null, 'Ett svar är redan registrerat. Skriv till i det.')],
  REGISTRERA_AVSTAR: ({ arende }) => [
    ...ejSkickat(arende),
    ...om(arende.kommunicering.svar !== null, 'Personen har redan svarat.'),
    ...om(arende.kommunicering.avstatt !== null, 'Det är redan registrerat att personen avstår.'),
  ],
  VILL_TALA_INFOR_NAMNDEN: ({ arende }) => [
    ...om(skaHoras(arende), 'Det är redan noterat att personen vill lämna uppgifter inför nämnden.'),
    ...om(arende.kommunicering.hord, 'Personen har redan lämnat sina uppgifter inför nämnden.'),
  ],
  VILL_INTE_TALA_INFOR_NAMNDEN: ({ arende }) => ejAnmald(arende),
  HORD_AV_NAMNDEN: ({ arende }) => ejAnmald(arende),
  FATTA_BESLUT: (u) => [
    ...processenKraver(u).flatMap((k) => om(k.brister && !u.hindrande.some(k.sagtAv), k.mening)),
    ...u.hindrande.map((f) => f.mening),
  ],
  ATERTA: () => [],
  AVSKRIV: () => [],
  AVVISA: ({ arende }) => om(arende.utredning.inledd !== null && allaStallningstaganden(arende), 'Varje ansökt insats är redan prövad. Fatta beslut i stället för att avvisa.'),
  ATEROPPNA: ({ arende }) => [...om(arende.avslut === null, 'Ärendet är inte avslutat.'), ...redanOverfort(arende)],
  REGISTRERA_I_SYSTEMET: ({ arende }) => [...ejKlart(arende), ...redanOverfort(arende)],
  ANTECKNA_OVERFORT: ({ arende }) => {
    const kvar = obekraftade(arende).length;
    return [
      ...ejKlart(arende),
      ...om(arende.overforing.registrerat === null, `Anteckna först att ${arende.avslut ? 'avslutet' : 'beslutet'} är registrerat i verksamhetssystemet.`),
      ...om(kvar > 0, kvar === 1 ? 'Bekräfta den punkt som är kvar i listan.' : `Bekräfta de ${kvar} punkter som är kvar i listan.`),
      ...redanOverfort(arende),
    ];
  },
  ANGRA_OVERFORT: ({ arende }) => om(arende.overforing.overfort === null, 'Ärendet är inte antecknat som överfört.'),
};

/** Every command, in process order. */
export const KOMMANDON = Object.keys(REGLER) as readonly Kommandonamn[];

/** What can be done before the utredning has begun. */
const UTAN_UTREDNING: ReadonlySet<Kommandonamn> = new Set(['INLED_UTREDNING', 'ATERTA', 'AVSKRIV', 'AVVISA', 'ATEROPPNA', 'REGISTRERA_I_SYSTEMET', 'ANTECKNA_OVERFORT', 'ANGRA_OVERFORT']);

/** What is done when the case is decided or ended: it changes nothing of what was. */
const EFTERAT: ReadonlySet<Kommandonamn> = new Set(['REGISTRERA_I_SYSTEMET', 'ANTECKNA_OVERFORT', 'ANGRA_OVERFORT']);

/** Why the command is not lawful now, in sentences that say what to do; empty when it is. */
export function hinder(underlag: Kommandounderlag, namn: Kommandonamn): readonly string[] {
  if (underlag.arende.fryst && !EFTERAT.has(namn)) return ['Beslutet är fattat och ändras inte här.'];
  if (underlag.arende.avslut && namn !== 'ATEROPPNA' && !EFTERAT.has(namn)) return ['Ärendet är avslutat. Öppna det igen först.'];
  if (underlag.arende.utredning.inledd === null && !UTAN_UTREDNING.has(namn)) return ['Inled utredningen först.'];
  return REGLER[namn](underlag);
}

/** The words that a command must carry, or null when it carries none. */
function ordI(k: Kommando): string | null {
  if (k.type === 'REGISTRERA_YTTRANDE') return k.text;
  if (k.type === 'REGISTRERA_AVSTAR' || k.type === 'ATERTA') return k.hur;
  return k.type === 'AVVISA' || (k.type === 'AVSKRIV' && k.orsak === 'annat') ? k.skal : null;
}

/** What is missing in what the command carries, in sentences; empty when it can be registered. A day that does not exist is never stored. */
export function brister(k: Kommando): readonly string[] {
  const skickas = k.type === 'SKICKA_KOMMUNICERING';
  return [
    ...om('dag' in k && !arDatum(k.dag), 'Fyll i vilken dag det gäller.'),
    ...om(skickas && !arDatum(k.svarSenast), 'Fyll i sista dag att svara.'),
    ...om(skickas && arDatum(k.svarSenast) && k.svarSenast < k.dag, 'Sista dag att svara är före dagen då underlaget skickas. Rätta den ena.'),
    ...om(k.type === 'REGISTRERA_I_SYSTEMET' && k.system === '', 'Välj vilket verksamhetssystem det är.'),
    ...om(k.type === 'REGISTRERA_I_SYSTEMET' && k.arendenummer.trim() === '', 'Skriv ärendets nummer i verksamhetssystemet. Det är det som finns kvar här att hitta tillbaka med.'),
    ...om(k.type === 'ANTECKNA_OVERFORT' && !(arDatum(k.raderas) && k.raderas > k.dag), 'Välj hur länge ärendet ska ligga kvar här. Det raderas tidigast dagen efter.'),
    ...om(ordI(k)?.trim() === '', 'Skriv vad som sades eller varför, så att det går att förstå i efterhand.'),
  ];
}

const avsluta = (arende: Arende, avslut: Partial<NonNullable<Arende['avslut']>> & Pick<NonNullable<Arende['avslut']>, 'slag'>): Arende => ({
  ...arende,
  avslut: { orsak: null, dag: null, skal: '', hur: '', ...avslut },
});

const kommunicera = (arende: Arende, andring: Partial<Arende['kommunicering']>): Arende => ({ ...arende, kommunicering: { ...arende.kommunicering, ...andring } });

const overfor = (arende: Arende, andring: Partial<Arende['overforing']>): Arende => ({ ...arende, overforing: { ...arende.overforing, ...andring } });

/** The case after the command. Pure: does not check that the command is lawful. */
export function utfor(arende: Arende, k: Kommando): Arende {
  switch (k.type) {
    case 'INLED_UTREDNING':
      return { ...arende, utredning: { ...arende.utredning, inledd: k.dag } };
    case 'SKICKA_KOMMUNICERING':
      return kommunicera(arende, { sand: k.dag, hur: k.hur, svarSenast: k.svarSenast, skickat: avgorandeUnderlag(arende) });
    case 'REGISTRERA_YTTRANDE':
      return kommunicera(arende, { svar: { dag: k.dag, text: k.text, bemott: '' } });
    case 'REGISTRERA_AVSTAR':
      return kommunicera(arende, { avstatt: { dag: k.dag, hur: k.hur } });
    case 'VILL_TALA_INFOR_NAMNDEN':
      return kommunicera(arende, { villTalaInforNamnden: 'ja' });
    case 'VILL_INTE_TALA_INFOR_NAMNDEN':
      return kommunicera(arende, { villTalaInforNamnden: 'nej' });
    case 'HORD_AV_NAMNDEN':
      return kommunicera(arende, { hord: true, horsDag: k.dag });
    case 'FATTA_BESLUT':
      return { ...arende, fryst: k.fryst };
    case 'ATERTA':
      return avsluta(arende, { slag: 'atertagande', dag: k.dag, hur: k.hur });
    case 'AVSKRIV':
      return avsluta(arende, { slag: 'avskrivning', dag: k.dag, orsak: k.orsak, skal: k.skal });
    case 'AVVISA':
      return avsluta(arende, { slag: 'avvisning', dag: k.dag, skal: k.skal });
    case 'ATEROPPNA':
      // What was registered was the ending: the beslut that may come is registered anew.
      return { ...arende, avslut: null, overforing: overforingSchema.parse({}), tidigareAvslut: arende.avslut ? [...arende.tidigareAvslut, arende.avslut] : arende.tidigareAvslut };
    case 'REGISTRERA_I_SYSTEMET':
      return overfor(arende, { registrerat: { dag: k.dag, vem: k.vem, system: k.system, arendenummer: k.arendenummer.trim() } });
    case 'ANTECKNA_OVERFORT':
      return overfor(arende, { overfort: { dag: k.dag, vem: k.vem, system: arende.overforing.registrerat?.system ?? '', bekraftat: checklista(arende).map(({ id }) => id), raderas: k.raderas } });
    case 'ANGRA_OVERFORT':
      return overfor(arende, { overfort: null });
  }
}
