import type { Datum } from '../datum.ts';
import type { Fynd } from '../fynd.ts';
import { aktuellaInsatser, allaStallningstaganden, kommuniceringBehovs } from './lage.ts';
import type { Arende, } from './schema.ts';
import type { Fryst } from './schema/beslut.ts';

/** A command that changes where the case is. The data it carries are facts; time comes from the caller. */
export type Kommando =
  | { readonly type: 'INLED_UTREDNING'; readonly dag: Datum }
  | { readonly type: 'SKICKA_KOMMUNICERING'; readonly dag: Datum; readonly hur: Arende['kommunicering']['hur']; readonly svarSenast: Datum }
  | { readonly type: 'REGISTRERA_YTTRANDE'; readonly dag: Datum; readonly text: string }
  | { readonly type: 'REGISTRERA_AVSTAR'; readonly dag: Datum; readonly hur: string }
  | { readonly type: 'VILL_TALA_INFOR_NAMNDEN' }
  | { readonly type: 'HORD_AV_NAMNDEN'; readonly dag: Datum }
  | { readonly type: 'FATTA_BESLUT'; readonly fryst: Fryst }
  | { readonly type: 'ATERTA'; readonly dag: Datum; readonly hur: string }
  | { readonly type: 'AVSKRIV'; readonly dag: Datum; readonly orsak: 'dodsfall' | 'flytt' | 'annat'; readonly skal: string }
  | { readonly type: 'AVVISA'; readonly dag: Datum; readonly skal: string }
  | { readonly type: 'ATEROPPNA' };
export type Kommandonamn = Kommando['type'];

/** What a guard may look at besides the case: the findings that hinder a beslut, and the day. */
export interface Kommandounderlag {
  readonly arende: Arende;
  readonly hindrande: readonly Fynd[];
  readonly idag: Datum;
}

const om = (villkor: boolean, mening: string): string[] => (villkor ? [mening] : []);

/** Why the command is not lawful now, in sentences; empty when it is. Order of states is the machine's, not this function's. */
export const hinder: Readonly<Record<Kommandonamn, (u: Kommandounderlag) => readonly string[]>> = {
  INLED_UTREDNING: ({ arende }) => [
    ...om(arende.ansokan.ankomstdag === null, 'Fyll i vilken dag ansökan kom in.'),
    ...om(aktuellaInsatser(arende).length === 0, 'Lägg till minst en ansökt insats.'),
  ],
  SKICKA_KOMMUNICERING: ({ arende }) => om(!allaStallningstaganden(arende), 'Ta ställning till varje ansökt insats först, så att hela underlaget kommuniceras.'),
  REGISTRERA_YTTRANDE: () => [],
  REGISTRERA_AVSTAR: () => [],
  VILL_TALA_INFOR_NAMNDEN: ({ arende }) => om(arende.kommunicering.villTalaInforNamnden === 'ja', 'Det är redan noterat att personen vill tala inför nämnden.'),
  HORD_AV_NAMNDEN: () => [],
  FATTA_BESLUT: ({ arende, hindrande }) => [
    ...om(!allaStallningstaganden(arende), 'Ta ställning till varje ansökt insats.'),
    ...om(kommuniceringBehovs(arende) && arende.kommunicering.sand === null, 'Kommunicera underlaget, eller ange vilket undantag i 25 § förvaltningslagen som gäller.'),
    ...hindrande.map((f) => f.mening),
  ],
  ATERTA: () => [],
  AVSKRIV: () => [],
  AVVISA: () => [],
  ATEROPPNA: () => [],
};

const avsluta = (arende: Arende, avslut: Partial<NonNullable<Arende['avslut']>> & Pick<NonNullable<Arende['avslut']>, 'slag'>): Arende => ({
  ...arende,
  avslut: { orsak: null, dag: null, skal: '', hur: '', ...avslut },
});

/** The case after the command. Pure: does not check that the command is lawful. */
export function utfor(arende: Arende, k: Kommando): Arende {
  const { kommunicering } = arende;
  switch (k.type) {
    case 'INLED_UTREDNING':
      return { ...arende, utredning: { ...arende.utredning, inledd: k.dag } };
    case 'SKICKA_KOMMUNICERING':
      return { ...arende, kommunicering: { ...kommunicering, sand: k.dag, hur: k.hur, svarSenast: k.svarSenast } };
    case 'REGISTRERA_YTTRANDE':
      return { ...arende, kommunicering: { ...kommunicering, svar: { dag: k.dag, text: k.text, bemott: '' } } };
    case 'REGISTRERA_AVSTAR':
      return { ...arende, kommunicering: { ...kommunicering, avstatt: { dag: k.dag, hur: k.hur } } };
    case 'VILL_TALA_INFOR_NAMNDEN':
      return { ...arende, kommunicering: { ...kommunicering, villTalaInforNamnden: 'ja', hord: false } };
    case 'HORD_AV_NAMNDEN':
      return { ...arende, kommunicering: { ...kommunicering, hord: true, horsDag: k.dag } };
    case 'FATTA_BESLUT':
      return { ...arende, fryst: k.fryst };
    case 'ATERTA':
      return avsluta(arende, { slag: 'atertagande', dag: k.dag, hur: k.hur });
    case 'AVSKRIV':
      return avsluta(arende, { slag: 'avskrivning', dag: k.dag, orsak: k.orsak, skal: k.skal });
    case 'AVVISA':
      return avsluta(arende, { slag: 'avvisning', dag: k.dag, skal: k.skal });
    case 'ATEROPPNA':
      return { ...arende, avslut: null };
  }
}
