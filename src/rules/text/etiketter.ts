import type { Arende } from '../arende/schema.ts';
import type { AVSLAGSGRUNDER, Utfall } from '../arende/schema/bedomning.ts';
import type { Utgangspunktslag } from '../riktlinje/format.ts';

type Varden<T> = Readonly<Record<NonNullable<T> & string, string>>;
type Samtal = Arende['utredning']['samtal'][number];

/** Words for the codes of the case, as they stand inside the texts. */
export const SAMTALSSATT: Varden<Samtal['satt']> = { hembesok: 'hembesök', telefon: 'telefonsamtal', mote: 'möte', video: 'videosamtal', vardplanering: 'vårdplanering', annat: 'samtal' };

export const KANAL: Varden<Arende['ansokan']['kanal']> = { telefon: 'per telefon', brev: 'med brev', besok: 'vid besök', epost: 'med e-post', eTjanst: 'genom e-tjänst', annat: 'på annat sätt' };

export const KOMMUNICERINGSSATT: Varden<Arende['kommunicering']['hur']> = { brev: 'med brev', personligen: 'personligen', telefon: 'per telefon', eTjanst: 'genom e-tjänst', annat: 'på annat sätt' };

export const KOMMUNICERINGSUNDANTAG: Varden<Arende['kommunicering']['undantag']> = {
  uppenbartObehovligt: 'det var uppenbart obehövligt',
  svartGenomfora: 'det annars skulle ha blivit avsevärt svårare att genomföra beslutet',
  omedelbart: 'ett väsentligt allmänt eller enskilt intresse krävde att beslutet meddelades omedelbart',
};

export const FORETRADARE: Varden<Arende['foretradare'][number]['roll']> = {
  godMan: 'god man',
  forvaltare: 'förvaltare',
  framtidsfullmakt: 'fullmaktshavare (framtidsfullmakt)',
  ombud: 'ombud',
  anhorigbehorighet: 'anhörig med behörighet i daglig ekonomi',
  annan: 'annan kontakt',
};

export const SKYDD: Varden<Exclude<Arende['person']['skyddadeUppgifter'], 'ingen'>> = {
  sekretessmarkering: 'sekretessmarkering',
  skyddadFolkbokforing: 'skyddad folkbokföring',
  fingerade: 'fingerade uppgifter',
};

export const SAMTYCKE: Varden<Arende['samtycken'][number]['avser']> = {
  inhamta: 'att hämta in uppgifter',
  lamnaUt: 'att lämna ut uppgifter',
  kamera: 'trygghetskamera',
  kameraSammanboende: 'trygghetskamera (den som bor i samma bostad)',
  hushall: 'att utreda vad den andra i hushållet kan göra',
  sip: 'samordnad individuell plan',
  annat: 'annat',
};

export const UTFALL: Varden<Utfall> = { bifall: 'bifall', delvis: 'delvis bifall', avslag: 'avslag' };

/** The same as a proposal, to the person. */
export const FORSLAG: Varden<Utfall> = { bifall: 'ansökan beviljas', delvis: 'en del av ansökan beviljas', avslag: 'ansökan avslås' };

export const UTGANGSPUNKT: Varden<Utgangspunktslag> = {
  bifall: 'Utgångspunkten är bifall.',
  delvis: 'Utgångspunkten är att ansökan beviljas till en del.',
  ejBifall: 'Utgångspunkten ger inte bifall.',
  oppen: 'Riktlinjen ger ingen utgångspunkt för det här fallet.',
};

export const PROVAT: Varden<Arende['bedomningar'][string]['provadeSatt'][number]['utfall']> = {
  tillgodoser: 'tillgodoser behovet',
  tillgodoserDelvis: 'tillgodoser en del av behovet',
  tillgodoserInte: 'tillgodoser inte behovet',
  vagrat: 'den enskilde har tackat nej',
};

/** Grounds of a refusal in the letter's words. {levnad} is the standard in the words of the law of the beslutsdag. */
export const GRUND: Varden<(typeof AVSLAGSGRUNDER)[number]> = {
  behovSaknas: 'Vi bedömer att du inte har behov av hjälpen',
  klararSjalv: 'Vi bedömer att du klarar det själv',
  hushallsgemenskap: 'Vi bedömer att behovet tillgodoses av den du bor tillsammans med',
  annatSatt: 'Vi bedömer att du kan få behovet tillgodosett på ett annat sätt',
  annanHuvudman: 'Någon annan än kommunen ansvarar för den hjälpen',
  overSkaliga: 'Vi bedömer att hjälpen är mer än vad som behövs för {levnad}',
};

/** The same when a part is granted: the need is there, and what is said is about the rest. */
export const GRUND_DELVIS: typeof GRUND = {
  behovSaknas: 'Vi bedömer att du inte behöver mer hjälp än den du får',
  klararSjalv: 'Vi bedömer att du klarar resten själv',
  hushallsgemenskap: 'Vi bedömer att resten av behovet tillgodoses av den du bor tillsammans med',
  annatSatt: 'Vi bedömer att resten av behovet kan tillgodoses på ett annat sätt',
  annanHuvudman: 'Någon annan än kommunen ansvarar för resten av hjälpen',
  overSkaliga: 'Vi bedömer att den hjälp du får räcker för {levnad}',
};

/** ICF grades 0–4, 8 and 9. IBIC's own wording is not settled: these follow ICF's Swedish labels for activity. */
export const GRAD: Readonly<Record<string, string>> = { 0: 'ingen svårighet', 1: 'lätt svårighet', 2: 'måttlig svårighet', 3: 'stor svårighet', 4: 'total svårighet', 8: 'inte närmare angivet', 9: 'inte tillämpligt' };
