import type { LagrumId } from './lagrum.ts';
import type { Lagutgava } from './utgava.ts';

/** Wrong citations that have been seen in municipal documents, each with the right one. `ord` must stand in the same sentence. */
export const KANDA_FEL: readonly { readonly citat: string; readonly utgava: Lagutgava | null; readonly ord: RegExp | null; readonly utom?: RegExp; readonly ratt: LagrumId }[] = [
  { citat: 'sol:13:8', utgava: 'sol2025', ord: /anhörig|vårda|stöd(?:er|jer|a)|närstående/iu, utom: /våld|övergrepp/iu, ratt: 'sol2025:13:9' },
  { citat: 'sol:29:1', utgava: 'sol2025', ord: /yttersta ansvar/iu, ratt: 'sol2025:4:1' },
  { citat: 'sol:32:1', utgava: 'sol2025', ord: /överklag/iu, ratt: 'sol2025:35:1:p9' },
  { citat: 'hsl:3f', utgava: null, ord: null, ratt: 'hsl:16:4' },
];

/** Last section of each chapter of SoL 2025:400, from 1 kap., and the sections with a letter. Counted in the statute text. */
const SISTA_PARAGRAF = [5, 4, 4, 4, 3, 8, 3, 11, 13, 9, 6, 9, 10, 12, 12, 5, 12, 12, 6, 7, 2, 21, 6, 8, 5, 8, 7, 21, 12, 12, 4, 10, 6, 10, 5];
const MED_BOKSTAV = new Set(['8:4a', '12:7a', '16:2a', '28:12a', '31:3a']);

/** True when SoL 2025:400 has such a section at all, whether or not Likvärd may cite it. */
export function finnsISol2025(kapitel: string, paragraf: string): boolean {
  if (MED_BOKSTAV.has(`${kapitel}:${paragraf}`)) return true;
  return /^\d+$/.test(kapitel) && /^\d+$/.test(paragraf) && Number(paragraf) >= 1 && Number(paragraf) <= (SISTA_PARAGRAF[Number(kapitel) - 1] ?? 0);
}

export interface DeltNummer {
  /** Words that show that the old section is meant; null when Likvärd does not hold the old section. */
  readonly forr: RegExp | null;
  /** Words that show that the new section is meant. */
  readonly nu: RegExp;
  /** True when the old number is so common in use that it is questioned even without any telling word. */
  readonly vanligt?: true;
}

const avgift = /avgift|prisbasbelopp|förbehåll|minimibelopp/iu;
const aldre = /äldre|bostad|boende|språk|finska|kultur/iu;
const delegering = /deleg/iu;
const lexSarah = /lex sarah|missförhåll/iu;

/**
 * Section numbers that carry one content in SoL 2001:453 and another in SoL 2025:400. A bare "11 kap. 1 § SoL" can be judged only
 * by its sentence, so what is found this way is a question, never a certainty.
 */
export const DELADE_NUMMER: Readonly<Record<string, DeltNummer>> = {
  '1:1': { forr: /självbestämmande|integritet|socialtjänstens mål/iu, nu: /lagens innehåll/iu },
  '2:1': { forr: /yttersta ansvar/iu, nu: /självbestämmande|integritet|demokrati|solidaritet/iu },
  '3:3': { forr: /kvalitet/iu, nu: /barn/iu },
  '4:1': { forr: /bistånd|insats|hemtjänst|bevilj|avsl|ansök|behov/iu, nu: /yttersta ansvar/iu, vanligt: true },
  '4:2': { forr: /bistånd|insats|bevilj|avsl|utöver|hemvårdsbidrag/iu, nu: /fullmäktige|med socialnämnd avses/iu, vanligt: true },
  '7:3': { forr: /dokument|gallr|enskild verksamhet/iu, nu: /överenskommelse|samverka/iu },
  '8:1': { forr: null, nu: /hemtjänst|bo hemma|dagverksamhet/iu },
  '8:2': { forr: avgift, nu: /äldre|självständig|gemenskap|trygg/iu },
  '8:3': { forr: avgift, nu: aldre },
  '8:4': { forr: avgift, nu: aldre },
  '8:5': { forr: avgift, nu: aldre },
  '8:6': { forr: avgift, nu: aldre },
  '8:7': { forr: avgift, nu: aldre },
  '8:8': { forr: avgift, nu: aldre },
  '8:9': { forr: avgift, nu: aldre },
  '10:4': { forr: delegering, nu: /välja|när och hur/iu },
  '10:5': { forr: delegering, nu: /självständig/iu },
  '10:6': { forr: delegering, nu: /digital|teknik|kamera|larm/iu },
  '10:7': { forr: null, nu: /omsorgskontakt/iu },
  '10:8': { forr: null, nu: /individuell plan|\bSIP\b/iu },
  '11:1': { forr: /inled\p{L}*(?: en)? utredning|utredning\p{L}* (?:ska |har )?inle[dt]|förhandsbedöm/iu, nu: /bevilj|avsl|rätt till|rätten till|skäliga levnads|insats|personliga behov/iu },
  '11:2': { forr: null, nu: /ekonomi|inkomst/iu },
  '11:3': { forr: null, nu: /parboende|\bpar\b|make|maka|sambo/iu },
  '11:4': { forr: null, nu: /utöver|hemvårdsbidrag|insats|bevilj/iu },
  '11:5': { forr: /dokumenter|journal/iu, nu: /utan (?:individuell )?behovsprövning/iu },
  '11:6': { forr: /felaktig|respekt|integritet|underrätta/iu, nu: /inform/iu },
  '12:1': { forr: /gallr/iu, nu: /ekonomiskt bistånd|försörjningsstöd/iu },
  '12:2': { forr: /gallr/iu, nu: /ekonomiskt bistånd|försörjningsstöd/iu },
  '12:5': { forr: /statistik/iu, nu: /försörjningsstöd|praktik/iu },
  '12:7': { forr: /nämnd/iu, nu: /försörjningsstöd|riksnorm/iu },
  '13:1': { forr: null, nu: /våld|brottsoffer/iu },
  '13:9': { forr: null, nu: /anhörig|närstående/iu },
  '14:1': { forr: /orosanmäl|far illa/iu, nu: /förvaltningslag|handlägg/iu },
  '14:2': { forr: /kvalitet/iu, nu: /utredning/iu },
  '14:3': { forr: lexSarah, nu: /dokument/iu },
  '14:4': { forr: lexSarah, nu: /dokument|rådgivning/iu },
  '14:5': { forr: lexSarah, nu: /dokument|identitet/iu },
  '14:6': { forr: lexSarah, nu: /dokument|felaktig|respekt/iu },
  '14:7': { forr: lexSarah, nu: /förvar/iu },
  '14:8': { forr: null, nu: /muntlig/iu },
  '15:1': { forr: /tystnadsplikt/iu, nu: /sekretess/iu },
  '16:3': { forr: /överklag|gäller omedelbart/iu, nu: /gallr/iu },
  '16:5': { forr: /prövningstillstånd/iu, nu: /gallr/iu },
};
