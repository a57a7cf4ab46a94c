import type { Utfall } from '@rules/arende/schema/bedomning.ts';

export const UTFALL = {
  bifall: { text: 'Bifall', farg: 'success' },
  delvis: { text: 'Delvis bifall', farg: 'warning' },
  avslag: { text: 'Avslag', farg: 'neutral' },
} as const satisfies Record<Utfall, { readonly text: string; readonly farg: string }>;

/** The four steps in the order of 11 kap. 1 § SoL, each with the question it asks. The standard is named as the law of the beslut names it. */
export const stegfragor = (levnad: string) => [
  { id: 'behov', rubrik: '1. Behovet', fraga: 'Vilket behov har personen, hur ofta, och vad händer om det inte tillgodoses?' },
  { id: 'sjalv', rubrik: '2. Kan personen själv?', fraga: 'Vad klarar personen själv, helt eller delvis, med tid, hjälpmedel eller träning?' },
  { id: 'annatSatt', rubrik: '3. Kan behovet tillgodoses på annat sätt?', fraga: 'Av vem eller hur, och är det verkligen tillgängligt? Inkomst och möjlighet att köpa tjänster prövas inte.' },
  { id: 'skaligt', rubrik: `4. Insats och omfattning för ${levnad}`, fraga: `Vilken insats och omfattning ger personen ${levnad}?` },
] as const;

export const AVSTEGSORSAK = [
  { varde: 'storreBehov', text: 'Större behov än riktlinjen räknar med' },
  { varde: 'mindreBehov', text: 'Mindre behov än riktlinjen räknar med' },
  { varde: 'halsa', text: 'Hälsotillstånd' },
  { varde: 'boende', text: 'Boendet' },
  { varde: 'barn', text: 'Barnets bästa' },
  { varde: 'anhorig', text: 'Anhörigs situation' },
  { varde: 'sakerhet', text: 'Säkerhet' },
  { varde: 'annat', text: 'Annat' },
] as const;

export const GRUNDER = [
  { varde: 'behovSaknas', text: 'Behovet finns inte' },
  { varde: 'klararSjalv', text: 'Personen klarar det själv' },
  { varde: 'hushallsgemenskap', text: 'Tillgodoses inom hushållet' },
  { varde: 'annatSatt', text: 'Tillgodoses på annat sätt' },
  { varde: 'annanHuvudman', text: 'Regionen eller någon annan ansvarar' },
] as const;
